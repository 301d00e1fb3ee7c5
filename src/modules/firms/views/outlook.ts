import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Risk, Signal, TitleOutlook } from "../contract/support.ts";
import { outlookRule } from "../parameters.ts";

/** The title that is looked ahead for, and the one below it on the ladder. */
export const sought = "high-tech-enterprise";
const smaller = "technology-sme";
/** So many firms of each list are shown, those with the most reasons first. */
const mostShown = 100;

type Rule = TitleOutlook["rule"];

const holds = (title: string, day: string): RawBuilder<boolean> => sql<boolean>`exists (
  select from firms.firm_title t where t.firm_id = f.id and t.title = ${title} and t.valid_from <= ${day}::date
  and (t.valid_to is null or t.valid_to > ${day}::date) and (t.ended_on is null or t.ended_on > ${day}::date))`;

/** Every firm with what the rule sees of it on a day: figures of the years before it, titles as they then stood. */
export const seenByRule = (day: string, { intensity, staff, patents, days }: Rule): RawBuilder<unknown> => sql`
  select f.id, f.code, f.name_zh as name, ${holds(sought, day)} as is_holder,
    array_remove(array[
      case when ${holds(smaller, day)} then 'smaller-title' end,
      case when exists (select from firms.firm_title t where t.firm_id = f.id and t.title = ${sought}
        and coalesce(t.ended_on, t.valid_to) <= ${day}::date) then 'held-before' end,
      case when y.rd * 100.0 >= y.revenue * ${intensity}::numeric and y.revenue > 0 then 'intensity' end,
      case when y.rd_staff * 100.0 >= y.staff * ${staff}::numeric and y.staff > 0 then 'rd-staff' end,
      case when y.patents >= ${patents} then 'patents' end
    ], null) as signals,
    array_remove(array[
      case when e.until <= ${day}::date + ${days}::int then 'runs-out' end,
      case when y.rd * 100.0 < y.revenue * ${intensity}::numeric then 'intensity-low' end
    ], null) as risks, e.until, y.year, y.revenue, y.rd, y.staff, y.rd_staff, y.patents
  from firms.firm f
  left join lateral (
    select max(g.year) as year, max(value) filter (where measure = 'revenue') as revenue,
      max(value) filter (where measure = 'rd-spending') as rd,
      max(value) filter (where measure = 'staff') as staff, max(value) filter (where measure = 'rd-staff') as rd_staff,
      max(value) filter (where measure = 'valid-patents') as patents
    from firms.firm_figure g where g.firm_id = f.id and g.superseded_at is null and g.year = (
      select max(l.year) from firms.firm_figure l where l.firm_id = f.id and l.superseded_at is null
      and l.year < extract(year from ${day}::date))
  ) y on true
  left join lateral (
    -- The end of the title that is held, when none is registered yet that follows it.
    select max(coalesce(t.ended_on, t.valid_to)) as until from firms.firm_title t
    where t.firm_id = f.id and t.title = ${sought} having bool_and(t.valid_to is not null)
  ) e on true
  where f.kind = 'enterprise'`;

/**
 * Which firms may soon become high-tech enterprises and which may lose the title, by a rule that everybody can read, with
 * the reasons firm by firm; and how right the same rule was a year ago, by what is registered today.
 */
export async function readOutlook(ctx: Ctx): Promise<TitleOutlook> {
  const day = civilDay(ctx.clock);
  const rule = await ruleOf(ctx);
  const { rows: candidates } = await sql<{ code: string; name: string; signals: Signal[]; total: number }>`
    select code, name, signals, (count(*) over ())::int as total from (${seenByRule(day, rule)}) s
    where not is_holder and cardinality(signals) >= ${rule.signals}
    order by cardinality(signals) desc, name collate "C", code limit ${mostShown}`.execute(ctx.tx);
  const { rows: atRisk } = await sql<{
    code: string;
    name: string;
    risks: Risk[];
    until: string | null;
    total: number;
  }>`
    select code, name, risks, until, (count(*) over ())::int as total from (${seenByRule(day, rule)}) s
    where is_holder and cardinality(risks) > 0
    order by cardinality(risks) desc, until, name collate "C", code limit ${mostShown}`.execute(ctx.tx);
  return {
    day,
    rule,
    candidates: {
      total: candidates[0]?.total ?? 0,
      firms: candidates.map(({ total: _total, ...firm }) => firm),
    },
    atRisk: { total: atRisk[0]?.total ?? 0, firms: atRisk.map(({ total: _total, ...firm }) => firm) },
    record: await recordOf(ctx, rule, day),
    pool: await poolOf(ctx, day),
  };
}

/** The rule as its parameters stand today. */
export async function ruleOf(ctx: Ctx): Promise<Rule> {
  const { signals, intensity, staff, patents, days } = outlookRule;
  return {
    signals: await parameterAt(ctx, signals),
    intensity: await parameterAt(ctx, intensity),
    staff: await parameterAt(ctx, staff),
    patents: await parameterAt(ctx, patents),
    days: await parameterAt(ctx, days),
  };
}

/** A year before a day; of 29 February the 28th. */
export const yearBefore = (day: string): string => {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return before.endsWith("02-29") ? before.replace("02-29", "02-28") : before;
};

/** The rule as of a year ago against the titles of today. What was registered later counts as it is known now. */
async function recordOf(ctx: Ctx, rule: Rule, day: string): Promise<TitleOutlook["record"]> {
  const then = yearBefore(day);
  const { rows } = await sql<Omit<TitleOutlook["record"], "day">>`
    with past as (
      select s.is_holder, not s.is_holder and cardinality(s.signals) >= ${rule.signals} as was_candidate,
        s.is_holder and coalesce(s.ends <= ${then}::date + ${rule.days}::int, false) or
          s.is_holder and 'intensity-low' = any(s.risks) as was_at_risk,
        s.holds_now
      from (
        select p.*, ${holds(sought, day)} as holds_now, (
          select max(coalesce(t.ended_on, t.valid_to)) from firms.firm_title t where t.firm_id = f.id
          and t.title = ${sought} and t.valid_from <= ${then}::date
        ) as ends
        from (${seenByRule(then, rule)}) p join firms.firm f on f.id = p.id
      ) s
    )
    select (count(*) filter (where was_candidate))::int as candidates,
      (count(*) filter (where was_candidate and holds_now))::int as gained,
      (count(*) filter (where was_at_risk))::int as "atRisk",
      (count(*) filter (where was_at_risk and not holds_now))::int as lost,
      (count(*) filter (where not is_holder and holds_now and not was_candidate))::int as "gainedUnseen",
      (count(*) filter (where is_holder and not holds_now and not was_at_risk))::int as "lostUnseen"
    from past`.execute(ctx.tx);
  return { day: then, ...rows[0]! };
}

async function poolOf({ tx }: Ctx, day: string): Promise<TitleOutlook["pool"]> {
  const { rows } = await sql<TitleOutlook["pool"]>`
    select count(*)::int as members, count(f.id)::int as tied,
      (count(*) filter (where f.id is not null and ${holds(sought, day)}))::int as holding
    from registers.pool_place p left join firms.firm_organisation o on o.organisation_id = p.owner_id
    left join firms.firm f on f.id = o.firm_id where p.pool = 'reserve'`.execute(tx);
  return rows[0]!;
}
