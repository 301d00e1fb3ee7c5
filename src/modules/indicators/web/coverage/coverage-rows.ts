import type { Coverage } from "../../contract.ts";
import { isPromisedOn } from "../../rules/promised.ts";

type CoveredTarget = Coverage["targets"][number];

/** What the list of targets can be narrowed by. */
export const coverageKeys = ["source", "data", "age", "document"] as const;
export type CoverageKey = (typeof coverageKeys)[number];

/** How old data may be to stand under each word, in days. */
const quarter = 90;
const year = 366;

/** What a target is filed under, by each filter. */
export const coverageFiled: Record<CoverageKey, (row: CoveredTarget) => string> = {
  source: (row) => row.source ?? "none",
  data: (row) => (row.value !== null ? "with" : row.interval ? "range" : "without"),
  age: ({ ageDays }) =>
    ageDays === null ? "none" : ageDays <= quarter ? "quarter" : ageDays <= year ? "year" : "older",
  document: (row) => row.document.code,
};

/** Whether a target is filed under what was chosen and holds the words that are looked for. */
export function isCovered(
  row: CoveredTarget,
  chosen: Partial<Record<CoverageKey, readonly string[]>>,
  q: string,
): boolean {
  const wanted = q.trim().toLowerCase();
  const texts = [row.id, row.name?.zh ?? "", row.name?.en ?? "", row.quote];
  return (
    texts.some((text) => text.toLowerCase().includes(wanted)) &&
    coverageKeys.every((key) => !chosen[key]?.length || chosen[key].includes(coverageFiled[key](row)))
  );
}

/** What had been promised on the day of a coverage, and how many targets and goals came with documents issued later. */
export function promisedPart(coverage: Coverage): { promised: Coverage; later: { targets: number; goals: number } } {
  const documents = new Map(coverage.targets.map(({ document }) => [document.code, document]));
  const isPromised = (code: string) => {
    const document = documents.get(code);
    return document === undefined || isPromisedOn(document, coverage.day);
  };
  const targets = coverage.targets.filter((one) => isPromised(one.document.code));
  const goals = coverage.goals.filter((one) => isPromised(one.document));
  const counts = coverage.counts.map(({ source }) => {
    const own = targets.filter((one) => coverageFiled.source(one) === source);
    return { source, targets: own.length, withData: own.filter((one) => coverageFiled.data(one) !== "without").length };
  });
  return {
    promised: { ...coverage, targets, goals, counts },
    later: { targets: coverage.targets.length - targets.length, goals: coverage.goals.length - goals.length },
  };
}
