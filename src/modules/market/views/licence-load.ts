import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { FirmSize } from "../../firms/contract.ts";
import type { LicenceSide } from "../contract/licence.ts";
import { replay } from "../rules/licence/apply.ts";
import { type Eligibility, eligibilityOf } from "../rules/licence/eligibility.ts";
import type { Licence, Step } from "../rules/licence/licence.ts";
import { type LicenceParty, type LicenceRow, licenceTables } from "../store/licences.ts";

/** A step as it is kept, with whose it was. */
export type KeptStep = Step & { readonly by: string | null };

/** The steps of licences, by licence, in order. */
export async function stepsOfMany(ctx: Ctx, ids: readonly string[]): Promise<Map<string, KeptStep[]>> {
  if (ids.length === 0) return new Map();
  const rows = await licenceTables(ctx.tx)
    .selectFrom("market.licence_step")
    .selectAll()
    .where("licence_id", "in", [...ids])
    .orderBy("licence_id")
    .orderBy("number")
    .execute();
  const kept = rows.map((row) => ({
    id: row.licence_id,
    step: {
      on: row.on_day,
      side: row.side,
      doing: row.doing,
      state: row.state,
      by: row.by_name,
    },
  }));
  return new Map([...Map.groupBy(kept, ({ id }) => id)].map(([id, all]) => [id, all.map(({ step }) => step)]));
}

/** A licence as its steps make it, not yet brought up to today. */
export const licenceOf = (steps: readonly KeptStep[]): Licence => replay(steps);

export async function partiesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, LicenceParty[]>> {
  if (ids.length === 0) return new Map();
  const rows = await licenceTables(ctx.tx)
    .selectFrom("market.licence_party")
    .selectAll()
    .where("licence_id", "in", [...ids])
    .execute();
  return Map.groupBy(rows, ({ licence_id }) => licence_id);
}

/** The side of whoever asks; null: the broker, who reads along. */
export function ownSide(ctx: Ctx, parties: readonly LicenceParty[]): LicenceSide | null {
  const own = parties.find(({ organisation_id }) => organisation_id === ctx.actor?.organisationId);
  return own && own.side !== "broker" ? own.side : null;
}

/** How it is shown today that the licensee is a firm that use first, pay later is meant for. */
export async function eligibility(ctx: Ctx, row: LicenceRow, parties: readonly LicenceParty[]): Promise<Eligibility> {
  const firm = parties.find(({ side }) => side === "licensee")?.firm_id ?? null;
  const day = civilDay(ctx.clock);
  const { rows } = await sql<{ title: string; is_held: boolean }>`
    select k.title, exists (select from firms.firm_title_public t where t.firm_id = ${firm} and t.title = k.title
      and t.valid_from <= ${day}::date and (t.valid_to is null or t.valid_to > ${day}::date)
      and (t.ended_on is null or t.ended_on > ${day}::date)) as is_held
    from market.pay_later_title k where k.valid_from <= ${day}::date and (k.valid_to is null or k.valid_to > ${day}::date)
    order by k.title`.execute(ctx.tx);
  const { rows: sizes } = await sql<{ item: FirmSize }>`
    select item from firms.firm_class_public where firm_id = ${firm} and scheme = 'size'
      and daterange(valid_from, valid_to) @> ${day}::date`.execute(ctx.tx);
  return eligibilityOf(
    row.kind,
    rows.filter(({ is_held }) => is_held).map(({ title }) => title),
    { registered: sizes[0]?.item ?? null, declared: row.licensee_size },
  );
}
