import { describe, expect, it } from "vitest";
import { nextStages } from "./outcomes.ts";

describe("an outcome of a project", () => {
  it.each([
    ["variety", null, ["bred", "tested", "approved", "spread"]],
    ["variety", "tested", ["approved", "spread"]],
    ["product", "first-purchase", []],
  ] as const)("a %s after %s goes on to %j", (kind, last, stages) => {
    expect(nextStages(kind, last)).toEqual(stages);
  });
});
