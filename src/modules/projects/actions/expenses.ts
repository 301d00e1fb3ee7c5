import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { negativeListOn } from "../../integrity/index.ts";
import type { NewExpense } from "../contract/project.ts";
import type { Terms } from "../contract/terms.ts";
import { expenseKinds } from "../contract.ts";
import { type ExpenseFault, expenseFault } from "../rules/expense.ts";
import { isCutShort } from "../rules/life.ts";
import { balance, ceilingOf, reverseEntry, spendEntry } from "../rules/money.ts";
import { addEntries, addExpense, holdAccounts } from "../store/money.ts";
import type { ProjectRow } from "../store/tables.ts";
import { expenseOf, spentByLine } from "../views/expenses.ts";
import {
  contractOf,
  endedOn,
  loadProject,
  ownCode,
  partsIn,
  type Standing,
  spokenUnits,
  standingOf,
} from "../views/load.ts";

/** What is left of what was contracted for the expenses of a unit, in 分; of a project that was stopped, of what became due. */
function leftFor(
  { stage }: Pick<ProjectRow, "stage">,
  terms: Terms,
  unit: string,
  { entries, released }: Standing,
): number {
  return ceilingOf(terms, unit, isCutShort(stage) ? released : null) - balance(entries, "spent", unit);
}

/**
 * Brings an expense. It is decided at once by the negative list that held on its own day, or by its budget line; a refused
 * one is kept with the reason.
 * @throws AppError `projects.expense-day`, `projects.expense-item`, `projects.not-yours`
 */
export async function bringExpense(
  ctx: Ctx,
  id: string,
  input: NewExpense,
): Promise<{ id: string; fault: ExpenseFault | null }> {
  const project = await loadProject(ctx, id, true);
  const { terms } = await contractOf(ctx, project);
  const spoken = spokenUnits(terms, await ownCode(ctx), partsIn(ctx, project));
  if (!spoken.includes(input.unit)) throw new AppError("projects.not-yours");
  const today = civilDay(ctx.clock);
  // What was spent before a stop is still accounted for.
  const until = isCutShort(project.stage) ? await endedOn(ctx, id) : today;
  if (input.spentOn > until || (project.started_on !== null && input.spentOn < project.started_on))
    throw new AppError("projects.expense-day", { from: project.started_on ?? "", until });
  const isLumpSum = terms.budgetMode === "lump-sum";
  const list = isLumpSum ? await negativeListOn(ctx, "lump-sum", input.spentOn) : null;
  const items: readonly string[] = isLumpSum
    ? [...expenseKinds, ...(list?.items.map(({ code }) => code) ?? [])]
    : terms.lines.map(({ key }) => key);
  if (!items.includes(input.item)) throw new AppError("projects.expense-item");
  await holdAccounts(ctx, id);
  const standing = await standingOf(ctx, id, terms);
  const left = Math.max(0, leftFor(project, terms, input.unit, standing));
  const fault = expenseFault(terms, list, input, await spentByLine(ctx, id), left);
  const expense = await addExpense(ctx, {
    project_id: id,
    unit: input.unit,
    spent_on: input.spentOn,
    item: input.item,
    words: input.words,
    amount: input.amount,
    voucher: input.voucher,
    fault,
    list_id: list?.id ?? null,
  });
  if (fault === null)
    await addEntries(ctx, id, [spendEntry(today, expense, input.unit, input.amount, standing.entries)]);
  await recordEvent(ctx, {
    kind: "projects.expense-brought",
    subject: id,
    after: { expense, amount: input.amount, spentOn: input.spentOn, item: input.item, fault },
  });
  return { id: expense, fault };
}

/** An expense with its project, which is held until the end of the transaction. @throws AppError */
async function heldExpense(ctx: Ctx, id: string) {
  const project = await loadProject(ctx, (await expenseOf(ctx, id)).project_id, true);
  // Read once the project is held: what was done with it in the same moment is done by now.
  return { project, expense: await expenseOf(ctx, id) };
}

/**
 * The office bears a refused expense after all, because the words were found and not the thing; with its reason.
 * @throws AppError `projects.expense-state` when it was borne already
 */
export async function bearExpense(ctx: Ctx, id: string, reason: string): Promise<Record<string, never>> {
  const { project, expense } = await heldExpense(ctx, id);
  if (!partsIn(ctx, project).includes("keeper")) throw new AppError("projects.not-yours");
  const isByWords = expense.fault?.is === "list-line" && expense.fault.found !== null;
  if (!isByWords || expense.isSpent) throw new AppError("projects.expense-state");
  const { terms } = await contractOf(ctx, project);
  await holdAccounts(ctx, project.id);
  const standing = await standingOf(ctx, project.id, terms);
  const left = leftFor(project, terms, expense.unit, standing);
  if (expense.amount > left) throw new AppError("projects.expense-over", { left: Math.max(0, left) / 100 });
  const entry = spendEntry(civilDay(ctx.clock), id, expense.unit, expense.amount, standing.entries);
  await addEntries(ctx, project.id, [entry], reason);
  await recordEvent(ctx, {
    kind: "projects.expense-borne",
    subject: project.id,
    after: { expense: id, amount: expense.amount },
    basis: reason,
  });
  return {};
}

/** Takes an expense back that was brought by mistake. @throws AppError `projects.expense-state` */
export async function reverseExpense(ctx: Ctx, id: string, reason: string): Promise<Record<string, never>> {
  const { project, expense } = await heldExpense(ctx, id);
  const { terms } = await contractOf(ctx, project);
  const parts = partsIn(ctx, project);
  if (!parts.includes("keeper") && !spokenUnits(terms, await ownCode(ctx), parts).includes(expense.unit))
    throw new AppError("projects.not-yours");
  if (!expense.isSpent || expense.isReversed) throw new AppError("projects.expense-state");
  await holdAccounts(ctx, project.id);
  const { entries } = await standingOf(ctx, project.id, terms);
  const entry = reverseEntry(civilDay(ctx.clock), id, expense.unit, expense.amount, entries);
  await addEntries(ctx, project.id, [entry], reason);
  await recordEvent(ctx, {
    kind: "projects.expense-reversed",
    subject: project.id,
    after: { expense: id, amount: expense.amount },
    basis: reason,
  });
  return {};
}
