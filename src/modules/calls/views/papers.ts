import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import type { Dossier, Receipt } from "../contract/dossier.ts";

const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** Whether a file `p` was there when the case was last handed in: then its hash stands in a receipt. */
const isHandedIn = sql`exists (select from calls.receipt r where r.dossier_id = p.dossier_id and r.made_at >= p.added_at)`;

/** The files of a case, as far as its stage shows them to the reader. */
export async function papersOfDossier(ctx: Ctx, id: string): Promise<Dossier["papers"]> {
  const { rows } = await sql<Dossier["papers"][number]>`
    select p.id, p.paper, p.file_name as "fileName", p.size, p.sha256, ${instant("p.added_at")} as "addedAt", ${isHandedIn} as "isHandedIn"
    from calls.paper p where p.dossier_id = ${id} and p.removed_at is null order by p.id`.execute(ctx.tx);
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

export const notHandedIn = { firstIn: null, lastIn: null };

/** The civil days of the first and the last receipt `r` of each case. */
export async function receiptDays(
  ctx: Ctx,
  where: RawBuilder<unknown>,
): Promise<ReadonlyMap<string, { firstIn: string; lastIn: string }>> {
  const { rows } = await sql<{ id: string; first: Date; last: Date }>`
    select r.dossier_id as id, min(r.made_at) as first, max(r.made_at) as last
    from calls.receipt r where ${where} group by r.dossier_id`.execute(ctx.tx);
  const day = (at: Date) => civilDay({ now: () => at });
  return new Map(rows.map(({ id, first, last }) => [id, { firstIn: day(first), lastIn: day(last) }]));
}

export const lastReceipt = async (ctx: Ctx, id: string): Promise<Receipt | null> =>
  (await receiptsOf(ctx, id))[0] ?? null;

/** The case that a file belongs to, when the reader may see it there, what it is there, and whether it was handed in. */
export async function givenPaper(
  ctx: Ctx,
  id: string,
): Promise<{ dossier: string; paper: string; isHandedIn: boolean } | null> {
  const { rows } = await sql<{ dossier: string; paper: string; isHandedIn: boolean }>`
    select p.dossier_id as dossier, p.paper, ${isHandedIn} as "isHandedIn"
    from calls.paper p where p.id = ${id} and p.removed_at is null`.execute(ctx.tx);
  return rows[0] ?? null;
}
