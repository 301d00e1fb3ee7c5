import { stripVTControlCharacters } from "node:util";

/** The part of vitest's JSON report (jest's format) that is counted. */
export interface JsonReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: { status: string }[] }[];
}

/** What `npm test` says at the end. */
export interface Summary {
  passed: number;
  failed: number;
  skipped: number;
  /** Why tests count as failed that no test reported. */
  reasons: string[];
}

/**
 * Counts a run. A file that could not be loaded is a failure though none of its tests ran; so is a run that ended with
 * `exitCode` other than 0 without a failed test (an unhandled error, a set-up that broke), and a run without any test.
 * `report`: null when vitest ended before it wrote one.
 */
export function summarise(report: JsonReport | null, exitCode: number): Summary {
  const reasons: string[] = [];
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  for (const file of broken) reasons.push(`${file.name}: ${file.message.split("\n")[0] ?? ""}`);
  const passed = report?.numPassedTests ?? 0;
  let failed = (report?.numFailedTests ?? 0) + broken.length;
  if (failed === 0 && exitCode !== 0) {
    failed = 1;
    reasons.push(
      `测试程序以 ${exitCode} 结束，但没有失败的测试 The test runner ended with ${exitCode} without a failed test`,
    );
  }
  if (failed === 0 && passed === 0) {
    failed = 1;
    reasons.push("没有运行任何测试 No test ran");
  }
  return { passed, failed, skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0), reasons };
}

/** The plain last line: `N passed, N failed`, and `, N skipped` only if some were. */
export function lastLine({ passed, failed, skipped }: Summary): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** One thing that failed: a test, a group that could not be set up, a file that could not be read. */
export interface Failure {
  file: string;
  /** The groups and the test, as the file names them; empty for a whole file. */
  name: string;
  /** One for each error that it ended with. */
  messages: readonly string[];
}

/** What vitest keeps of an error. */
interface Told {
  name?: string;
  message: string;
  diff?: string;
  stacks?: readonly { file: string; line: number }[];
}

/** The part of vitest's test module that is read. */
export interface RanModule {
  relativeModuleId: string;
  errors(): readonly Told[];
  children: {
    allSuites(): Iterable<{ fullName: string; errors(): readonly Told[] }>;
    allTests(state: "failed"): Iterable<{ fullName: string; result(): { errors?: readonly Told[] | undefined } }>;
  };
}

/** Everything that failed in a run, in its order; `outside`: errors that belong to no test. */
export function failuresOf(modules: readonly RanModule[], outside: readonly Told[]): Failure[] {
  const failures = modules.flatMap((ran) => {
    const file = ran.relativeModuleId;
    const of = (name: string, errors: readonly Told[]): Failure[] =>
      errors.length === 0 ? [] : [{ file, name, messages: errors.map(wordsOf) }];
    return [
      ...of("", ran.errors()),
      ...[...ran.children.allSuites()].flatMap((suite) => of(suite.fullName, suite.errors())),
      ...[...ran.children.allTests("failed")].flatMap((test) =>
        of(test.fullName, test.result().errors ?? [{ message: "" }]),
      ),
    ];
  });
  return [...failures, ...outside.map((error) => ({ file: "", name: "", messages: [wordsOf(error)] }))];
}

function wordsOf({ name, message, diff, stacks }: Told): string {
  const said = name && !message.startsWith(name) ? `${name}: ${message}` : message;
  const at = stacks?.[0];
  return [said, ...(diff ? [diff] : []), ...(at ? [`at ${at.file}:${at.line}`] : [])].join("\n");
}

const messageLines = 12;

/** The lines that name every failure with the first lines of its messages, without colours; none after a good run. */
export function recap(failures: readonly Failure[], reasons: readonly string[]): string[] {
  const told = failures.flatMap(({ file, name, messages }) => [
    `× ${[file, name].filter(Boolean).join(" › ") || "?"}`,
    ...messages.flatMap(firstLines).map((line) => `    ${line}`),
  ]);
  return [...told, ...reasons.map((reason) => `× ${reason}`)];
}

function firstLines(message: string): string[] {
  const lines = stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.length > messageLines ? [...lines.slice(0, messageLines - 1), "…"] : lines;
}
