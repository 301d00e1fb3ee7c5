import { type Unmet, unmet } from "./conditions.ts";
import type { Actor, ActRule, Machine, Situation, Standing, Taken, Workflow } from "./contract.ts";

/** Why an act is not to be taken now: not in this stage, not this person's part, a condition, or nothing was said. */
export type ActRefusal =
  | { readonly why: "unknown" }
  | { readonly why: "stage" }
  | { readonly why: "party" }
  | { readonly why: "unmet"; readonly unmet: readonly Unmet[] }
  | { readonly why: "unsaid"; readonly says: "reason" | "basis" };

/** @throws when the workflow has no such machine: the case belongs to another workflow. */
export function machineOf(workflow: Workflow, code: string): Machine {
  const machine = workflow.machines.find((each) => each.code === code);
  if (!machine) throw new Error(`workflow ${workflow.code} v${workflow.version} has no machine ${code}`);
  return machine;
}

export const beginning = (machine: Machine): Standing => ({ stage: machine.initial, taken: [] });

/** Why this person cannot take the act now, with every condition that is missing, or null. What is said comes last. */
export function actRefusal(
  workflow: Workflow,
  machine: Machine,
  standing: Standing,
  act: string,
  actor: Actor,
  situation: Situation,
): ActRefusal | null {
  const rule = machine.acts.find(({ code }) => code === act);
  if (!rule) return { why: "unknown" };
  if (!rule.from.includes(standing.stage)) return { why: "stage" };
  if (!rule.by.some((party) => actor.parties.includes(party))) return { why: "party" };
  const missing = rule.needs.flatMap((need) => unmet(workflow, need, situation, actor, standing.taken) ?? []);
  return missing.length > 0 ? { why: "unmet", unmet: missing } : null;
}

/** The acts of the stage that are this person's, those that can be taken now and those with what is missing. */
export function actsFor(
  workflow: Workflow,
  machine: Machine,
  standing: Standing,
  actor: Actor,
  situation: Situation,
): { readonly rule: ActRule; readonly refusal: ActRefusal | null }[] {
  return machine.acts
    .filter((rule) => rule.from.includes(standing.stage) && rule.by.some((party) => actor.parties.includes(party)))
    .map((rule) => ({ rule, refusal: actRefusal(workflow, machine, standing, rule.code, actor, situation) }));
}

/** Where the act leads, with the act on record; or why not. Pure: the same arguments give the same answer, whenever. */
export function take(
  workflow: Workflow,
  machine: Machine,
  standing: Standing,
  taken: Taken,
): { readonly standing: Standing } | { readonly refusal: ActRefusal } {
  const refusal = actRefusal(workflow, machine, standing, taken.act, taken.actor, taken.situation);
  if (refusal) return { refusal };
  const rule = machine.acts.find(({ code }) => code === taken.act) as ActRule;
  if (rule.says !== "nothing" && (taken.said ?? "").trim() === "")
    return { refusal: { why: "unsaid", says: rule.says } };
  return { standing: { stage: rule.to ?? standing.stage, taken: [...standing.taken, taken] } };
}

/** Whether somebody with these parts may read this of the case (scores, names, files) in its stage. */
export const mayRead = (machine: Machine, stage: string, what: string, parties: readonly string[]): boolean =>
  machine.stages
    .find(({ code }) => code === stage)
    ?.shows.some((shown) => shown.what === what && shown.to.some((party) => parties.includes(party))) ?? false;
