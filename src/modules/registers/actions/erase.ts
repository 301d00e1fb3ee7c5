import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { forgetAnswers } from "../../../platform/http/idempotency.ts";
import { rewrite } from "../actions.ts";
import { personOf } from "../codes.ts";
import type { Erasure } from "../contract/personal.ts";
import { registerOf } from "../definitions/all.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { erasedName, erasedValues, isPersonal } from "../rules/personal.ts";
import { isSteward } from "../rules.ts";
import { attachmentTables, removeAttachment, renameAttachments } from "../store/attachments.ts";
import { addErasure, removeDataSubject } from "../store/personal.ts";
import { findStored, type StoredRecord } from "../views/records.ts";

/**
 * Erases what is kept about the person of a record, on the word of a steward.
 * @throws AppError `registers.not-steward`, `registers.nothing-personal`, `registers.changed-meanwhile`
 */
export async function erase(ctx: Ctx, { register, record, version, reason }: Erasure) {
  const definition = registerOf(register);
  if (!definition) throw new AppError("registers.register-not-found");
  const stored = await findStored(ctx, definition, record);
  if (!isSteward(definition, await personOf(ctx))) throw new AppError("registers.not-steward");
  if (!isPersonal(definition)) throw new AppError("registers.nothing-personal");
  if (stored.version !== version) throw new AppError("registers.changed-meanwhile");
  return eraseRecord(ctx, definition, stored, reason);
}

/**
 * What goes: name, personal fields, content of its files, kept answers of the API. The record stays as nobody's: its states
 * and the facts that were counted, which name nobody, and the log, which never knew the values. Without an actor the product
 * itself does it, in time.
 */
export async function eraseRecord(ctx: Ctx, definition: RegisterDefinition, stored: StoredRecord, reason: string) {
  const { code: register } = definition;
  const { id: record, owner, disclosure, state } = stored;
  const { values, fields } = erasedValues(definition, stored.values);
  const next = { name: erasedName(record), owner, disclosure, state, fields: values };
  await rewrite(ctx, definition, stored, next, reason);
  const attachments = await removeFiles(ctx, register, record, reason);
  await removeDataSubject(ctx.tx, { register, record_id: record });
  await forgetAnswers(ctx.tx, record);
  const by = { erased_by: ctx.actor?.id ?? null, erased_by_name: ctx.actor?.name ?? null, erased_at: ctx.clock.now() };
  await addErasure(ctx.tx, { id: newId(), register, record_id: record, fields, attachments, reason, ...by });
  await recordEvent(ctx, {
    kind: "registers.personal-erased",
    subject: record,
    after: { register, fields: ["name", ...fields], attachments },
    basis: reason,
  });
  return { fields: ["name", ...fields], attachments };
}

async function removeFiles(ctx: Ctx, register: string, record: string, reason: string): Promise<number> {
  const files = await attachmentTables(ctx.tx)
    .selectFrom("registers.attachment")
    .select("id")
    .where("register", "=", register)
    .where("record_id", "=", record)
    .where("removed_at", "is", null)
    .execute();
  for (const { id } of files)
    await removeAttachment(ctx.tx, id, { at: ctx.clock.now(), by: ctx.actor?.name ?? null, reason });
  await renameAttachments(ctx.tx, register, record);
  return files.length;
}
