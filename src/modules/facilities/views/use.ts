import { createHash } from "node:crypto";
import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ResourcePage, UseFigures, UseList } from "../contract.ts";
import { figuresOfUse } from "../rules.ts";
import { bookingsTaken } from "./bookings.ts";
import { allResources, type FoundResource, findResource, isKeeper, partsOf, shown } from "./resources.ts";

const start = (year: number): string => `${year}-01-01T00:00:00+08:00`;
const zero = { bookings: 0, hours: 0, externalHours: 0, smallHours: 0, visitors: 0, waitDays: null, rating: null };
type Counted = Parameters<typeof figuresOfUse>[0];

/** How each resource was used in a year, in sums that name nobody. */
async function countedUse(ctx: Ctx, year: number): Promise<ReadonlyMap<string, Counted>> {
  const { rows } = await sql<{
    resource_id: string;
    bookings: string;
    hours: string;
    external_hours: string;
    small_hours: string;
    visitors: string;
    wait_days: string | null;
    rating: string | null;
  }>`select * from facilities.use_of(${start(year)}::timestamptz, ${start(year + 1)}::timestamptz)`.execute(ctx.tx);
  const maybe = (text: string | null): number | null => (text === null ? null : Number(text));
  return new Map(
    rows.map((row) => [
      row.resource_id,
      {
        bookings: Number(row.bookings),
        hours: Number(row.hours),
        externalHours: Number(row.external_hours),
        smallHours: Number(row.small_hours),
        visitors: Number(row.visitors),
        waitDays: maybe(row.wait_days),
        rating: maybe(row.rating),
      },
    ]),
  );
}

const figuresOf = (counted: ReadonlyMap<string, Counted>, { id, hoursOpen, hoursAble }: FoundResource): UseFigures =>
  figuresOfUse(counted.get(id) ?? zero, {
    hoursOpen: hoursOpen === null ? null : Number(hoursOpen),
    hoursAble: hoursAble === null ? null : Number(hoursAble),
  });

/** What resources brought in and cost in a year, as far as the reader keeps or audits them. */
async function moneyOf(
  ctx: Ctx,
  year: number,
): Promise<ReadonlyMap<string, { income: number; byVoucher: number; cost: number }>> {
  const { rows } = await sql<{ resource_id: string; income: string; by_voucher: string; cost: string }>`
    select resource_id, sum(income) as income, sum(by_voucher) as by_voucher, sum(cost) as cost from (
      select resource_id, charge as income, voucher_pays as by_voucher, 0 as cost from facilities.booking
      where state = 'settled' and from_at >= ${start(year)}::timestamptz and from_at < ${start(year + 1)}::timestamptz
      union all select resource_id, 0, 0, amount from facilities.running_cost where year = ${year}) all_of_it
    group by resource_id`.execute(ctx.tx);
  return new Map(
    rows.map((row) => [
      row.resource_id,
      { income: Number(row.income), byVoucher: Number(row.by_voucher), cost: Number(row.cost) },
    ]),
  );
}

interface VoyageRow {
  id: string;
  name_zh: string;
  name_en: string | null;
  vessel_id: string;
  sails_from: string;
  sails_to: string | null;
}

async function voyages(ctx: Ctx): Promise<readonly VoyageRow[]> {
  const { rows } = await sql<VoyageRow>`
    select id, name_zh, name_en, vessel_id, sails_from, sails_to from registers.voyage_public
    where vessel_id is not null and sails_from is not null and state <> 'cancelled' order by sails_from desc`.execute(
    ctx.tx,
  );
  return rows;
}

/** How well every shared resource is used in a year: hours, shares, waiting; voyages by year; income beside cost for its keeper. */
export async function useList(ctx: Ctx, asked: number | undefined): Promise<UseList> {
  const year = asked ?? Number(civilDay(ctx.clock).slice(0, 4));
  const [resources, counted, money, sailed] = [
    await allResources(ctx),
    await countedUse(ctx, year),
    await moneyOf(ctx, year),
    await voyages(ctx),
  ];
  return {
    year,
    rows: resources.map((one) => {
      const of = sailed.filter(({ vessel_id }) => vessel_id === one.id);
      const mayReadMoney = isKeeper(ctx, one.owner) || (ctx.actor?.roles.includes("auditor") ?? false);
      return {
        resource: shown(one),
        use: figuresOf(counted, one),
        voyages: [year - 2, year - 1, year].flatMap((each) => {
          const count = of.filter(({ sails_from }) => Number(sails_from.slice(0, 4)) === each).length;
          return one.kind === "vessel" ? [{ year: each, count }] : [];
        }),
        income: mayReadMoney ? (money.get(one.id)?.income ?? 0) : null,
        cost: mayReadMoney ? (money.get(one.id)?.cost ?? 0) : null,
      };
    }),
  };
}

/** The days for which a resource's page says what is taken. */
const daysAhead = 60;

/** One resource: terms, what is taken, how it is used; for its keeper also what it brought in. */
export async function resourcePage(ctx: Ctx, id: string): Promise<ResourcePage> {
  const resource = await findResource(ctx, id);
  const today = civilDay(ctx.clock);
  const year = Number(today.slice(0, 4));
  const keeps = isKeeper(ctx, resource.owner);
  const until = new Date(ctx.clock.now().getTime() + daysAhead * 86_400_000).toISOString();
  const money = (await moneyOf(ctx, year)).get(id) ?? { income: 0, byVoucher: 0, cost: 0 };
  const { rows: scenarios } = await sql<{ id: string; name_zh: string; name_en: string | null }>`
    select id, name_zh, name_en from registers.scenario_public where id = ${resource.scenarioId}`.execute(ctx.tx);
  const [scenario] = scenarios;
  return {
    resource: shown(resource),
    scenario: scenario ? { id: scenario.id, name: { zh: scenario.name_zh, en: scenario.name_en } } : null,
    parts: await partsOf(ctx, id),
    voyages: (await voyages(ctx))
      .filter(({ vessel_id }) => vessel_id === id)
      .map((one) => ({
        id: one.id,
        name: { zh: one.name_zh, en: one.name_en },
        from: one.sails_from,
        to: one.sails_to,
      })),
    taken: await bookingsTaken(ctx, id, `${today}T00:00:00+08:00`, until),
    use: figuresOf(await countedUse(ctx, year), resource),
    year,
    today,
    isKeeper: keeps,
    money: keeps ? money : null,
    vouchers: await usableVouchers(ctx),
  };
}

/** The vouchers of the own organisation that could pay for something today. */
async function usableVouchers(ctx: Ctx): Promise<ResourcePage["vouchers"]> {
  if (!ctx.actor?.organisationId) return [];
  const { rows } = await sql<{ id: string; name_zh: string; name_en: string | null; face_value: string }>`
    select id, name_zh, name_en, face_value from registers.innovation_voucher_public
    where owner_id = ${ctx.actor.organisationId} and state in ('issued', 'reserved') and face_value is not null
      and (valid_to is null or valid_to > ${civilDay(ctx.clock)}::date)
      and not exists (select from facilities.booking b where b.voucher_id = innovation_voucher_public.id
        and b.state not in ('refused', 'withdrawn'))
    order by name_zh`.execute(ctx.tx);
  return rows.map((row) => ({
    id: row.id,
    name: { zh: row.name_zh, en: row.name_en },
    faceValue: Number(row.face_value),
  }));
}

/** Whether a report of this number was issued, by whom, when, and the SHA-256 of its text. */
export async function checkReport(ctx: Ctx, number: string) {
  const { rows } = await sql<{
    name_zh: string;
    name_en: string | null;
    keeper_zh: string | null;
    keeper_en: string | null;
    used_on: string;
    result: string;
  }>`select r.name_zh, r.name_en, k.name_zh as keeper_zh, k.name_en as keeper_en, f.used_on, f.result
    from facilities.report_of(${number}) f join registers.shared_resource_public r on r.id = f.resource_id
    left join people.organisation_public k on k.id = f.holder_id`.execute(ctx.tx);
  const [row] = rows;
  return {
    number,
    found: row
      ? {
          resource: { zh: row.name_zh, en: row.name_en },
          keeper: row.keeper_zh === null ? null : { zh: row.keeper_zh, en: row.keeper_en },
          day: row.used_on,
          sha256: createHash("sha256").update(row.result).digest("hex"),
        }
      : null,
  };
}
