import { writeFileSync } from "node:fs";
import type { Reporter } from "vitest/node";
import { failuresOf } from "./run-summary.ts";

/**
 * Keeps everything that failed with its whole message in the file `HAICE_FAILURES`: vitest's own JSON report knows no
 * groups that broke, and no differences.
 */
export default class FailureReporter implements Reporter {
  onTestRunEnd: Reporter["onTestRunEnd"] = (modules, outside) => {
    const file = process.env.HAICE_FAILURES;
    if (file) writeFileSync(file, JSON.stringify(failuresOf(modules, outside)));
  };
}
