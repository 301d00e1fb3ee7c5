import { describe, expect, it } from "vitest";
import type { DutyRole, State } from "../contract.ts";
import type { Situation } from "./life.ts";
import { compilerOf, partRefusal, putTogether } from "./part.ts";

const duty = (organisation: string | null, role: DutyRole) => ({ organisation, role });
const situation = (state: State, units: readonly string[]): Situation => ({
  state,
  stateBefore: null,
  isConfirmed: true,
  units,
  signs: [],
  hasOpenExtension: false,
  registeredBy: null,
  reportedBy: null,
  rules: { approverIsAnother: false, reviewerIsAnother: true },
});
const reporter = (organisationId: string) => ({ id: "p", roles: ["reporter"], organisationId });

describe("who puts a common report together", () => {
  it.each([
    ["the lead, wherever it stands", [duty("a", "co"), duty("b", "lead")], "b"],
    ["the first of several joint units", [duty("a", "joint"), duty("b", "joint")], "a"],
    ["a responsible unit before a supporting one", [duty("a", "co"), duty("b", "joint")], "b"],
    ["the first that the register knows", [duty(null, "lead"), duty("b", "unknown")], "b"],
    ["nobody where nobody is known", [duty(null, "sole")], null],
  ])("%s", (_, duties, expected) => expect(compilerOf(duties)).toBe(expected));
});

describe("sending a part", () => {
  const duties = [duty("a", "lead"), duty("b", "co")];
  it("is for the units beside the lead, as long as a report can still come", () => {
    expect(partRefusal(situation("in-progress", ["a", "b"]), duties, reporter("b"))).toBeNull();
    expect(partRefusal(situation("in-progress", ["a", "b"]), duties, reporter("a"))?.code).toBe(
      "commitments.part-compiles",
    );
    expect(partRefusal(situation("in-progress", ["a", "b"]), duties, reporter("c"))?.code).toBe(
      "commitments.not-yours",
    );
    expect(partRefusal(situation("closed", ["a", "b"]), duties, reporter("b"))?.code).toBe("commitments.not-in-state");
  });
});

describe("putting parts together", () => {
  const part = (unit: string, progress: string, evidence: string[] = []) => ({
    unit,
    content: { progress, problem: "", next: "", evidence },
  });

  it("heads the words of each unit with its name, after the own words", () => {
    const { content, left } = putTogether({ progress: "总体按期", next: "继续" }, [
      part("甲局", "完成两项", ["https://a.example/1"]),
      part("乙局", "完成一项", ["https://a.example/1"]),
    ]);
    expect(content).toEqual({
      progress: "总体按期\n【甲局】完成两项\n【乙局】完成一项",
      problem: "",
      next: "继续",
      evidence: ["https://a.example/1"],
    });
    expect(left).toEqual([]);
  });

  it("adds nothing twice", () => {
    const once = putTogether({}, [part("甲局", "完成两项")]).content;
    expect(putTogether(once, [part("甲局", "完成两项"), part("乙局", "完成一项")]).content.progress).toBe(
      "【甲局】完成两项\n【乙局】完成一项",
    );
  });

  it("leaves a part out whole that would make a field too long, and says whose", () => {
    const { content, left } = putTogether({ progress: "甲".repeat(3990) }, [
      part("乙局", "一二三四五六七八"),
      part("丙", "短"),
    ]);
    expect(left).toEqual(["乙局"]);
    expect(content.progress.endsWith("【丙】短")).toBe(true);
  });
});
