import { createHash } from "node:crypto";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { attachmentFormats, attachmentType, safeFileName } from "../../registers/index.ts";
import { fileOf, openRefusal } from "../rules/tolerance.ts";
import { noteCaseAccess } from "../store/cases.ts";
import { addPaper, paperTables } from "../store/papers.ts";
import { actorIn, holdTolerance, stepsOf } from "../views/tolerance.ts";

/** So many bytes of one file: practice, not in the sources. */
export const mostBytes = 20 * 1024 * 1024;

/** Adds a file to the evidence of a case, as long as evidence may be added. @throws AppError `integrity.*` */
export async function addCasePaper(
  ctx: Ctx,
  id: string,
  file: { fileName: string; bytes: Uint8Array },
): Promise<{ id: string }> {
  const row = await holdTolerance(ctx, id);
  refuse(openRefusal(fileOf(await stepsOf(ctx, id)), actorIn(ctx, row), "add-evidence", civilDay(ctx.clock)));
  const fileName = safeFileName(file.fileName);
  const mediaType = attachmentType(fileName, file.bytes);
  if (file.bytes.length === 0 || mediaType === null)
    throw new AppError("integrity.paper-type", { known: Object.keys(attachmentFormats).join(" ") });
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const paper = newId();
  const isNew = await addPaper(ctx.tx, {
    id: paper,
    tolerance_id: id,
    inspection_id: null,
    integrity_id: null,
    file_name: fileName,
    media_type: mediaType,
    size: file.bytes.length,
    sha256,
    content: Buffer.from(file.bytes),
    added_at: ctx.clock.now(),
    added_by: ctx.actor?.id ?? null,
    added_by_name: ctx.actor?.name ?? null,
  });
  if (!isNew) throw new AppError("integrity.paper-there", { name: fileName });
  await recordEvent(ctx, { kind: "integrity.paper-added", subject: id, after: { sha256, size: file.bytes.length } });
  return { id: paper };
}

/** A file of a case, for whoever may read the case; of a case of research integrity its reading is noted. @throws AppError `integrity.paper-not-found` */
export async function casePaper(ctx: Ctx, id: string): Promise<Download> {
  const row = await paperTables(ctx.tx)
    .selectFrom("integrity.case_paper")
    .select(["file_name", "media_type", "content", "integrity_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("integrity.paper-not-found");
  if (row.integrity_id !== null) await noteCaseAccess(ctx, row.integrity_id);
  return { fileName: row.file_name, mediaType: row.media_type, bytes: row.content };
}
