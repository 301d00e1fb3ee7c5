import { describe, expect, it } from "vitest";
import { createAnalyser, noTerms } from "./analyser.ts";
import { latinTerms } from "./latin.ts";

describe("a Latin word as it is compared", () => {
  it.each([
    ["coatings", "coating"],
    ["batteries", "battery"],
    ["nets", "net"],
    ["gas", "gas"],
    ["process", "process"],
    ["status", "status"],
    ["analysis", "analysis"],
    ["316l", "316l"],
    ["mos2", "mos2"],
    ["the", null],
    ["for", null],
  ])("%s is %s", (word, term) => {
    expect(latinTerms(word)).toEqual(term === null ? [] : [term]);
  });

  it("is the same term in all three views of a text, and what tells nothing is in none", () => {
    const analyser = createAnalyser();
    const terms = analyser.count("The coatings of a net", noTerms());
    for (const channel of ["characters", "bigrams", "words"] as const)
      expect([channel, [...terms[channel].keys()]]).toEqual([channel, ["coating", "net"]]);
  });
});
