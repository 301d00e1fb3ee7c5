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
