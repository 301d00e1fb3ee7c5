import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextSort, sortRows } from "./sort-rows.ts";

describe("sorting rows", () => {
  it("orders Chinese by pinyin and numbers in text by size", () => {
    expect(sortRows(["园区10", "园区2", "财政局", "科技局"], (row) => row, "up")).toEqual([
      "财政局",
      "科技局",
      "园区2",
      "园区10",
    ]);
  });

  it("agrees with the collator of the browser on texts without combined marks", () => {
    const collator = new Intl.Collator("zh-Hans-CN", { numeric: true, sensitivity: "base" });
    const word = fc.string({ unit: fc.constantFrom(..."海洋强市科技局ABab019"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word), (texts) => {
        const ours = sortRows(texts, (text) => text, "up");
        for (const [index, text] of ours.entries()) {
          if (index > 0) expect(collator.compare(ours[index - 1] ?? "", text)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("puts what is missing last in both directions", () => {
    const rows = [{ n: 2 }, { n: null }, { n: 10 }, { n: undefined }, { n: 1 }];
    expect(sortRows(rows, (row) => row.n, "up").map((row) => row.n)).toEqual([1, 2, 10, null, undefined]);
    expect(sortRows(rows, (row) => row.n, "down").map((row) => row.n)).toEqual([10, 2, 1, null, undefined]);
  });

  it("keeps the order of equals and loses no row", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ n: fc.option(fc.integer({ min: 0, max: 4 })), id: fc.nat() })), (rows) => {
        const sorted = sortRows(rows, (row) => row.n, "down");
        expect(sorted).toHaveLength(rows.length);
        for (const n of [null, 0, 1, 2, 3, 4]) {
          expect(sorted.filter((row) => row.n === n)).toEqual(rows.filter((row) => row.n === n));
        }
      }),
    );
  });

  it("goes up, down and back to the default order", () => {
    const up = nextSort(null, "name");
    const down = nextSort(up, "name");
    expect([up, down, nextSort(down, "name"), nextSort(down, "date")]).toEqual([
      { key: "name", direction: "up" },
      { key: "name", direction: "down" },
      null,
      { key: "date", direction: "up" },
    ]);
  });
});
