import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take much longer than their size tells (a machine that has not run them yet goes by size): they begin first, so
 * that at the end of a project no core waits for one of them.
 */
const slow = [
  "tools/new-module.test.ts",
  "test/architecture.test.ts",
  "src/serve.db.test.ts",
  "src/modules/commitments/own-rows.db.test.ts",
  "src/modules/market/confidential.db.test.ts",
  "src/modules/calls/modes.db.test.ts",
  "test/journeys/golden-thread.test.ts",
  "test/journeys/second-region.test.ts",
  "test/journeys/register-kit.test.ts",
  "test/journeys/common-report.test.ts",
];

/** The order of vitest within each project, but the slow files first. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => slow.some((file) => moduleId.endsWith(`/${file}`));
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [...own.filter(isSlow), ...own.filter((file) => !isSlow(file))];
    });
  }
}
