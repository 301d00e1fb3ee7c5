import type { CellProblem, EarlierErrorCode, EarlierField } from "../../contract/earlier.ts";
import { readDeadline } from "./deadline.ts";
import type { LedgerLine } from "./read-rows.ts";
import { unitsSaid } from "./units-said.ts";

/** Where the columns of a sheet stand. */
export type Places = readonly {
  readonly letter: string;
  readonly header: string;
  readonly field: EarlierField | null;
}[];

/** A problem of one cell of a row; of the whole row when the field has no column. */
export function problemAt(
  line: Pick<LedgerLine, "sheet" | "row">,
  places: Places,
  field: EarlierField | null,
  code: string,
  params: CellProblem["params"],
): CellProblem {
  const place = field === null ? undefined : places.find((one) => one.field === field);
  return {
    sheet: line.sheet,
    row: line.row,
    column: place?.letter ?? null,
    header: place?.header ?? null,
    code,
    params,
  };
}

/** What of a row cannot be taken as it stands: a deadline that is no day, a unit that the register does not know. */
export function cellProblems(
  line: LedgerLine,
  places: Places,
  { year, isUnit }: { year: number | null; isUnit: (name: string) => boolean },
): CellProblem[] {
  const at = (
    field: EarlierField,
    code: EarlierErrorCode | "commitments.back-unit-unknown",
    params: CellProblem["params"],
  ) => problemAt(line, places, field, code, params);
  const found: CellProblem[] = [];
  const deadline = readDeadline(line.said.deadline, year);
  if (deadline && "wrong" in deadline)
    found.push(at("deadline", "commitments.earlier-no-day", { value: deadline.wrong }));
  for (const { field, name, isCollective } of unitsSaid(line.said).all) {
    if (isCollective) found.push(at(field, "commitments.earlier-collective", { name }));
    else if (!isUnit(name)) found.push(at(field, "commitments.back-unit-unknown", { name }));
  }
  return found;
}
