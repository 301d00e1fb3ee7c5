import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { negativeListOn } from "../../integrity/index.ts";
import { tell } from "../../messages/index.ts";
import type { NewExpense } from "../contract/project.ts";
import { expenseKinds } from "../contract.ts";
import { kinds } from "../message-kinds.ts";
import { type ExpenseFault, expenseFault } from "../rules/expense.ts";
import { payEntry, reverseEntry, spendEntry } from "../rules/money.ts";
import { addEntries, addExpense, holdAccounts } from "../store/money.ts";
import { expenseOf, spentByLine } from "../views/expenses.ts";
import { contractOf, loadProject, ownCode, partsIn, spokenUnits, standingOf, stoppedOn } from "../views/load.ts";
import { toldFor } from "../views/organisations.ts";

/**
 * Pays what is due, by each source its share, under the number of the voucher of the payment.
 * @throws AppError `projects.payment-blocked` while a milestone of it did not pass, `projects.payment-paid` when it was paid
 */
export async function pay(ctx: Ctx, id: string, key: string, reference: string): Promise<Record<string, never>> {
  const project = await loadProject(ctx, id);
  if (!partsIn(ctx, project).includes("payer")) throw new AppError("projects.not-yours");
  const { terms } = await contractOf(ctx, project);
  await holdAccounts(ctx, id);
  const { released, paid } = await standingOf(ctx, id, terms);
  const payment = terms.payments.find((one) => one.key === key);
  if (!payment) throw new AppError("projects.payment-not-found");
  if (paid.has(key)) throw new AppError("projects.payment-paid");
  if (!released.has(key)) throw new AppError("projects.payment-blocked");
  await addEntries(ctx, id, [payEntry(civilDay(ctx.clock), payment, terms.sources)], reference);
  const event = await recordEvent(ctx, {
    kind: "projects.paid",
    subject: id,
    after: { payment: key, amount: payment.amount, reference },
  });
  await tell(ctx, {
    kind: kinds.paid,
    event,
    subject: id,
    params: { project: project.title, title: payment.title, amount: payment.amount },
    organisations: await toldFor(ctx, project.lead_id, terms, payment.unit),
  });
  return {};
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
  const until = project.stage === "stopped" ? await stoppedOn(ctx, id) : today;
  if (input.spentOn > until || (project.started_on !== null && input.spentOn < project.started_on))
    throw new AppError("projects.expense-day", { from: project.started_on ?? "", until });
  const isLumpSum = terms.budgetMode === "lump-sum";
  const list = isLumpSum ? await negativeListOn(ctx, "lump-sum", input.spentOn) : null;
  const items: readonly string[] = isLumpSum
    ? [...expenseKinds, ...(list?.items.map(({ code }) => code) ?? [])]
    : terms.lines.map(({ key }) => key);
  if (!items.includes(input.item)) throw new AppError("projects.expense-item");
  const fault = expenseFault(terms, list, input, await spentByLine(ctx, id));
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
  if (fault === null) await addEntries(ctx, id, [spendEntry(today, expense, input.unit, input.amount)]);
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
  await addEntries(ctx, project.id, [spendEntry(civilDay(ctx.clock), id, expense.unit, expense.amount)], reason);
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
  await addEntries(ctx, project.id, [reverseEntry(civilDay(ctx.clock), id, expense.unit, expense.amount)], reason);
  await recordEvent(ctx, {
    kind: "projects.expense-reversed",
    subject: project.id,
    after: { expense: id, amount: expense.amount },
    basis: reason,
  });
  return {};
}
