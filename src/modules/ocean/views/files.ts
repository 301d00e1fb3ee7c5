import { writeCsv } from "hucre/csv";
import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import type { CheckedFile, FileReport, RowFault } from "../contract/files.ts";
import type { Profile } from "../contract/profiles.ts";
import type { FaultCode } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { findProfile } from "./profiles.ts";

interface Row {
  id: string;
  file_name: string;
  sha256: string;
  profile_code: string;
  profile_version: number;
  link_id: string | null;
  link_zh: string | null;
  link_en: string | null;
  rows: number;
  sound: number;
  kept: number;
  made_at: Date;
  made_by_name: string | null;
}

const present = (row: Row): CheckedFile => ({
  id: row.id,
  name: row.file_name,
  sha256: row.sha256,
  profile: row.profile_code,
  profileVersion: row.profile_version,
  link:
    row.link_id !== null && row.link_zh !== null
      ? { id: row.link_id, name: { zh: row.link_zh, en: row.link_en } }
      : null,
  rows: row.rows,
  sound: row.sound,
  kept: row.kept,
  at: row.made_at.toISOString(),
  by: row.made_by_name,
});

const selected = sql`select f.id, f.file_name, f.sha256, f.profile_code, f.profile_version, f.link_id, l.name_zh as link_zh,
  l.name_en as link_en, f.rows, f.sound, f.kept, f.made_at, f.made_by_name
  from ocean.checked_file f left join ocean.data_link l on l.id = f.link_id`;

/** The files that the reader's organisation had checked, the newest first. */
export async function listFiles(ctx: Ctx): Promise<CheckedFile[]> {
  const { rows } = await sql<Row>`${selected} order by f.made_at desc, f.id desc limit 200`.execute(ctx.tx);
  return rows.map(present);
}

async function findFile(ctx: Ctx, id: string): Promise<CheckedFile> {
  const { rows } = await sql<Row>`${selected} where f.id = ${id}`.execute(ctx.tx);
  if (!rows[0]) throw new AppError("ocean.not-found");
  return present(rows[0]);
}

async function faultsOf(ctx: Ctx, id: string, most: number | null): Promise<RowFault[]> {
  const { rows } =
    await sql<RowFault>`select file_row as "row", file_column as "column", code, value from ocean.file_fault
    where file_id = ${id} order by position ${most === null ? sql`` : sql`limit ${most}`}`.execute(ctx.tx);
  return rows;
}

/** How many faults a screen is sent; the report as a file has all. */
const shownFaults = 500;

/** What was found in a file, by column and by row. */
export async function fileReport(ctx: Ctx, id: string): Promise<FileReport> {
  const file = await findFile(ctx, id);
  const { rows } = await sql<{ column: string | null; code: FaultCode; count: number; first_row: number }>`
    select file_column as "column", code, count(*) as count, min(file_row) as first_row from ocean.file_fault
    where file_id = ${id} group by file_column, code order by count(*) desc, file_column, code`.execute(ctx.tx);
  return {
    file,
    counts: rows.map(({ first_row, ...row }) => ({ ...row, firstRow: first_row })),
    faults: await faultsOf(ctx, id, shownFaults),
    faultCount: rows.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The file as it was brought, byte for byte. */
export async function originalFile(ctx: Ctx, id: string): Promise<Download> {
  const { name } = await findFile(ctx, id);
  const { rows } = await sql<{ bytes: Buffer }>`select bytes from ocean.checked_file where id = ${id}`.execute(ctx.tx);
  return { fileName: name, mediaType: "application/octet-stream", bytes: rows[0]!.bytes };
}

/** Every fault of a file as a table, in the reader's language, with its code. */
export async function reportFile(ctx: Ctx, id: string): Promise<Download> {
  const file = await findFile(ctx, id);
  const profile = await findProfile(ctx, file.profile);
  const t = ctx.language === "zh" ? zh : en;
  const table = (await faultsOf(ctx, id, null)).map(({ row, column, code, value }) => [
    row,
    columnName(profile, column, ctx.language),
    code,
    t.faults[code],
    value,
  ]);
  const { row, column, code, what, value } = t.report;
  const text = writeCsv([[row, column, code, what, value], ...table], { bom: true, escapeFormulae: true });
  return { fileName: `${file.name}-${t.report.fileName}.csv`, mediaType: "text/csv", bytes: Buffer.from(text) };
}

/** What a column is called: by the profile, by the house for time and place, else by its head in the file. */
function columnName(profile: Profile, column: string | null, language: "zh" | "en"): string {
  if (column === null) return "";
  const t = language === "zh" ? zh : en;
  return profile.columns.find(({ code }) => code === column)?.name[language] ?? t.fixed[column] ?? column;
}
