import { describe, expect, it } from "vitest";
import type { Coverage } from "../../contract.ts";
import { coverageFiled, isCovered, promisedPart } from "./coverage-rows.ts";

type Target = Coverage["targets"][number];

const target = (id: string, over: Partial<Target> = {}): Target => ({
  id,
  document: {
    code: "plan",
    titleZh: "规划",
    titleEn: null,
    shortZh: null,
    shortEn: null,
    issued: "2021-01-01",
    period: { start: 2021, end: 2025 },
  },
  quote: "达8000家",
  span: null,
  isFound: true,
  isConfirmed: true,
  indicator: "firms",
  name: { zh: "企业", en: "Firms" },
  reason: null,
  source: "register",
  sourceNote: null,
  value: "1",
  interval: null,
  unit: "家",
  samples: 0,
  fault: null,
  newest: null,
  ageDays: null,
  ...over,
});

describe("the coverage of a day", () => {
  const later = { ...target("T00").document, code: "later", issued: "2025-11-07" };
  const coverage: Coverage = {
    day: "2024-06-30",
    counts: [
      { source: "register", targets: 3, withData: 2 },
      { source: "none", targets: 0, withData: 0 },
    ],
    targets: [target("T01"), target("T02", { value: null }), target("T03", { document: later })],
    goals: ["plan", "later", "unknown"].map((document, index) => ({
      id: `Q0${index}`,
      document,
      quote: "",
      span: null,
      indicator: null,
      reason: null,
    })),
  };

  it("leaves out what documents promised that were issued later, and says how much that is", () => {
    const { promised, later: left } = promisedPart(coverage);
    expect(promised.targets.map((one) => one.id)).toEqual(["T01", "T02"]);
    expect(promised.goals.map((one) => one.document)).toEqual(["plan", "unknown"]);
    expect(promised.counts[0]).toEqual({ source: "register", targets: 2, withData: 1 });
    expect(left).toEqual({ targets: 1, goals: 1 });
  });

  it.each([
    [null, "none"],
    [0, "quarter"],
    [90, "quarter"],
    [91, "year"],
    [366, "year"],
    [367, "older"],
  ])("files data of %s days under %s", (ageDays, word) => {
    expect(coverageFiled.age(target("T01", { ageDays }))).toBe(word);
  });

  it("finds a target by number, name in either language or words, within what is chosen", () => {
    const row = target("T01", { value: null, interval: { low: "1", high: "2" } });
    expect(["t01", "FIRM", "企业", " 8000 "].map((q) => isCovered(row, {}, q))).toEqual([true, true, true, true]);
    expect(isCovered(row, {}, "no such")).toBe(false);
    expect(isCovered(row, { data: ["range"], source: [] }, "")).toBe(true);
    expect(isCovered(row, { data: ["with"] }, "")).toBe(false);
  });
});
