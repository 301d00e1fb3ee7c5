import path from "node:path";
import { describe, expect, it } from "vitest";
import { brokenHouses } from "./architecture/broken-houses.ts";
import { houseRules } from "./architecture/house-rules.ts";
import { checkSizes } from "./architecture/sizes.ts";
import { houseWith, smallHouse } from "./architecture/small-house.ts";
import { printViolations, readSourceTree, runRule } from "./architecture/source-tree.ts";

const root = path.join(import.meta.dirname, "..");

describe("the rules of the house hold in this project", { timeout: 60_000 }, () => {
  const tree = readSourceTree(root);

  it.each(houseRules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
    expect(printViolations(runRule(rule, tree))).toBe("");
  });
});

describe("the check can fail", () => {
  it.each(houseRules.map((rule) => [rule.id, rule] as const))("%s passes a house that keeps the rules", (_id, rule) => {
    expect(printViolations(runRule(rule, smallHouse))).toBe("");
  });

  it.each(brokenHouses.map((house) => [house.rule, house.what, house] as const))(
    "%s reports %s",
    (id, _what, house) => {
      const rule = houseRules.find((one) => one.id === id)!;
      const found = runRule(rule, house.tree).map(({ file, line }) => `${file}:${line}`);
      expect(found).toContain(`${house.file}:${house.line}`);
    },
  );

  it("has a broken house for every rule", () => {
    const shown = new Set(brokenHouses.map((house) => house.rule));
    expect(houseRules.map((rule) => rule.id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(houseRules.map((rule) => [rule.id, rule] as const))(
    "%s reports a tree in which it finds no file",
    (_id, rule) => {
      const empty = new Map([["docs/architecture.md", "# nothing here\n"]]);
      expect(runRule(rule, empty).map((found) => found.message)).toEqual([
        expect.stringContaining("no file was scanned"),
      ]);
    },
  );

  it("keeps the list of long files from growing", () => {
    const file = "src/modules/ships/long.ts";
    const tree = houseWith({ [file]: "const a = 1;\n".repeat(410) });
    const report = (listed: number, most: number) =>
      checkSizes(tree, new Map([[file, listed]]), most).map((found) => found.message);
    expect(report(410, 1)).toEqual([]);
    expect(report(410, 0)).toEqual([expect.stringContaining("may only shrink")]);
    expect(report(405, 1)).toEqual([expect.stringContaining("405 when it was listed")]);
    expect(report(420, 1)).toEqual([expect.stringContaining("lower its entry")]);
    expect(checkSizes(smallHouse, new Map([[file, 410]]), 1)).toEqual([expect.objectContaining({ file })]);
  });

  it("prints where and what to do", () => {
    const text = printViolations([{ rule: "names", file: "src/a.ts", line: 3, message: "rename it" }]);
    expect(text).toBe("src/a.ts:3 [names] rename it");
  });
});
