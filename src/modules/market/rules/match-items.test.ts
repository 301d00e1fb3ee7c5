import { describe, expect, it } from "vitest";
import { judgeConstraints } from "../../../engines/match/constraints/judge-constraints.ts";
import { ItemSchema } from "../../../engines/match/contract.ts";
import {
  demandItem,
  nearBest,
  type PublicDemand,
  type PublicResult,
  resultItem,
  rootOf,
  wordsOf,
} from "./match-items.ts";

const demand: PublicDemand = {
  id: "d",
  titleZh: "船体防污涂料",
  titleEn: "Antifouling paints for hulls",
  field: "materials",
  parameters: [
    { name: "防污期效", comparator: ">=", now: 12, wanted: 36, unit: "月" },
    { name: "附着力", comparator: ">=", now: 3, wanted: null, unit: "MPa" },
  ],
  exclusivity: "exclusive",
  problem: "现有涂层一年后失效。",
  acceptance: " ",
  budgetMost: 50_000_000,
  neededReadiness: 6,
};
const result: PublicResult = {
  id: "r",
  titleZh: "低表面能防污涂层",
  titleEn: null,
  field: null,
  parameters: [{ name: "防污期效", comparator: ">=", now: 24, wanted: null, unit: "月" }],
  exclusivity: "either",
  summary: "不释放毒料的防污涂层。",
  comparedWith: null,
  priceLeast: 60_000_000,
  provenReadiness: null,
};

describe("goods as items of the matching engine", () => {
  it("says what is public and nothing that is empty", () => {
    const items = [demandItem(demand), resultItem(result)];
    expect(items.map((item) => ItemSchema.parse(item).fields.map(({ name }) => name))).toEqual([
      ["title", "titleEn", "field", "exclusivity", "problem", "parameter:防污期效", "budget", "neededReadiness"],
      ["title", "exclusivity", "summary", "parameter:防污期效", "price"],
    ]);
  });

  it("lets the constraints of a demand be judged against a result", () => {
    const verdicts = judgeConstraints(demandItem(demand), resultItem(result), { areas: new Map(), soft: [] });
    expect(verdicts.map(({ role, verdict, gap }) => [role, verdict, gap?.amount ?? null])).toEqual([
      ["budget", "missed", 10_000_000],
      ["readiness", "unknown", null],
      ["exclusivity", "met", null],
    ]);
  });

  it.each([
    [7, "met", null],
    [4, "missed", 2],
    [null, "unknown", null],
  ])("holds against the level that a demand needs what is proven: %s", (provenReadiness, verdict, gap) => {
    const verdicts = judgeConstraints(demandItem(demand), resultItem({ ...result, provenReadiness }), {
      areas: new Map(),
      soft: [],
    });
    const readiness = verdicts.find(({ role }) => role === "readiness");
    expect([readiness?.verdict, readiness?.gap?.amount ?? null]).toEqual([verdict, gap]);
  });

  it.each([
    [[0.6, 0.3, 0.29], 50, [0.6, 0.3]],
    [[0.6, 0.3], 0, [0.6, 0.3]],
    [[0.6, 0.3], 100, [0.6]],
    [[], 50, []],
  ])("leaves out of %j what is below %d %% of the best: %j", (scores, percent, kept) => {
    expect(nearBest(scores, (one) => one, percent)).toEqual(kept);
  });

  it("keeps only words where demands are looked for", () => {
    expect(wordsOf(demandItem(demand)).fields.map(({ role }) => role)).toEqual(["title", "title", "code", "problem"]);
  });
});

describe("the domain of a field", () => {
  const tree = new Map([
    ["marine", null],
    ["sensors", "marine"],
    ["lost", "gone"],
    ["a", "b"],
    ["b", "a"],
  ]);
  it.each([
    ["the top of its tree", "sensors", "marine"],
    ["itself at the top", "marine", "marine"],
    ["none without a field", null, null],
    ["none for what is not in the tree", "unknown", null],
    ["none below what is gone", "lost", null],
    ["none in a circle", "a", null],
  ] as const)("is %s", (_case, code, root) => {
    expect(rootOf(tree, code)).toBe(root);
  });
});
