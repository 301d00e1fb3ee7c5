import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { measureDependencies, overBudget } from "./dependency-budget.ts";

const project = mkdtempSync(join(tmpdir(), "haice-budget-"));
afterAll(() => rmSync(project, { recursive: true, force: true }));

test("counts files of packages, and packages by npm's own record", () => {
  mkdirSync(join(project, "node_modules/a/deep"), { recursive: true });
  mkdirSync(join(project, "node_modules/.cache"));
  writeFileSync(join(project, "node_modules/a/deep/file"), Buffer.alloc(3_000_000));
  writeFileSync(join(project, "node_modules/.cache/file"), Buffer.alloc(5_000_000));
  writeFileSync(join(project, "node_modules/.package-lock.json"), '{"packages":{"node_modules/a":{}}}');
  expect(measureDependencies(project)).toEqual({ megabytes: 3, packages: 1 });
});

test("says what is exceeded", () => {
  const budget = { megabytes: 10, packages: 2 };
  expect(overBudget({ megabytes: 10, packages: 2 }, budget)).toEqual([]);
  expect(overBudget({ megabytes: 11, packages: 3 }, budget)).toHaveLength(2);
});
