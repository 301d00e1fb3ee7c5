import type { Ctx } from "../../../platform/http/ctx.ts";
import type { FormerPaperRow } from "../../registers/index.ts";
import { addPaper } from "../store/papers.ts";

/** A text of a former record; null when there is none. */
export const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** A civil day of a former record. */
export const dayOf = (value: unknown, otherwise: string): string => (text(value) ?? otherwise).slice(0, 10);

/** Brings a paper of a former record over. One that was removed there left its hash with the record and stays there. */
export async function adoptPaper(
  ctx: Ctx,
  { content, ...paper }: FormerPaperRow,
  to: "tolerance_id" | "inspection_id" | "integrity_id",
): Promise<void> {
  if (content === null) return;
  await addPaper(ctx.tx, {
    tolerance_id: null,
    inspection_id: null,
    integrity_id: null,
    [to]: paper.record_id,
    id: paper.id,
    file_name: paper.file_name,
    media_type: paper.media_type,
    size: paper.size,
    sha256: paper.sha256,
    content,
    added_at: paper.added_at,
    added_by: paper.added_by,
    added_by_name: paper.added_by_name,
  });
}
