import type { Field, Item } from "../../../engines/match/contract.ts";
import type { Parameter } from "../contract/terms.ts";

/** What matching reads of a demand or a result: its public part, as its columns are called. */
interface PublicGood {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string | null;
  readonly field: string | null;
  readonly parameters: readonly Parameter[];
  readonly exclusivity: "exclusive" | "shared" | "either";
}

export interface PublicDemand extends PublicGood {
  readonly problem: string;
  readonly acceptance: string | null;
  readonly budgetMost: number | null;
  readonly neededReadiness: number | null;
}

export interface PublicResult extends PublicGood {
  readonly summary: string;
  readonly comparedWith: string | null;
  readonly priceLeast: number | null;
  /** As far as evidence goes; what is only claimed rules nothing out and nothing in. */
  readonly provenReadiness: number | null;
}

const texts = (role: "title" | "problem" | "text", name: string, text: string | null): Field[] =>
  text === null || text.trim() === "" ? [] : [{ role, name, text }];

/** Numbers: what a demand wants, what a result has reached; where only one number stands, that one. */
const numbers = (parameters: readonly Parameter[], numberOf: (one: Parameter) => number | null): Field[] =>
  parameters.flatMap((one): Field[] => {
    const value = numberOf(one);
    if (value === null) return [];
    const { name, comparator, unit } = one;
    return [{ role: "number", name: `parameter:${name}`, subject: name, comparator, value, unit }];
  });

const head = (good: PublicGood): Field[] => [
  { role: "title", name: "title", text: good.titleZh },
  // A request in English meets what is written in Chinese by the English title alone.
  ...texts("title", "titleEn", good.titleEn),
  ...(good.field === null ? [] : [{ role: "code" as const, name: "field", codes: [good.field] }]),
  { role: "exclusivity", name: "exclusivity", terms: good.exclusivity },
];

/**
 * A demand as a request of the matching engine. Its deadline is no constraint there: results do not say from when they are
 * to be had, so it could only ever be unknown.
 */
export function demandItem(demand: PublicDemand): Item {
  const { budgetMost, neededReadiness } = demand;
  return {
    id: demand.id,
    fields: [
      ...head(demand),
      ...texts("problem", "problem", demand.problem),
      ...texts("text", "acceptance", demand.acceptance),
      ...numbers(demand.parameters, ({ wanted }) => wanted),
      ...(budgetMost === null ? [] : [{ role: "budget" as const, name: "budget", least: null, most: budgetMost }]),
      ...(neededReadiness === null
        ? []
        : [{ role: "readiness" as const, name: "neededReadiness", level: neededReadiness }]),
    ],
  };
}

/** A result as an item of the matching engine; its readiness as far as it is proven. */
export function resultItem(result: PublicResult): Item {
  const { priceLeast, provenReadiness } = result;
  return {
    id: result.id,
    fields: [
      ...head(result),
      ...texts("problem", "summary", result.summary),
      ...texts("text", "comparedWith", result.comparedWith),
      ...numbers(result.parameters, ({ wanted, now }) => wanted ?? now),
      ...(priceLeast === null ? [] : [{ role: "budget" as const, name: "price", least: priceLeast, most: null }]),
      ...(provenReadiness === null
        ? []
        : [{ role: "readiness" as const, name: "provenReadiness", level: provenReadiness }]),
    ],
  };
}

/** Those whose number comes up to a share (percent) of the highest: what is far behind the best only shares a few words. */
export function nearBest<One>(all: readonly One[], numberOf: (one: One) => number, percent: number): One[] {
  const best = Math.max(0, ...all.map(numberOf));
  return all.filter((one) => numberOf(one) >= (best * percent) / 100);
}

/** The same without what only the other side of a pair can judge: to look for demands that say the same as a result. */
export const wordsOf = (item: Item): Item => ({
  id: item.id,
  fields: item.fields.filter(
    ({ role }) => role === "title" || role === "problem" || role === "text" || role === "code",
  ),
});

/** The top of the tree above an item; null: it has no place in the tree. */
export function rootOf(taxonomy: ReadonlyMap<string, string | null>, code: string | null): string | null {
  const seen = new Set<string>();
  for (let at = code; at !== null && taxonomy.has(at) && !seen.has(at); at = taxonomy.get(at) ?? null) {
    seen.add(at);
    if ((taxonomy.get(at) ?? null) === null) return at;
  }
  return null;
}
