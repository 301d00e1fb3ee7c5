import { writeXlsx } from "hucre/xlsx";
import { sql } from "kysely";
import { writableText } from "../../../engines/compile/papers/safe-text.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { parameterAt } from "../../parameters/index.ts";
import { measures } from "../contract/figures.ts";
import { type FirmQuery, type ImportColumn, importColumns } from "../contract.ts";
import { fileRows } from "../parameters.ts";
import { lastDayOf } from "../rules/import-rows.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { fieldChoices } from "./classes.ts";
import { firmRows } from "./list.ts";
import { titleKinds } from "./parts.ts";

async function xlsx(name: string, sheets: { name: string; rows: string[][] }[]): Promise<Download> {
  const written = sheets.map(({ name: sheet, rows }) => ({
    name: sheet,
    rows: rows.map((row) => row.map(writableText)),
    columns: (rows[0] ?? []).map((text) => ({ width: Math.min(40, 8 + text.length * 2), style: { numFmt: "@" } })),
    freezePane: { rows: 1 },
  }));
  return {
    fileName: `${name}.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await writeXlsx({ sheets: written }),
  };
}

/** The table in which firms are brought, empty, with what may stand in its columns. */
export async function importTemplate(ctx: Ctx): Promise<Download> {
  const t = ctx.language === "en" ? en : zh;
  const head = importColumns.map((column) => t.bring.columns[column]);
  const titles = (await titleKinds(ctx.tx)).map(({ name }) => name[ctx.language]);
  const fields = (await fieldChoices(ctx.tx)).map(({ name }) => (ctx.language === "en" ? name.en : null) ?? name.zh);
  const listed: Partial<Record<ImportColumn, readonly string[]>> = {
    title: titles,
    kind: Object.values(t.kinds),
    size: Object.values(t.sizes),
    field: fields,
  };
  const hints = importColumns.map((column) => [
    t.bring.columns[column],
    listed[column]?.join(t.comma) ?? t.bring.hints[column],
  ]);
  return xlsx("firms-template", [
    { name: t.list.title, rows: [head] },
    { name: t.bring.howTo, rows: hints },
  ]);
}

/** The table in which yearly figures are brought, empty. */
export async function figureTemplate(ctx: Ctx): Promise<Download> {
  const t = ctx.language === "en" ? en : zh;
  const own = measures.map((measure) => `${t.measures[measure]} (${t.units[measure]})`);
  const { name, creditCode, year } = t.bringFigures.columns;
  return xlsx("firm-figures-template", [{ name: t.figures.title, rows: [[name, creditCode, year, ...own]] }]);
}

/**
 * Every firm that passes the filters of the screen, with its place and titles of the day: one row a firm.
 * @throws AppError `firms.file-too-long` when there are more than a file may hold
 */
export async function firmsFile(ctx: Ctx, query: FirmQuery): Promise<Download> {
  const t = ctx.language === "en" ? en : zh;
  const { rows: areas } = await sql<{ code: string; name_zh: string; name_en: string | null }>`
    select code, name_zh, name_en from places.area_public`.execute(ctx.tx);
  const areaName = new Map(
    areas.map((area) => [area.code, (ctx.language === "en" ? area.name_en : null) ?? area.name_zh]),
  );
  const rows: string[][] = [[t.list.name, t.list.kind, t.list.creditCode, t.list.place, t.list.size, t.list.titles]];
  const nameOf = new Map((await titleKinds(ctx.tx)).map(({ code, name }) => [code, name[ctx.language]]));
  const limit = await parameterAt(ctx, fileRows);
  const { day, firms } = await firmRows(ctx, { ...query, after: undefined, limit: limit + 1 });
  if (firms.length > limit) throw new AppError("firms.file-too-long", { limit });
  for (const firm of firms)
    rows.push([
      firm.name.zh,
      t.kinds[firm.kind],
      firm.creditCode ?? "",
      areaName.get(firm.place ?? "") ?? firm.place ?? "",
      firm.size ? t.sizes[firm.size] : "",
      firm.titles
        .map(({ title, validTo }) => `${nameOf.get(title) ?? title} ${t.list.until(lastDayOf(validTo))}`)
        .join(t.comma),
    ]);
  return xlsx(`firms-${day}`, [{ name: t.list.title, rows }]);
}
