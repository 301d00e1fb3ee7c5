import { describe, expect, it } from "vitest";
import { draftRefusal } from "./draft.ts";
import { dutiesRefusal } from "./duties.ts";
import { extensionRefusal } from "./extension.ts";
import { sourceState } from "./source-state.ts";

describe("units that are set", () => {
  const duty = (organisation: string, role: "sole" | "lead" | "joint" | "co" | "unknown") => ({ organisation, role });
  it.each([
    [[duty("a", "sole")], null],
    [[duty("a", "lead"), duty("b", "co"), duty("c", "co")], null],
    [[duty("a", "joint"), duty("b", "joint")], null],
    [[duty("a", "unknown"), duty("b", "joint")], null],
    [[duty("a", "joint"), duty("a", "co")], "twice"],
    [[duty("a", "sole"), duty("b", "co")], "sole"],
    [[duty("a", "lead"), duty("b", "lead")], "leads"],
    [[duty("a", "joint"), duty("b", "co")], "co"],
  ] as const)("fit together or say why not: %j", (duties, reason) => {
    expect(dutiesRefusal(duties)?.params?.reason ?? null).toBe(reason);
  });
});

describe("an extension", () => {
  it("moves a deadline later, never earlier; where there was none any day will do", () => {
    expect(extensionRefusal("2025-12-31", "2026-06-30")).toBeNull();
    expect(extensionRefusal("2025-12-31", "2025-12-31")?.code).toBe("commitments.extension-earlier");
    expect(extensionRefusal(null, "2024-01-01")).toBeNull();
  });
});

describe("the sentence of a commitment", () => {
  it("is confirmed as registered, with other content, open again or rejected", () => {
    expect(sourceState("confirmed", true)).toBe("confirmed");
    expect(sourceState("confirmed", false)).toBe("changed");
    expect(sourceState("reopened", false)).toBe("reopened");
    expect(sourceState("rejected", false)).toBe("rejected");
  });
});

describe("a draft", () => {
  const now = {
    state: "signed" as const,
    stateBefore: null,
    isConfirmed: true,
    units: ["unit"],
    signs: [],
    hasOpenExtension: false,
    registeredBy: null,
    reportedBy: null,
    rules: { approverIsAnother: false, reviewerIsAnother: false },
  };
  const person = (organisationId: string | null, role = "reporter") => ({ id: "p", roles: [role], organisationId });

  it("is written by the unit, before it signs too, while a report can still come", () => {
    expect(draftRefusal(now, person("unit"))).toBeNull();
    expect(draftRefusal({ ...now, state: "dispatched" }, person("unit"))).toBeNull();
    expect(draftRefusal({ ...now, state: "closed" }, person("unit"))?.code).toBe("commitments.not-in-state");
    expect(draftRefusal(now, person("other"))?.code).toBe("commitments.not-yours");
    expect(draftRefusal(now, person("unit", "commission-office"))?.code).toBe("commitments.not-yours");
  });
});
