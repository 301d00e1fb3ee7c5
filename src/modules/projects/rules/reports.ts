import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { ProjectsErrorCode, Stage } from "../contract.ts";
import type { Part } from "./life.ts";

/** A report that somebody wants to give, and what its project asks of reports. */
interface ReportCase {
  readonly stage: Stage;
  /** Number of the contract in force; 0: none. */
  readonly contract: number;
  readonly parts: readonly Part[];
  readonly words: string;
  /** Most characters of a report of such a project. */
  readonly most: number;
}

/** Why this progress report is not taken, or null: the lead of a running project gives it, no longer than is asked for. */
export function reportRefusal({ stage, contract, parts, words, most }: ReportCase): Refusal | null {
  const refusal = (code: ProjectsErrorCode, params?: Refusal["params"]): Refusal => ({
    code,
    ...(params && { params }),
  });
  if (!parts.includes("lead")) return refusal("projects.not-yours");
  if (stage !== "implementation" || contract === 0) return refusal("projects.not-in-stage");
  const length = lengthOf(words);
  return length > most ? refusal("projects.report-long", { length, most }) : null;
}

/** The length of a text as people count it: characters, a rare one in two code units as one. */
export const lengthOf = (words: string): number => [...words.trim()].length;
