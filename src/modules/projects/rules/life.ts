import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Batch, MilestoneState, ProjectAct, ProjectsErrorCode, Stage } from "../contract.ts";

/** The parts that somebody may have in a project. */
export const parts = ["keeper", "payer", "lead", "member", "receiver", "reader"] as const;
export type Part = (typeof parts)[number];

interface ActRule {
  readonly from: readonly Stage[];
  readonly to: Stage;
  readonly by: readonly Part[];
  readonly says: "nothing" | "basis" | "reason";
}

/**
 * The acts that move a project from stage to stage. Implementation begins with the second signature under the contract and
 * needs no act of its own.
 */
export const projectActRules: Readonly<Record<ProjectAct, ActRule>> = {
  appraise: { from: ["planning"], to: "appraisal", by: ["keeper"], says: "nothing" },
  approve: { from: ["appraisal"], to: "approval", by: ["keeper"], says: "basis" },
  "offer-hand-over": { from: ["implementation"], to: "hand-over", by: ["lead", "keeper"], says: "reason" },
  receive: { from: ["hand-over"], to: "hand-over", by: ["receiver", "keeper"], says: "basis" },
  return: { from: ["hand-over"], to: "implementation", by: ["receiver", "keeper"], says: "reason" },
  stop: {
    from: ["planning", "appraisal", "approval", "implementation"],
    to: "stopped",
    by: ["keeper"],
    says: "reason",
  },
  // The text: a project below expectation may close normally where the conditions of tolerance hold (003:L157).
  "close-tolerated": { from: ["implementation", "stopped"], to: "tolerated", by: ["keeper"], says: "reason" },
};

/** Whether a project ended before its time. */
export const isCutShort = (stage: Stage): boolean => stage === "stopped" || stage === "tolerated";

/** Whether a project is over: handed over, or ended before its time. */
export const isOver = (stage: Stage, handedOverOn: string | null): boolean =>
  isCutShort(stage) || handedOverOn !== null;

export interface ProjectStanding {
  readonly stage: Stage;
  readonly handedOverOn: string | null;
  readonly award: number | null;
  readonly receiver: string | null;
  /** Whether its failure is tolerated today, with the outcome that it may close. */
  readonly mayClose: boolean;
  /** States of the milestones of the contract in force; empty: there is none. */
  readonly milestones: readonly MilestoneState[];
}

const refusal = (code: ProjectsErrorCode, params?: Refusal["params"]): Refusal => ({
  code,
  ...(params ? { params } : {}),
});

/** Why this person cannot do this with a project now, or null. `said`: the basis or the reason. */
export function projectActRefusal(
  act: ProjectAct,
  standing: ProjectStanding,
  held: readonly Part[],
  said: string | null,
): Refusal | null {
  const rule = projectActRules[act];
  if (!rule.by.some((part) => held.includes(part))) return refusal("projects.not-yours");
  if (!rule.from.includes(standing.stage) || standing.handedOverOn !== null) return refusal("projects.not-in-stage");
  if (act === "approve" && standing.award === null) return refusal("projects.award-missing");
  if (act === "close-tolerated" && !standing.mayClose) return refusal("projects.toleration-needed");
  if (act === "offer-hand-over") {
    const open = standing.milestones.filter((state) => state !== "passed").length;
    if (open > 0) return refusal("projects.milestones-open", { open });
    if (standing.receiver === null) return refusal("projects.receiver-needed");
  }
  if (rule.says === "basis" && !said) return refusal("projects.basis-needed");
  if (rule.says === "reason" && !said) return refusal("projects.reason-needed");
  return null;
}

/** Whether a first contract may be drafted and signed: after the approval, and where a project ran before it came here. */
export const mayBeSigned = ({ stage, contract }: { readonly stage: Stage; readonly contract: number }): boolean =>
  stage === "approval" || (stage === "implementation" && contract === 0);

/** Why this person does not sign next, or null: the unit in the lead signs first, then the office. */
export function signRefusal(held: readonly Part[], next: "unit" | "office"): Refusal | null {
  if (held.includes(next === "unit" ? "lead" : "keeper")) return null;
  return refusal(held.includes("lead") ? "projects.signed-already" : "projects.not-yours");
}

/** Which of the three batches a project belongs to in a year: reserve until it starts, new in its year, then under way. */
export function batchOf(stage: Stage, startedOn: string | null, year: number): Batch | null {
  if (stage === "planning" || stage === "appraisal" || stage === "approval") return "reserve";
  if (stage !== "implementation" || startedOn === null) return null;
  return Number(startedOn.slice(0, 4)) >= year ? "new" : "under-way";
}
