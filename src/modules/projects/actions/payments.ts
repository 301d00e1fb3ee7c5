import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { MoneyReturn } from "../contract/project.ts";
import { kinds } from "../message-kinds.ts";
import { isOver } from "../rules/life.ts";
import { heldBy, mayRecall, payEntry, recallEntry, returnEntry } from "../rules/money.ts";
import { addEntries, holdAccounts } from "../store/money.ts";
import { contractOf, loadProject, partsIn, standingOf } from "../views/load.ts";
import { leadOf, toldFor } from "../views/organisations.ts";

/**
 * Pays what is due, by each source its share, under the number of the voucher of the payment.
 * @throws AppError `projects.payment-blocked` while a milestone of it did not pass, `projects.payment-paid` when it was paid
 */
export async function pay(ctx: Ctx, id: string, key: string, reference: string): Promise<Record<string, never>> {
  const project = await loadProject(ctx, id);
  if (!partsIn(ctx, project).includes("payer")) throw new AppError("projects.not-yours");
  const { terms } = await contractOf(ctx, project);
  await holdAccounts(ctx, id);
  const { released, paid, entries } = await standingOf(ctx, id, terms);
  const payment = terms.payments.find((one) => one.key === key);
  if (!payment) throw new AppError("projects.payment-not-found");
  if (paid.has(key)) throw new AppError("projects.payment-paid");
  if (!released.has(key)) throw new AppError("projects.payment-blocked");
  await addEntries(ctx, id, [payEntry(civilDay(ctx.clock), payment, terms.sources, entries)], reference);
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
    organisations: await toldFor(ctx, project, terms, payment.unit),
  });
  return {};
}

/**
 * Takes a payment back that was made in error, with the reason: a reversing entry, and the payment is due as before.
 * @throws AppError `projects.payment-unpaid`, `projects.payment-returned` when its money was given back since
 */
export async function recallPayment(ctx: Ctx, id: string, key: string, reason: string): Promise<Record<string, never>> {
  const project = await loadProject(ctx, id);
  if (!partsIn(ctx, project).includes("payer")) throw new AppError("projects.not-yours");
  const { terms } = await contractOf(ctx, project);
  await holdAccounts(ctx, id);
  const { paid, entries } = await standingOf(ctx, id, terms);
  const made = entries.findLast(({ kind, about }) => kind === "paid" && about === key);
  if (!made || !paid.has(key)) throw new AppError("projects.payment-unpaid");
  if (!mayRecall(made, entries)) throw new AppError("projects.payment-returned");
  await addEntries(ctx, id, [recallEntry(civilDay(ctx.clock), made, entries)], reason);
  const event = await recordEvent(ctx, {
    kind: "projects.payment-recalled",
    subject: id,
    after: { payment: key },
    basis: reason,
  });
  const payment = terms.payments.find((one) => one.key === key);
  await tell(ctx, {
    kind: kinds.recalled,
    event,
    subject: id,
    params: { project: project.title, title: payment?.title ?? key, reason },
    organisations: payment ? await toldFor(ctx, project, terms, payment.unit) : leadOf(project),
  });
  return {};
}

/**
 * Notes that a unit gave back money that it held when its project was over, by the number of the voucher.
 * @throws AppError `projects.not-over`, `projects.return-amount` for more than it holds
 */
export async function returnMoney(
  ctx: Ctx,
  id: string,
  { unit, amount, reference }: MoneyReturn,
): Promise<Record<string, never>> {
  const project = await loadProject(ctx, id);
  if (!partsIn(ctx, project).includes("payer")) throw new AppError("projects.not-yours");
  if (!isOver(project.stage, project.handed_over_on)) throw new AppError("projects.not-over");
  const { terms } = await contractOf(ctx, project);
  await holdAccounts(ctx, id);
  const { entries } = await standingOf(ctx, id, terms);
  const held = heldBy(entries, unit);
  if (amount > held) throw new AppError("projects.return-amount", { held: held / 100 });
  await addEntries(ctx, id, [returnEntry(civilDay(ctx.clock), unit, amount, entries)], reference);
  await recordEvent(ctx, { kind: "projects.money-returned", subject: id, after: { unit, amount, reference } });
  return {};
}
