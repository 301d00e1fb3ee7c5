import { describe, expect, it } from "vitest";
import { choiceOf, choiceRefusal } from "./preference.ts";

const free = { code: "a.free", pace: "digest", mayBeLeftOut: true } as const;
const fixed = { code: "a.fixed", pace: "at-once", mayBeLeftOut: false } as const;

describe("what a person chooses of a kind", () => {
  it("is what the kind says until something is chosen", () => {
    expect(choiceOf(free, undefined)).toBe("digest");
    expect(choiceOf(free, "at-once")).toBe("at-once");
    expect(choiceOf(free, "not")).toBe("not");
  });

  it("cannot leave out what has a duty behind it, though it may wait for the digest", () => {
    expect(choiceRefusal(fixed, fixed.code, "not")?.code).toBe("messages.kind-fixed");
    expect(choiceRefusal(fixed, fixed.code, "digest")).toBeNull();
    expect(choiceRefusal(undefined, "a.gone", "not")?.code).toBe("messages.kind-unknown");
    // Chosen before the kind became fixed.
    expect(choiceOf(fixed, "not")).toBe("at-once");
  });
});
