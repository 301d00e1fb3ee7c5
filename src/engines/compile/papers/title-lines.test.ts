import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { titleLines } from "./title-lines.ts";

describe("the lines of a title", () => {
  it.each([
    ["关于《某市科创走廊建设实施方案》的任务分工方案", 1],
    ["关于《某市深入实施“海创计划”加快打造国际海洋科技创新中心行动方案(2024—2026年)》的任务分工方案", 2],
    ["《关于加快推进新时代科技强区建设三年行动方案（2023—2025年）》任务分工方案", 2],
  ])("%s: %i", (title, count) => {
    const lines = titleLines(title);
    expect(lines).toHaveLength(count);
    expect(lines.at(-1)).toMatch(/任务分工方案$/);
    for (const line of lines) expect(line).not.toMatch(/^[》”）)、]|[《“（(]$/);
  });

  it("hold the whole title, whatever it is", () => {
    const unit = fc.constantFrom("关", "于", "《", "》", "“", "”", "(", "2024年)", "科技", "a", "、", "任务分工方案");
    const titles = fc.string({ unit, maxLength: 90 });
    fc.assert(
      fc.property(titles, (title) => {
        expect(titleLines(title).join("")).toBe(title);
      }),
    );
  });
});
