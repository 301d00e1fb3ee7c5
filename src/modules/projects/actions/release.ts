import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { isLost } from "../../calls/index.ts";
import { tell } from "../../messages/index.ts";
import type { Terms } from "../contract/terms.ts";
import { kinds } from "../message-kinds.ts";
import { type Due, releaseEntry, toRelease } from "../rules/money.ts";
import { addEntries } from "../store/money.ts";
import type { ProjectRow } from "../store/tables.ts";

/**
 * Makes the payments of a text due today whose milestones all passed. Gives those that it made due.
 * @throws AppError `projects.lane-lost` when its case was cut, withdrawn or failed since it was supported
 */
export async function releaseDue(
  ctx: Ctx,
  { id, dossier_id }: Pick<ProjectRow, "id" | "dossier_id">,
  terms: Pick<Terms, "payments">,
  { passed, released }: { readonly passed: ReadonlySet<string>; readonly released: ReadonlySet<string> },
): Promise<readonly Due[]> {
  const today = civilDay(ctx.clock);
  const due = toRelease(terms, passed, released);
  if (due.length > 0 && dossier_id !== null && (await isLost(ctx, dossier_id)))
    throw new AppError("projects.lane-lost");
  await addEntries(
    ctx,
    id,
    due.map((payment) => releaseEntry(today, payment)),
  );
  return due;
}

/** Tells who pays that there is something to pay. */
export async function tellOfDue(
  ctx: Ctx,
  { id, title }: Pick<ProjectRow, "id" | "title">,
  due: readonly Due[],
  event: string,
): Promise<void> {
  if (due.length === 0) return;
  const amount = due.reduce((all, one) => all + one.amount, 0);
  await tell(ctx, {
    kind: kinds.due,
    event,
    subject: id,
    params: { project: title, count: due.length, amount },
  });
}
