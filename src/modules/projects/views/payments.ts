import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { PaymentList, PaymentQuery, PaymentSort } from "../contract/desks.ts";
import type { Terms } from "../contract/terms.ts";
import type { MilestoneStep } from "../contract.ts";
import { milestoneStates, passedOf } from "../rules/milestones.ts";
import { settledOf } from "../rules/money.ts";
import { waitsOf } from "../rules/waits.ts";
import { entriesOf } from "./load.ts";

type Row = Omit<PaymentList["payments"][number], "blockedBy"> & { value: string; place: number };

/**
 * Every payment of a contract in force, with its state: paid, once more than it was taken back; due, made so by its
 * milestones; else blocked. Of a project that ended before its time those alone that became due. The rules of money say the same of
 * one project (`settledOf`); here it is said of all at once.
 */
const payments = sql`
  select p.id as project, p.title, p.is_sample as "isSample", x.at::int as place, x.payment ->> 'key' as key,
    x.payment ->> 'title' as payment, (x.payment ->> 'amount')::float8 as amount,
    coalesce((select u ->> 'name' from jsonb_array_elements(c.terms -> 'units') u where u ->> 'key' = x.payment ->> 'unit'),
      x.payment ->> 'unit') as unit,
    case when e.paid > 0 then 'paid' when e.released > 0 then 'due' else 'blocked' end as state, e.since
  from projects.project p
  join projects.contract_version c on c.project_id = p.id and c.number = p.contract
  cross join lateral jsonb_array_elements(c.terms -> 'payments') with ordinality x (payment, at)
  left join entry e on e.project_id = p.id and e.about = x.payment ->> 'key'
  where p.contract > 0 and (p.stage not in ('stopped', 'tolerated') or e.released > 0)`;

const entry = sql`
  select project_id, about, count(*) filter (where kind = 'released') as released,
    count(*) filter (where kind = 'paid') - count(*) filter (where kind = 'recalled') as paid,
    (array_agg(on_day order by number desc))[1] as since
  from projects.money_entry where kind in ('released', 'paid', 'recalled') group by project_id, about`;

/** Units that are offered as a filter. */
const mostUnits = 100;

/** Values that sort as text: an amount with leading zeros, a state by what is to be done first. */
const sortValues: Readonly<Record<PaymentSort, RawBuilder<string>>> = {
  title: sql`y.title`,
  unit: sql`y.unit`,
  amount: sql`lpad(y.amount::bigint::text, 18, '0')`,
  state: sql`case y.state when 'due' then '0' when 'blocked' then '1' else '2' end`,
  since: sql`coalesce(y.since::text, '')`,
};

const asList = (value: string | readonly string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : [...value];
const like = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

function conditionsOf({ q, state, unit, project }: PaymentQuery): RawBuilder<unknown> {
  const states = asList(state);
  const units = asList(unit);
  const parts: RawBuilder<unknown>[] = [sql`true`];
  if (q) parts.push(sql`(y.title || ' ' || y.payment || ' ' || y.unit) ilike ${like(q)}`);
  if (states.length > 0) parts.push(sql`y.state = any(${states})`);
  if (units.length > 0) parts.push(sql`y.unit = any(${units})`);
  if (project !== undefined) parts.push(sql`y.project = ${project}`);
  return sql.join(parts, sql` and `);
}

/** One page of the payments that who asks may read, with the sums of all; each that is blocked says by what, at the root. */
export async function readPayments(ctx: Ctx, query: PaymentQuery): Promise<PaymentList> {
  const today = civilDay(ctx.clock);
  const where = conditionsOf(query);
  const isDown = query.sort?.startsWith("-") ?? false;
  const value = sortValues[(query.sort?.replace("-", "") ?? "state") as PaymentSort];
  // Of equal ones those of the project that was begun last come first, in the order of its contract.
  const { rows } = await sql<Row>`
    with entry as (${entry}), y as (${payments})
    select * from (select y.*, ${value} collate "C" as value from y where ${where}) z
    where ${query.after === undefined ? sql`true` : beyond(readCursor(query.after), isDown)}
    order by z.value ${isDown ? sql`desc` : sql`asc`}, z.project desc, z.place limit ${query.limit + 1}`.execute(
    ctx.tx,
  );
  const shown = rows.slice(0, query.limit);
  const blocked = await blockedBy(ctx, shown, today);
  return {
    today,
    ...(await sumsOf(ctx, where)),
    next: rows.length > query.limit ? writeCursor(shown.at(-1)!) : null,
    payments: shown.map(({ value: _value, place: _place, ...row }) => ({
      ...row,
      blockedBy: blocked.get(`${row.project} ${row.key}`) ?? [],
    })),
  };
}

type Cursor = Pick<Row, "value" | "project" | "place">;

const beyond = ({ value, project, place }: Cursor, isDown: boolean): RawBuilder<unknown> => sql`(
  z.value ${isDown ? sql`<` : sql`>`} ${value}::text or (z.value = ${value}::text
    and (z.project < ${project}::text or (z.project = ${project}::text and z.place > ${place}::int))))`;

const writeCursor = ({ value, project, place }: Cursor): string =>
  Buffer.from(JSON.stringify([value, project, place])).toString("base64url");

const Cursor = z.tuple([z.string(), z.string(), z.int()]);
function readCursor(cursor: string): Cursor {
  try {
    const [value, project, place] = Cursor.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return { value, project, place };
  } catch {
    throw new AppError("platform.bad-request", { detail: "after" });
  }
}

/** Sums by state of all, the units that get most payments, and what passes the filters. */
async function sumsOf(ctx: Ctx, where: RawBuilder<unknown>): Promise<Pick<PaymentList, "states" | "units" | "total">> {
  const { rows } = await sql<{
    states: Partial<PaymentList["states"]> | null;
    units: PaymentList["units"] | null;
    total: PaymentList["total"];
  }>`
    with entry as (${entry}), y as materialized (${payments})
    select
      (select json_object_agg(s.state, json_build_object('count', s.n, 'amount', s.amount))
        from (select state, count(*) as n, sum(amount) as amount from y group by state) s) as states,
      (select json_agg(json_build_object('name', u.unit, 'count', u.n) order by u.n desc, u.unit)
        from (select unit, count(*) as n from y group by unit order by n desc, unit limit ${mostUnits}) u) as units,
      (select json_build_object('count', count(*), 'amount', coalesce(sum(y.amount), 0)) from y where ${where}) as total`.execute(
    ctx.tx,
  );
  const none = { count: 0, amount: 0 };
  const { states, units, total } = rows[0]!;
  return { states: { due: none, blocked: none, paid: none, ...states }, units: units ?? [], total };
}

type BlockedBy = PaymentList["payments"][number]["blockedBy"];

/** What blocked payments wait for, at the root, by the rule that the page of one project uses; by project and key. */
async function blockedBy(ctx: Ctx, shown: readonly Row[], today: string): Promise<ReadonlyMap<string, BlockedBy>> {
  const ids = [...new Set(shown.filter(({ state }) => state === "blocked").map(({ project }) => project))];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; terms: Terms; steps: { milestone: string; act: MilestoneStep }[] }>`
    select p.id, c.terms,
      coalesce((select json_agg(json_build_object('milestone', m.milestone, 'act', m.act) order by m.id)
        from projects.milestone_step m where m.project_id = p.id), '[]') as steps
    from projects.project p join projects.contract_version c on c.project_id = p.id and c.number = p.contract
    where p.id = any(${ids})`.execute(ctx.tx);
  const entries = await entriesOf(ctx, ids);
  return new Map(
    rows.flatMap(({ id, terms, steps }) => {
      const { paid } = settledOf(entries.get(id) ?? []);
      const waits = waitsOf(terms, { passed: passedOf(milestoneStates(terms, steps)), paid, today });
      return waits.payments.map(
        ({ payment, roots }) => [`${id} ${payment}`, roots.map((root) => rootOf(terms, root, today))] as const,
      );
    }),
  );
}

function rootOf({ milestones, units }: Terms, key: string, today: string): BlockedBy[number] {
  const { title, unit, due } = milestones.find((one) => one.key === key)!;
  return { milestone: title, unit: units.find((one) => one.key === unit)?.name ?? unit, due, isLate: due < today };
}
