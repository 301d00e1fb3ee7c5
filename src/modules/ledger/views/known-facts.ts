import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { FactContent, Grain } from "../contract.ts";
import { factKey, type KnownFact } from "../rules/compare-facts.ts";

interface Row {
  id: string;
  metric: string;
  subject: string;
  valid_from: string;
  valid_to: string | null;
  dimensions: Record<string, string>;
  organisation: string | null;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
  value: string;
}

/** The live facts that these would repeat or change, by `factKey`. */
export async function knownFacts(
  tx: Tx,
  facts: readonly FactContent[],
  grainOf: (metric: string) => Grain,
): Promise<ReadonlyMap<string, KnownFact>> {
  if (facts.length === 0) return new Map();
  const days = facts.map((fact) => fact.validFrom);
  // The bounds let the database leave out the partitions of other years.
  const { rows } = await sql<Row>`
    select f.id, f.metric, f.subject, f.valid_from, f.valid_to, f.dimensions, o.code as organisation, f.place,
      f.longitude, f.latitude, f.value
    from (
      select distinct * from unnest(${facts.map((fact) => fact.metric)}::text[],
        ${facts.map((fact) => fact.subject)}::text[], ${days}::date[]) as wanted (metric, subject, valid_from)
    ) wanted
    join ledger.live_fact f using (metric, subject, valid_from)
    left join people.organisation_public o on o.id = f.organisation_id
    where f.valid_from between ${days.reduce((a, b) => (a < b ? a : b))} and ${days.reduce((a, b) => (a > b ? a : b))}
    order by f.id`.execute(tx);
  return new Map(rows.map(knownFact).map((fact) => [factKey(fact, grainOf(fact.metric)), fact]));
}

const knownFact = (row: Row): KnownFact => ({
  id: row.id,
  metric: row.metric,
  subject: row.subject,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  dimensions: row.dimensions,
  organisation: row.organisation,
  place: row.place,
  point: row.longitude === null || row.latitude === null ? null : { longitude: row.longitude, latitude: row.latitude },
  value: row.value,
});
