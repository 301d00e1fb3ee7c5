import { defineConfig } from "vitest/config";
import { journeyWorkers } from "./test/journeys/journey-workers.ts";
import { SlowFirst } from "./test/slow-first.ts";

/** Three kinds of tests (DESIGN 9): what needs nothing, what needs the database, what needs a browser. */
export default defineConfig({
  test: {
    isolate: false,
    pool: "threads",
    // The runner would leave one of two cores idle. The journeys after them say for themselves how many.
    maxWorkers: journeyWorkers,
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          // Two cores are shared by all workers; what takes a second alone may take ten beside the database.
          testTimeout: 30_000,
          include: ["src/**/*.test.ts", "test/*.test.ts", "tools/**/*.test.ts"],
          exclude: ["**/actions.test.ts", "**/actions/*.test.ts", "**/*.db.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "actions",
          include: ["src/**/actions.test.ts", "src/**/actions/*.test.ts", "src/**/*.db.test.ts"],
          globalSetup: ["test/database.ts"],
          testTimeout: 30_000,
          // The first file makes the template: a whole first start, which a busy machine takes minutes for.
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["test/journeys/*.test.ts"],
          globalSetup: ["test/journeys/installation.ts"],
          setupFiles: ["test/journeys/arrive.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: journeyWorkers,
          // After everything else: a browser beside the database tests would only make both slow.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
