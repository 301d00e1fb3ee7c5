import type { Programme, Stage, TechnologyMeasure } from "../contract.ts";

/** What the register of research projects kept of a project: its row as it stood, with the lines and records beside it. */
export interface FormerProject {
  readonly id: string;
  readonly state: "planning" | "appraisal" | "approved" | "running" | "handed-over" | "stopped";
  readonly name_zh: string;
  readonly owner_id: string | null;
  readonly disclosure: "public" | "internal";
  readonly origin: string;
  readonly created_at: Date;
  readonly changed_at: Date;
  readonly programme: Programme;
  readonly goal: string | null;
  readonly budget: number | null;
  readonly is_milestone_met: boolean | null;
  readonly approved_on: string | null;
  readonly started_on: string | null;
  readonly receiver: string | null;
  readonly use: string | null;
  readonly handed_over_on: string | null;
  readonly broken_through_on: string | null;
  readonly evidence: string | null;
}

/** A step that it took there. */
export interface FormerStep {
  readonly step: string | null;
  readonly from_state: string | null;
  readonly to_state: string;
  readonly reason: string | null;
  readonly basis: string | null;
  readonly changed_at: Date;
  readonly changed_by_name: string | null;
}

const stages: Readonly<Record<FormerProject["state"], Stage>> = {
  planning: "planning",
  appraisal: "appraisal",
  approved: "approval",
  running: "implementation",
  "handed-over": "hand-over",
  stopped: "stopped",
};
const stageOf = (state: string): Stage => stages[state as FormerProject["state"]] ?? "planning";

/** Acts of the register that have another name here. */
const acts: Readonly<Record<string, string>> = { "hand-over": "receive" };

/** Words that the table needs and the register did not ask for. */
export interface AdoptionWords {
  /** The basis of a project that the register had without one. */
  readonly adopted: string;
  /** What stands in the place of evidence that the register did not ask for. */
  readonly noEvidence: string;
  readonly milestonesMet: string;
}

/** The head of a project as the register knew it; `day`: the civil day of an instant. Money in 分. */
export function formerHead(
  row: FormerProject,
  steps: readonly FormerStep[],
  words: AdoptionWords,
  day: (at: Date) => string,
) {
  const stage = stages[row.state];
  const last = (state: FormerProject["state"]) => steps.findLast(({ to_state }) => to_state === state)?.changed_at;
  return {
    stage,
    goal: row.goal || row.name_zh,
    basis: steps.findLast(({ basis }) => basis)?.basis || words.adopted,
    amount: row.budget !== null && row.budget > 0 ? row.budget : null,
    receiver: row.receiver || null,
    handed_over_on: stage === "hand-over" ? (row.handed_over_on ?? day(last("handed-over") ?? row.changed_at)) : null,
    is_public: row.disclosure === "public",
    is_sample: row.origin === "sample",
  };
}

/** What was done with it there, the first first, and at the end that it was taken over. */
export function formerSteps(row: FormerProject, steps: readonly FormerStep[], words: AdoptionWords, at: Date) {
  const done = steps.map(({ step, from_state, to_state, basis, reason, changed_at, changed_by_name }) => ({
    act: step === null ? "begin" : (acts[step] ?? step),
    from_stage: from_state === null ? null : stageOf(from_state),
    to_stage: stageOf(to_state),
    said: basis || reason || null,
    made_at: changed_at,
    made_by_name: changed_by_name ?? "",
  }));
  const stage = stages[row.state];
  const said = row.is_milestone_met ? `${words.adopted} ${words.milestonesMet}` : words.adopted;
  return [...done, { act: "adopt", from_stage: stage, to_stage: stage, said, made_at: at, made_by_name: "" }];
}

/** The technology that it broke through, as the stewards of the register had found it; null: none. */
export function formerTechnology(row: FormerProject, words: AdoptionWords) {
  if (row.broken_through_on === null) return null;
  const measure: TechnologyMeasure = row.programme === "marine-core" ? "marine-core-technology" : "other-technology";
  return {
    title: row.name_zh.slice(0, 200),
    measure,
    broken_on: row.broken_through_on,
    evidence: row.evidence || words.noEvidence,
    state: "confirmed" as const,
    answer: words.adopted,
  };
}

/** How its results were applied, as one report of the day of the hand-over or of the last change; null: nothing was said. */
export const formerApplication = (row: FormerProject, day: (at: Date) => string) =>
  row.use
    ? {
        on_day: row.handed_over_on ?? day(row.changed_at),
        state: "in-use" as const,
        words: row.use,
        user_name: row.receiver || null,
      }
    : null;
