import { describe, expect, it } from "vitest";
import type { MechanismRow } from "./contract.ts";
import { countStates, mechanismState, passes, roomFor } from "./rules.ts";

describe("the state of a mechanism", () => {
  it.each([
    [true, true, "works"],
    [true, false, "works"],
    [false, true, "room-exists"],
    [false, false, "planned"],
  ] as const)("proved %s, room %s: %s", (isProved, roomExists, state) => {
    expect(mechanismState(isProved, roomExists)).toBe(state);
  });

  it("is counted, with zero where there is none", () => {
    expect(countStates(["planned", "works", "planned"])).toEqual({ works: 1, "room-exists": 0, planned: 2 });
  });
});

describe("the room of a mechanism", () => {
  const rooms = [
    { id: "policy", capabilities: [], mechanisms: ["GOV-01"] },
    { id: "commitments", capabilities: ["GOV"], mechanisms: [] },
  ];

  it("is the room that names it, else that of its capability", () => {
    expect(roomFor(rooms, "GOV", "GOV-01")).toBe("policy");
    expect(roomFor(rooms, "GOV", "GOV-02")).toBe("commitments");
    expect(roomFor(rooms, "TAL", "TAL-01")).toBeNull();
  });
});

describe("the filters", () => {
  const row: MechanismRow = {
    id: "RES-06",
    capability: "RES",
    terms: ["科考船队共享航次"],
    nameEn: "Shared research voyages",
    room: "facilities",
    state: "planned",
    quotation: { text: "推动航次共享", document: "plan", at: 7, alsoAt: [], lines: [1] },
    quotations: 1,
  };

  it.each([
    [{}, true],
    [{ capability: "RES", state: "planned", room: "facilities" } as const, true],
    [{ capability: "TAL" }, false],
    [{ capability: ["TAL", "RES"], state: [], room: undefined }, true],
    [{ room: ["talent", "parks"] }, false],
    [{ state: "works" } as const, false],
    [{ room: "talent" }, false],
    [{ q: "shared VOYAGES" }, true],
    [{ q: "共享 res-06" }, true],
    [{ q: "航次共享" }, true],
    [{ q: "共享 仪器" }, false],
  ])("%o: %s", (query, expected) => {
    expect(passes(row, query)).toBe(expected);
  });
});
