import { describe, expect, it } from "vitest";
import { lengthOf, reportRefusal } from "./reports.ts";

const given = { stage: "implementation", contract: 1, parts: ["lead"], words: "按计划推进", most: 5 } as const;

describe("a progress report", () => {
  it.each<[string, Partial<Parameters<typeof reportRefusal>[0]>, string | null]>([
    ["is given by the lead of a running project", {}, null],
    ["is the lead's, not the office's", { parts: ["keeper"] }, "projects.not-yours"],
    ["needs a contract in force", { contract: 0 }, "projects.not-in-stage"],
    ["ends with the implementation", { stage: "hand-over" }, "projects.not-in-stage"],
    ["is no longer than is asked for", { words: "按计划推进了" }, "projects.report-long"],
    ["may fill what is allowed, blanks around it left out", { words: " 按计划推进 " }, null],
  ])("%s", (_what, change, code) => {
    expect(reportRefusal({ ...given, ...change })?.code ?? null).toBe(code);
  });

  it("counts characters as people do", () => {
    expect(lengthOf("𠮷林")).toBe(2);
  });
});
