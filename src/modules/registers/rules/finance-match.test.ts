import { describe, expect, it } from "vitest";
import { matchOf, type Need, type Supply, stageAfter, stagesOf } from "./finance-match.ts";

const need: Need = { kind: "equity", stage: "seed", field: "materials", place: "north", amount: 500 };
const fund: Supply = { register: "fund", kind: "sub-fund", stage: "early", field: null, place: null, left: 900 };

describe("what suits a need of finance", () => {
  it.each<[string, Partial<Need>, Partial<Supply>, readonly string[] | null]>([
    ["a fund of its stage with money left", {}, {}, ["kind", "stage", "money"]],
    ["a fund that says its field as well", {}, { field: "materials" }, ["kind", "stage", "money", "field"]],
    ["no fund of another stage", {}, { stage: "mature" }, null],
    ["no fund without enough left", {}, { left: 499 }, null],
    ["no fund of another field", {}, { field: "ships" }, null],
    ["a fund that says nothing of itself", {}, { stage: null, left: null }, ["kind"]],
    ["no fund for a loan", { kind: "loan" }, {}, null],
    ["a loan for a loan", { kind: "loan" }, { register: "finance-product", kind: "loan", left: null }, ["kind"]],
    ["no insurance for a loan", { kind: "loan" }, { register: "finance-product", kind: "insurance" }, null],
    [
      "a securities firm for a listing, near by",
      { kind: "listing" },
      { register: "finance-provider", kind: "securities", left: null, place: "north" },
      ["kind", "place"],
    ],
    ["no bank for a listing", { kind: "listing" }, { register: "finance-provider", kind: "bank" }, null],
  ])("is %s", (_what, asked, offered, reasons) => {
    expect(matchOf({ ...need, ...asked }, { ...fund, ...offered })).toEqual(reasons);
  });

  it("knows the stages of a fund, and what comes next", () => {
    expect([stagesOf("early"), stagesOf("growth"), stagesOf("all").length, stagesOf(null)]).toEqual([
      ["seed", "start-up"],
      ["growth"],
      4,
      [],
    ]);
    expect([stageAfter("seed"), stageAfter("mature"), stageAfter(null)]).toEqual(["start-up", null, null]);
  });
});
