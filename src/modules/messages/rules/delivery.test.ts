import { describe, expect, it } from "vitest";
import { afterAttempt, outcomeOfReply, outcomeOfStatus, waits } from "./delivery.ts";

const at = new Date("2026-11-25T08:00:00Z");

describe("after an attempt", () => {
  it("waits longer each time, and at last for an administrator", () => {
    const minutes = waits.map((_, index) => {
      const next = afterAttempt("no-answer", index + 1, at);
      return next.state === "waiting" ? (next.dueAt.getTime() - at.getTime()) / 60_000 : null;
    });
    expect(minutes).toEqual([1, 5, 30, 120, 480]);
    expect(afterAttempt("busy", 6, at)).toEqual({ state: "dead" });
  });

  it("does not try again what will not go better, and is done when it went well", () => {
    for (const outcome of ["refused", "address-private", "not-configured"] as const)
      expect(afterAttempt(outcome, 1, at)).toEqual({ state: "dead" });
    expect(afterAttempt("sent", 3, at)).toEqual({ state: "sent" });
  });
});

describe("an answer", () => {
  it.each([
    [200, "sent"],
    [204, "sent"],
    [301, "refused"],
    [307, "refused"],
    [400, "refused"],
    [404, "refused"],
    [408, "busy"],
    [429, "busy"],
    [500, "server-failed"],
    [503, "server-failed"],
  ])("by HTTP of %i means %s", (status, outcome) => {
    expect(outcomeOfStatus(status)).toBe(outcome);
  });

  it.each([
    [250, "sent"],
    [354, "sent"],
    [421, "busy"],
    [450, "busy"],
    [535, "refused"],
    [550, "refused"],
  ])("by SMTP of %i means %s", (code, outcome) => {
    expect(outcomeOfReply(code)).toBe(outcome);
  });
});
