import { readDate } from "../../../engines/tables/cell-values.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ActInput } from "../contract/act.ts";
import type { BackField } from "../contract/bring-back.ts";
import type { LedgerRow } from "../contract/ledger.ts";
import { type State, states } from "../contract.ts";
import { actTowards, dutiesOf, movedUnit, namesIn } from "../rules/bring-back.ts";
import { isTheirs, transitions } from "../rules/life.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import type { BackRow } from "../views/bring-back-file.ts";
import type { Standing } from "../views/situation.ts";
import { unitFinder } from "../views/unit-names.ts";

/** An act that a changed cell asks for; what is said with it comes later. */
export interface PlannedAct {
  /** The cell that is named when the act is refused. */
  field: BackField;
  fields: readonly BackField[];
  input: ActInput;
}

/** @throws AppError when a cell asks for what no act does; `params.field` names the cell */
export type Planner = (row: BackRow, edits: readonly BackField[], standing: Standing) => PlannedAct[];

const unsaid = { version: 1, basis: null, note: null };

/** Reads changed cells as the acts that they ask for: units, deadline, state. `rows`: the commitments as they stand. */
export async function planner(ctx: Ctx, rows: readonly LedgerRow[]): Promise<Planner> {
  const unitNamed = await unitFinder(ctx);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (row, edits, standing) => {
    const known = byId.get(row.id)!;
    const codeOf = (field: BackField) => (name: string) => {
      const code = known.duties.find((duty) => duty.name === name)?.code ?? unitNamed(name, known.document.code);
      if (!code) throw new AppError("commitments.back-unit-unknown", { field, name });
      return code;
    };
    const acts = [
      ...unitAct(row, edits, standing, known, codeOf),
      ...dueAct(row, edits, standing, ctx),
      ...stateAct(row, edits, standing, ctx),
    ];
    // A deadline moves before what ends the life, and after what begins it.
    const [moves, extends_] = [
      acts.filter(({ field }) => field !== "due"),
      acts.filter(({ field }) => field === "due"),
    ];
    const isOpenNow = transitions.extend.from.includes(standing.situation.state);
    return isOpenNow ? [...extends_, ...moves] : [...moves, ...extends_];
  };
}

function unitAct(
  row: BackRow,
  edits: readonly BackField[],
  standing: Standing,
  known: LedgerRow,
  codeOf: (field: BackField) => (name: string) => string,
): PlannedAct[] {
  const fields = edits.filter((field) => field === "units" || field === "others");
  const [field] = fields;
  if (!field) return [];
  const cell = (name: "units" | "others") => row.cells[name] ?? row.exported[name] ?? "";
  const names = namesIn(cell("units")).filter((name) => ![zh.unitUnknown, en.unitUnknown].includes(name));
  if (names.length === 0) throw new AppError("commitments.back-no-units", { field: "units" });
  const [responsible, supporting] = [names.map(codeOf("units")), namesIn(cell("others")).map(codeOf("others"))];
  const before = known.duties.flatMap(({ code, role }) => (code === null ? [] : [{ code, role }]));
  const isPlanned = transitions.assign.from.includes(standing.situation.state);
  const moved = isPlanned
    ? null
    : movedUnit(
        before.map(({ code }) => code),
        [...responsible, ...supporting],
      );
  const input: ActInput = moved
    ? { act: "transfer", ...moved, ...unsaid }
    : { act: "assign", duties: dutiesOf(responsible, supporting, before), ...unsaid };
  return [{ field, fields, input }];
}

function dueAct(row: BackRow, edits: readonly BackField[], standing: Standing, ctx: Ctx): PlannedAct[] {
  if (!edits.includes("due")) return [];
  const days = readDate(row.cells.due ?? "");
  // A year or a month is no day: which one is meant has to be said.
  if (!days || days.first !== days.last)
    throw new AppError("commitments.back-no-day", { field: "due", value: row.cells.due ?? "" });
  const act = isTheirs("extend", standing.situation, ctx.actor!) ? "extend" : "ask-extension";
  return [{ field: "due", fields: ["due"], input: { act, until: days.first, ...unsaid } }];
}

const stateNamed = (cell: string): State | undefined =>
  states.find((state) => [zh.states[state], en.states[state].toLowerCase()].includes(cell.trim().toLowerCase()));

function stateAct(row: BackRow, edits: readonly BackField[], standing: Standing, ctx: Ctx): PlannedAct[] {
  if (!edits.includes("state")) return [];
  const wanted = stateNamed(row.cells.state ?? "");
  if (!wanted) throw new AppError("commitments.back-no-state", { field: "state", value: row.cells.state ?? "" });
  const act = actTowards(wanted, standing.situation, ctx.actor!);
  if (!act)
    throw new AppError("commitments.back-no-act", { field: "state", from: standing.situation.state, to: wanted });
  return [{ field: "state", fields: ["state"], input: { act, ...unsaid } }];
}
