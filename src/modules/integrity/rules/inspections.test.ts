import { describe, expect, it } from "vitest";
import type { Scope } from "../contract/inspections.ts";
import {
  inputRefusal,
  joinRefusal,
  planRefusal,
  sameVisits,
  type Visit,
  visitRefusal,
  visitsInYear,
} from "./inspections.ts";

const visit = (more: Partial<Visit> = {}): Visit => ({
  visited: "haiyuan",
  project: { id: "p1", title: "深海" },
  scopes: ["funds"],
  startsOn: "2026-06-10",
  endsOn: "2026-06-12",
  ...more,
});
const other = (id: string) => ({ id, title: "另一个" });

describe("a visit that was there before", () => {
  it.each([
    [
      "the same project and scope, just within the period",
      visit({ startsOn: "2025-06-10", endsOn: "2025-06-10" }),
      ["funds"],
    ],
    ["a day outside of it", visit({ startsOn: "2025-06-09", endsOn: "2025-06-09" }), null],
    ["as long after it", visit({ startsOn: "2027-06-12", endsOn: "2027-06-20" }), ["funds"]],
    [
      "earlier, with a shared result that still holds",
      visit({ startsOn: "2024-06-01", endsOn: "2024-06-01", usableTo: "2026-06-11" }),
      ["funds"],
    ],
    [
      "earlier, with one that ends as it begins",
      visit({ startsOn: "2024-06-01", endsOn: "2024-06-01", usableTo: "2026-06-10" }),
      null,
    ],
    ["another scope", visit({ scopes: ["safety"] }), null],
    ["some of the scopes", visit({ scopes: ["progress", "funds"] }), ["funds"]],
    ["another project of the same organisation", visit({ project: other("p2") }), null],
    ["the organisation as a whole", visit({ project: null }), ["funds"]],
    ["another organisation as a whole", visit({ project: null, visited: "lanjing" }), null],
    ["the same project known by its name only", visit({ project: { id: null, title: " 深海 " } }), ["funds"]],
    ["that name at another organisation", visit({ project: { id: null, title: "深海" }, visited: "lanjing" }), null],
    ["the same project at a partner", visit({ visited: "lanjing" }), ["funds"]],
  ] as [string, Visit, Scope[] | null][])("%s", (_what, earlier, shared) => {
    expect(sameVisits(visit(), [earlier], 365)[0]?.shared ?? null).toEqual(shared);
  });

  it("the nearest stands first, and the whole year is counted", () => {
    const far = visit({ startsOn: "2026-01-05", endsOn: "2026-01-05" });
    const near = visit({ startsOn: "2026-07-01", endsOn: "2026-07-01" });
    expect(sameVisits(visit(), [far, near], 365).map(({ startsOn }) => startsOn)).toEqual(["2026-07-01", "2026-01-05"]);
    expect(visitsInYear(visit(), [far, near, visit({ startsOn: "2025-12-31", endsOn: "2026-01-02" })])).toBe(3);
  });
});

describe("planning", () => {
  const free = { same: [], inYear: 1 };
  const twice = { same: [{ startsOn: "2026-01-05" }], inYear: 2 };
  it.each([
    ["a first visit", visit(), null, free, null, null],
    ["a second one without a word", visit(), null, twice, null, "integrity.inspection-twice"],
    ["a second one with its reason", visit(), "上次未看设备", twice, null, null],
    ["over the ceiling without a word", visit(), null, { same: [], inYear: 3 }, 2, "integrity.inspection-ceiling"],
    ["up to the ceiling", visit(), null, { same: [], inYear: 2 }, 2, null],
    ["days in the wrong order", visit({ endsOn: "2026-06-01" }), null, free, null, "integrity.inspection-days"],
  ] as const)("%s", (_what, planned, whyAgain, found, ceiling, refused) => {
    expect(planRefusal({ ...planned, whyAgain }, found, ceiling)?.code ?? null).toBe(refused);
  });
});

describe("who does what with a visit", () => {
  const none = { isOffice: false, isInspector: true, isVisitor: false, hasJoined: false };
  const mine = { ...none, isVisitor: true };
  const day = "2026-06-10";
  const planned = { state: "planned", startsOn: day, result: null } as const;
  it.each([
    ["its unit reports once it began", visitRefusal(planned, mine, "report", "2026-06-10"), null],
    ["not before", visitRefusal(planned, mine, "report", "2026-06-09"), "integrity.inspection-too-early"],
    ["others do not", visitRefusal(planned, none, "report", "2026-06-10"), "integrity.inspection-not-yours"],
    [
      "nobody moves what is done",
      visitRefusal({ ...planned, state: "done" }, mine, "move", "2026-06-10"),
      "integrity.inspection-state",
    ],
    ["others join", joinRefusal(planned, none, day), null],
    [
      "and use what is shared",
      joinRefusal({ state: "done", result: { isShared: true, validTo: null } }, none, day),
      null,
    ],
    [
      "not what is not",
      joinRefusal({ state: "done", result: { isShared: false, validTo: null } }, none, day),
      "integrity.inspection-not-usable",
    ],
    [
      "nor what they may not read",
      joinRefusal({ state: "done", result: null }, none, day),
      "integrity.inspection-not-usable",
    ],
    [
      "nor what does not hold any more",
      joinRefusal({ state: "done", result: { isShared: true, validTo: day } }, none, day),
      "integrity.inspection-not-usable",
    ],
    ["its own unit does not", joinRefusal(planned, mine, day), "integrity.inspection-own"],
    ["nobody joins twice", joinRefusal(planned, { ...none, hasJoined: true }, day), "integrity.inspection-joined"],
    [
      "the visited do not join",
      joinRefusal(planned, { ...none, isInspector: false }, day),
      "integrity.inspection-not-yours",
    ],
    [
      "a result holds beyond today or not at all",
      inputRefusal({ act: "report", result: "好", isShared: true, validTo: "2026-06-10" }, "2026-06-10"),
      "integrity.inspection-validity",
    ],
  ] as const)("%s", (_what, refused, code) => {
    expect(refused?.code ?? null).toBe(code);
  });
});
