import { createHash } from "node:crypto";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { parameterAt } from "../../parameters/index.ts";
import { personOf } from "../codes.ts";
import type { NewAttachment } from "../contract/attachment.ts";
import { registerOf } from "../definitions/all.ts";
import { attachmentLimit } from "../parameters.ts";
import { attachmentRefusal, attachmentType, safeFileName } from "../rules/attachment.ts";
import { keepRefusal } from "../rules.ts";
import { addAttachment, removeAttachment } from "../store/attachments.ts";
import { attachmentFile, findAttachment } from "../views/attachments.ts";
import { findStored } from "../views/records.ts";
import { noteAccess } from "./note-access.ts";

/** Attaches a file to a record. @throws AppError `registers.*` when it may not be, is of no known kind, or is there already */
export async function attach(
  ctx: Ctx,
  file: { fileName: string; bytes: Uint8Array },
  { register, record, disclosure, note }: NewAttachment,
): Promise<{ id: string }> {
  const definition = registerOf(register);
  if (!definition) throw new AppError("registers.register-not-found");
  const stored = await findStored(ctx, definition, record);
  refuse(keepRefusal(definition, await personOf(ctx), stored.owner));
  const fileName = safeFileName(file.fileName);
  refuse(attachmentRefusal(fileName, file.bytes, await parameterAt(ctx, attachmentLimit)));
  const row = {
    id: newId(),
    register,
    record_id: record,
    file_name: fileName,
    media_type: attachmentType(fileName, file.bytes) ?? "",
    size: file.bytes.length,
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    content: Buffer.from(file.bytes),
    disclosure,
    note: note || null,
    added_at: ctx.clock.now(),
    added_by: ctx.actor?.id ?? null,
    added_by_name: ctx.actor?.name ?? null,
  };
  if (!(await addAttachment(ctx.tx, row))) throw new AppError("registers.attached-already");
  // The name of a file may name a person: the log, which never forgets, knows it by its hash.
  await recordEvent(ctx, {
    kind: "registers.attachment-added",
    subject: record,
    after: { register, attachment: row.id, sha256: row.sha256, size: row.size, disclosure },
  });
  return { id: row.id };
}

/** Takes a file away from its record: its content is gone for good, that it was there stays. @throws AppError */
export async function detach(ctx: Ctx, id: string, reason: string): Promise<void> {
  const attachment = await findAttachment(ctx, id);
  const definition = registerOf(attachment.register);
  if (!definition) throw new AppError("registers.register-not-found");
  const stored = await findStored(ctx, definition, attachment.record_id);
  refuse(keepRefusal(definition, await personOf(ctx), stored.owner));
  const removal = { at: ctx.clock.now(), by: ctx.actor?.name ?? null, reason };
  if (!(await removeAttachment(ctx.tx, id, removal))) throw new AppError("registers.attachment-not-found");
  await recordEvent(ctx, {
    kind: "registers.attachment-removed",
    subject: attachment.record_id,
    before: { register: attachment.register, attachment: id, sha256: attachment.sha256 },
    basis: reason,
  });
}

/** Gives a file out; of a record about a person it is noted who took it. @throws AppError `registers.attachment-not-found` */
export async function openAttachment(ctx: Ctx, id: string): Promise<Download> {
  const file = await attachmentFile(ctx, id);
  const { register, record_id } = await findAttachment(ctx, id);
  const definition = registerOf(register);
  if (definition) await noteAccess(ctx, definition, "attachment", [record_id]);
  return file;
}
