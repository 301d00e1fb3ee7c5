import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Cell, Template } from "../contract/jobs.ts";

/** Raised when the same observations would come out differently. */
export const ruleVersions: Readonly<Record<Template, number>> = { sum: 1, cover: 1, update: 1 };

/** Most cells of one grid: what a map draws and a table holds. */
export const mostCells = 20_000;

/** A cell by the whole numbers of its column and row from 180° W, 90° S. */
export interface CountedCell {
  column: number;
  row: number;
  count: number;
  mean: number | null;
  least: number | null;
  most: number | null;
}

// Degrees are shown to the millionth: 0.1 + 0.2 is 0.3 on every map.
const degrees = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Where a cell lies: its south-western corner. */
export const cornerOf = ({ column, row }: { column: number; row: number }, size: number) => ({
  west: degrees(column * size - 180),
  south: degrees(row * size - 90),
});

/** Cells with their corners, from south-west to north-east. */
export const placedCells = (cells: readonly CountedCell[], size: number): Cell[] =>
  [...cells]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ count, mean, least, most, ...at }) => ({ ...cornerOf(at, size), count, mean, least, most }));

/**
 * A background moved towards what was observed, cell by cell: mean = b + K (y − b) with K = B² / (B² + O² / n), where B and O
 * are the errors of the background and of one observation and n how many there are in the cell (optimal interpolation with
 * errors that are independent from cell to cell). A cell that only one side has keeps what that side says.
 */
export function updated(
  background: readonly CountedCell[],
  observed: readonly CountedCell[],
  errors: { background: number; observation: number },
): CountedCell[] {
  const key = ({ column, row }: CountedCell) => `${column} ${row}`;
  const before = new Map(background.map((cell) => [key(cell), cell]));
  const seen = new Set(observed.map(key));
  const moved = observed.map((cell) => {
    const b = before.get(key(cell))?.mean ?? null;
    if (b === null || cell.mean === null) return cell;
    const variance = errors.background ** 2;
    const gain = variance / (variance + errors.observation ** 2 / cell.count);
    return { ...cell, mean: b + gain * (cell.mean - b) };
  });
  return [...moved, ...background.filter((cell) => !seen.has(key(cell))).map((cell) => ({ ...cell, count: 0 }))];
}

/** Why a job of this template cannot be run, or null. */
export function jobRefusal(
  job: {
    template: Template;
    from: string;
    to: string;
    background: string | null;
    backgroundError: number | null;
    observationError: number | null;
  },
  hasNumber: boolean,
): Refusal | null {
  if (Date.parse(job.to) <= Date.parse(job.from)) return { code: "ocean.time-wrong" };
  if (job.template !== "cover" && !hasNumber) return { code: "ocean.no-number" };
  if (job.template !== "update") return null;
  const isWhole = job.background !== null && job.backgroundError !== null && job.observationError !== null;
  return isWhole ? null : { code: "ocean.background-needed" };
}

/** Why this job's result is no background of that one, or null: the same column on the same cells. */
export const backgroundRefusal = (
  job: { column: string; cell: number },
  background: { column: string; cell: number; template: Template },
): Refusal | null =>
  background.column === job.column && background.cell === job.cell && background.template !== "cover"
    ? null
    : { code: "ocean.background-unfit" };

/** The shade of each value on a map, from 0.15 (the least) to 0.9 (the most). */
export function shadeOf(value: number, least: number, most: number): number {
  return most <= least ? 0.5 : Math.round((0.15 + (0.75 * (value - least)) / (most - least)) * 1000) / 1000;
}
