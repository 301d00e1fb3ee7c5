import { describe, expect, it } from "vitest";
import { decisionActs, decisionStates } from "../contract/meeting.ts";
import {
  decisionActRefusal,
  decisionAfter,
  decisionDueRefusal,
  decisionLamp,
  decisionTransitions,
  meetingChangeRefusal,
  meetingRecordRefusal,
} from "./meeting.ts";

const rule = { soonDays: 30, staleDays: 90, lateFrom: "deterioration" } as const;
const person = (role: string) => ({ id: "p", roles: [role], organisationId: "o" });

describe("a meeting", () => {
  it("is changed and cancelled while it is planned only", () => {
    expect(meetingChangeRefusal("planned")).toBeNull();
    for (const state of ["held", "cancelled"] as const)
      expect(meetingChangeRefusal(state)?.code).toBe("commitments.meeting-state");
  });

  it("is recorded from its day on, also again, and never once it is cancelled", () => {
    const on = (state: "planned" | "held" | "cancelled", startsOn: string) =>
      meetingRecordRefusal({ state, startsOn }, "2026-03-10")?.code ?? null;
    expect(on("planned", "2026-03-10")).toBeNull();
    expect(on("held", "2026-03-01")).toBeNull();
    expect(on("planned", "2026-03-11")).toBe("commitments.meeting-to-come");
    expect(on("cancelled", "2026-03-01")).toBe("commitments.meeting-state");
  });
});

describe("a decision", () => {
  it("can come to every state, and back from those that end it", () => {
    const reached = new Set(Object.values(decisionTransitions).map(({ to }) => to));
    for (const state of decisionStates) expect([...reached]).toContain(state);
    expect(decisionTransitions.reopen.from).toEqual(["done", "entered", "dropped"]);
    expect(decisionAfter("extend", "reported")).toBe("reported");
  });

  it("is reported by its unit and by nobody else; all other steps are the office's", () => {
    for (const act of decisionActs) {
      const state = decisionTransitions[act].from[0]!;
      const own = decisionActRefusal(act, { state, isOwn: true }, person("reporter"));
      const other = decisionActRefusal(act, { state, isOwn: false }, person("reporter"));
      const office = decisionActRefusal(act, { state, isOwn: true }, person("commission-office"));
      expect(other?.code).toBe("commitments.decision-not-yours");
      expect(own === null).toBe(act === "report");
      expect(office === null).toBe(act !== "report");
    }
    expect(decisionActRefusal("accept", { state: "open", isOwn: false }, person("administrator"))?.code).toBe(
      "commitments.decision-state",
    );
  });

  it("is due on the day of its meeting or later", () => {
    expect(decisionDueRefusal("2026-03-10", "2026-03-10")).toBeNull();
    expect(decisionDueRefusal("2026-03-09", "2026-03-10")?.code).toBe("commitments.decision-due");
  });

  it.each([
    ["past its deadline", { state: "open" as const }, "2026-07-02", "late"],
    ["near its deadline", { state: "open" as const }, "2026-06-10", "warning"],
    [
      "reported, and waits for the office",
      { state: "reported" as const, lastReport: { on: "2026-06-30", isReturned: false } },
      "2026-07-02",
      "warning",
    ],
    [
      "sent back",
      { state: "open" as const, lastReport: { on: "2026-04-01", isReturned: true } },
      "2026-04-05",
      "warning",
    ],
    ["silent for long", { state: "open" as const, dueOn: "2027-06-30" }, "2026-06-10", "warning"],
    ["new", { state: "open" as const }, "2026-03-05", "no-data"],
    ["done", { state: "done" as const }, "2026-12-01", "closed"],
    ["dropped", { state: "dropped" as const }, "2026-12-01", "closed"],
    ["in the ledger", { state: "entered" as const }, "2026-12-01", "closed"],
  ])("%s has the lamp that the ledger would give", (_name, over, day, lamp) => {
    const one = { dueOn: "2026-06-30", isExtended: false, madeOn: "2026-03-01", lastReport: null, ...over };
    expect(decisionLamp(one, rule, day).lamp).toBe(lamp);
  });
});
