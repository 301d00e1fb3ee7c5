import type { Field } from "../contract.ts";

/** For each code the code above it; null for a root. Codes that are not listed stand alone. */
export type Taxonomy = ReadonlyMap<string, string | null>;

/** A code and everything above it, from the root down. A circle in the data ends where it closes. */
export function pathOf(taxonomy: Taxonomy, code: string): string[] {
  const path: string[] = [];
  for (let at: string | null = code; at !== null && !path.includes(at); at = taxonomy.get(at) ?? null) path.unshift(at);
  return path;
}

/** How near two codes are: twice the depth of what they share over the sum of their depths; 1 for the same code, 0 for different roots. */
export function nearness(taxonomy: Taxonomy, a: string, b: string): number {
  const [first, second] = [pathOf(taxonomy, a), pathOf(taxonomy, b)];
  let shared = 0;
  while (shared < first.length && shared < second.length && first[shared] === second[shared]) shared++;
  return (2 * shared) / (first.length + second.length);
}

/** Of each of the request's codes the nearest of the item's, in the mean; null when one of the two has none. */
export function taxonomyFit(taxonomy: Taxonomy, request: readonly Field[], item: readonly Field[]): number | null {
  const [wanted, given] = [codesOf(request), codesOf(item)];
  if (wanted.length === 0 || given.length === 0) return null;
  const best = wanted.map((code) => Math.max(...given.map((other) => nearness(taxonomy, code, other))));
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}

export const codesOf = (fields: readonly Field[]): string[] => [
  ...new Set(fields.flatMap((field) => (field.role === "code" ? field.codes : []))),
];
