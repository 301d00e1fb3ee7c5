import { creditCodeRefusal, nameKey } from "../../people/rules.ts";
import {
  type FirmKind,
  type FirmSize,
  firmKinds,
  type ImportColumn,
  type ImportError,
  type ImportFault,
} from "../contract.ts";

/** A row as read: what it says of a firm, and of one title of it. Days are ISO, `validTo` not included. */
export interface ReadRow {
  row: number;
  name: string;
  creditCode: string | null;
  kind: FirmKind;
  place: string | null;
  point: { longitude: number; latitude: number } | null;
  size: FirmSize | null;
  /** Codes of fields. */
  fields: readonly string[];
  /** From when on size and fields hold; null: for as long as anybody knows. */
  classFrom: string | null;
  title: { title: string; certificate: string | null; validFrom: string; validTo: string | null } | null;
}

/** How cells are read; a null answer says that the cell names nothing. */
export interface CellReading {
  isBlank(cell: string): boolean;
  number(cell: string): number | null;
  day(cell: string): string | null;
  place(cell: string): string | null;
  title(cell: string): string | null;
  size(cell: string): FirmSize | null;
  field(cell: string): string | null;
  kindWords: Readonly<Record<string, FirmKind>>;
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
export const dayAfter = (day: string): string => shifted(day, 1);
/** The last day of a time that ends before `day`, as certificates and people name it. */
export const lastDayOf = (day: string | null): string | null => (day === null ? null : shifted(day, -1));

/**
 * Reads one row. A certificate names the last day on which it is valid; the day after it is kept. Every fault is told with
 * its column; null when there is any.
 */
export function readFirmRow(
  row: number,
  cellOf: (column: ImportColumn) => string,
  reading: CellReading,
): { read: ReadRow | null; errors: ImportError[] } {
  const errors: ImportError[] = [];
  const fail = (column: ImportColumn, fault: ImportFault): null => {
    errors.push({ row, column, fault, value: cellOf(column) });
    return null;
  };
  const filled = (column: ImportColumn): boolean => !reading.isBlank(cellOf(column));
  const read = <T>(column: ImportColumn, fault: ImportFault, how: (cell: string) => T | null): T | null =>
    filled(column) ? (how(cellOf(column)) ?? fail(column, fault)) : null;

  const name = cellOf("name").trim();
  if (!filled("name")) fail("name", "needed");
  const creditCode = read("creditCode", "credit-code", (cell) => {
    const code = cell.trim().toUpperCase();
    return creditCodeRefusal(code) ? null : code;
  });
  const kind = read("kind", "kind", (cell) => reading.kindWords[cell.trim().toLowerCase()] ?? null) ?? firmKinds[0];
  const place = read("place", "place", reading.place);
  const degrees = (most: number) => (cell: string) => {
    const number = reading.number(cell);
    return number === null || Math.abs(number) > most ? null : number;
  };
  const longitude = read("longitude", "number", degrees(180));
  const latitude = read("latitude", "number", degrees(90));
  if (filled("longitude") !== filled("latitude")) fail(filled("longitude") ? "latitude" : "longitude", "needed");
  const size = read("size", "size", reading.size);
  const fields = read("field", "field", (cell) => {
    const codes = cell
      .split(/[、，,;；\n]/)
      .filter((part) => !reading.isBlank(part))
      .map(reading.field);
    return codes.every((code) => code !== null) ? [...new Set(codes)] : null;
  });
  const classFrom = read("classFrom", "day", reading.day);
  if (filled("classFrom") && !filled("size") && !filled("field")) fail("size", "needed");
  const isHeld = (["title", "certificate", "validFrom", "validTo"] as const).some(filled);
  const title = read("title", "title", reading.title);
  const validFrom = read("validFrom", "day", reading.day);
  const validTo = read("validTo", "day", (cell) => {
    const last = reading.day(cell);
    return last === null ? null : dayAfter(last);
  });
  if (isHeld && !filled("title")) fail("title", "needed");
  if (isHeld && !filled("validFrom")) fail("validFrom", "needed");
  if (validFrom !== null && validTo !== null && validTo <= validFrom) fail("validTo", "period");
  if (errors.length > 0) return { read: null, errors };
  return {
    read: {
      row,
      name,
      creditCode,
      kind,
      place,
      size,
      fields: fields ?? [],
      classFrom,
      point: longitude === null || latitude === null ? null : { longitude, latitude },
      title:
        title === null || validFrom === null
          ? null
          : { title, certificate: filled("certificate") ? cellOf("certificate").trim() : null, validFrom, validTo },
    },
    errors,
  };
}

/** What is known of firms before a table is brought. */
export interface KnownFirms {
  byCreditCode: ReadonlyMap<string, string>;
  /** Firms by the key of a name that they bear; several when two are called so. */
  byName: ReadonlyMap<string, readonly string[]>;
  /** The code number of each firm that has one. */
  codes: ReadonlyMap<string, string>;
}

/** Which firm a row means: its id, null when it is a new one, or why nobody can tell. */
export function firmOfRow(
  read: Pick<ReadRow, "name" | "creditCode">,
  known: KnownFirms,
): { firm: string | null } | { fault: ImportFault } {
  const named = known.byName.get(nameKey(read.name)) ?? [];
  const coded = read.creditCode === null ? undefined : known.byCreditCode.get(read.creditCode);
  if (coded !== undefined)
    return named.length === 0 || named.includes(coded) ? { firm: coded } : { fault: "two-firms" };
  if (named.length > 1) return { fault: "several-firms" };
  const [firm] = named;
  if (firm === undefined) return { firm: null };
  return read.creditCode !== null && known.codes.has(firm) ? { fault: "two-firms" } : { firm };
}
