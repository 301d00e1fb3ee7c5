import { writeCsv } from "hucre/csv";
import { writeXlsx } from "hucre/xlsx";
import type { Download } from "../../platform/http/route.ts";
import { type ExportFormat, type ExportRow, exportColumns } from "./contract/export.ts";
import type { IndicatorList } from "./contract.ts";

interface Words {
  /** Headings of the columns. */
  columns: Readonly<Record<keyof ExportRow, string>>;
  sheet: string;
}

/** The figures of a board as a file. */
export async function exportFile(
  list: IndicatorList,
  format: ExportFormat,
  language: "zh" | "en",
  words: Words,
): Promise<Download> {
  const rows = rowsOf(list, language);
  const name = `indicators-${list.asOf.day}`;
  const names = exportColumns.map(([column]) => column);
  const cells = (headings: readonly string[]) => [headings, ...rows.map((row) => names.map((column) => row[column]))];
  const text = (content: string, ending: string, mediaType: string): Download => ({
    fileName: `${name}${ending}`,
    mediaType: `${mediaType}; charset=utf-8`,
    bytes: Buffer.from(content),
  });
  switch (format) {
    case "csv":
      return text(csvOf(cells(names)), ".csv", "text/csv");
    case "json":
      return text(`${JSON.stringify(list, null, 2)}\n`, ".json", "application/json");
    case "csvw":
      return text(
        `${JSON.stringify(csvwOf(list, name, words), null, 2)}\n`,
        ".csv-metadata.json",
        "application/csvm+json",
      );
    case "sdmx":
      return text(csvOf(sdmxOf(list)), "-sdmx.csv", "application/vnd.sdmx.data+csv; version=2.0.0");
    default: {
      const sheet = {
        name: words.sheet,
        rows: cells(names.map((column) => words.columns[column])).map((row) => [...row]),
      };
      return {
        fileName: `${name}.xlsx`,
        mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes: await writeXlsx({ sheets: [sheet] }),
      };
    }
  }
}

/** Rows as CSV (RFC 4180). */
export const csvOf = (cells: readonly (readonly string[])[]): string =>
  `${writeCsv(
    cells.map((row) => [...row]),
    { lineSeparator: "\r\n" },
  ).replace(/\s+$/, "")}\r\n`;

/** Comparisons by name: a cell that begins with a sign of equality is a formula to a spreadsheet. */
const comparisons = { ">=": "ge", ">": "gt", "=": "eq", "~": "about", "<=": "le", "<": "lt" } as const;

/** One row for each target of an indicator, and one for an indicator without. */
export const rowsOf = ({ asOf, indicators }: IndicatorList, language: "zh" | "en"): ExportRow[] =>
  indicators.flatMap((one) => {
    const figure = {
      indicator: one.code,
      name: one.name[language],
      area: one.area,
      day: one.outcome.covers?.to ?? asOf.day,
      value: one.outcome.value ?? "",
      unit: one.unit,
      fault: one.outcome.fault?.code ?? "",
      newest: one.outcome.newest ?? "",
      facts: String(one.outcome.facts),
      samples: String(one.outcome.samples),
      source: one.source,
    };
    const none = { target: "", comparator: "", aim: "", due: "", state: "", document: "", quote: "" };
    if (one.targets.length === 0) return [{ ...figure, ...none }];
    return one.targets.map((target) => ({
      ...figure,
      target: target.id,
      comparator: target.comparator ? comparisons[target.comparator] : "",
      aim: target.standing?.aim ?? "",
      due: target.standing?.due ?? "",
      state: target.standing?.state ?? "",
      document: target.document.code,
      quote: target.quotes[0]?.quote ?? "",
    }));
  });

/** The metadata of the CSV file by "CSV on the Web" (W3C, tabular metadata): every column with its meaning and type. */
const csvwOf = ({ asOf }: IndicatorList, name: string, { columns }: Words) => ({
  "@context": "http://www.w3.org/ns/csvw",
  url: `${name}.csv`,
  "dc:title": name,
  "dc:date": asOf.day,
  dialect: { delimiter: ",", encoding: "utf-8", header: true, lineTerminators: ["\r\n"], quoteChar: '"' },
  tableSchema: {
    columns: exportColumns.map(([column, datatype]) => ({
      name: column,
      titles: column,
      "dc:description": columns[column],
      datatype: datatype === "date" ? { base: "date", format: "yyyy-MM-dd" } : datatype,
      ...(column === "indicator" || column === "area" ? { required: true } : {}),
    })),
    primaryKey: ["indicator", "target"],
  },
});

/**
 * SDMX-CSV 2.0: the structure, what to do with the row (I: information), the dimensions of the data structure, the
 * observation and its attributes; last a column of our own, how many of the facts are made up. A figure that cannot be had
 * is a missing value (status M), never nought.
 */
function sdmxOf({ asOf, indicators }: IndicatorList): string[][] {
  const head = [
    "STRUCTURE",
    "STRUCTURE_ID",
    "ACTION",
    "FREQ",
    "REF_AREA",
    "INDICATOR",
    "TIME_PERIOD",
    "OBS_VALUE",
    "OBS_STATUS",
    "UNIT_MEASURE",
    "SAMPLE_FACTS",
  ];
  const rows = indicators.map((one) => [
    "datastructure",
    "HAICE:INDICATORS(1.0.0)",
    "I",
    one.cycle === "year" ? "A" : "D",
    one.area,
    one.code,
    one.cycle === "year" ? (one.outcome.covers?.to ?? asOf.day).slice(0, 4) : (one.outcome.covers?.to ?? asOf.day),
    one.outcome.value ?? "",
    one.outcome.value === null ? "M" : "A",
    one.unit,
    String(one.outcome.samples),
  ]);
  return [head, ...rows];
}
