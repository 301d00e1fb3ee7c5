import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { LampCode } from "../contract/lamp.ts";
import type { PartFigures, Unit, UnitName, UnitPart, UnitQuery, Units } from "../contract/unit.ts";
import { lampSoonDays } from "../parameters.ts";
import { finalStates } from "../rules/final.ts";
import { rolesOfPart } from "../rules/unit-part.ts";
import { rowsOf } from "./ledger.ts";
import { isOverseer, mayRead } from "./ledger-filter.ts";
import { documentJson, unitJson } from "./rounds.ts";
import { lastScorecardOf } from "./scorecards.ts";

/** So many commitments of a unit are sent; the ledger has all. */
const mostRows = 200;

/** What was given up is nobody's any more. */
const isKept = sql`c.state not in ('merged', 'withdrawn')`;
const partOf = sql`case when u.role = any(${[...rolesOfPart.lead]}) then 'lead'
  when u.role = any(${[...rolesOfPart.supporting]}) then 'supporting' else 'joint' end`;
const nothing: PartFigures = { total: 0, late: 0, warning: 0, soon: 0, closed: 0 };

type Counted = PartFigures & { part: UnitPart };

/** Counts over `c`, `l` and `u`; a unit that a text names twice in one commitment counts once. */
const counted = (day: string, soonDays: number): RawBuilder<unknown> => sql`
  ${partOf} as part, count(distinct c.id) as total,
  count(distinct c.id) filter (where l.lamp = 'late') as late,
  count(distinct c.id) filter (where l.lamp = 'warning') as warning,
  count(distinct c.id) filter (where c.due_on between ${day}::date and ${day}::date + ${soonDays}::int
    and not c.state = any(${[...finalStates]})) as soon,
  count(distinct c.id) filter (where c.state = 'closed') as closed`;

const figuresOf = (rows: readonly Counted[]): Unit["figures"] => {
  const of = (part: UnitPart) => {
    const { part: _part, ...figures } = rows.find((row) => row.part === part) ?? { part, ...nothing };
    return figures;
  };
  return { lead: of("lead"), joint: of("joint"), supporting: of("supporting") };
};

/** All units that answer for something. A unit sees itself, and others by what they share with it. */
export async function listUnits(ctx: Ctx): Promise<Units> {
  const day = civilDay(ctx.clock);
  const soonDays = await parameterAt(ctx, lampSoonDays);
  const { rows } = await sql<Counted & { unit: UnitName; above: UnitName | null }>`
    select ${unitJson} as unit, case when a.id is not null then json_build_object('code', a.code, 'nameZh', a.name_zh, 'nameEn', a.name_en) end as above,
      ${counted(day, soonDays)}
    from commitments.duty u
    join commitments.commitment c on c.id = u.commitment_id
    join people.organisation_public o on o.id = u.organisation_id
    left join people.organisation_public a on a.id = o.parent_id
    left join commitments.lamp_state l on l.commitment_id = c.id
    where u.valid_to is null and ${isKept} and ${mayRead(ctx.actor!)}
    group by o.id, o.code, o.name_zh, o.name_en, a.id, a.code, a.name_zh, a.name_en, part
    order by o.code collate "C"`.execute(ctx.tx);
  const codes = [...new Set(rows.map(({ unit }) => unit.code))];
  const { rows: none } = await sql<{ count: number }>`
    select count(*) as count from commitments.commitment c
    where c.known_units = 0 and ${isKept} and ${mayRead(ctx.actor!)}`.execute(ctx.tx);
  return {
    day,
    units: codes.map((code) => {
      const mine = rows.filter(({ unit }) => unit.code === code);
      return { unit: mine[0]!.unit, above: mine[0]!.above, figures: figuresOf(mine) };
    }),
    unknown: none[0]?.count ?? 0,
  };
}

interface Known extends UnitName {
  id: string;
  above: UnitName | null;
}

async function unitByCode(ctx: Ctx, code: string): Promise<Known> {
  const { rows } = await sql<Known>`
    select o.id, o.code, o.name_zh as "nameZh", o.name_en as "nameEn",
      case when a.id is not null then json_build_object('code', a.code, 'nameZh', a.name_zh, 'nameEn', a.name_en) end as above
    from people.organisation_public o left join people.organisation_public a on a.id = o.parent_id
    where o.code = ${code}`.execute(ctx.tx);
  const [found] = rows;
  if (!found) throw new AppError("commitments.organisation-unknown", { organisation: code });
  return found;
}

/** Commitments that name a unit of the register now, in one part or in any. */
const answersFor = (organisation: string, part?: UnitPart): RawBuilder<unknown> => sql`exists (
  select from commitments.duty u where u.commitment_id = c.id and u.valid_to is null and u.organisation_id = ${organisation}
    and (${part === undefined} or ${partOf} = ${part ?? ""}))`;

/** One unit with what it answers for. Throws `commitments.organisation-unknown` for a code that no organisation has. */
export async function readUnit(ctx: Ctx, code: string, query: UnitQuery): Promise<Unit> {
  const actor = ctx.actor!;
  const day = civilDay(ctx.clock);
  const soonDays = await parameterAt(ctx, lampSoonDays);
  const { id, above, ...unit } = await unitByCode(ctx, code);
  const isWhole = isOverseer(actor) || actor.organisationId === id;
  const own = sql`${mayRead(actor)} and ${isKept} and ${answersFor(id)}`;
  const { rows: parts } = await sql<Counted>`
    select ${counted(day, soonDays)}
    from commitments.duty u
    join commitments.commitment c on c.id = u.commitment_id
    left join commitments.lamp_state l on l.commitment_id = c.id
    where u.valid_to is null and u.organisation_id = ${id} and ${isKept} and ${mayRead(actor)}
    group by part`.execute(ctx.tx);
  const { rows: byLamp } = await sql<{ lamp: LampCode; count: number }>`
    select coalesce(l.lamp, 'no-data') as lamp, count(*) as count
    from commitments.commitment c left join commitments.lamp_state l on l.commitment_id = c.id
    where ${own} group by 1`.execute(ctx.tx);
  const other = query.with === undefined ? null : (await unitByCode(ctx, query.with)).id;
  const where = sql`${own} and ${query.part ? answersFor(id, query.part) : sql`true`}
    and ${other === null ? sql`true` : answersFor(other)}
    and ${query.lamp ? sql`exists (select from commitments.lamp_state f where f.commitment_id = c.id and f.lamp = ${query.lamp})` : sql`true`}`;
  const { rows: count } = await sql<{ count: number }>`
    select count(*) as count from commitments.commitment c where ${where}`.execute(ctx.tx);
  return {
    day,
    soonDays,
    unit,
    above,
    below: await unitsBelow(ctx, id),
    isWhole,
    figures: figuresOf(parts),
    byLamp: Object.fromEntries(byLamp.map((row) => [row.lamp, row.count])),
    reports: isWhole ? await reportsOf(ctx, id) : null,
    scorecard: isWhole ? await lastScorecardOf(ctx, id) : null,
    documents: await documentsOf(ctx, own),
    partners: await partnersOf(ctx, own, id),
    count: count[0]?.count ?? 0,
    rows: await rowsOf(ctx.tx, where, { sort: "lamp,due", offset: 0, limit: mostRows }),
  };
}

async function unitsBelow(ctx: Ctx, id: string): Promise<Unit["below"]> {
  const { rows } = await sql<Unit["below"][number]>`
    select o.code, o.name_zh as "nameZh", o.name_en as "nameEn", count(distinct c.id) as total,
      count(distinct c.id) filter (where l.lamp = 'late') as late
    from people.organisation_public o
    left join commitments.duty u on u.organisation_id = o.id and u.valid_to is null
    left join commitments.commitment c on c.id = u.commitment_id and ${isKept} and ${mayRead(ctx.actor!)}
    left join commitments.lamp_state l on l.commitment_id = c.id
    where o.parent_id = ${id} group by o.id, o.code, o.name_zh, o.name_en
    order by count(distinct c.id) desc, o.code collate "C"`.execute(ctx.tx);
  return rows;
}

/** What the rounds asked of a unit and what came, and all reports that it sent, returned ones told apart. */
async function reportsOf(ctx: Ctx, id: string): Promise<NonNullable<Unit["reports"]>> {
  const { rows } = await sql<NonNullable<Unit["reports"]>>`
    select count(*) filter (where s.state <> 'lapsed') as asked,
      count(*) filter (where s.report_id is not null and not s.is_late) as "onTime",
      count(*) filter (where s.report_id is not null and s.is_late) as late,
      count(*) filter (where s.state = 'waiting') as waiting,
      (select count(*) from commitments.report p where p.organisation_id = ${id} and p.verdict = 'returned') as returned,
      (select count(*) from commitments.report p where p.organisation_id = ${id}) as sent
    from commitments.round_standing s where s.organisation_id = ${id}`.execute(ctx.tx);
  return rows[0]!;
}

async function documentsOf(ctx: Ctx, own: RawBuilder<unknown>): Promise<Unit["documents"]> {
  const { rows } = await sql<Unit["documents"][number]>`
    select ${documentJson} as document, count(*) as total, count(*) filter (where l.lamp = 'late') as late
    from commitments.commitment c
    join policy.document_public d on d.id = c.document_id
    left join commitments.lamp_state l on l.commitment_id = c.id
    where ${own} group by d.id, d.code, d.title_zh, d.title_en, d.short_zh, d.short_en
    order by count(*) desc, d.code`.execute(ctx.tx);
  return rows;
}

async function partnersOf(ctx: Ctx, own: RawBuilder<unknown>, id: string): Promise<Unit["partners"]> {
  const { rows } = await sql<Unit["partners"][number]>`
    select o.code, o.name_zh as "nameZh", o.name_en as "nameEn", count(distinct c.id) as total
    from commitments.commitment c
    join commitments.duty p on p.commitment_id = c.id and p.valid_to is null and p.organisation_id <> ${id}
    join people.organisation_public o on o.id = p.organisation_id
    where ${own} group by o.id, o.code, o.name_zh, o.name_en
    order by count(distinct c.id) desc, o.code collate "C"`.execute(ctx.tx);
  return rows;
}
