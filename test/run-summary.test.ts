import { expect, test } from "vitest";
import { failuresOf, type JsonReport, lastLine, type RanModule, recap, summarise } from "./run-summary.ts";

const report = (changes: Partial<JsonReport> = {}): JsonReport => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ name: "a.test.ts", status: "passed", message: "", assertionResults: [{ status: "passed" }] }],
  ...changes,
});

test("a clean run", () => {
  expect(lastLine(summarise(report(), 0))).toBe("3 passed, 0 failed");
});

test("skipped tests are named", () => {
  expect(lastLine(summarise(report({ numPendingTests: 1, numTodoTests: 1 }), 0))).toBe("3 passed, 0 failed, 2 skipped");
});

test("a failed test is counted once", () => {
  const file = { name: "a", status: "failed", message: "", assertionResults: [{ status: "failed" }] };
  expect(summarise(report({ numFailedTests: 1, testResults: [file] }), 1)).toMatchObject({ failed: 1, reasons: [] });
});

test("a file that cannot be loaded is a failure", () => {
  const file = { name: "a.test.ts", status: "failed", message: "SyntaxError: x\nat …", assertionResults: [] };
  const summary = summarise(report({ testResults: [file] }), 1);
  expect(summary.failed).toBe(1);
  expect(summary.reasons).toEqual(["a.test.ts: SyntaxError: x"]);
});

test("an unhandled error outside any test is a failure", () => {
  expect(summarise(report(), 1)).toMatchObject({ passed: 3, failed: 1 });
});

test("no tests and no report are failures", () => {
  expect(summarise(report({ numPassedTests: 0, testResults: [] }), 0).failed).toBe(1);
  expect(summarise(null, 0).failed).toBe(1);
  expect(summarise(null, 1).failed).toBe(1);
});

test("every failure is named with its file, its groups and the first lines of its message", () => {
  const ran: RanModule = {
    relativeModuleId: "test/a.test.ts",
    errors: () => [],
    children: {
      allSuites: () => [
        { fullName: "whole", errors: () => [] },
        { fullName: "empty", errors: () => [{ message: "No test found" }] },
      ],
      allTests: () => [
        {
          fullName: "whole > counts",
          result: () => ({
            errors: [
              {
                name: "AssertionError",
                message: "\u001b[31mexpected 1 to be 2\u001b[39m",
                diff: "- 2\n+ 1",
                stacks: [{ file: "test/a.test.ts", line: 7 }],
              },
            ],
          }),
        },
      ],
    },
  };
  expect(recap(failuresOf([ran], [{ message: "a worker ended" }]), ["a mechanism is not shown"])).toEqual([
    "× test/a.test.ts › empty",
    "    No test found",
    "× test/a.test.ts › whole > counts",
    "    AssertionError: expected 1 to be 2",
    "    - 2",
    "    + 1",
    "    at test/a.test.ts:7",
    "× ?",
    "    a worker ended",
    "× a mechanism is not shown",
  ]);
});

test("a recap is short, and empty after a good run", () => {
  const message = Array.from({ length: 40 }, (_, at) => `line ${at}`).join("\n\n");
  const lines = recap([{ file: "a.test.ts", name: "long", messages: [message, "and what stood there"] }], []);
  expect(lines).toHaveLength(14);
  expect(lines.slice(-2)).toEqual(["    …", "    and what stood there"]);
  expect(recap([], [])).toEqual([]);
});
