import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Attachments, AttachmentsQuery } from "../contract/attachment.ts";
import { attachmentLimit } from "../parameters.ts";
import { attachmentTables } from "../store/attachments.ts";

/** The files of a record that this person may read, those that were removed by name; row-level security decides. */
export async function listAttachments(ctx: Ctx, { register, record }: AttachmentsQuery): Promise<Attachments> {
  const rows = await attachmentTables(ctx.tx)
    .selectFrom("registers.attachment")
    .select(["id", "file_name", "media_type", "size", "sha256", "disclosure", "note", "added_at", "added_by_name"])
    .select(["removed_at", "removed_by_name", "removal_reason"])
    .where("register", "=", register)
    .where("record_id", "=", record)
    .orderBy("id")
    .execute();
  return {
    attachments: rows.map((row) => ({
      id: row.id,
      fileName: row.file_name,
      mediaType: row.media_type,
      size: row.size,
      sha256: row.sha256,
      disclosure: row.disclosure,
      note: row.note,
      addedAt: row.added_at.toISOString(),
      addedBy: ctx.actor ? row.added_by_name : null,
      removed: row.removed_at && {
        at: row.removed_at.toISOString(),
        by: ctx.actor ? row.removed_by_name : null,
        reason: row.removal_reason ?? "",
      },
    })),
    limit: await parameterAt(ctx, attachmentLimit),
  };
}

/** @throws AppError `registers.attachment-not-found` also when this person may not see it */
export async function findAttachment(ctx: Ctx, id: string) {
  const row = await attachmentTables(ctx.tx)
    .selectFrom("registers.attachment")
    .select(["register", "record_id", "sha256"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("registers.attachment-not-found");
  return row;
}

/** The file itself, to be saved. @throws AppError `registers.attachment-not-found` also when it was removed */
export async function attachmentFile(ctx: Ctx, id: string): Promise<Download> {
  const row = await attachmentTables(ctx.tx)
    .selectFrom("registers.attachment")
    .select(["file_name", "media_type", "content"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row?.content) throw new AppError("registers.attachment-not-found");
  return { fileName: row.file_name, mediaType: row.media_type, bytes: row.content };
}
