import { sql } from "kysely";
import type { Definition } from "../src/modules/indicators/contract/definition.ts";
import { combine, type Outcome } from "../src/modules/indicators/rules/combine.ts";
import { requestsOf } from "../src/modules/indicators/rules/leaves.ts";
import { nothing, type PlainFact, readFacts, type WhereIs } from "../src/modules/indicators/rules/read-facts.ts";
import { unitsOf } from "../src/modules/indicators/views/definitions.ts";
import { openPlacer } from "../src/modules/places/index.ts";
import type { Ctx } from "../src/platform/http/ctx.ts";
import type { Story } from "./story.ts";

interface StoredFact {
  metric: string;
  subject: string;
  valid_from: string;
  valid_to: string | null;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
  dimensions: Record<string, string>;
  value: string;
  sample: boolean;
}

/** The facts that were known at an instant, from the facts and what superseded them, row by row. */
export async function factsKnown(story: Story, at: Date | null): Promise<PlainFact[]> {
  const rows = await story.read<StoredFact>(
    `select f.* from ledger.fact f where not f.is_retraction and ($1::timestamptz is null or f.recorded_at <= $1)
      and not exists (select from ledger.supersession s where s.superseded = f.id and ($1::timestamptz is null or s.recorded_at <= $1))`,
    [at?.toISOString() ?? null],
  );
  return rows.map((row) => ({
    metric: row.metric,
    subject: row.subject,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    place: row.place,
    point:
      row.longitude === null || row.latitude === null ? null : { longitude: row.longitude, latitude: row.latitude },
    dimensions: row.dimensions,
    value: row.value,
    isSample: row.sample,
  }));
}

/** Indicators worked out in the plainest way from rows at hand; an area that is none on the day has no figure. */
export async function plainly(
  ctx: Ctx,
  definitions: readonly Definition[],
  day: string,
  facts: readonly PlainFact[],
  home: string,
): Promise<Outcome[]> {
  const unitOf = await unitsOf(ctx.tx);
  const asked = definitions.flatMap((one) => requestsOf(one.formula, one.area, day));
  const placers = new Map<string, Awaited<ReturnType<typeof openPlacer>> | null>();
  for (const request of asked)
    placers.set(`${request.area} ${request.day}`, await openPlacer(ctx, request.area, request.day).catch(() => null));
  const { rows } = await sql<{ code: string; kind: string }>`select code, kind from places.area_public`.execute(ctx.tx);
  const divisions = new Set(rows.filter((row) => /^(division|city)$/.test(row.kind)).map((row) => row.code));
  const whereIs: WhereIs = (area, { place, point }, on) => {
    if (area === home) return "inside";
    // A division holds what names it, whatever a point may say near its border.
    return placers.get(`${area} ${on}`)!.place({ place, point: divisions.has(area) ? null : point }).certainty;
  };
  return definitions.map((one) =>
    combine(one.formula, one.unit, {
      area: one.area,
      day,
      base: null,
      yearsApart: 1,
      unitOf,
      leaf: (request) =>
        request.leaf.op === "statistic" || request.area === home || placers.get(`${request.area} ${request.day}`)
          ? readFacts(request, facts, whereIs)
          : { ...nothing, fault: "no-such-area" },
    }),
  );
}
