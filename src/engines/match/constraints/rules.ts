import { type FieldOf, type Gap, type Secrecy, secrecies } from "../contract.ts";
import { pathOf, type Taxonomy } from "../rank/taxonomy.ts";

/** What a rule finds between a request's field and an item's. */
export interface Finding {
  verdict: "met" | "missed";
  gap: Gap | null;
}

const met: Finding = { verdict: "met", gap: null };
const missed = (amount: number, unit: string): Finding => ({ verdict: "missed", gap: { amount, unit } });
const missedWithoutMeasure: Finding = { verdict: "missed", gap: null };

/** Met when an area of the one is, or lies within, an area of the other. */
export function areaRule(areas: Taxonomy, request: FieldOf<"area">, item: FieldOf<"area">): Finding {
  const inside = (a: string, b: string): boolean => pathOf(areas, a).includes(b);
  const shares = request.areas.some((a) => item.areas.some((b) => inside(a, b) || inside(b, a)));
  return shares ? met : missedWithoutMeasure;
}

/** Met when what the item costs at least is not above what the request can pay at most; the gap in 分. */
export function budgetRule(request: FieldOf<"budget">, item: FieldOf<"budget">): Finding | null {
  if (request.most === null || item.least === null) return null;
  return item.least <= request.most ? met : missed(item.least - request.most, "fen");
}

const dayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getTime() / 86_400_000;

/** Met when the item is to be had by the day of the request; the gap in days. */
export function deadlineRule(request: FieldOf<"deadline">, item: FieldOf<"deadline">): Finding {
  const late = dayOf(item.date) - dayOf(request.date);
  return late <= 0 ? met : missed(late, "days");
}

/** Met when the item has reached the level that the request takes; the gap in levels. */
export function readinessRule(request: FieldOf<"readiness">, item: FieldOf<"readiness">): Finding {
  return item.level >= request.level ? met : missed(request.level - item.level, "levels");
}

/** Who takes either agrees with both; otherwise the terms must be the same. */
export function exclusivityRule(request: FieldOf<"exclusivity">, item: FieldOf<"exclusivity">): Finding {
  const agree = request.terms === "either" || item.terms === "either" || request.terms === item.terms;
  return agree ? met : missedWithoutMeasure;
}

const strictness = (secrecy: Secrecy): number => secrecies.indexOf(secrecy);

/** Each side must accept what the other demands; the gap in steps of secrecy. */
export function confidentialityRule(request: FieldOf<"confidentiality">, item: FieldOf<"confidentiality">): Finding {
  const short = Math.max(
    strictness(item.demands) - strictness(request.accepts),
    strictness(request.demands) - strictness(item.accepts),
  );
  return short <= 0 ? met : missed(short, "steps");
}
