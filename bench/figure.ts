/** One measured figure; `bound` is what the project promises, null where nothing is promised. */
export interface Figure {
  name: string;
  value: number | null;
  unit: string;
  bound: { atLeast: number } | { atMost: number } | null;
  /** Why there is no value, or what it was measured on. */
  note: string;
}

export function holds(figure: Figure): boolean | null {
  if (figure.value === null || figure.bound === null) return null;
  return "atLeast" in figure.bound ? figure.value >= figure.bound.atLeast : figure.value <= figure.bound.atMost;
}

/** A table for people on standard error; the same as JSON for programs. */
export function formatTable(figures: Figure[]): string {
  const rows = figures.map((figure) => {
    const value = figure.value === null ? "–" : `${round(figure.value)} ${figure.unit}`;
    const bound =
      figure.bound === null ? "" : "atLeast" in figure.bound ? `≥ ${figure.bound.atLeast}` : `≤ ${figure.bound.atMost}`;
    const verdict = holds(figure);
    return [figure.name, value, bound, verdict === null ? "" : verdict ? "holds" : "MISSED", figure.note];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The time that 95 of a hundred did not pass. */
export const percentile = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;

/** Milliseconds that it took once. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The least of several runs: what the work itself takes, without what else the machine was doing. */
export function leastTime(runs: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

function round(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
