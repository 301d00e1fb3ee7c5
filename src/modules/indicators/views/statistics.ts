import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type LeafRequest, type LeafValue, leafKey } from "../rules/leaves.ts";
import { belongs, type PlainFact, pickStatistic } from "../rules/read-facts.ts";
import { isKnown, type Known } from "./known.ts";

interface Row {
  metric: string;
  subject: string;
  valid_from: string;
  valid_to: string | null;
  place: string | null;
  dimensions: Record<string, string>;
  value: string;
  sample: boolean;
}

/** The statistics of areas, by key, all in one statement: few facts, chosen by the rule itself. */
export async function readStatistics(
  { tx }: Ctx,
  requests: readonly LeafRequest[],
  known: Known,
): Promise<Map<string, LeafValue>> {
  if (requests.length === 0) return new Map();
  const metrics = [...new Set(requests.map((request) => request.leaf.metric))];
  const areas = [...new Set(requests.map((request) => request.area))];
  const { rows } = await sql<Row>`
    select m.code as metric, j.subject, l.valid_from, l.valid_to, c.place, c.dimensions, l.value, l.sample
    from ledger.life_public l
    join ledger.metric_public m on m.key = l.metric
    join ledger.subject_public j on j.key = l.subject
    join ledger.cell_public c on c.key = l.cell
    where l.metric = any(array(select ledger.key_of(code) from unnest(${metrics}::text[]) code))
      and l.subject = any(array(select ledger.key_of(area) from unnest(${areas}::text[]) area))
      and ${isKnown(known)}`.execute(tx);
  const facts = Map.groupBy(rows.map(plainFact), (fact) => fact.metric);
  return new Map(
    requests.map((request) => {
      const own = (facts.get(request.leaf.metric) ?? []).filter(
        (fact) => belongs(fact, request, () => "inside") === "inside",
      );
      return [leafKey(request), pickStatistic(request, own)];
    }),
  );
}

const plainFact = (row: Row): PlainFact => ({
  metric: row.metric,
  subject: row.subject,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  place: row.place,
  point: null,
  dimensions: row.dimensions,
  value: row.value,
  isSample: row.sample,
});
