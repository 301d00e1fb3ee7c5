import { describe, expect, it } from "vitest";
import type { DutyRole, State } from "../contract.ts";
import { states } from "../contract.ts";
import { askedOf, closedRefusal, doneOf, remindRefusal, roundDaysRefusal } from "./round.ts";

const duty = (code: string | null, role: DutyRole) => ({ organisation: code && `id-${code}`, code, role });
const candidate = (id: string, state: State, ...duties: ReturnType<typeof duty>[]) => ({ id, state, duties });
const asked = (...args: Parameters<typeof askedOf>) =>
  askedOf(...args).items.map(({ commitment, organisation }) => `${commitment} ${organisation}`);

describe("whom a round asks", () => {
  it.each<[string, ReturnType<typeof duty>[], string[]]>([
    ["the lead alone, not those beside it", [duty("a", "lead"), duty("b", "co")], ["a"]],
    ["the sole unit", [duty("a", "sole")], ["a"]],
    ["all that are jointly responsible", [duty("a", "joint"), duty("b", "joint")], ["a", "b"]],
    ["all whose role nobody knows", [duty("a", "unknown"), duty("b", "unknown")], ["a", "b"]],
    ["a unit once, though two duties name it", [duty("a", "joint"), duty("a", "joint")], ["a"]],
    ["nobody that the register does not know", [duty(null, "sole")], []],
  ])("%s", (_name, duties, units) => {
    expect(asked([candidate("c", "in-progress", ...duties)])).toEqual(units.map((unit) => `c id-${unit}`));
  });

  it("is only those that the office chose", () => {
    const one = candidate("c", "signed", duty("a", "joint"), duty("b", "joint"));
    expect(asked([one], ["b"])).toEqual(["c id-b"]);
    expect(askedOf([one], ["x"]).leftOut.noUnit).toBe(1);
  });

  it("leaves out, with the reason, what is not dispatched, over, or has no unit; every state is one or the other", () => {
    const before: State[] = ["registered", "approved"];
    const over: State[] = ["closed", "suspended", "merged", "withdrawn"];
    for (const state of states) {
      const { items, leftOut } = askedOf([candidate("c", state, duty("a", "sole"))]);
      expect(items.length + leftOut.noUnit + leftOut.notDispatched + leftOut.over).toBe(1);
      expect(leftOut.notDispatched).toBe(Number(before.includes(state)));
      expect(leftOut.over).toBe(Number(over.includes(state)));
    }
    expect(askedOf([candidate("c", "dispatched")]).leftOut).toEqual({ noUnit: 1, notDispatched: 0, over: 0 });
  });
});

describe("the days of a round", () => {
  const days = (coversFrom: string, coversTo: string, deadline: string) => ({ coversFrom, coversTo, deadline });
  it.each([
    [days("2026-07-01", "2026-09-30", "2026-10-15"), null],
    [days("2026-07-01", "2026-07-01", "2026-10-01"), null],
    [days("2026-07-02", "2026-07-01", "2026-10-15"), "period"],
    [days("2026-07-01", "2026-09-30", "2026-09-30"), "past"],
    [days("2026-12-01", "2026-12-31", "2026-11-30"), "early"],
  ])("%j", (given, reason) => {
    expect(roundDaysRefusal(given, "2026-10-01")?.params?.reason ?? null).toBe(reason);
  });
});

describe("what can still be done to a round", () => {
  const counts = { asked: 3, waiting: 0, returned: 0, reported: 1, accepted: 2, late: 0 };
  it("reminds while somebody has to report, also again", () => {
    expect(remindRefusal({ closedAt: null, counts: { ...counts, waiting: 1 } })).toBeNull();
    expect(remindRefusal({ closedAt: null, counts: { ...counts, returned: 1 } })).toBeNull();
    expect(remindRefusal({ closedAt: null, counts })?.code).toBe("commitments.round-nobody-waits");
    const closed = { closedAt: "2026-10-01", counts: { ...counts, waiting: 1 } };
    expect(remindRefusal(closed)?.code).toBe("commitments.round-closed");
  });
  it("closes once", () => {
    expect(closedRefusal({ closedAt: null })).toBeNull();
    expect(closedRefusal({ closedAt: "2026-10-01" })?.code).toBe("commitments.round-closed");
  });
  it("counts as done what lies with the office: what was returned is to be done again", () => {
    expect(doneOf(Object.assign({}, counts, { returned: 5 }))).toBe(3);
  });
});
