import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Grain } from "../contract.ts";
import { factKey } from "./compare-facts.ts";

/** A fact of the same subject and metric that is known, newest last. */
export interface Remembered {
  id: string;
  metric: string;
  subject: string;
  validFrom: string;
  validTo: string | null;
  dimensions: Record<string, string>;
  value: string;
}

export type Draft = Omit<Remembered, "id">;

/** What is striking about a number when it is held against its history. */
export type Finding =
  | { code: "same-period"; id: string; value: string }
  | { code: "sign"; last: string; lastDay: string }
  | { code: "magnitude"; last: string; lastDay: string; power: string }
  | { code: "jump"; last: string; lastDay: string; times: string };

/**
 * Holds a number against what is known of its subject: the same period, another sign, a slip by a power of ten, a jump by
 * more than `mostTimes`. The comparison is with the latest fact before it. Approximate on purpose: it asks, it never changes.
 */
export function historyFindings(
  draft: Draft,
  grain: Grain,
  known: readonly Remembered[],
  mostTimes: number,
): Finding[] {
  const key = factKey(draft, grain);
  const same = known.find((fact) => factKey(fact, grain) === key);
  if (same) return [{ code: "same-period", id: same.id, value: same.value }];
  const dimensions = JSON.stringify(draft.dimensions);
  const last = known
    .filter((fact) => fact.validFrom < draft.validFrom && JSON.stringify(fact.dimensions) === dimensions)
    .reduce<Remembered | null>((found, fact) => (found && found.validFrom >= fact.validFrom ? found : fact), null);
  return last ? against(Number(draft.value), last, mostTimes) : [];
}

function against(value: number, { value: text, validFrom }: Remembered, mostTimes: number): Finding[] {
  const before = Number(text);
  if (value * before < 0) return [{ code: "sign", last: text, lastDay: validFrom }];
  if (value === 0 || before === 0) return [];
  const times = value / before;
  const power = Math.round(Math.log10(times));
  // Within a fifth of a power of ten: the digits stayed about the same and the point moved.
  if (power !== 0 && Math.abs(times / 10 ** power - 1) <= 0.2)
    return [{ code: "magnitude", last: text, lastDay: validFrom, power: String(power) }];
  if (times <= mostTimes && times >= 1 / mostTimes) return [];
  return [{ code: "jump", last: text, lastDay: validFrom, times: times.toPrecision(2) }];
}

/** Why a number may not be recorded as it is: the period is known already, or something is striking and no note explains it. */
export function findingsRefusal(findings: readonly Finding[], note: string | null): Refusal | null {
  const [finding] = findings;
  if (!finding) return null;
  if (finding.code === "same-period")
    return { code: "ledger.already-known", params: { fact: finding.id, value: finding.value } };
  return note === null ? { code: "ledger.explain", params: { finding: finding.code, last: finding.last } } : null;
}
