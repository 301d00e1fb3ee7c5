import type { Act } from "../contract.ts";
import { isTheirs, type Person, type Situation, transitions } from "./life.ts";

/** Columns of the ledger whose cells can be changed in their place. */
export const editableColumns = ["due", "units", "others"] as const;
export type EditableColumn = (typeof editableColumns)[number];

/**
 * The act that changing a cell of the ledger is for this person; null: the cell is not theirs to change. Whether the act
 * can be done now `actRefusal` says. Before the dispatch units are set anew, after it a duty is handed on.
 */
export function cellAct(column: EditableColumn, now: Pick<Situation, "state" | "units">, person: Person): Act | null {
  const choice: readonly Act[] =
    column === "due"
      ? ["extend", "ask-extension"]
      : [transitions.assign.from.includes(now.state) ? "assign" : "transfer"];
  return choice.find((act) => isTheirs(act, now, person)) ?? null;
}
