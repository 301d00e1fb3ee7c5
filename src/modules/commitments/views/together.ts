import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Together, TogetherQuery } from "../contract/together.ts";
import { rowsOf } from "./ledger.ts";
import { isOverseer, mayRead } from "./ledger-filter.ts";
import { withStandings } from "./measured.ts";
import { unitJson } from "./rounds.ts";

/** So many shared commitments are sent, the worst lamp and nearest deadline first. */
const mostRows = 200;

type UnitRow = Together["units"][number] & { id: string };

/** How many of these organisations have a part in the commitment `c` now. */
const partsOf = (ids: readonly string[]): RawBuilder<unknown> => sql`(select count(distinct p.organisation_id)
  from commitments.duty p where p.commitment_id = c.id and p.valid_to is null and p.organisation_id = any(${[...ids]}))`;

/**
 * What several units answer for together (GOV-18), as far as the reader may see it.
 * @throws AppError `commitments.organisation-unknown`, `commitments.coordination-unknown` for a code that none has
 */
export async function readTogether(ctx: Ctx, query: TogetherQuery): Promise<Together> {
  const groups = await groupsOf(ctx);
  const asked = groups.find(({ code }) => code === query.group);
  if (query.group !== undefined && !asked)
    throw new AppError("commitments.coordination-unknown", { group: query.group });
  const group = asked ?? (query.unit ? null : (groups[0] ?? null));
  const codes = [...new Set(query.unit ?? group?.units.map(({ code }) => code) ?? [])];
  const seen = sql`${mayRead(ctx.actor!)} and c.state not in ('merged', 'withdrawn')`;
  const ids = await idsOf(ctx, codes);
  const shared = sql`${partsOf(ids)} >= 2`;
  const { rows: units } = await sql<UnitRow>`
    select o.code, o.name_zh as "nameZh", o.name_en as "nameEn",
      json_build_object('total', count(distinct c.id), 'late', count(distinct c.id) filter (where l.lamp = 'late')) as all,
      json_build_object('total', count(distinct c.id) filter (where ${shared}),
        'late', count(distinct c.id) filter (where ${shared} and l.lamp = 'late')) as shared
    from unnest(${ids}::text[]) with ordinality as chosen (id, at)
    join people.organisation_public o on o.id = chosen.id
    left join commitments.duty u on u.organisation_id = o.id and u.valid_to is null
    left join commitments.commitment c on c.id = u.commitment_id and ${seen}
    left join commitments.lamp_state l on l.commitment_id = c.id
    group by o.id, o.code, o.name_zh, o.name_en, chosen.at order by chosen.at`.execute(ctx.tx);
  const where = sql`${seen} and ${shared}`;
  const { rows: counts } = await sql<Together["shared"]>`
    select count(*) as total, count(*) filter (where l.lamp = 'late') as late
    from commitments.commitment c left join commitments.lamp_state l on l.commitment_id = c.id
    where ${where}`.execute(ctx.tx);
  const { rows: indicators } = await sql<Omit<Together["indicators"][number], "standing">>`
    select distinct on (q.indicator, q.target) q.indicator as code, q.target, q.name, c.id as commitment
    from commitments.commitment c join indicators.sentence_public q on q.extraction_id = c.extraction_id
    where c.kind = 'target' and c.part_id is null and ${where} order by q.indicator, q.target, c.id`.execute(ctx.tx);
  return {
    day: civilDay(ctx.clock),
    groups,
    group: group?.code ?? null,
    units,
    isWhole: isOverseer(ctx.actor!),
    indicators: await withStandings(ctx, indicators),
    shared: counts[0]!,
    rows: await rowsOf(ctx.tx, where, { sort: "lamp,due", offset: 0, limit: mostRows }),
  };
}

async function groupsOf(ctx: Ctx): Promise<Together["groups"]> {
  const { rows } = await sql<Together["groups"][number]>`
    select g.code, g.name_zh as zh, g.name_en as en, g.basis, g.note_zh as "noteZh", g.note_en as "noteEn",
      coalesce((select json_agg(${unitJson} order by array_position(g.units, o.code))
        from people.organisation_public o where o.code = any(g.units)), '[]') as units
    from commitments.coordination g order by g.position`.execute(ctx.tx);
  return rows;
}

async function idsOf(ctx: Ctx, codes: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string; code: string }>`
    select id, code from people.organisation_public where code = any(${[...codes]})`.execute(ctx.tx);
  const ids = new Map(rows.map(({ id, code }) => [code, id]));
  return codes.map((code) => {
    const id = ids.get(code);
    if (!id) throw new AppError("commitments.organisation-unknown", { organisation: code });
    return id;
  });
}
