import type { CellProblem, EarlierErrorCode } from "../../contract/earlier.ts";
import type { Places } from "./cell-problems.ts";
import { problemAt } from "./cell-problems.ts";
import { type SaidUnit, unitsSaid } from "./units-said.ts";

/** A row that belongs to a sentence. */
export interface TiedRow {
  readonly sheet: string | null;
  readonly row: number;
  readonly said: Readonly<Record<"lead" | "units" | "support" | "deadline", string>>;
  readonly due: string | null;
}

/** What the rows of one sentence say together of who does it. Null: nothing, or something that cannot be taken. */
export interface PlannedUnits {
  readonly units: { readonly responsible: readonly string[]; readonly supporting: readonly string[] } | null;
  readonly problems: readonly CellProblem[];
}

/** The units of all rows of a sentence together, each once; one unknown name stops them all, so that nobody is left out in silence. */
export function plannedUnits(
  rows: readonly TiedRow[],
  placesOf: (row: TiedRow) => Places,
  codeOf: (name: string) => string | null,
): PlannedUnits {
  const problems: CellProblem[] = [];
  let isWhole = true;
  const codes = (row: TiedRow, names: readonly SaidUnit[]): string[] =>
    names.flatMap(({ field, name, isCollective }) => {
      const code = isCollective ? null : codeOf(name);
      if (code !== null) return [code];
      if (!isCollective) isWhole = false;
      const told = isCollective ? "commitments.earlier-collective" : "commitments.back-unit-unknown";
      problems.push(problemAt(row, placesOf(row), field, told, { name }));
      return [];
    });
  const responsible = new Set<string>();
  const supporting = new Set<string>();
  for (const row of rows) {
    const said = unitsSaid(row.said);
    for (const code of codes(row, said.responsible)) responsible.add(code);
    for (const code of codes(row, said.supporting)) supporting.add(code);
  }
  for (const code of responsible) supporting.delete(code);
  const isSaid = isWhole && responsible.size > 0;
  return { units: isSaid ? { responsible: [...responsible], supporting: [...supporting] } : null, problems };
}

/** The one day that the rows of a sentence name; rows that name several are told, and none is taken. */
export function plannedDay(
  rows: readonly TiedRow[],
  placesOf: (row: TiedRow) => Places,
): { readonly day: string | null; readonly problems: readonly CellProblem[] } {
  const days = [...new Set(rows.flatMap(({ due }) => due ?? []))].sort();
  if (days.length < 2) return { day: days[0] ?? null, problems: [] };
  const code: EarlierErrorCode = "commitments.earlier-due-differs";
  const told = rows.filter(({ due }) => due !== null);
  return {
    day: null,
    problems: told.map((row) => problemAt(row, placesOf(row), "deadline", code, { days: days.join("、") })),
  };
}

/**
 * The day that a sentence is registered with in place of its own: an earlier one of the office. A later one is an extension,
 * which has its own act.
 */
export function dayAtRegistration(
  day: string | null,
  ofSentence: string | null,
): { readonly due: string | null; readonly isLater: boolean } {
  if (day === null || day === ofSentence) return { due: null, isLater: false };
  const isLater = ofSentence !== null && day > ofSentence;
  return { due: isLater ? null : day, isLater };
}
