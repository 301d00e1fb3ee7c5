import Big from "big.js";
import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { AreaDetail, PlacedFacts, PlacedFactsQuery } from "../contract.ts";
import type { Placer } from "../placer.ts";

// A state and a statistic hold on the day itself; an event and an observation belong to the year of the day, up to it.
const ofTheDay = (day: string) => sql<boolean>`case
  when m.grain in ('state', 'period')
    then f.valid_from <= ${day}::date and (f.valid_to is null or f.valid_to > ${day}::date)
  else f.valid_from between date_trunc('year', ${day}::date)::date and ${day}::date end`;

interface FigureRow {
  metric: string;
  name_zh: string;
  name_en: string | null;
  unit: string;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
  value: string;
  sample: boolean;
}

const whereaboutsOf = (row: Pick<FigureRow, "place" | "longitude" | "latitude">) => ({
  place: row.place,
  point: row.longitude === null || row.latitude === null ? null : { longitude: row.longitude, latitude: row.latitude },
});

/**
 * Sums by metric: what lies in an area for certain, what possibly, and what its whole holds. Only events and states are
 * added up: a level or a statistic is of a place as a whole.
 */
export async function figuresOf(tx: Tx, day: string, area: Placer, whole: Placer): Promise<AreaDetail["figures"]> {
  const { rows } = await sql<FigureRow>`
    select m.code as metric, m.name_zh, m.name_en, m.unit, f.place, f.longitude, f.latitude, sum(f.value) as value,
      bool_or(f.sample) as sample
    from ledger.live_fact f join ledger.metric_public m on m.code = f.metric
    where m.grain in ('event', 'state') and ${ofTheDay(day)}
    group by m.code, m.name_zh, m.name_en, m.unit, f.place, f.longitude, f.latitude
    order by m.code`.execute(tx);
  const sums = new Map<
    string,
    { row: FigureRow; inside: Big; uncertain: Big; total: Big; unplaced: Big; sample: boolean }
  >();
  for (const row of rows) {
    const where = whereaboutsOf(row);
    if (whole.place(where).certainty === "outside") continue;
    const zero = new Big(0);
    const sum = sums.get(row.metric) ?? {
      row,
      inside: zero,
      uncertain: zero,
      total: zero,
      unplaced: zero,
      sample: false,
    };
    sums.set(row.metric, sum);
    const { certainty, reason } = area.place(where);
    sum.sample ||= row.sample && certainty !== "outside";
    sum.total = sum.total.plus(row.value);
    if (certainty !== "outside") sum[certainty] = sum[certainty].plus(row.value);
    if (reason === "no-place") sum.unplaced = sum.unplaced.plus(row.value);
  }
  return [...sums.values()].map(({ row, inside, uncertain, total, unplaced, sample }) => ({
    metric: row.metric,
    name: { zh: row.name_zh, en: row.name_en },
    unit: row.unit,
    inside: inside.toFixed(),
    uncertain: uncertain.toFixed(),
    total: total.toFixed(),
    unplaced: unplaced.toFixed(),
    share: total.gt(0)
      ? { from: inside.div(total).toNumber(), to: inside.plus(uncertain).div(total).toNumber() }
      : null,
    sample,
  }));
}

type FactRow = FigureRow & { id: string; subject: string; organisation: string | null; valid_from: string };

/** Facts of a day that lie in an area, certainly or possibly, newest first; what names no place is not listed. */
export async function placedFacts(
  tx: Tx,
  query: PlacedFactsQuery & { on: string },
  area: Placer,
): Promise<PlacedFacts> {
  const { rows } = await sql<FactRow>`
    select f.id, m.code as metric, m.name_zh, m.name_en, m.unit, f.place, f.longitude, f.latitude, f.value, f.subject,
      f.sample, f.valid_from, o.name_zh as organisation
    from ledger.live_fact f
    join ledger.metric_public m on m.code = f.metric
    left join people.organisation_public o on o.id = f.organisation_id
    where (f.place is not null or f.longitude is not null) and ${ofTheDay(query.on)}
      and (${query.metric ?? null}::text is null or m.code = ${query.metric ?? null})
    order by f.id desc`.execute(tx);
  const facts: PlacedFacts["facts"] = [];
  let total = 0;
  for (const row of rows) {
    const where = whereaboutsOf(row);
    const { certainty, reason } = area.place(where);
    if (certainty === "outside" || (query.certainty && query.certainty !== certainty)) continue;
    total += 1;
    if (facts.length >= query.limit) continue;
    facts.push({
      id: row.id,
      metric: row.metric,
      metricName: { zh: row.name_zh, en: row.name_en },
      subject: row.subject,
      organisation: row.organisation,
      ...where,
      value: row.value,
      unit: row.unit,
      validFrom: row.valid_from,
      certainty,
      reason,
      sample: row.sample,
    });
  }
  return { on: query.on, total, facts };
}
