import { blankCells, isCountedRow } from "../language/blank-cells.ts";
import { cut, type Flow } from "../language/flow.ts";
import { isUnits, namesUnits, type Role } from "./duty-rows.ts";

const empty: Flow = { text: "", raw: "", start: 0, end: 0, pieces: [] };

/**
 * Rows of a table of duties whose cells only blanks part, blanks within them too: the number is read from the left, who answers and until
 * when from the right, and what is left between is the duty. Returns the head and the rows under it, each as wide as the head;
 * null when the first line heads no such table. Rows whose right end names nobody are left out.
 */
export function blankRows(lines: readonly Flow[], roleOf: (cell: Flow) => Role): Flow[][] | null {
  const head = lines[0] ? blankCells(lines[0]) : [];
  const roles = head.map(roleOf);
  const tail = roles.findIndex(isUnits);
  if (head.length < 3 || roles[0] !== "index" || tail < 2) return null;
  if (!roles.slice(tail).every((role) => isUnits(role) || role === "deadline" || role === "other")) return null;
  const names = roles.flatMap((role, i) => (role === "name" ? [i] : []));
  if (names.length === 0) return null;
  const rows = lines.slice(1).flatMap((line, i) => {
    const cells = blankCells(line);
    const right = cells.slice(-(roles.length - tail));
    const middle = cells.slice(1, cells.length - right.length);
    const fits = right.every((cell, k) => !isUnits(roles[tail + k]) || namesUnits(cell.text.replace(/等$/, "")));
    if (!isCountedRow(line.text, i + 1) || middle.length === 0 || !fits) return [];
    const row = roles.map(() => empty);
    row[0] = cells[0]!;
    right.forEach((cell, k) => {
      row[tail + k] = cell;
    });
    // What stands before the first sentence is its title.
    const told = middle.findIndex(({ text }) => /[,。;]/.test(text));
    const from = line.text.indexOf(middle[0]!.text, cells[0]!.text.length);
    const to = line.text.lastIndexOf(right[0]!.text);
    const at = told < 0 ? to : line.text.indexOf(middle[told]!.text, from);
    const last = names.at(-1)!;
    if (at > from && names.length > 1) row[last] = cut(line, at, to);
    row[names[0]!] = cut(line, from, at > from && names.length > 1 ? at : to);
    return [row];
  });
  return rows.length > 0 ? [head, ...rows] : null;
}
