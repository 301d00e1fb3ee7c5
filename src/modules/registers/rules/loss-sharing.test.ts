import { describe, expect, it } from "vitest";
import { lossOf, shareLoss } from "./loss-sharing.ts";

const parts = { publicPart: 300, firmPart: 100, institutePart: 0, socialPart: 200 };

describe("a loss of a blended funding", () => {
  it.each([
    ["is borne in proportion", 60, null, [30, 10, 0, 20]],
    ["leaves what rounding leaves to the last", 10, null, [5, 1, 0, 4]],
    ["falls on the first up to its part", 60, "firmPart", [0, 60, 0, 0]],
    ["goes over to the others beyond it", 150, "firmPart", [30, 100, 0, 20]],
    ["is borne by nobody beyond what was put in", 900, null, [300, 100, 0, 200]],
    ["is nothing when there is none", 0, "publicPart", [0, 0, 0, 0]],
  ] as const)("%s", (_what, loss, first, [ofPublic, ofFirm, ofInstitute, ofSocial]) => {
    expect(shareLoss(parts, loss, first)).toEqual({
      publicPart: ofPublic,
      firmPart: ofFirm,
      institutePart: ofInstitute,
      socialPart: ofSocial,
    });
  });

  it("is not known before somebody said how it is shared", () => {
    expect(lossOf({ ...parts, loss: 60, lossOrder: null }, "publicPart")).toBeNull();
    expect(lossOf({ ...parts, loss: null, lossOrder: "pro-rata" }, "publicPart")).toBeNull();
    expect(lossOf({ ...parts, loss: 60, lossOrder: "pro-rata" }, "publicPart")).toBe(30);
  });
});
