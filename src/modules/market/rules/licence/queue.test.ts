import { describe, expect, it } from "vitest";
import type { FirmSize } from "../../../firms/contract.ts";
import { eligibilityOf } from "./eligibility.ts";
import { firstRefusalRefusal, joinRefusal, type Place, placeRefusal, queueTurns } from "./queue.ts";

const place = (id: string, state: Place["state"], offeredUntil: string | null = null): Place => ({
  id,
  organisation: `org-${id}`,
  state,
  offeredUntil,
});

describe("the queue of first refusal", () => {
  it("offers to the first who waits once the result is free, and to one at a time", () => {
    const queue = [place("a", "waiting"), place("b", "waiting")];
    expect(queueTurns(queue, "2026-03-01", false, 10)).toEqual([]);
    expect(queueTurns(queue, "2026-03-01", true, 10)).toEqual([place("a", "offered", "2026-03-11")]);
    expect(queueTurns([place("a", "offered", "2026-03-11"), queue[1]!], "2026-03-11", true, 10)).toEqual([]);
  });

  it("passes an offer that ran out on to the next", () => {
    const queue = [place("a", "offered", "2026-03-11"), place("b", "waiting")];
    expect(queueTurns(queue, "2026-03-12", true, 10)).toEqual([
      place("a", "passed", "2026-03-11"),
      place("b", "offered", "2026-03-22"),
    ]);
  });

  it("keeps others from an exclusive licence while an offer is open, not whom it is made to", () => {
    const queue = [place("a", "offered", "2026-03-11")];
    expect(firstRefusalRefusal(queue, "org-b", "2026-03-11")).toEqual({
      code: "market.licence-first-refusal",
      params: { until: "2026-03-11" },
    });
    expect(firstRefusalRefusal(queue, "org-a", "2026-03-11")).toBeNull();
    expect(firstRefusalRefusal(queue, "org-b", "2026-03-12")).toBeNull();
  });

  it("keeps the result for who took the offer until its last day, then offers to the next", () => {
    const queue = [place("a", "taken", "2026-03-11"), place("b", "waiting")];
    expect(firstRefusalRefusal(queue, "org-b", "2026-03-11")?.code).toBe("market.licence-first-refusal");
    expect(firstRefusalRefusal(queue, "org-a", "2026-03-11")).toBeNull();
    expect(queueTurns(queue, "2026-03-11", true, 10)).toEqual([]);
    expect(queueTurns(queue, "2026-03-12", true, 10)).toEqual([place("b", "offered", "2026-03-22")]);
    expect(firstRefusalRefusal(queue, "org-b", "2026-03-12")).toBeNull();
  });

  it("has each organisation in it once; offers are taken or passed, places are left", () => {
    expect(joinRefusal([place("a", "waiting")], "org-a")?.code).toBe("market.licence-place-taken");
    expect(joinRefusal([place("a", "left")], "org-a")).toBeNull();
    const day = "2026-03-11";
    expect(placeRefusal(place("a", "waiting"), "take", day)?.code).toBe("market.licence-no-place");
    expect(placeRefusal(place("a", "offered", day), "take", day)).toBeNull();
    expect(placeRefusal(place("a", "offered", day), "take", "2026-03-12")?.code).toBe("market.licence-no-place");
    expect(placeRefusal(place("a", "offered", day), "pass", "2026-03-12")).toBeNull();
    expect(placeRefusal(place("a", "waiting"), "leave", day)).toBeNull();
    expect(placeRefusal(undefined, "leave", day)?.code).toBe("market.licence-no-place");
  });
});

const sizes = (registered: FirmSize | null, declared: FirmSize | null) => ({ registered, declared });

describe("whom use first, pay later is meant for", () => {
  it("is shown by a title of the day first, else by the size in the register, else by what the firm declares", () => {
    expect(eligibilityOf("deferred-fee", ["technology-msme"], sizes("large", "large"))).toEqual({
      by: "title",
      title: "technology-msme",
    });
    expect(eligibilityOf("milestone-royalty", [], sizes(null, "small"))).toEqual({ by: "declared", size: "small" });
    expect(eligibilityOf("deferred-fee", [], sizes(null, "large"))).toEqual({ by: "nothing" });
    expect(eligibilityOf("deferred-fee", [], sizes(null, null))).toEqual({ by: "nothing" });
    // What the register says of the day goes before what the firm says of itself.
    expect(eligibilityOf("deferred-fee", [], sizes("medium", null))).toEqual({ by: "registered", size: "medium" });
    expect(eligibilityOf("deferred-fee", [], sizes("large", "small"))).toEqual({ by: "nothing" });
    expect(eligibilityOf("trial", [], sizes(null, "large"))).toEqual({ by: "not-asked" });
  });
});
