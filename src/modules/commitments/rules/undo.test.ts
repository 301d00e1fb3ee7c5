import { describe, expect, it } from "vitest";
import { type LastStep, undone, undoRefusal } from "./undo.ts";

const person = { id: "p1" };
const at = new Date("2026-03-02T08:00:00Z");
const now = new Date("2026-03-02T09:00:00Z");
const step = (more: Partial<LastStep> = {}): LastStep => ({
  act: "approve",
  from: "registered",
  to: "approved",
  by: "p1",
  at,
  detail: null,
  ...more,
});
const why = (last: LastStep | null, hours = 24) => undoRefusal(last, person, { now, hours })?.code ?? null;

describe("undoing the last step", () => {
  it("is for whoever made it, and only while it is the last", () => {
    expect(why(step())).toBeNull();
    expect(why(step({ by: "p2" }))).toBe("commitments.undo-not-last");
    expect(why(step({ by: null, act: "source-changed" }))).toBe("commitments.undo-not-last");
    expect(why(null)).toBe("commitments.undo-not-last");
  });

  it("ends after the hours that the parameter gives", () => {
    expect(why(step(), 1)).toBeNull();
    expect(undoRefusal(step(), person, { now: new Date(now.getTime() + 1), hours: 1 })).toEqual({
      code: "commitments.undo-too-late",
      params: { hours: 1 },
    });
  });

  it("never takes back what was said to somebody else", () => {
    for (const act of ["report", "accept", "return", "sign", "send-back", "transfer", "ask-extension"] as const)
      expect(why(step({ act }))).toBe("commitments.undo-not-this");
    expect(why(step({ act: "undone" }))).toBe("commitments.undo-not-this");
  });

  it("leads back to the state before, suspended as it was suspended", () => {
    expect(undone(step({ act: "close", from: "reviewed", to: "closed" }))).toMatchObject({
      state: "reviewed",
      due: null,
    });
    expect(undone(step({ act: "resume", from: "suspended", to: "signed" }))).toMatchObject({
      state: "suspended",
      stateBefore: "signed",
    });
  });

  it("cannot tell in which state it was suspended that was withdrawn from there", () => {
    expect(why(step({ act: "withdraw", from: "suspended", to: "withdrawn" }))).toBe("commitments.undo-not-this");
  });

  it("gives a deadline back with where it came from, and the request that it answered", () => {
    const detail = { from: "2026-12-31", to: "2027-06-30", source: "plan", extension: "e1" };
    expect(undone(step({ act: "extend", from: "signed", to: "signed", detail }))).toMatchObject({
      due: { from: "2027-06-30", to: "2026-12-31", source: "plan" },
      extension: "e1",
    });
  });

  it("refuses an old row that does not keep where the deadline or the duties came from", () => {
    expect(why(step({ act: "extend", detail: { from: null, to: "2027-06-30" } }))).toBe("commitments.undo-not-this");
    expect(why(step({ act: "assign", detail: { duties: {} } }))).toBe("commitments.undo-not-this");
    expect(why(step({ act: "assign", detail: { ended: [] } }))).toBeNull();
  });
});
