import { cpus } from "node:os";
import { type Figure, formatTable, holds } from "./figure.ts";
import { measureMatchDatabase } from "./match/measure-database.ts";
import { measureCalls } from "./measure-calls.ts";
import { measureCommitments } from "./measure-commitments.ts";
import { measureCompile } from "./measure-compile.ts";
import { measureIndicators } from "./measure-indicators.ts";
import { measureMatch } from "./measure-match.ts";
import { measureMemory } from "./measure-memory.ts";
import { measureReading } from "./measure-reading.ts";
import { measureRegisters } from "./measure-registers.ts";
import { measureStart } from "./measure-start.ts";

/**
 * `npm run bench [name…]`: every figure of speed and memory that the project promises. A table on standard error, the same
 * as JSON on standard output; the exit code is 1 when a promise is not kept.
 */
const parts: Record<string, () => Figure[] | Promise<Figure[]>> = {
  compile: measureCompile,
  reading: measureReading,
  start: measureStart,
  memory: measureMemory,
  indicators: measureIndicators,
  match: measureMatch,
  commitments: measureCommitments,
  registers: measureRegisters,
  calls: measureCalls,
};
/** Those that are run only when they are named: they need a long time and much disk. */
const named: typeof parts = { "match-database": measureMatchDatabase };

const chosen = process.argv.slice(2);
const known = { ...parts, ...named };
const unknown = chosen.filter((name) => !(name in known));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(", ")}. There are: ${Object.keys(known).join(", ")}.`);
  process.exit(2);
}
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(chosen.length === 0 ? parts : known)) {
  if (chosen.length === 0 || chosen.includes(name)) figures.push(...(await measure()));
}
console.error(formatTable(figures));
console.log(
  JSON.stringify(
    {
      node: process.version,
      processor: cpus()[0]?.model ?? "",
      figures: figures.map((figure) => ({ ...figure, holds: holds(figure) })),
    },
    null,
    2,
  ),
);
process.exitCode = figures.some((figure) => holds(figure) === false) ? 1 : 0;
