/**
 * What `npm test` runs: builds the web app if it is stale, finds (or installs) a browser, runs all tests, and closes
 * with the plain line `N passed, N failed`. Arguments go to vitest: `npm test -- src/engines`, `-- --project actions`.
 * Whoever sets `HAICE_RECAP` gets the failures of the run in short at the end of that file.
 */
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWebIfStale } from "../src/build-web.ts";
import { verifyEvidence } from "../tools/mission-map.ts";
import { runProgram } from "../tools/run-program.ts";
import { findBrowser } from "./browser.ts";
import { type Failure, type JsonReport, lastLine, recap, summarise } from "./run-summary.ts";

const say = (line: string): void => console.error(line);
const asked = process.argv.slice(2);
const everything = asked.length === 0;

const folder = mkdtempSync(join(tmpdir(), "haice-run-"));
try {
  const env = everything || asked.some((word) => word.includes("journey")) ? await prepareJourneys() : {};
  const report = join(folder, "report.json");
  const failures = join(folder, "failures.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  reporters.push("--reporter=./test/failure-reporter.ts");
  const { code } = await runProgram(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...asked],
    {
      show: true,
      // The product is started two dozen times; what the first start has compiled the others need not.
      env: { ...env, HAICE_FAILURES: failures, NODE_COMPILE_CACHE: join(folder, "compiled") },
    },
  );
  const summary = summarise(read<JsonReport>(report), code);
  // Only a run of all journeys can say that the mission map claims something which no journey shows.
  const unshown = everything && summary.failed === 0 ? verifyEvidence() : [];
  summary.failed += unshown.length;
  summary.reasons.push(...unshown);
  for (const reason of summary.reasons) console.log(reason);
  leaveRecap(recap(read<Failure[]>(failures) ?? [], summary.reasons));
  console.log(lastLine(summary));
  process.exitCode = summary.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(lastLine({ passed: 0, failed: 1, skipped: 0, reasons: [] }));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The journeys open the built app in a browser; both are made ready before their time limits run. */
async function prepareJourneys(): Promise<Record<string, string>> {
  await buildWebIfStale(say);
  const { executablePath } = await findBrowser(say);
  return { HAICE_BROWSER: executablePath };
}

function leaveRecap(lines: readonly string[]): void {
  const file = process.env.HAICE_RECAP;
  if (file) appendFileSync(file, lines.map((line) => `${line}\n`).join(""));
}

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    return null;
  }
}
