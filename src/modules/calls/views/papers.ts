import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import type { Dossier, Receipt } from "../contract/dossier.ts";

const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** The files of a case, as far as its stage shows them to the reader. */
export async function papersOfDossier(ctx: Ctx, id: string): Promise<Dossier["papers"]> {
  const { rows } = await sql<Dossier["papers"][number]>`
    select id, paper, file_name as "fileName", size, sha256, ${instant("added_at")} as "addedAt"
    from calls.paper where dossier_id = ${id} and removed_at is null order by id`.execute(ctx.tx);
  return rows;
}

/** Gives a file out. @throws AppError `calls.paper-not-found` also for what the stage does not show */
export async function paperFile(ctx: Ctx, id: string): Promise<Download> {
  const { rows } = await sql<{ file_name: string; media_type: string; content: Buffer }>`
    select file_name, media_type, content from calls.paper where id = ${id} and removed_at is null`.execute(ctx.tx);
  const [row] = rows;
  if (!row) throw new AppError("calls.paper-not-found");
  return { fileName: row.file_name, mediaType: row.media_type, bytes: row.content };
}

export async function receiptsOf(ctx: Ctx, id: string): Promise<Receipt[]> {
  const { rows } = await sql<Receipt>`
    select number, ${instant("made_at")} as at, sha256, made_by_name as by
    from calls.receipt where dossier_id = ${id} order by id desc`.execute(ctx.tx);
  return rows;
}

export const lastReceipt = async (ctx: Ctx, id: string): Promise<Receipt | null> =>
  (await receiptsOf(ctx, id))[0] ?? null;

/** The case that a file belongs to, when the reader may see it there. */
export async function dossierOfPaper(ctx: Ctx, id: string): Promise<string | null> {
  const { rows } = await sql<{ dossier: string }>`
    select dossier_id as dossier from calls.paper where id = ${id} and removed_at is null`.execute(ctx.tx);
  return rows[0]?.dossier ?? null;
}
