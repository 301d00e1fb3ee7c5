import type { EarlierField, RowState, verdicts } from "../../contract/earlier.ts";

/** What a row brings to its commitment; a change in another cell changes nothing. */
export const broughtFields = [
  "lead",
  "units",
  "support",
  "deadline",
  "progress",
  "problem",
  "next",
] as const satisfies readonly EarlierField[];

type Said = Readonly<Record<(typeof broughtFields)[number], string>>;

/** Whether two editions of a row say the same of what it brings. */
export const saysTheSame = (before: Said, now: Said): boolean =>
  broughtFields.every((field) => before[field].trim() === now[field].trim());

interface Standing {
  readonly certainty: "certain" | "likely" | "none";
  /** Whether the sentence that was found first is confirmed. */
  readonly isConfirmed: boolean;
  readonly verdict: (typeof verdicts)[number] | null;
  /** What came of it the last time says what the row says now, and went where the row belongs. */
  readonly isDone: boolean;
}

/**
 * Where a row stands: what a person decided goes first; what is certain goes without; what is only likely, or whose sentence nobody
 * has confirmed, waits for a person.
 */
export function rowState({ certainty, isConfirmed, verdict, isDone }: Standing): RowState {
  if (verdict === "none") return "left";
  if (verdict === "tie") return isDone ? "done" : "tied";
  if (verdict === null && certainty === "certain" && isConfirmed) return isDone ? "done" : "certain";
  if (certainty === "none") return "unmatched";
  return isConfirmed ? "likely" : "unconfirmed";
}

/** Rows that are applied: a person tied them, or their sentence is certain. */
export const isApplied = (state: RowState): boolean => state === "certain" || state === "tied";
