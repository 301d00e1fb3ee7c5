import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, sourceSpan } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["ＧＣｒ15 轴承钢", "gcr15轴承钢"],
    ["智能 工厂\n数据", "智能工厂数据"],
    ["deep  sea\tcage", "deep sea cage"],
    [" 耐温 1200 ℃ ", "耐温1200 °c"],
    ["10㎡", "10m2"],
    ["", ""],
  ])("%j is compared as %j", (source, folded) => {
    expect(fold(source).text).toBe(folded);
  });

  it("leads back to the source", () => {
    const source = "海洋 工程１０㎡";
    const folded = fold(source);
    const at = folded.text.indexOf("工程10m2");
    const span = sourceSpan(folded, at, at + 6);
    expect(source.slice(span.start, span.end)).toBe("工程１０㎡");
  });

  it("keeps an origin within the source for every unit, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (source) => {
        const { text, origins } = fold(source);
        expect(origins).toHaveLength(text.length);
        expect(origins.every((at, i) => at < source.length && (i === 0 || at >= origins[i - 1]!))).toBe(true);
      }),
    );
  });
});
