import { writeCsv } from "hucre/csv";
import { writeXlsx } from "hucre/xlsx";
import { civilDay } from "../../platform/clock/clock.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import { formatDate } from "../../platform/i18n/dates.ts";
import { pick } from "../../platform/i18n/pick.ts";
import { bringEn } from "./bring-texts.en.ts";
import { bringZh } from "./bring-texts.zh.ts";
import { type BackField, backFields } from "./contract/bring-back.ts";
import { type LedgerColumn, type LedgerExportQuery, type LedgerRow, ledgerColumns } from "./contract/ledger.ts";
import { lampsEn } from "./lamp-texts.en.ts";
import { lampsZh } from "./lamp-texts.zh.ts";
import { divideUnits } from "./rules/leading.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { readWholeLedger } from "./views/ledger.ts";

const widths: Readonly<Record<LedgerColumn, number>> = {
  title: 34,
  lamp: 10,
  state: 10,
  due: 12,
  units: 22,
  others: 30,
  quote: 60,
  kind: 10,
  document: 24,
  area: 16,
  since: 12,
  round: 8,
  source: 14,
};

/** What a cell of a worksheet can hold. */
const longestCell = 32_767;

/**
 * The ledger as the office keeps it: the rows and columns that are on the screen, in their order, numbered. Three columns at
 * the end, hidden where a format can, say which commitment a row is and what it said, so that an edited file can be brought back.
 */
export async function ledgerFile(
  ctx: Ctx,
  { columns, ...query }: LedgerExportQuery,
  format: "xlsx" | "csv",
): Promise<Download> {
  const t = ctx.language === "en" ? en : zh;
  const { record } = (ctx.language === "en" ? bringEn : bringZh).back;
  const shown = columns?.length ? columns : ledgerColumns;
  const found = await readWholeLedger(ctx, query);
  const rows = [
    [t.ledger.number, ...shown.map((column) => t.columns[column]), record.id, record.version, record.exported],
    ...found.map((row, index) => [
      index + 1,
      ...shown.map((column) => cell(row, column, ctx.language, t)),
      row.id,
      String(row.version),
      JSON.stringify(backCells(row, ctx.language)),
    ]),
  ];
  const fileName = `${t.ledger.title}-${civilDay(ctx.clock)}.${format}`;
  if (format === "csv")
    return {
      fileName,
      mediaType: "text/csv; charset=utf-8",
      // RFC 4180. The mark lets Excel read the Chinese; a text that begins like a formula stays text.
      bytes: Buffer.from(writeCsv(rows, { bom: true, escapeFormulae: true })),
    };
  return {
    fileName,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await writeXlsx({
      sheets: [
        {
          name: t.ledger.title,
          rows,
          columns: [
            { width: 6 },
            ...shown.map((column) => ({ width: widths[column], style: { numFmt: "@" } })),
            ...Array.from({ length: 3 }, () => ({ width: 12, hidden: true, style: { numFmt: "@" } })),
          ],
          freezePane: { rows: 1, columns: 2 },
        },
      ],
    }),
  };
}

/** One cell as it is exported. */
export const exportedCell = (row: LedgerRow, column: LedgerColumn, language: "zh" | "en"): string =>
  cell(row, column, language, language === "en" ? en : zh);

/** What the columns say that may come back changed. */
export function backCells(row: LedgerRow, language: "zh" | "en"): Record<BackField, string> {
  const said = backFields.map((field) => [field, exportedCell(row, field, language)] as const);
  return Object.fromEntries(said) as Record<BackField, string>;
}

/** The word of the lamp with its first reason: on paper there is no tip. */
function lampWords({ lamp, reasons: [first], outcome }: LedgerRow["lamp"], language: "zh" | "en"): string {
  const l = language === "en" ? lampsEn : lampsZh;
  const word = outcome ? l.outcomes[outcome] : l.words[lamp];
  return first ? `${word}：${l.reasons[first.code](first)}` : word;
}

/** A cell as text: what a spreadsheet would take for a formula stays text by the format of the file. */
function cell(row: LedgerRow, column: LedgerColumn, language: "zh" | "en", t: typeof zh | typeof en): string {
  const { responsible, supporting } = divideUnits(row.duties);
  const names = (duties: LedgerRow["duties"]) => duties.map(({ name }) => name).join("、");
  const words: Readonly<Record<LedgerColumn, () => string>> = {
    title: () => row.title,
    lamp: () => lampWords(row.lamp, language),
    state: () => t.states[row.state],
    due: () => row.dueOn ?? t.due.none,
    units: () => names(responsible) || t.unitUnknown,
    others: () => names(supporting),
    quote: () => row.quote,
    kind: () => t.kinds[row.kind],
    document: () =>
      pick(
        { zh: row.document.shortZh ?? row.document.titleZh, en: row.document.shortEn ?? row.document.titleEn },
        language,
      ).text,
    area: () => row.area ?? "",
    since: () => formatDate(row.stateSince, "Asia/Shanghai"),
    round: () => String(row.round),
    source: () => t.sources[row.source],
  };
  return words[column]().slice(0, longestCell);
}
