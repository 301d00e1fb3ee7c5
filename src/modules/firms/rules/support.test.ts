import { describe, expect, it } from "vitest";
import { type Conditions, type FirmProfile, fitOf, reasonsOf } from "./support.ts";

const firm: FirmProfile = {
  titles: [{ title: "high-tech-enterprise", validTo: "2027-05-01" }],
  areas: ["park", "district", "city"],
  spending: 5_000_000,
  pools: ["listing"],
};
const nothing: Conditions = { title: null, pool: null, place: null, isForResearching: false };
const fitFor = (asked: Partial<Conditions>, of: Partial<FirmProfile> = {}) =>
  fitOf(reasonsOf({ ...firm, ...of }, { ...nothing, ...asked }));

describe("what a firm fulfils", () => {
  it.each<[string, Partial<Conditions>, Partial<FirmProfile>, string]>([
    ["a title that it holds", { title: "high-tech-enterprise" }, {}, "fits"],
    ["a title that it does not hold", { title: "srdi" }, {}, "misses-one"],
    ["a pool that it stands in, of two", { pool: "any-listing" }, {}, "fits"],
    ["another pool", { pool: "reserve" }, {}, "misses-one"],
    ["a pool, when nobody knows who the firm is there", { pool: "reserve" }, { pools: null }, "unknown"],
    ["an area around its place", { place: "district" }, {}, "fits"],
    ["another area", { place: "island" }, {}, "misses-one"],
    ["R&D spending", { isForResearching: true }, {}, "fits"],
    ["R&D spending that is nothing", { isForResearching: true }, { spending: 0 }, "misses-one"],
    ["R&D spending that nobody reported", { isForResearching: true }, { spending: null }, "unknown"],
    ["two things of which it has none", { title: "srdi", place: "island" }, {}, "misses"],
    ["one that it misses and one that is not known", { title: "srdi", pool: "reserve" }, { pools: null }, "misses"],
    ["nothing that can be checked", {}, {}, "unstated"],
  ])("is said of %s", (_what, asked, of, expected) => {
    expect(fitFor(asked, of)).toBe(expected);
  });

  it("is said with the day on which a title runs out", () => {
    expect(reasonsOf(firm, { ...nothing, title: "high-tech-enterprise" })).toEqual([
      { condition: "title", wanted: "high-tech-enterprise", state: "met", until: "2027-05-01" },
    ]);
  });
});
