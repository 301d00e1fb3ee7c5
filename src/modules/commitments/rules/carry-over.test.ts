import { describe, expect, it } from "vitest";
import { archiveRefusal, type CarryEnd, carryRefusal } from "./carry-over.ts";

const day = "2026-01-10";
const end = (more: Partial<CarryEnd> = {}): CarryEnd => ({
  document: "old",
  state: "in-progress",
  outcome: "unfinished",
  planEnds: "2025-12-31",
  ...more,
});
const successor = end({ document: "new", outcome: null, planEnds: "2030-12-31" });

describe("carrying over", () => {
  it.each([
    ["what was not finished", end(), successor, false, null],
    ["what was missed", end({ outcome: "missed" }), successor, false, null],
    ["what has no data", end({ outcome: "no-data" }), successor, false, null],
    ["into a document without a period", end(), end({ document: "new", outcome: null, planEnds: null }), false, null],
    ["what is done", end({ outcome: "done" }), successor, false, "commitments.carry-finished"],
    ["what was met", end({ outcome: "met" }), successor, false, "commitments.carry-finished"],
    ["what was withdrawn", end({ outcome: null, state: "withdrawn" }), successor, false, "commitments.carry-finished"],
    ["while the plan is alive", end({ planEnds: "2026-12-31" }), successor, false, "commitments.carry-not-over"],
    ["of no period", end({ planEnds: null }), successor, false, "commitments.carry-not-over"],
    ["twice", end(), successor, true, "commitments.carry-already"],
    ["into nothing", end(), null, false, "commitments.carry-target"],
    ["into the same document", end(), end(), false, "commitments.carry-target"],
    ["into what is closed", end(), { ...successor, state: "closed" }, false, "commitments.carry-target"],
    [
      "into a plan that is over too",
      end(),
      { ...successor, planEnds: "2025-12-31" },
      false,
      "commitments.carry-target",
    ],
  ] as const)("%s", (_, from, to, isCarried, code) => {
    expect(carryRefusal(from, to, isCarried, day)?.code ?? null).toBe(code);
  });

  it("archives plans that are over, once", () => {
    expect(archiveRefusal(end(), false, day)).toBeNull();
    expect(archiveRefusal(end(), true, day)?.code).toBe("commitments.archive-already");
    expect(archiveRefusal(end({ planEnds: "2026-12-31" }), false, day)?.code).toBe("commitments.archive-not-over");
    expect(archiveRefusal(end({ planEnds: null }), false, day)?.code).toBe("commitments.archive-not-over");
  });
});
