/**
 * `npm run check`: everything that is checked besides the tests, one line each, side by side. Exit code 1 when one fails.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Dependencies, measureDependencies, overBudget } from "./dependency-budget.ts";
import { runProgram } from "./run-program.ts";

interface Outcome {
  ok: boolean;
  /** Shown below the line when it failed. */
  output: string;
  /** A figure to show beside the time. */
  note?: string;
}

const checks: { zh: string; en: string; run: () => Promise<Outcome> }[] = [
  {
    zh: "格式与规范",
    en: "format and lint",
    run: program("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."),
  },
  { zh: "类型", en: "types", run: program("ts7/bin/tsc", "-p", ".") },
  {
    zh: "架构",
    en: "architecture",
    run: program("vitest/vitest.mjs", "run", "--project", "rules", "test/architecture.test.ts"),
  },
  { zh: "无用代码与依赖", en: "unused code and dependencies", run: program("knip/bin/knip.js", "--no-progress") },
  { zh: "依赖预算", en: "dependency budget", run: budget },
];

process.chdir(join(import.meta.dirname, ".."));
const outcomes = await Promise.all(checks.map(perform));
const failed = outcomes.filter((ok) => !ok).length;
console.log(
  `${checks.length - failed} 项通过，${failed} 项未通过 · checks: ${checks.length - failed} ok, ${failed} not ok`,
);
process.exitCode = failed > 0 ? 1 : 0;

async function perform(check: (typeof checks)[number]): Promise<boolean> {
  const began = performance.now();
  const { ok, output, note } = await check.run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${ok ? "✓" : "✗"} ${check.zh} ${check.en} · ${seconds} s${note ? ` · ${note}` : ""}`);
  if (!ok) console.log(output.trimEnd());
  return ok;
}

/** A check that is a program of node_modules; it holds when that ends with 0. */
function program(script: string, ...args: string[]): () => Promise<Outcome> {
  return async () => {
    const { code, output } = await runProgram(process.execPath, [`node_modules/${script}`, ...args]);
    return { ok: code === 0, output };
  };
}

async function budget(): Promise<Outcome> {
  const allowed: Dependencies = JSON.parse(readFileSync("tools/dependency-budget.json", "utf8"));
  const measured = measureDependencies(".");
  const over = overBudget(measured, allowed);
  const note = `${measured.megabytes}/${allowed.megabytes} MB, ${measured.packages}/${allowed.packages} packages`;
  return { ok: over.length === 0, output: over.join("\n"), note };
}
