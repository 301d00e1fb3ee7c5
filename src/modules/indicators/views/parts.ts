import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Formula } from "../contract/definition.ts";
import type { IndicatorDetail } from "../contract.ts";
import { growthDay, type LeafRequest, type LeafValue, leafKey, requestOf } from "../rules/leaves.ts";

export type Part = IndicatorDetail["parts"][number];

/** A figure of a formula with its place in it. */
export interface PlacedRequest {
  path: string;
  request: LeafRequest;
}

/** The figures that a formula is made of on a day, with their places; the same that evaluation asks for. */
export function placedRequests(formula: Formula, area: string, day: string, path = "formula"): PlacedRequest[] {
  switch (formula.op) {
    case "sum":
      return formula.of.flatMap((part, index) => placedRequests(part, area, day, `${path}.of.${index}`));
    case "ratio":
    case "per":
      return [
        ...placedRequests(formula.of, area, day, `${path}.of`),
        ...placedRequests(formula.to, area, day, `${path}.to`),
      ];
    case "share":
      return [
        ...placedRequests(formula.of, area, day, `${path}.of`),
        ...placedRequests(formula.of, formula.within, day, `${path}.within`),
      ];
    case "growth":
    case "annual-growth": {
      const now = placedRequests(formula.of, area, growthDay(formula, day), `${path}.of`);
      return formula.since === null
        ? now
        : [...now, ...placedRequests(formula.of, area, formula.since, `${path}.since`)];
    }
    default:
      return [{ path, request: requestOf(formula, area, day, /\.since(\.|$)/.test(path)) }];
  }
}

export interface MetricWords {
  code: string;
  name_zh: string;
  name_en: string | null;
  unit: string;
}

export async function metricWords(tx: Tx): Promise<ReadonlyMap<string, MetricWords>> {
  const { rows } = await sql<MetricWords>`select code, name_zh, name_en, unit from ledger.metric_public`.execute(tx);
  return new Map(rows.map((row) => [row.code, row]));
}

export function presentPart(
  { path, request }: PlacedRequest,
  words: ReadonlyMap<string, MetricWords>,
  found: ReadonlyMap<string, LeafValue>,
): Part {
  const metric = words.get(request.leaf.metric);
  const value = found.get(leafKey(request));
  return {
    path,
    op: request.leaf.op,
    metric: request.leaf.metric,
    metricZh: metric?.name_zh ?? request.leaf.metric,
    metricEn: metric?.name_en ?? null,
    unit: metric?.unit ?? "",
    area: request.area,
    from: request.from,
    day: request.day,
    value: value?.value ?? null,
    high: value?.high ?? null,
    facts: value?.facts ?? 0,
    perhaps: value?.perhaps ?? 0,
    samples: value?.samples ?? 0,
  };
}
