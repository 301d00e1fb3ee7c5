import type { Outcome } from "../../contract/lamp.ts";

/** Counts of outcomes as the one line of an account says them. */
export function sumsOf(counts: readonly (readonly [string, number])[]): {
  total: number;
  good: number;
  bad: number;
  unknown: number;
} {
  const of = (...outcomes: readonly Outcome[]) =>
    counts.reduce(
      (sum, [outcome, count]) => ((outcomes as readonly string[]).includes(outcome) ? sum + count : sum),
      0,
    );
  const [good, bad, unknown] = [of("met", "done"), of("missed", "unfinished"), of("no-data")];
  return { total: good + bad + unknown, good, bad, unknown };
}
