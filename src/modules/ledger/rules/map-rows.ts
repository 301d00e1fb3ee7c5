import { type Days, dayAfter, isBlank, plain, readDate, readNumber } from "../../../engines/tables/cell-values.ts";
import { shiftDecimal } from "../../../engines/tables/decimal.ts";
import type { From, Mapping, RowError, RowErrorCode } from "../contract/import.ts";
import type { FactContent, Grain } from "../contract.ts";
import { datesRefusal, unitPower } from "../rules.ts";
import { type Columns, columnOf } from "./headers.ts";

/** What a mapping needs to know besides the file. */
export interface Lookups {
  /** A metric by its code or one of its names. */
  metric(word: string): { code: string; unit: string; grain: Grain } | null;
  organisation(word: string, by: Mapping["organisationBy"], day: string): { code: string } | "unknown" | "ambiguous";
}

/** A fact as a row of a file says it, in the unit of its metric. */
export interface RowFact extends FactContent {
  row: number;
  evidence: string;
  note: string | null;
}

const longest = { subject: 120, place: 80, evidence: 500, note: 500, dimension: 80 } as const;

/** Rows below the headers become facts; each error names its row, its column and what to do. Empty rows are passed over. */
export function mapRows(
  rows: readonly (readonly string[])[],
  mapping: Mapping,
  columns: Columns,
  lookups: Lookups,
): { facts: RowFact[]; errors: RowError[]; rows: number } {
  const facts: RowFact[] = [];
  const errors: RowError[] = [];
  let count = 0;
  for (let at = mapping.headerRow - 1 + mapping.headerRows; at < rows.length; at += 1) {
    const cells = rows[at] ?? [];
    if (cells.every((cell) => cell.trim() === "")) continue;
    count += 1;
    const row = new Row(at + 1, cells, columns);
    const fact = mapRow(row, mapping, lookups);
    if (row.errors.length === 0 && fact) facts.push(fact);
    else errors.push(...row.errors);
  }
  return { facts, errors, rows: count };
}

/** One row while it is read: what its parts say, and what is wrong with them. */
class Row {
  readonly number: number;
  readonly errors: RowError[] = [];
  readonly #cells: readonly string[];
  readonly #columns: Columns;

  constructor(number: number, cells: readonly string[], columns: Columns) {
    this.number = number;
    this.#cells = cells;
    this.#columns = columns;
  }

  wrong(from: From | null, code: RowErrorCode, params: Record<string, string> = {}): null {
    const column = from && "column" in from ? columnOf(this.#columns, from.column) : undefined;
    this.errors.push({
      row: this.number,
      column: column?.letter ?? null,
      header: column?.header ?? null,
      code,
      params,
    });
    return null;
  }

  /** The words of a part, or null when the cell says nothing. A formula without a result and an error of the sheet are wrong. */
  text(from: From | null): string | null {
    if (!from) return null;
    if ("fixed" in from) return from.fixed;
    const column = columnOf(this.#columns, from.column);
    const cell = (column ? this.#cells[column.index] : undefined) ?? "";
    if (cell.startsWith("=")) return this.wrong(from, "no-saved-value", { value: cell.slice(0, 60) });
    if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(cell))
      return this.wrong(from, "excel-error", { value: cell });
    return isBlank(cell) ? null : cell.trim();
  }

  needed(from: From): string | null {
    const before = this.errors.length;
    const text = this.text(from);
    if (text === null && this.errors.length === before) this.wrong(from, "required");
    return text;
  }

  short(from: From | null, text: string | null, most: number): string | null {
    if (text === null || text.length <= most) return text;
    return this.wrong(from, "too-long", { most: String(most), length: String(text.length) });
  }
}

function mapRow(row: Row, mapping: Mapping, lookups: Lookups): RowFact | null {
  const metricWord = row.needed(mapping.metric);
  const metric = metricWord === null ? null : lookups.metric(plain(metricWord));
  if (metricWord !== null && !metric) row.wrong(mapping.metric, "unknown-metric", { value: metricWord });
  const from = readDays(row, mapping.validFrom, true);
  const to = readDays(row, mapping.validTo, false);
  const dates = metric && from ? datesOf(row, mapping, metric.grain, from, to) : null;
  const value = readValue(row, mapping, metric);
  const organisation = organisationOf(row, mapping, lookups, dates?.validFrom ?? "");
  const place = row.short(mapping.place, row.text(mapping.place), longest.place);
  const subject = row.short(mapping.subject, row.text(mapping.subject) ?? organisation ?? place, longest.subject);
  if (subject === null && row.errors.length === 0) row.wrong(mapping.subject, "no-subject");
  const evidence = row.short(mapping.evidence, row.needed(mapping.evidence), longest.evidence);
  const note = row.short(mapping.note, row.text(mapping.note), longest.note);
  const point = pointOf(row, mapping);
  const dimensions = dimensionsOf(row, mapping);
  if (row.errors.length > 0 || !metric || !dates || value === null || subject === null || evidence === null)
    return null;
  return {
    row: row.number,
    metric: metric.code,
    ...dates,
    subject,
    organisation,
    place,
    point,
    dimensions,
    value,
    unit: metric.unit,
    evidence,
    note,
  };
}

function readDays(row: Row, part: From | null, isNeeded: boolean): Days | null {
  const text = part === null ? null : isNeeded ? row.needed(part) : row.text(part);
  if (text === null) return null;
  return readDate(text) ?? row.wrong(part, "not-a-date", { value: text });
}

/** A level is observed at the end of what its date names, everything else begins with it; a period ends with it too. */
function datesOf(row: Row, mapping: Mapping, grain: Grain, from: Days, to: Days | null) {
  const validFrom = grain === "level" ? from.last : from.first;
  const stated = to && (mapping.endIs === "last-day" ? dayAfter(to.last) : to.first);
  const validTo = stated ?? (grain === "period" ? dayAfter(from.last) : null);
  if (!datesRefusal(grain, { validFrom, validTo })) return { validFrom, validTo };
  return row.wrong(mapping.validTo ?? mapping.validFrom, "dates", { from: validFrom, to: validTo ?? "", grain });
}

function readValue(row: Row, mapping: Mapping, metric: { unit: string } | null): string | null {
  const text = row.needed(mapping.value);
  const unit = row.needed(mapping.unit);
  if (text === null || unit === null || !metric) return null;
  const read = readNumber(text);
  if ("wrong" in read) return row.wrong(mapping.value, read.wrong, { value: text });
  const power = unitPower(plain(unit), metric.unit);
  if (power === null) return row.wrong(mapping.unit, "unit-mismatch", { unit, expected: metric.unit });
  if (read.isPercent && plain(unit) !== "%") return row.wrong(mapping.value, "percent-unit", { value: text, unit });
  return shiftDecimal(read.value, power);
}

function organisationOf(row: Row, mapping: Mapping, lookups: Lookups, day: string): string | null {
  const word = row.text(mapping.organisation);
  if (word === null) return null;
  const found = lookups.organisation(plain(word), mapping.organisationBy, day);
  if (typeof found === "object") return found.code;
  return row.wrong(mapping.organisation, found === "unknown" ? "unknown-organisation" : "ambiguous-organisation", {
    value: word,
    by: mapping.organisationBy,
  });
}

function pointOf(row: Row, mapping: Mapping) {
  const [longitude, latitude] = [row.text(mapping.longitude), row.text(mapping.latitude)];
  if (longitude === null && latitude === null) return null;
  if (longitude === null || latitude === null)
    return row.wrong(longitude === null ? mapping.longitude : mapping.latitude, "half-a-point");
  const x = degrees(row, mapping.longitude, longitude, 180);
  const y = degrees(row, mapping.latitude, latitude, 90);
  return x === null || y === null ? null : { longitude: x, latitude: y };
}

function degrees(row: Row, from: From | null, text: string, most: number): number | null {
  const read = readNumber(text);
  const number = "value" in read && !read.isPercent ? Number(read.value) : Number.NaN;
  return Math.abs(number) <= most ? number : row.wrong(from, "not-a-coordinate", { value: text, most: String(most) });
}

function dimensionsOf(row: Row, mapping: Mapping): Record<string, string> {
  const dimensions: Record<string, string> = {};
  for (const [vocabulary, from] of Object.entries(mapping.dimensions)) {
    const item = row.short(from, row.text(from), longest.dimension);
    if (item !== null) dimensions[vocabulary] = item;
  }
  return dimensions;
}
