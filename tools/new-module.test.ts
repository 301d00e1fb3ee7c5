import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { houseRules } from "../test/architecture/house-rules.ts";
import { moduleOrder } from "../test/architecture/module-order.ts";
import { printViolations, readSourceTree, runRule } from "../test/architecture/source-tree.ts";
import { insertIntoArray } from "./insert-into-array.ts";
import { namesFault, writeModule } from "./new-module.ts";

const root = path.join(import.meta.dirname, "..");
const names = { module: "berths", noun: "berth-slot", zh: "泊位时段", en: "berth slot" };
const copied = ["src", "test", "tools", "bench", "tsconfig.json", "package.json", "vite.config.ts", "vitest.config.ts"];

/** What the rules of the house say against a tree. */
const violations = (folder: string) => {
  const tree = readSourceTree(folder);
  return houseRules.flatMap((rule) => runRule(rule, tree));
};

describe("a new module", () => {
  let copy: string;
  let written: string[];

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), "haice-new-module-"));
    for (const name of copied) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
    written = writeModule(names, copy, new Date("2026-12-01T08:30:00Z"));
  }, 120_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("has the floor plan of the house", () => {
    expect(written).toEqual(
      expect.arrayContaining([
        "src/modules/berths/README.md",
        "src/modules/berths/actions.test.ts",
        "src/modules/berths/migrations/2026-12-01-0830_berths.sql",
        "src/modules/berths/web/BerthSlotListPage.tsx",
        "src/glossary/berths.ts",
      ]),
    );
    const left = written.filter((file) => /\$[A-Za-z]+\$/.test(readFileSync(path.join(copy, file), "utf8")));
    expect(left).toEqual([]);
  });

  it("is the last of the modules, and breaks no rule of the house", { timeout: 60_000 }, () => {
    expect(moduleOrder(readSourceTree(copy)).at(-1)).toBe("berths");
    // What was wrong with the project before is not the new module's fault: test/architecture.test.ts says it.
    const found = violations(copy).map((one) => printViolations([one]));
    expect(found.filter((one) => /berth|src\/modules\.ts|router/.test(one))).toEqual([]);
  });

  it("compiles once the API's types are made anew", { timeout: 240_000 }, () => {
    const made = spawnSync(process.execPath, ["tools/openapi.ts"], { cwd: copy, encoding: "utf8" });
    expect(made.status, made.stderr).toBe(0);
    const project = path.join(copy, "tsconfig.new-module.json");
    writeFileSync(
      project,
      JSON.stringify({ extends: "./tsconfig.json", include: ["src/modules/berths", "src/modules.ts"] }),
    );
    const compiler = path.join(root, "node_modules/ts7/bin/tsc");
    // On one core: side by side it works out many things twice, while other tests wait for the second core.
    const compiled = spawnSync(process.execPath, [compiler, "-p", project, "--singleThreaded"], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(compiled.stdout.split("\n").filter((line) => /berths|modules\.ts/.test(line))).toEqual([]);
  });

  it("is refused a name that is no schema, a noun, a Chinese name, or a second time", () => {
    const fault = (changed: Partial<typeof names>) => namesFault({ ...names, ...changed }, copy);
    expect(fault({})).toContain("is there already");
    expect(fault({ module: "quays" })).toBeNull();
    expect(fault({ module: "Quays" })).toContain("no name of a module");
    expect(fault({ module: "quays", noun: "Quay" })).toContain("no noun");
    expect(fault({ module: "quays", zh: "quay" })).toContain("no Chinese name");
  });
});

describe("inserting into an array", () => {
  const insertion = { importLine: 'import { c } from "./c.ts";', array: "all", element: "c" };

  it.each([
    [
      'import { a } from "./a.ts";\nexport const all = [a] as const;\n',
      'import { a } from "./a.ts";\nimport { c } from "./c.ts";\nexport const all = [a, c] as const;\n',
    ],
    ["export const all: readonly T[] = [];\n", 'import { c } from "./c.ts";\nexport const all: readonly T[] = [c];\n'],
    ["const all = [c] satisfies T[];\n", "const all = [c] satisfies T[];\n"],
  ])("%j", (source, expected) => {
    expect(insertIntoArray(source, insertion)).toBe(expected);
  });

  it("says so when there is no such array", () => {
    expect(() => insertIntoArray("export const others = [];\n", insertion)).toThrow("no array all");
  });
});
