import type { Where } from "../contract/definition.ts";
import { dayAfter, yearOf } from "./days.ts";
import { decimal, plain } from "./exact.ts";
import type { LeafRequest, LeafValue } from "./leaves.ts";

/** What a figure needs to know of a fact. Days are ISO days; `validTo` is the first day that no longer counts. */
export interface PlainFact {
  metric: string;
  subject: string;
  validFrom: string;
  validTo: string | null;
  place: string | null;
  point: { longitude: number; latitude: number } | null;
  dimensions: Readonly<Record<string, string>>;
  value: string;
  isSample: boolean;
}

/** Whether a fact lies in an area on a day, as the places know it. */
export type WhereIs = (area: string, fact: Pick<PlainFact, "place" | "point">, day: string) => Certainty;
export type Certainty = "inside" | "uncertain" | "outside";

/** Whether something has one of the items of each vocabulary. */
export const hasClasses = (where: Where | undefined, dimensions: Readonly<Record<string, string>>): boolean =>
  Object.entries(where ?? {}).every(([vocabulary, items]) => items.includes(dimensions[vocabulary] ?? ""));

/** Whether a fact belongs to what a leaf counts: by day, class and place. */
export function belongs(fact: PlainFact, { leaf, area, day, from }: LeafRequest, whereIs: WhereIs): Certainty {
  if (fact.metric !== leaf.metric || fact.validFrom > day || !hasClasses(leaf.where, fact.dimensions)) return "outside";
  if (leaf.op === "statistic") return fact.subject === area ? "inside" : "outside";
  const counts = leaf.op === "count-at" ? fact.validTo === null || fact.validTo > day : fact.validFrom >= from!;
  return counts ? whereIs(area, fact, day) : "outside";
}

/** The figure of a leaf from the facts that are known, in the plainest way: the measure of every faster one. */
export function readFacts(request: LeafRequest, known: readonly PlainFact[], whereIs: WhereIs): LeafValue {
  const placed = Map.groupBy(known, (fact) => belongs(fact, request, whereIs));
  const facts = placed.get("inside") ?? [];
  if (request.leaf.op === "statistic") return pickStatistic(request, facts);
  const isKnown = known.some((fact) => fact.metric === request.leaf.metric && fact.validFrom <= request.day);
  const figure = (some: readonly PlainFact[]) =>
    request.leaf.op === "sum-in"
      ? plain(some.reduce((total, fact) => total.plus(fact.value), decimal(0)))
      : String(new Set(some.map((fact) => fact.subject)).size);
  const uncertain = placed.get("uncertain") ?? [];
  return counted(request, isKnown, {
    value: figure(facts),
    high: figure([...facts, ...uncertain]),
    facts: facts.length,
    perhaps: uncertain.length,
    samples: samplesOf([...facts, ...uncertain]),
    newest: newestOf(facts),
  });
}

/** A count or a sum as a leaf; a metric of which nothing at all is known gives no figure, not nought. */
export function counted(
  { day, from }: LeafRequest,
  isKnown: boolean,
  found: { value: string; high: string } & Pick<LeafValue, "facts" | "perhaps" | "samples" | "newest">,
): LeafValue {
  if (!isKnown) return { ...nothing, fault: "no-facts" };
  const high = found.high === found.value ? null : found.high;
  return { ...found, high, fault: null, covers: { from: from ?? day, to: day } };
}

/** A leaf without a figure; the fault says why. */
export const nothing = { value: null, high: null, facts: 0, perhaps: 0, samples: 0, covers: null, newest: null };

const samplesOf = (facts: readonly PlainFact[]): number => facts.filter((fact) => fact.isSample).length;

const newestOf = (facts: readonly PlainFact[]): string | null =>
  facts.reduce<string | null>(
    (newest, fact) => (newest === null || fact.validFrom > newest ? fact.validFrom : newest),
    null,
  );

/**
 * The statistic of an area on a day: of a period the last one that is over, of a stock the last observation. Strict: only
 * that of the very year. Two figures for the same days are a fault, not a choice.
 */
export function pickStatistic({ day, strict }: LeafRequest, facts: readonly PlainFact[]): LeafValue {
  const over = facts.filter(
    (fact) => fact.validFrom <= day && (fact.validTo === null || fact.validTo <= dayAfter(day)),
  );
  const last = over.reduce<PlainFact | null>(
    (best, fact) => (best === null || lastDay(fact) > lastDay(best) ? fact : best),
    null,
  );
  if (last === null) return { ...nothing, fault: facts.length > 0 ? "missing-year" : "no-facts" };
  if (strict && yearOf(lastDay(last)) !== yearOf(day)) return { ...nothing, fault: "missing-year" };
  const same = over.filter((fact) => lastDay(fact) === lastDay(last));
  if (same.some((fact) => fact.validFrom !== last.validFrom || !decimal(fact.value).eq(last.value)))
    return { ...nothing, fault: "several-values" };
  const covers = { from: last.validFrom, to: lastDay(last) };
  return {
    value: plain(decimal(last.value)),
    high: null,
    fault: null,
    facts: same.length,
    perhaps: 0,
    samples: samplesOf(same),
    covers,
    newest: last.validFrom,
  };
}

/** The last day that a statistic speaks of: of a stock the day of its observation. */
const lastDay = (fact: PlainFact): string => (fact.validTo === null ? fact.validFrom : dayAfter(fact.validTo, -1));
