import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { WorkPointChoice } from "../contract/work-point.ts";
import { addWorkPointChoice } from "../store/work-points.ts";
import { readWorkPoints } from "../views/work-points.ts";

/** Takes an item into the draft of the year after these work points, or leaves it out with a reason. Returns the choice's id. */
export async function chooseWorkPoint(ctx: Ctx, code: string, input: WorkPointChoice): Promise<{ id: string }> {
  if (!input.isIn && input.note === null) throw new AppError("commitments.work-point-note");
  const { items } = await readWorkPoints(ctx, code);
  const offered = items.find(({ item }) => item === input.item);
  if (!offered) throw new AppError("commitments.work-point-not-offered");
  if ((offered.choice?.id ?? null) !== input.seen) throw new AppError("commitments.work-point-changed");
  const { rows } = await sql<{ id: string }>`select id from policy.document_public where code = ${code}`.execute(
    ctx.tx,
  );
  const { id: by, name } = ctx.actor!;
  const id = await addWorkPointChoice(ctx.tx, rows[0]!.id, input, { id: by, name, at: ctx.clock.now() });
  if (id === null) throw new AppError("commitments.work-point-changed");
  await recordEvent(ctx, {
    kind: "commitments.work-point-chosen",
    subject: input.item,
    before: { isIn: offered.isIn },
    after: { document: code, isIn: input.isIn },
    ...(input.note === null ? {} : { basis: input.note }),
  });
  return { id };
}
