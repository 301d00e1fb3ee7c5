import type { Refusal } from "../../../platform/errors/app-error.ts";
import { isTheirs, type Person, type Situation, transitions } from "./life.ts";

/** Why this person cannot write a draft of the next report, or null: it is the unit's, as long as a report can still come. */
export function draftRefusal(now: Situation, person: Person): Refusal | null {
  if (!isTheirs("report", now, person)) return { code: "commitments.not-yours" };
  const waits = ["dispatched", ...transitions.report.from];
  return waits.includes(now.state)
    ? null
    : { code: "commitments.not-in-state", params: { act: "report", state: now.state } };
}
