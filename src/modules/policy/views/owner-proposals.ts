import type { ReviewedDocument } from "../../../engines/compile/papers/reviewed-document.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { OwnerProposals } from "../contract/alignment.ts";
import { lookAlikeLimit, ownerLimit } from "../parameters.ts";
import { readTasks, type TaskWords, weightsOf } from "../rules/alignment/compare-tasks.ts";
import {
  type AssignedTask,
  type OwnerProposal,
  paperReason,
  proposeOwners,
} from "../rules/alignment/propose-owners.ts";
import { policyTables } from "../store.ts";
import { wordsOf } from "../words.ts";
import { judgementsBetween, pairKey } from "./alignment.ts";
import { type LoadedPlan, loadPlan, nameOf } from "./alignment-plans.ts";

/**
 * Units that may answer for the tasks of a document that names none, from the assigned tasks of all plans of the same area. Nothing
 * is set: a proposal has its reasons, and where nothing is near enough there is none.
 */
export async function getOwnerProposals(ctx: Ctx, code: string): Promise<OwnerProposals> {
  const own = await loadPlan(ctx.tx, code);
  const tasks = readTasks(own.plan.tasks, wordsOf);
  const open = tasks.filter((task) => task.item.task.units.length === 0);
  const plans = await plansOfSameArea(ctx, own);
  const assigned = plans.flatMap((plan) =>
    assignedTasks(plan, plan === own ? tasks : readTasks(plan.plan.tasks, wordsOf)),
  );
  const confirmed = await confirmedPairs(ctx, own, plans);
  const weight = weightsOf([...assigned.map(({ words }) => words), ...open]);
  const limits = {
    score: (await parameterAt(ctx, ownerLimit)) / 100,
    nearest: (await parameterAt(ctx, lookAlikeLimit)) / 100,
  };
  const byCode = new Map(plans.map((plan) => [plan.row.code, plan]));
  return {
    all: tasks.length,
    named: tasks.length - open.length,
    tasks: open.map((task) => {
      const mine = confirmed.get(task.item.key) ?? new Set();
      const others = assigned.map((one) => ({ ...one, isConfirmed: mine.has(placeKey(one)) }));
      const { key, name: title, start, end } = task.item;
      const proposals = proposeOwners(task, others, weight, limits).map((one) => shown(one, byCode, mine));
      return { id: own.idOf(task.item), key, title, start, end, proposals };
    }),
  };
}

const placeKey = ({ document, words }: Pick<AssignedTask, "document" | "words">) => `${document} ${words.item.key}`;

function assignedTasks(plan: LoadedPlan, tasks: readonly TaskWords[]): AssignedTask[] {
  return tasks
    .filter(({ item }) => item.task.units.length > 0)
    .map((words) => ({
      document: plan.row.code,
      words,
      units: words.item.task.units.map((unit) => unit.name),
      isConfirmed: false,
    }));
}

/** The units of a district answer for the district: only plans of the same area speak. */
async function plansOfSameArea(ctx: Ctx, own: LoadedPlan): Promise<LoadedPlan[]> {
  const rows = await policyTables(ctx.tx)
    .selectFrom("policy.document")
    .select(["code", "areas"])
    .orderBy("code")
    .execute();
  const plans: LoadedPlan[] = [];
  for (const { code, areas } of rows)
    if (code === own.row.code) plans.push(own);
    else if (areas[0] !== undefined && areas[0] === own.row.areas[0]) plans.push(await loadPlan(ctx.tx, code));
  return plans;
}

/** By the key of an own task: the tasks of other documents that people confirmed as the same work. */
async function confirmedPairs(
  ctx: Ctx,
  own: LoadedPlan,
  plans: readonly LoadedPlan[],
): Promise<Map<string, Set<string>>> {
  const confirmed = new Map<string, Set<string>>();
  for (const plan of plans) {
    if (plan === own) continue;
    const judged = await judgementsBetween(ctx.tx, own.row.id, plan.row.id);
    if (judged.size === 0) continue;
    for (const task of own.plan.tasks)
      for (const other of plan.plan.tasks) {
        const row = judged.get(pairKey(own.idOf(task), plan.idOf(other)));
        if (row?.relation !== "counterpart") continue;
        confirmed.set(task.key, (confirmed.get(task.key) ?? new Set()).add(`${plan.row.code} ${other.key}`));
      }
  }
  return confirmed;
}

function shown(
  proposal: OwnerProposal,
  byCode: ReadonlyMap<string, LoadedPlan>,
  confirmed: ReadonlySet<string>,
): OwnerProposals["tasks"][number]["proposals"][number] {
  return {
    unit: proposal.unit,
    score: proposal.score,
    because: proposal.because.map(({ document, key, ...rest }) => {
      const plan = byCode.get(document)!;
      const { start } = plan.plan.tasks.find((task) => task.key === key)!;
      return { document: nameOf(plan.row), key, start, ...rest, isConfirmed: confirmed.has(`${document} ${key}`) };
    }),
  };
}

/** The document for its papers, with the proposed units of its tasks and the nearest task that speaks for them. */
export async function withProposedUnits(
  ctx: Ctx,
  code: string,
  documents: readonly ReviewedDocument[],
): Promise<ReviewedDocument[]> {
  const { tasks } = await getOwnerProposals(ctx, code);
  const proposedUnits = new Map(
    tasks
      .filter((task) => task.proposals.length > 0)
      .map(({ key, proposals }) => {
        const nearest = proposals[0]!.because[0]!;
        const units = proposals.map(({ unit }) => unit);
        return [key.slice("task:".length), { units, reason: paperReason(nearest.title, nearest.document.titleZh) }];
      }),
  );
  return documents.map((document) => ({ ...document, proposedUnits }));
}
