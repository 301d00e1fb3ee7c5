import { createHash } from "node:crypto";
import { recordEvent } from "../../../../platform/audit/record-event.ts";
import { newId } from "../../../../platform/db/new-id.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { Download } from "../../../../platform/http/route.ts";
import { attachmentFormats, attachmentType, safeFileName } from "../../../registers/index.ts";
import type { PaperFields } from "../../contract/papers.ts";
import { addPaper, paperTables, removePaper } from "../../store/papers.ts";
import { resultRow, standingOf } from "../../views/good-rows.ts";

/** So many bytes of one file: practice, not in the sources. */
export const mostPaperBytes = 20 * 1024 * 1024;

async function refuseStrangers(ctx: Ctx, result: string): Promise<void> {
  const { isOwner, isPoster } = await standingOf(ctx, await resultRow(ctx, result));
  if (!isOwner && !isPoster) throw new AppError("market.not-yours");
}

/** Adds a file to a result of the own house. @throws AppError `market.not-found`, `-not-yours`, `-paper-type`, `-paper-there` */
export async function addResultPaper(
  ctx: Ctx,
  result: string,
  file: { fileName: string; bytes: Uint8Array },
  { isPublic, note }: PaperFields,
): Promise<{ id: string }> {
  await refuseStrangers(ctx, result);
  const fileName = safeFileName(file.fileName);
  const mediaType = attachmentType(fileName, file.bytes);
  if (file.bytes.length === 0 || mediaType === null)
    throw new AppError("market.paper-type", { known: Object.keys(attachmentFormats).join(" ") });
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const id = newId();
  const isNew = await addPaper(ctx.tx, {
    id,
    result_id: result,
    file_name: fileName,
    media_type: mediaType,
    size: file.bytes.length,
    sha256,
    content: Buffer.from(file.bytes),
    is_public: isPublic,
    note,
    added_at: ctx.clock.now(),
    added_by: ctx.actor?.id ?? null,
    added_by_name: ctx.actor?.name ?? null,
    removed_at: null,
    removed_by_name: null,
    removal_reason: null,
  });
  if (!isNew) throw new AppError("market.paper-there", { name: fileName });
  await recordEvent(ctx, {
    kind: "market.paper-added",
    subject: result,
    after: { sha256, size: file.bytes.length, isPublic },
  });
  return { id };
}

/** Takes a file away from a result of the own house: its name, hash and the reason stay. @throws AppError `market.paper-not-found`, `-not-yours` */
export async function removeResultPaper(ctx: Ctx, id: string, reason: string): Promise<{ id: string }> {
  const paper = await paperTables(ctx.tx)
    .selectFrom("market.result_paper")
    .select(["result_id", "sha256"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!paper) throw new AppError("market.paper-not-found");
  await refuseStrangers(ctx, paper.result_id);
  const isGone = await removePaper(ctx.tx, id, {
    removed_at: ctx.clock.now(),
    removed_by_name: ctx.actor?.name ?? null,
    removal_reason: reason,
  });
  if (!isGone) throw new AppError("market.paper-not-found");
  await recordEvent(ctx, {
    kind: "market.paper-removed",
    subject: paper.result_id,
    before: { sha256: paper.sha256 },
    basis: reason,
  });
  return { id: paper.result_id };
}

/** A file of a result, for whoever may read it. @throws AppError `market.paper-not-found` */
export async function resultPaper(ctx: Ctx, id: string): Promise<Download> {
  const row = await paperTables(ctx.tx)
    .selectFrom("market.result_paper")
    .select(["file_name", "media_type", "content"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row?.content) throw new AppError("market.paper-not-found");
  return { fileName: row.file_name, mediaType: row.media_type, bytes: row.content };
}
