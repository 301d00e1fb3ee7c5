import type { RowError, RowFault } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import type { Field } from "../kit/fields.ts";
import type { Value } from "../kit/rows.ts";
import { disclosureLabels, type SheetColumn, sheetColumns } from "../kit/sheet.ts";

/** How numbers, dates and blanks of people's files are read: the ledger's own way. */
export interface CellReading {
  isBlank(cell: string): boolean;
  number(cell: string): string | null;
  day(cell: string): string | null;
  /** The code of something that a file names, by code or by any of its names; null: nothing, or more than one. */
  codeOf(kind: "organisation" | "place" | "item" | "record", name: string, of: string): string | null;
}

/** What one row says: the head of a record and its fields. */
export interface ReadRow {
  row: number;
  name: { zh: string; en: string | null };
  owner: string | null;
  state: string | null;
  disclosure: string;
  fields: Record<string, Value>;
}

/** A column of the file that was recognised. */
export interface PlacedColumn {
  index: number;
  column: SheetColumn;
}

const headerKey = (text: string): string => text.normalize("NFKC").replace(/[\s*]/g, "").toLowerCase();

/** Finds the register's columns by their headings in either language; what is missing or there twice is told. */
export function placeColumns(
  definition: RegisterDefinition,
  headers: readonly { index: number; header: string }[],
): { placed: PlacedColumn[]; errors: RowError[] } {
  const columns = sheetColumns(definition);
  const errors: RowError[] = [];
  const placed = headers.flatMap(({ index, header }): PlacedColumn[] => {
    const column = columns.find(({ label }) =>
      [label.zh, label.en].some((text) => headerKey(text) === headerKey(header)),
    );
    if (column) return [{ index, column }];
    errors.push({ row: 0, column: { zh: header, en: header }, fault: "column-unknown", value: header });
    return [];
  });
  for (const column of columns) {
    const times = placed.filter((one) => one.column === column).length;
    const fault: RowFault | null = times > 1 ? "column-twice" : times === 0 && column.isNeeded ? "no-column" : null;
    if (fault) errors.push({ row: 0, column: column.label, fault, value: "" });
  }
  return { placed, errors };
}

/** Reads one row; every cell that cannot be read is told with its column. */
export function readRow(
  definition: RegisterDefinition,
  placed: readonly PlacedColumn[],
  row: number,
  cells: readonly string[],
  reading: CellReading,
): { read: ReadRow; errors: RowError[] } {
  const errors: RowError[] = [];
  const read: ReadRow = {
    row,
    name: { zh: "", en: null },
    owner: null,
    state: null,
    disclosure: definition.disclosure.initial,
    fields: Object.fromEntries(Object.keys(definition.fields).map((name) => [name, null])),
  };
  for (const { index, column } of placed) {
    const cell = (cells[index] ?? "").trim();
    const isBlank = reading.isBlank(cell);
    const result = isBlank ? null : readCell(definition, column, cell, reading);
    const fault: RowFault | null =
      isBlank && column.isNeeded
        ? "needed"
        : typeof result === "object" && result && "fault" in result
          ? result.fault
          : null;
    if (fault) errors.push({ row, column: column.label, fault, value: cell });
    else if (result !== null) put(read, column, (result as { value: Value }).value);
  }
  return { read, errors };
}

type Reading = { value: Value } | { fault: RowFault };
const wrong = (fault: RowFault): Reading => ({ fault });
const known = (value: Value | undefined, fault: RowFault): Reading =>
  value === null || value === undefined ? wrong(fault) : { value };

function readCell(
  definition: RegisterDefinition,
  { key, field, part }: SheetColumn,
  cell: string,
  reading: CellReading,
): Reading {
  if (field) return readValue(field, part, cell, reading);
  if (key === "owner") return known(reading.codeOf("organisation", cell, ""), "not-known");
  if (key === "state") return known(byLabel(mapOf(definition.lifeCycle.states), cell), "not-a-choice");
  if (key === "disclosure") return known(byLabel(disclosureLabels, cell), "not-a-choice");
  return cell.length > 200 ? wrong("too-long") : { value: cell };
}

const mapOf = (states: RegisterDefinition["lifeCycle"]["states"]) =>
  Object.fromEntries(Object.entries(states).map(([code, { label }]) => [code, label]));

function byLabel(labels: Readonly<Record<string, { zh: string; en: string }>>, cell: string): string | undefined {
  const wanted = headerKey(cell);
  return Object.entries(labels).find(([code, { zh, en }]) =>
    [code, zh, en].some((text) => headerKey(text) === wanted),
  )?.[0];
}

function readValue(field: Field, part: SheetColumn["part"], cell: string, reading: CellReading): Reading {
  switch (field.kind) {
    case "number": {
      const number = reading.number(cell);
      const isWithin =
        number !== null && Number(number) >= (field.least ?? -Infinity) && Number(number) <= (field.most ?? Infinity);
      return isWithin ? { value: number } : wrong("not-a-number");
    }
    case "money":
      return known(centsOf(reading.number(cell)), "not-a-number");
    case "date":
    case "period":
      return known(reading.day(cell), "not-a-date");
    case "point":
      return known(degreesOf(reading.number(cell), part === "latitude" ? 90 : 180), "not-a-point");
    case "flag": {
      const yes = ["yes", "是", "true", "1"].includes(cell.toLowerCase());
      const no = ["no", "否", "false", "0"].includes(cell.toLowerCase());
      return yes || no ? { value: yes } : wrong("not-a-choice");
    }
    case "choice":
      return known(byLabel(field.choices, cell), "not-a-choice");
    case "item":
      return known(reading.codeOf("item", cell, field.vocabulary), "not-known");
    case "organisation":
    case "place":
      return known(reading.codeOf(field.kind, cell, ""), "not-known");
    case "reference":
      return known(reading.codeOf("record", cell, field.register), "not-known");
    case "references": {
      const ids = cell.split(/[;；\n]/).map((name) => reading.codeOf("record", name.trim(), field.register));
      return ids.includes(null) ? wrong("not-known") : { value: ids as string[] };
    }
    default:
      return cell.length > (field.kind === "text" ? (field.most ?? 300) : 5000) ? wrong("too-long") : { value: cell };
  }
}

/** 万元 as whole 分; null when it is finer than a 分. */
function centsOf(tenThousands: string | null): number | null {
  const [, whole = "", decimals = ""] = /^(\d{1,9})(?:\.(\d+))?$/.exec(tenThousands ?? "") ?? [];
  const rest = decimals.slice(6);
  if (whole === "" || /[1-9]/.test(rest)) return null;
  return Number(`${whole}${decimals.slice(0, 6).padEnd(6, "0")}`);
}

const degreesOf = (number: string | null, most: number): number | null =>
  number !== null && Math.abs(Number(number)) <= most ? Number(number) : null;

function put(read: ReadRow, { key, field, part }: SheetColumn, value: Value): void {
  if (field) {
    if (part === "whole") read.fields[key] = value;
    else
      read.fields[key] = Object.assign(
        field.kind === "period" ? openPeriod(read.fields[key]) : asObject(read.fields[key]),
        { [part]: value },
      ) as Value;
  } else if (key === "name") read.name.zh = String(value);
  else if (key === "nameEn") read.name.en = String(value);
  else if (key === "owner") read.owner = String(value);
  else if (key === "state") read.state = String(value);
  else read.disclosure = String(value);
}

const asObject = (value: Value | undefined): object =>
  typeof value === "object" && value !== null ? { ...value } : {};
const openPeriod = (value: Value | undefined): object => ({ from: null, to: null, ...asObject(value) });

/** Halves of a period or a point that stand alone, as errors; a whole one loses what does not belong to it. */
export function halves(definition: RegisterDefinition, read: ReadRow): RowError[] {
  return Object.entries(definition.fields).flatMap(([name, field]): RowError[] => {
    const value = read.fields[name] as Readonly<Record<string, unknown>> | null;
    if (value === null || (field.kind !== "period" && field.kind !== "point")) return [];
    if (field.kind === "period") {
      const { from, to } = value as { from: string | null; to: string | null };
      read.fields[name] = from ? { from, to } : null;
      const isWrong = from === null || (to !== null && to <= from);
      return isWrong ? [{ row: read.row, column: field.label, fault: "not-a-date", value: String(to ?? "") }] : [];
    }
    const { longitude, latitude } = value as { longitude?: number; latitude?: number };
    const isWhole = longitude !== undefined && latitude !== undefined;
    read.fields[name] = isWhole ? { longitude, latitude } : null;
    return isWhole ? [] : [{ row: read.row, column: field.label, fault: "not-a-point", value: "" }];
  });
}
