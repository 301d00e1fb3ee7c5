import type { Figure } from "../figure.ts";

/** The median of some times in milliseconds and what 95 % of them stay below; the bound is for the latter. */
export function percentiles(name: string, times: readonly number[], bound: Figure["bound"]): Figure[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return [
    { name: `${name}, median`, value: at(0.5), unit: "ms", bound: null, note: `${times.length} demands` },
    { name: `${name}, 95 %`, value: at(0.95), unit: "ms", bound, note: "" },
  ];
}
