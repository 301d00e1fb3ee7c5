import { describe, expect, it } from "vitest";
import { topicState } from "./fund.ts";

const contributors = [
  { key: "firm", parts: 50 },
  { key: "city", parts: 30 },
  { key: "university", parts: 20 },
];

describe("a topic of a joint fund", () => {
  it.each<[string, Record<string, boolean>, number, string]>([
    ["waits while nobody said anything", {}, 50, "open"],
    ["waits at half of the shares", { firm: true }, 50, "open"],
    ["is chosen beyond half", { firm: true, university: true }, 50, "chosen"],
    ["is declined once half is out of reach", { firm: false }, 50, "declined"],
    ["waits while the rest may still reach it", { city: false, firm: true }, 50, "open"],
    ["takes all where all are asked for", { firm: true, city: true, university: true }, 99, "chosen"],
  ])("%s", (_what, said, threshold, state) => {
    const voices = Object.entries(said).map(([contributor, isFor]) => ({ contributor, isFor }));
    expect(topicState(contributors, voices, threshold)).toBe(state);
  });
});
