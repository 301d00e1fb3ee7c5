import { describe, expect, it } from "vitest";
import { cellAct } from "./cell-act.ts";

const office = { id: "p1", roles: ["commission-office"], organisationId: "o1" };
const unit = { id: "p2", roles: ["reporter"], organisationId: "u1" };
const at = (state: "registered" | "signed", units: readonly string[] = ["u1"]) => ({ state, units });

describe("changing a cell of the ledger", () => {
  it("moves the deadline for the office, and asks for it for a responsible unit", () => {
    expect(cellAct("due", at("signed"), office)).toBe("extend");
    expect(cellAct("due", at("signed"), unit)).toBe("ask-extension");
    expect(cellAct("due", at("signed", ["u2"]), unit)).toBeNull();
  });

  it("sets units before the dispatch and hands a duty on after it, for the office only", () => {
    expect(cellAct("units", at("registered"), office)).toBe("assign");
    expect(cellAct("others", at("signed"), office)).toBe("transfer");
    expect(cellAct("units", at("registered"), unit)).toBeNull();
  });

  it("is nothing for whoever only looks", () => {
    for (const role of ["auditor", "reviewer", "unit-head"])
      expect(cellAct("due", at("signed"), { id: "p3", roles: [role], organisationId: "u1" })).toBeNull();
  });
});
