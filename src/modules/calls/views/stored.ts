import { type RawBuilder, sql } from "kysely";
import type { CriterionRule } from "../../../engines/workflow/contract.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";

/** A dossier as its decisions read it. */
export interface Stored {
  readonly id: string;
  readonly workflow: string;
  readonly workflow_version: number;
  readonly machine: string;
  readonly above_id: string | null;
  readonly root_id: string;
  readonly organisation_id: string | null;
  readonly title: string;
  readonly reference: string | null;
  readonly stage: string;
  readonly since: string;
  readonly version: number;
  readonly dates: Record<string, string>;
  readonly fields: string[];
  readonly criteria: CriterionRule[];
  readonly cap: number | null;
  readonly is_sample: boolean;
}

async function stored(ctx: Ctx, where: RawBuilder<unknown>, isHeld = false): Promise<Stored[]> {
  const { rows } = await sql<Stored>`
    select id, workflow, workflow_version, machine, above_id, root_id, organisation_id, title, reference, stage, since, version,
      dates, fields, criteria, cap, is_sample
    from calls.dossier where ${where} order by id ${isHeld ? sql`for no key update` : sql``}`.execute(ctx.tx);
  return rows;
}

/** Dossiers that the reader may see, as they are. */
export const dossiersWhere = (ctx: Ctx, where: RawBuilder<unknown>): Promise<Stored[]> => stored(ctx, where);

/** A dossier that the reader may see; null: not there for them. */
export async function findDossier(ctx: Ctx, id: string): Promise<Stored | null> {
  return (await stored(ctx, sql`id = ${id}`))[0] ?? null;
}

/**
 * The same, held until the end of the transaction; the stage of the case above is held first, so that it cannot be closed in
 * between. Who may read a case but not act on it cannot hold it, and is refused by the rule.
 */
export async function heldDossier(ctx: Ctx, id: string): Promise<Stored | null> {
  await sql`select calls.hold_above(${id})`.execute(ctx.tx);
  return heldAlone(ctx, id);
}

/**
 * The same for an act. One that counts the cases beside it, or those of its applicant, waits until nobody else takes such an act
 * there: of two at once the second counts the first.
 */
export async function heldForAct(ctx: Ctx, id: string, act: string): Promise<Stored | null> {
  await sql`select calls.hold_counted(${id}, ${act})`.execute(ctx.tx);
  return heldDossier(ctx, id);
}

/** The same, whatever becomes of the case above: a draft is saved also while the call is being closed. */
export const heldAlone = async (ctx: Ctx, id: string): Promise<Stored | null> =>
  (await stored(ctx, sql`id = ${id}`, true))[0] ?? (await findDossier(ctx, id));

/** Cases below that the reader may see, all held until the end of the transaction; of these stages (`machine stage`) alone, or all. */
export const heldBelow = (ctx: Ctx, id: string, stages: readonly string[] | null): Promise<Stored[]> =>
  stored(
    ctx,
    stages === null
      ? sql`above_id = ${id}`
      : sql`above_id = ${id} and machine || ' ' || stage = any(${[...stages]}::text[])`,
    true,
  );

/** These cases as far as the reader may see them, held until the end of the transaction. */
export const heldDossiers = (ctx: Ctx, ids: readonly string[]): Promise<Stored[]> =>
  stored(ctx, sql`id = any(${[...ids]}::text[])`, true);

/** Who asks, as somebody who would begin a case below this one; null: an outermost case. */
export const beginner = (ctx: Ctx, above: Pick<Stored, "organisation_id"> | null) => {
  const own = ctx.actor?.organisationId ?? null;
  return {
    roles: ctx.actor?.roles ?? [],
    hasOrganisation: own !== null,
    ownsAbove: above !== null && above.organisation_id !== null && above.organisation_id === own,
  };
};

/** The parts that who asks has in each of these cases. */
export async function partiesOfAll(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const { rows } = await sql<{ id: string; parties: string[] | null }>`
    select k.id, calls.parties_of(k.id) as parties from unnest(${[...ids]}::text[]) k(id)`.execute(ctx.tx);
  return new Map(rows.map(({ id, parties }) => [id, parties ?? []]));
}

export const partiesOf = async (ctx: Ctx, id: string): Promise<string[]> =>
  (await partiesOfAll(ctx, [id])).get(id) ?? [];
