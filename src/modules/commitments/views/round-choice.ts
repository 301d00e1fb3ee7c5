import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewRound, RoundChoice } from "../contract/round.ts";
import { type Asked, askedOf, type Candidate } from "../rules/round.ts";
import { matching } from "./ledger-filter.ts";

/** What a round with this filter asks of whom, today. */
export async function chooseItems(ctx: Ctx, filter: NewRound["filter"]): Promise<Asked> {
  const where = await matching(ctx, filter, ctx.actor!);
  const { rows } = await sql<Candidate>`
    select c.id, c.state, coalesce((select json_agg(json_build_object('organisation', u.organisation_id, 'code', o.code,
        'role', u.role) order by u.position)
      from commitments.duty u left join people.organisation_public o on o.id = u.organisation_id
      where u.commitment_id = c.id and u.valid_to is null), '[]') as duties
    from commitments.commitment c where ${where} order by c.document_id, c.span, c.id`.execute(ctx.tx);
  return askedOf(rows, filter.unit);
}

/** The same before a round is opened, with the units by name. */
export async function previewRound(ctx: Ctx, filter: NewRound["filter"]): Promise<RoundChoice> {
  const { items, leftOut } = await chooseItems(ctx, filter);
  const { rows: units } = await sql<RoundChoice["units"][number]>`
    select o.code, o.name_zh as "nameZh", o.name_en as "nameEn", count(*) as count
    from unnest(${items.map(({ organisation }) => organisation)}::text[]) as one (id)
    join people.organisation_public o on o.id = one.id
    group by o.code, o.name_zh, o.name_en order by count(*) desc, o.code collate "C"`.execute(ctx.tx);
  return {
    asked: items.length,
    commitments: new Set(items.map(({ commitment }) => commitment)).size,
    units,
    leftOut,
  };
}
