import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { personOf } from "../codes.ts";
import type { RetentionHold } from "../contract/own-data.ts";
import { registerOf } from "../definitions/all.ts";
import { isPersonal } from "../rules/personal.ts";
import { holdRefusal } from "../rules/retention.ts";
import { isSteward } from "../rules.ts";
import { saveHold } from "../store/retention.ts";
import { findStored } from "../views/records.ts";

/**
 * Keeps a record about a person past its retention period, until a day and for a reason.
 * @throws AppError `registers.not-steward`, `registers.nothing-personal`, `registers.hold-not-ahead`
 */
export async function holdRecord(ctx: Ctx, { register, record, until, reason }: RetentionHold): Promise<void> {
  const definition = registerOf(register);
  if (!definition) throw new AppError("registers.register-not-found");
  await findStored(ctx, definition, record);
  if (!isSteward(definition, await personOf(ctx))) throw new AppError("registers.not-steward");
  if (!isPersonal(definition)) throw new AppError("registers.nothing-personal");
  refuse(holdRefusal(until, civilDay(ctx.clock)));
  const by = { held_by: ctx.actor!.id, held_by_name: ctx.actor!.name, held_at: ctx.clock.now() };
  await saveHold(ctx.tx, { register, record_id: record, until, reason, ...by });
  await recordEvent(ctx, {
    kind: "registers.retention-held",
    subject: record,
    after: { register, until },
    basis: reason,
  });
}
