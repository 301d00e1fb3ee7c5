import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type Terms, TermsSchema } from "../contract/terms.ts";
import { keeperRoles, type MilestoneState, payerRoles, readerRoles, teamRoles } from "../contract.ts";
import type { Part } from "../rules/life.ts";
import { milestoneStates, passedOf } from "../rules/milestones.ts";
import { type Entry, settledOf } from "../rules/money.ts";
import { type ProjectRow, projectsTables } from "../store/tables.ts";

/** A project that who asks sees whole, held until the end of the transaction when asked for. @throws AppError */
export async function loadProject(ctx: Ctx, id: string, isHeld = false): Promise<ProjectRow> {
  const query = projectsTables(ctx.tx).selectFrom("projects.project").selectAll().where("id", "=", id);
  const row = await query.executeTakeFirst();
  if (!row) throw new AppError("projects.not-found");
  // Who reads it but may not act on it cannot lock it, and is refused by the rule.
  return (isHeld ? await query.forUpdate().executeTakeFirst() : row) ?? row;
}

/** The day on which a project ended before its time: stopped, or closed under tolerance. */
export async function endedOn(ctx: Ctx, id: string): Promise<string> {
  const { made_at } = await projectsTables(ctx.tx)
    .selectFrom("projects.project_step")
    .select("made_at")
    .where("project_id", "=", id)
    .where("act", "in", ["stop", "close-tolerated"])
    .orderBy("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  return civilDay({ now: () => made_at });
}

const holds = (ctx: Ctx, roles: readonly string[]): boolean =>
  ctx.actor?.roles.some((role) => roles.includes(role)) ?? false;

/** The parts that who asks has in a project that they see. */
export function partsIn(ctx: Ctx, { lead_id, receiver_id }: Pick<ProjectRow, "lead_id" | "receiver_id">): Part[] {
  const own = holds(ctx, teamRoles) ? (ctx.actor?.organisationId ?? null) : null;
  return [
    ...(holds(ctx, keeperRoles) ? (["keeper"] as const) : []),
    ...(holds(ctx, payerRoles) ? (["payer"] as const) : []),
    ...(own !== null && own === lead_id ? (["lead"] as const) : []),
    ...(own !== null ? (["member"] as const) : []),
    ...(own !== null && own === receiver_id ? (["receiver"] as const) : []),
    ...(holds(ctx, readerRoles) ? (["reader"] as const) : []),
  ];
}

/** The code of the organisation of who asks. */
export async function ownCode(ctx: Ctx): Promise<string | null> {
  const { rows } = await sql<{ code: string }>`
    select code from people.organisation_public where id = ${ctx.actor?.organisationId ?? null}`.execute(ctx.tx);
  return rows[0]?.code ?? null;
}

/** Keys of the units that somebody speaks for: their own; the lead also for those that have no account here. */
export const spokenUnits = (terms: Pick<Terms, "units">, own: string | null, parts: readonly Part[]): string[] =>
  terms.units
    .filter(({ organisation }) =>
      organisation === null ? parts.includes("lead") : parts.includes("member") && organisation === own,
    )
    .map(({ key }) => key);

export interface ContractText {
  readonly number: number;
  readonly terms: Terms;
  readonly sha256: string;
  readonly since: Date | null;
}

/** The texts of the contract, the first first. */
export async function textsOf(ctx: Ctx, project: string): Promise<ContractText[]> {
  const rows = await projectsTables(ctx.tx)
    .selectFrom("projects.contract_version")
    .select(["number", "terms", "sha256", "in_force_since as since"])
    .where("project_id", "=", project)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({ ...row, terms: textOf(row.terms) }));
}

/** A text as it was written: the database keeps no order of fields, and texts are compared and hashed in theirs. */
export const textOf = (kept: Terms): Terms => TermsSchema.parse(kept);

/** Which sides signed a text. */
export async function sidesOf(ctx: Ctx, project: string, number: number): Promise<("unit" | "office")[]> {
  const rows = await projectsTables(ctx.tx)
    .selectFrom("projects.signature")
    .select("side")
    .where("project_id", "=", project)
    .where("number", "=", number)
    .execute();
  return rows.map(({ side }) => side);
}

/** The text in force. @throws AppError `projects.no-contract` */
export async function contractOf(
  ctx: Ctx,
  { id, contract }: Pick<ProjectRow, "id" | "contract">,
): Promise<ContractText> {
  const found = (await textsOf(ctx, id)).find(({ number }) => number === contract);
  if (!found) throw new AppError("projects.no-contract");
  return found;
}

export interface KeptEntry extends Entry {
  readonly reference: string | null;
}

/** Entries of projects in their order, by project. */
export async function entriesOf(ctx: Ctx, projects: readonly string[]): Promise<ReadonlyMap<string, KeptEntry[]>> {
  const { rows } = await sql<{ project: string } & KeptEntry>`
    select e.project_id as project, e.kind, e.on_day as "on", e.about, e.reference,
      json_agg(json_build_object('account', p.account, 'party', p.party, 'amount', p.amount) order by p.account, p.party) as postings
    from projects.money_entry e join projects.money_posting p on p.entry_id = e.id
    where e.project_id = any(${[...projects]}) group by e.id order by e.project_id, e.number`.execute(ctx.tx);
  const byProject = Map.groupBy(rows, ({ project }) => project);
  return new Map(
    [...byProject].map(([project, entries]) => [project, entries.map(({ project: _of, ...entry }) => entry)]),
  );
}

/** Where milestones and money of a project stand under a text of its contract. */
export interface Standing {
  readonly states: ReadonlyMap<string, MilestoneState>;
  readonly passed: ReadonlySet<string>;
  readonly entries: readonly KeptEntry[];
  readonly released: ReadonlySet<string>;
  readonly paid: ReadonlySet<string>;
}

export async function standingOf(ctx: Ctx, project: string, terms: Pick<Terms, "milestones">): Promise<Standing> {
  const steps = await projectsTables(ctx.tx)
    .selectFrom("projects.milestone_step")
    .select(["milestone", "act"])
    .where("project_id", "=", project)
    .orderBy("id")
    .execute();
  const states = milestoneStates(terms, steps);
  const entries = (await entriesOf(ctx, [project])).get(project) ?? [];
  return { states, passed: passedOf(states), entries, ...settledOf(entries) };
}
