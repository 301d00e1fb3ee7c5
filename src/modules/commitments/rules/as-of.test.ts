import { describe, expect, it } from "vitest";
import type { State, StepAct } from "../contract.ts";
import { type PastStep, stateAt } from "./as-of.ts";

const step = (day: string, act: StepAct, to: State, moved: PastStep["moved"] = null): PastStep => ({
  act,
  to,
  at: `2025-${day}T04:00:00.000Z`,
  moved,
});

const life: PastStep[] = [
  step("01-10", "register", "registered"),
  step("01-20", "approve", "approved"),
  step("02-01", "dispatch", "dispatched"),
  step("02-10", "sign", "signed"),
  step("03-01", "start", "in-progress"),
  step("04-01", "extend", "in-progress", { from: "2025-06-30", to: "2025-09-30" }),
  step("05-01", "report", "reported"),
  step("05-20", "return", "in-progress"),
  step("06-01", "adjusted", "in-progress", { from: "2025-09-30", to: "2026-12-31" }),
  step("07-01", "transfer", "dispatched"),
  step("07-02", "suspend", "suspended"),
];

describe("where a commitment stood on a past day", () => {
  it.each([
    { on: "01-09", state: null },
    { on: "01-10", state: "registered", since: "01-10", due: "2025-06-30", isExtended: false, dispatched: null },
    { on: "02-05", state: "dispatched", since: "02-01", due: "2025-06-30", isExtended: false, dispatched: "02-01" },
    { on: "03-31", state: "in-progress", since: "03-01", due: "2025-06-30", isExtended: false, dispatched: "02-01" },
    { on: "04-30", state: "in-progress", since: "03-01", due: "2025-09-30", isExtended: true, dispatched: "02-01" },
    { on: "05-10", state: "reported", since: "05-01", due: "2025-09-30", isExtended: true, dispatched: "02-01" },
    { on: "05-31", state: "in-progress", since: "05-20", due: "2025-09-30", isExtended: true, dispatched: "02-01" },
    { on: "06-30", state: "in-progress", since: "05-20", due: "2026-12-31", isExtended: false, dispatched: "02-01" },
    { on: "12-31", state: "suspended", since: "07-02", due: "2026-12-31", isExtended: false, dispatched: "02-01" },
  ])("on $on: $state", ({ on, state, since, due, isExtended, dispatched }) => {
    const found = stateAt(life, "2026-12-31", `2025-${on}T15:59:59.999Z`);
    if (state === null) expect(found).toBeNull();
    else
      expect(found).toEqual({
        state,
        since: `2025-${since}T04:00:00.000Z`,
        dueOn: due,
        isExtended,
        dispatchedAt: dispatched ? `2025-${dispatched}T04:00:00.000Z` : null,
      });
  });

  it("counts what happened at that very instant, and nothing of the future", () => {
    const at = "2025-02-01T04:00:00.000Z";
    expect(stateAt(life, null, at)?.state).toBe("dispatched");
    expect(stateAt(life, null, "2025-02-01T03:59:59.999Z")?.state).toBe("approved");
  });

  it("keeps the deadline of today where no step ever moved it", () => {
    expect(stateAt(life.slice(0, 3), "2027-12-31", "2025-12-31T00:00:00.000Z")?.dueOn).toBe("2027-12-31");
    expect(stateAt(life.slice(0, 3), null, "2025-12-31T00:00:00.000Z")?.dueOn).toBeNull();
  });
});

describe("an extension that was taken back", () => {
  const undone: PastStep[] = [
    ...life.slice(0, 6),
    step("04-02", "undone", "in-progress", { from: "2025-09-30", to: "2025-06-30", isExtended: false }),
  ];
  it("holds on the day between, and not after", () => {
    const on = (day: string) => stateAt(undone, "2025-06-30", `2025-${day}T15:59:59.999Z`);
    expect(on("04-01")).toMatchObject({ dueOn: "2025-09-30", isExtended: true });
    expect(on("04-02")).toMatchObject({ dueOn: "2025-06-30", isExtended: false });
    expect(on("03-31")).toMatchObject({ dueOn: "2025-06-30", isExtended: false });
  });
});
