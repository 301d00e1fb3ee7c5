import type { Flow } from "../language/flow.ts";
import { allBodies, splitUnits } from "./unit-names.ts";
import type { Segment } from "./units.ts";

/** What stands in a column of a table of duties. */
export type Role = Segment["role"] | "name" | "deadline" | "index" | "other";

export const isUnits = (role: Role | undefined) => role === "lead" || role === "plain" || role === "support";
export const namesUnits = (text: string) =>
  !/\d|[；;。]$/.test(text) && allBodies(splitUnits(text).map((part) => part.name));
const empty: Flow = { text: "", raw: "", start: 0, end: 0, pieces: [] };

/** One cell a line: as many heads as there are make a row; where rows are numbered, each begins with its number. */
export function stackedRows(lines: readonly Flow[], roleOf: (cell: Flow) => Role): Flow[][] {
  const width = lines.findIndex((line) => roleOf(line) === "other");
  if (width < 2) return [];
  const rows = [lines.slice(0, width)];
  if (roleOf(lines[0]!) !== "index") {
    for (let i = width; i + width <= lines.length; i += width) rows.push(lines.slice(i, i + width));
    return rows;
  }
  let row: Flow[] = [];
  for (const line of lines.slice(width)) {
    if (line.text.trim() === String(rows.length + (row.length > 0 ? 1 : 0)) && row.length !== 1) {
      if (row.length > 0) rows.push(row);
      row = [];
    }
    row.push(line);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/**
 * The rows under the head, each as wide as it. A cell that is merged over several rows stands only in the first of them: what is left
 * stands under its own heads again where a list of bodies comes under a head of units, or takes the units of the row above where these are
 * merged. Rows that fit neither way are left out.
 */
export function wholeRows(rows: readonly Flow[][], columns: readonly Role[]): Flow[][] {
  const whole: Flow[][] = [];
  for (const row of rows) {
    const filled = row.slice(0, row.findLastIndex((cell) => cell.text.trim() !== "") + 1);
    const blanks = Array.from({ length: Math.max(0, columns.length - filled.length) }, () => empty);
    const shifted = [...blanks, ...filled];
    const firstUnits = columns.findIndex((role) => isUnits(role));
    const above = whole.at(-1);
    if (row.length > columns.length && filled.length > columns.length) continue;
    if (filled.length === columns.length) whole.push(filled);
    else if (row.length >= columns.length && fits([...filled, ...blanks], columns)) whole.push([...filled, ...blanks]);
    else if (fits(shifted, columns)) whole.push(shifted);
    else if (above && filled.length === firstUnits && !filled.some((cell) => namesUnits(cell.text)))
      whole.push([...filled, ...above.slice(firstUnits)]);
  }
  return whole;
}

/** Whether bodies stand under the heads of units and nowhere else. */
function fits(row: readonly Flow[], columns: readonly Role[]): boolean {
  const filled = row.map((cell, i) => ({ text: cell.text.trim(), units: isUnits(columns[i]) }));
  const said = filled.filter(({ text }) => text !== "");
  return said.some(({ units }) => units) && said.every(({ text, units }) => units === namesUnits(text));
}
