import { writeCsv } from "hucre/csv";
import { writeXlsx } from "hucre/xlsx";
import { writableText } from "../../../engines/compile/papers/safe-text.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import type { FileFormat, RecordQuery, RegisterRecord, WordsByKey } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import type { Value } from "../kit/rows.ts";
import { cellText, disclosureLabels, type NameOf, type SheetColumn, sheetColumns } from "../kit/sheet.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { calendarOf } from "./calendar.ts";
import { pageOf } from "./records.ts";
import { choicesSheet } from "./template.ts";

const pageSize = 500;
/** More rows than a spreadsheet of this kind is opened with. It protects the machine; no policy depends on it. */
const mostRows = 200_000;

/**
 * Everything that passes the filters, as far as this person may see it, as a file; or the empty form of an import. With the
 * ids of the records that are in it.
 */
export async function registerFile(
  ctx: Ctx,
  definition: RegisterDefinition,
  query: RecordQuery,
  format: FileFormat,
): Promise<{ file: Download; records: string[] }> {
  if (format === "template")
    return { file: await xlsx(`${definition.code}-template`, await template(ctx, definition)), records: [] };
  const found = await allOf(ctx, definition, query);
  return { file: await fileOf(ctx, definition, found, format), records: found.records.map(({ id }) => id) };
}

async function fileOf(
  ctx: Ctx,
  definition: RegisterDefinition,
  { records, words }: Awaited<ReturnType<typeof allOf>>,
  format: Exclude<FileFormat, "template">,
): Promise<Download> {
  const day = civilDay(ctx.clock);
  const name = `${definition.code}-${day}`;
  const nameOf = namesFrom(words, ctx.language);
  if (format === "ics")
    return {
      fileName: `${name}.ics`,
      mediaType: "text/calendar; charset=utf-8",
      bytes: Buffer.from(calendarOf(definition, records, ctx.language, ctx.clock.now())),
    };
  if (format === "json") {
    const body = { register: definition.code, version: definition.version, day, records, words };
    return {
      fileName: `${name}.json`,
      mediaType: "application/json",
      bytes: Buffer.from(`${JSON.stringify(body, null, 2)}\n`),
    };
  }
  const columns = sheetColumns(definition);
  const rows = [
    columns.map((column) => column.label[ctx.language]),
    ...records.map((record) =>
      columns.map((column) => writableText(cellOf(definition, record, column, nameOf, ctx.language))),
    ),
  ];
  if (format === "csv")
    return {
      fileName: `${name}.csv`,
      mediaType: "text/csv; charset=utf-8",
      // The mark lets Excel read the Chinese; a text that begins like a formula stays text.
      bytes: Buffer.from(writeCsv(rows, { bom: true, escapeFormulae: true })),
    };
  return xlsx(name, [sheetOf(definition.title[ctx.language], rows)]);
}

async function allOf(ctx: Ctx, definition: RegisterDefinition, query: RecordQuery) {
  const records: RegisterRecord[] = [];
  const words: WordsByKey = {};
  let after: string | undefined;
  do {
    const page = await pageOf(ctx, definition, { ...query, after, limit: pageSize });
    records.push(...page.records);
    Object.assign(words, page.words);
    after = page.next ?? undefined;
  } while (after && records.length < mostRows);
  return { records, words };
}

const namesFrom =
  (words: WordsByKey, language: "zh" | "en"): NameOf =>
  (kind, code, vocabulary) => {
    const found = words[kind === "item" ? `item:${vocabulary}/${code}` : `${kind}:${code}`];
    return (language === "en" ? found?.en : found?.zh) ?? found?.zh ?? code;
  };

function cellOf(
  definition: RegisterDefinition,
  record: RegisterRecord,
  column: SheetColumn,
  nameOf: NameOf,
  language: "zh" | "en",
): string {
  if (column.field) return cellText(column, (record.fields[column.key] ?? null) as Value, nameOf, language);
  switch (column.key) {
    case "name":
      return record.name.zh;
    case "nameEn":
      return record.name.en ?? "";
    case "owner":
      return record.owner === null ? "" : nameOf("organisation", record.owner);
    case "state":
      return definition.lifeCycle.states[record.state]?.label[language] ?? record.state;
    default:
      return disclosureLabels[record.disclosure as keyof typeof disclosureLabels]?.[language] ?? record.disclosure;
  }
}

type Sheet = Parameters<typeof writeXlsx>[0]["sheets"][number];

const sheetOf = (name: string, rows: string[][]): Sheet => ({
  name: name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
  rows,
  columns: (rows[0] ?? []).map((text) => ({ width: Math.min(40, 8 + text.length * 2), style: { numFmt: "@" } })),
  freezePane: { rows: 1 },
});

async function template(ctx: Ctx, definition: RegisterDefinition): Promise<Sheet[]> {
  const t = ctx.language === "en" ? en : zh;
  const head = sheetColumns(definition).map(({ label, isNeeded }) => `${label[ctx.language]}${isNeeded ? "*" : ""}`);
  return [sheetOf(definition.title[ctx.language], [head]), sheetOf(t.file.howTo, await choicesSheet(ctx, definition))];
}

async function xlsx(name: string, sheets: Sheet[]): Promise<Download> {
  return {
    fileName: `${name}.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await writeXlsx({ sheets }),
  };
}
