import type { BringColumn, BringError, BringFault } from "../contract/bring.ts";
import type { DemandInput } from "../contract/demand.ts";
import type { ResultInput } from "../contract/result.ts";
import type { Parameter, Right, RightKind, TransferMode } from "../contract/terms.ts";
import type { GoodKind } from "../contract.ts";
import { rightFault } from "./right-number.ts";

/** How cells are read; a null answer says that the cell names nothing. Amounts in 万元. */
export interface BringReading {
  isBlank(cell: string): boolean;
  number(cell: string): number | null;
  day(cell: string): string | null;
  field(cell: string): string | null;
  place(cell: string): string | null;
  firm(cell: string): string | null;
  mode(cell: string): TransferMode | null;
  rightKind(cell: string): RightKind | null;
  /** The civil day of the reading. */
  today: string;
}

export type ReadGood = { kind: "demand"; input: DemandInput } | { kind: "result"; input: ResultInput };

const parts = (cell: string): string[] =>
  cell
    .split(/[；;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

const signs = { "≥": ">=", ">=": ">=", "≤": "<=", "<=": "<=", "=": "=" } as const;

/** A measure as people write it in a cell: 名称：45→≥120 天, where the value of today and the sign may be missing. */
export function readParameter(text: string): Parameter | null {
  const found =
    /^([^：:]+)[：:]\s*(?:(-?\d+(?:\.\d+)?)\s*(?:→|->)\s*)?(≥|>=|≤|<=|=)?\s*(-?\d+(?:\.\d+)?)\s*(\D.*)?$/.exec(
      text.normalize("NFKC").replace("⩾", "≥"),
    );
  if (!found) return null;
  const [, name = "", now, sign = "≥", wanted, unit = ""] = found;
  return {
    name: name.trim(),
    comparator: signs[sign as keyof typeof signs],
    now: now === undefined ? null : Number(now),
    wanted: Number(wanted),
    unit: unit.trim(),
  };
}

/**
 * Reads one row of a table of demands or results. Every fault is told with its column; `good` is null when there is any.
 */
export function readGoodRow(
  kind: GoodKind,
  row: number,
  cellOf: (column: BringColumn) => string,
  reading: BringReading,
): { good: ReadGood | null; errors: BringError[] } {
  const errors: BringError[] = [];
  const fail = (column: BringColumn, fault: BringFault, value = cellOf(column)): null => {
    errors.push({ row, column, fault, value });
    return null;
  };
  const filled = (column: BringColumn): boolean => !reading.isBlank(cellOf(column));
  const read = <T>(column: BringColumn, fault: BringFault, how: (cell: string) => T | null): T | null =>
    filled(column) ? (how(cellOf(column)) ?? fail(column, fault)) : null;
  const text = (column: BringColumn, most: number): string | null => {
    if (!filled(column)) return null;
    const said = cellOf(column).trim();
    return said.length > most ? fail(column, "long") : said;
  };
  const list = <T>(column: BringColumn, fault: BringFault, how: (part: string) => T | null): T[] =>
    filled(column) ? parts(cellOf(column)).flatMap((part) => how(part) ?? fail(column, fault, part) ?? []) : [];
  const money = (column: BringColumn): number | null => {
    const amount = read(column, "number", reading.number);
    return amount === null ? null : amount < 0 ? fail(column, "number") : Math.round(amount * 1_000_000);
  };

  for (const column of ["title", "text"] as const) if (!filled(column)) fail(column, "needed");
  const least = money("moneyLeast");
  const most = money("moneyMost");
  if (least !== null && most !== null && least > most) fail("moneyMost", "range");
  const level = read("readiness", "level", (cell) => {
    const number = reading.number(cell.replace(/级$/, ""));
    return number !== null && Number.isInteger(number) && number >= 1 && number <= 9 ? number : null;
  });
  const forFirm = read("firm", "firm", reading.firm);
  const behalfBasis = text("behalfBasis", 500);
  if (filled("firm") && behalfBasis === null) fail("behalfBasis", "behalf");
  const common = {
    titleZh: text("title", 120) ?? "",
    titleEn: text("titleEn", 240),
    field: read("field", "field", reading.field),
    place: read("place", "place", reading.place),
    parameters: list("parameters", "parameter", readParameter),
    modes: list("modes", "mode", reading.mode),
    exclusivity: "either" as const,
    secrecy: "open" as const,
    showsOwner: true,
    forFirm,
    behalfBasis,
  };
  const body = text("text", 5000) ?? "";
  const good: ReadGood =
    kind === "demand"
      ? {
          kind,
          input: {
            ...common,
            problem: body,
            budgetLeast: least,
            budgetMost: most,
            deadline: read("deadline", "day", reading.day),
            acceptance: text("acceptance", 2000),
            neededReadiness: level,
          },
        }
      : {
          kind,
          input: {
            ...common,
            summary: body,
            priceLeast: least,
            priceMost: most,
            comparedWith: text("comparedWith", 2000),
            costNote: text("costNote", 2000),
            claimedReadiness: level,
            inventors: [],
            rights: list("rights", "right", (part) => readRight(part, reading)),
            isJobResult: false,
            isListedApart: false,
          },
        };
  return { good: errors.length > 0 ? null : good, errors };
}

/** A right as people write it in a cell: its kind, then its number. What is written as a number alone is an invention. */
function readRight(text: string, reading: BringReading): Right | null {
  const [word = "", ...rest] = text.split(/\s+/);
  const named = rest.length > 0 ? reading.rightKind(word) : null;
  const kind = named ?? "invention";
  const number = named ? rest.join(" ") : text;
  return rightFault({ kind, number }, reading.today) ? null : { kind, number, status: "applied" };
}
