import type { Indicator } from "../contract.ts";
import { familiesOf } from "./overview/account.ts";
import { stateOn } from "./target-words.ts";

/** What the list of indicators can be narrowed by; the numbers of the overview lead to it. */
export const filterKeys = ["state", "due", "source", "document", "base", "review", "figure", "alike"] as const;
export type FilterKey = (typeof filterKeys)[number];

/** What a row is filed under, by each filter: a row with several targets may stand under several values. */
export function filedUnder(all: readonly Indicator[], day: string): (row: Indicator) => Record<FilterKey, string[]> {
  const families = new Map(
    familiesOf(all).flatMap((family) => family.map((row) => [row.code, family[0]!.code] as const)),
  );
  return ({ code, source, outcome, targets }) => ({
    state: distinct(targets.map((one) => stateOn(one, day))),
    due: distinct(targets.map((one) => one.standing?.due?.slice(0, 4) ?? "none")),
    source: [source],
    document: distinct(targets.map((one) => one.document.code)),
    base: distinct(targets.map((one) => (one.baseline ? "stated" : "none"))),
    review: distinct(targets.map((one) => (one.isConfirmed ? "confirmed" : "proposed"))),
    figure: [outcome.value !== null ? "value" : outcome.interval ? "range" : "none"],
    alike: [families.get(code)].filter((one) => one !== undefined),
  });
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** Whether a row has, for each filter in use, one of the chosen values. */
export const fits = (filed: Record<FilterKey, string[]>, chosen: Partial<Record<FilterKey, readonly string[]>>) =>
  filterKeys.every((key) => !chosen[key]?.length || filed[key].some((value) => chosen[key]?.includes(value)));
