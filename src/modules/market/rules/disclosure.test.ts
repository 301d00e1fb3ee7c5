import { describe, expect, it } from "vitest";
import { agreeRefusal, waitsFor } from "./disclosure.ts";

const at = "2026-11-26T08:00:00.000Z";

describe("a disclosure", () => {
  it.each([
    ["asked by the party", at, null, null, "owner"],
    ["offered by the owner", null, at, null, "party"],
    ["agreed by both", at, at, null, null],
    ["ended before anybody agreed", null, null, at, null],
    ["ended while open", at, at, at, null],
  ] as const)("%s waits for whom it must", (_what, partyAgreedAt, ownerAgreedAt, endedAt, side) => {
    const disclosure = { partyAgreedAt, ownerAgreedAt, endedAt };
    expect(waitsFor(disclosure)).toBe(side);
    for (const one of ["party", "owner"] as const)
      expect(agreeRefusal(disclosure, one)?.code ?? null).toBe(
        endedAt ? "market.disclosure-over" : one === side ? null : "market.not-yours",
      );
    expect(agreeRefusal(disclosure, null)).not.toBeNull();
  });
});
