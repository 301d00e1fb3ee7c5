import type { Machine, Workflow } from "../../../engines/workflow/contract.ts";
import type { LinkKind } from "../contract/links.ts";

interface Case {
  readonly machine: string;
  readonly above_id: string | null;
  readonly stage: string;
}

const asksFor = (machine: Machine | undefined, form: string): boolean =>
  machine?.acts.some(({ needs }) => needs.some((need) => need.is === "form-complete" && need.form === form)) ?? false;

const machineOfCase = (workflow: Workflow, { machine }: Case): Machine | undefined =>
  workflow.machines.find(({ code }) => code === machine);

/** Whether cases of this machine are needs, or guide items: those whose acts ask for the form of that name. */
export const isNeed = (workflow: Workflow, one: Case): boolean => asksFor(machineOfCase(workflow, one), "need");
export const isItem = (workflow: Workflow, one: Case): boolean => asksFor(machineOfCase(workflow, one), "item");

/**
 * What a case may come from: a guide item from needs, a need or a challenge from a demand of the market, any other outermost
 * case from a guide item. Nothing is named once it is over.
 */
export function sourceKinds(workflow: Workflow, one: Case): Exclude<LinkKind, "result">[] {
  if (machineOfCase(workflow, one)?.stages.find(({ code }) => code === one.stage)?.isEnd !== false) return [];
  if (isItem(workflow, one)) return ["need"];
  if (isNeed(workflow, one)) return ["demand"];
  if (one.above_id !== null || workflow.machines.some((machine) => asksFor(machine, "item"))) return [];
  return ["guide-item", "demand"];
}

/**
 * Whether what an application worked out may be offered to other demands: it was judged and not supported. Whether it is, the
 * applicant decides.
 */
export const mayBeOffered = (
  workflow: Workflow,
  one: Case,
  { isApplicant, verdict, isResultShown }: { isApplicant: boolean; verdict: string | null; isResultShown: boolean },
): boolean =>
  isApplicant && isResultShown && verdict === "decline" && asksFor(machineOfCase(workflow, one), "application");

/** The demand side among the groups that needs come from (001:L318); department and think-tank are the others (003:L91). */
const demandSide = "industry";

interface Group {
  readonly group: string;
  readonly putForward: number;
  readonly named: number;
}

/** The share of the demand side in whole percent, of the needs put forward or of those that an item names; null: there are none. */
export function demandShare(groups: readonly Group[], of: "putForward" | "named"): number | null {
  const all = groups.reduce((sum, one) => sum + one[of], 0);
  const own = groups.find(({ group }) => group === demandSide)?.[of] ?? 0;
  return all === 0 ? null : Math.round((own * 100) / all);
}
