import type { NewDuty, PlainAct } from "../contract/act.ts";
import { plainActs } from "../contract/act.ts";
import { type BackField, backFields } from "../contract/bring-back.ts";
import type { DutyRole, State } from "../contract.ts";
import { actRefusal, isTheirs, type Person, type Situation, stateAfter, transitions } from "./life.ts";

/** Cells of one row by column; a column that the file does not have is left out. */
export type BackCells = Readonly<Partial<Record<BackField, string>>>;

/** A cell as it is compared: width, outer space and line ends say nothing. */
const cellKey = (cell: string): string => cell.normalize("NFKC").replace(/\s+/g, " ").trim();

/**
 * What somebody edited in a row: cells that differ from what was exported and from what the ledger says now. A cell that
 * nobody touched is never a change, whatever happened since; one that says what is so already is done.
 */
export const editsOf = (file: BackCells, exported: BackCells, now: BackCells): BackField[] =>
  backFields.filter((field) => {
    const [cell, before] = [file[field], exported[field]];
    if (cell === undefined || before === undefined) return false;
    return cellKey(cell) !== cellKey(before) && cellKey(cell) !== cellKey(now[field] ?? "");
  });

/** Names of units in a cell, in their order; separated as people separate them. */
export const namesIn = (cell: string): string[] =>
  cell
    .split(/[、，,;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

interface NamedUnit {
  readonly code: string;
  readonly role: DutyRole;
}

/**
 * The units of the two columns in their roles. Who stays keeps the role where it still fits; else who is alone is sole, one
 * with others beside leads, several are joint, and whoever stands in the second column supports.
 */
export function dutiesOf(
  responsible: readonly string[],
  supporting: readonly string[],
  before: readonly NamedUnit[],
): NewDuty[] {
  const earlier = new Map(before.map(({ code, role }) => [code, role]));
  const first: DutyRole = responsible.length > 1 ? "joint" : supporting.length > 0 ? "lead" : "sole";
  const beside = (code: string): DutyRole =>
    earlier.get(code) === "joint" && responsible.length === 1 ? "joint" : "co";
  return [
    ...responsible.map((organisation) => ({ organisation, role: first })),
    ...supporting.map((organisation) => ({ organisation, role: beside(organisation) })),
  ];
}

/** The one unit that leaves and the one that comes, when that is all that changes; null otherwise. */
export function movedUnit(
  before: readonly string[],
  after: readonly string[],
): { readonly from: string; readonly to: string } | null {
  const [from, ...alsoLeaving] = before.filter((code) => !after.includes(code));
  const [to, ...alsoComing] = after.filter((code) => !before.includes(code));
  if (from === undefined || to === undefined || alsoLeaving.length > 0 || alsoComing.length > 0) return null;
  return before.indexOf(from) === after.indexOf(to) ? { from, to } : null;
}

/** The act that leads from where a commitment stands to the state that a cell names, or null when no single one does. */
export function actTowards(wanted: State, now: Situation, person: Person): PlainAct | null {
  const leading = plainActs.filter(
    (act) => transitions[act].from.includes(now.state) && stateAfter(act, now, person.organisationId) === wanted,
  );
  return (
    leading.find((act) => actRefusal(act, now, person) === null) ??
    leading.find((act) => isTheirs(act, now, person)) ??
    leading[0] ??
    null
  );
}
