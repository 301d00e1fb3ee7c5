import { describe, expect, it } from "vitest";
import { type DemandDraft, type ResultDraft, weakDemandLines, weakResultLines } from "./drafting-guide.ts";

const day = "2026-11-26";
const good: DemandDraft = {
  title: "海水淡化反渗透膜抗污染涂层",
  problem:
    "我公司日产5万吨的淡化装置，反渗透膜每45天须停机清洗一次，每次停机12小时，夏季赤潮期间缩短到20天。需要一种可在现有膜壳上使用的抗污染涂层或预处理办法，不改变现有高压泵和管路。",
  field: "desalination",
  parameters: [{ name: "清洗间隔", comparator: ">=", now: 45, wanted: 120, unit: "天" }],
  budgetLeast: 30_000_000,
  budgetMost: 80_000_000,
  deadline: "2027-06-30",
  acceptance: "在我公司中试线连续运行180天，清洗间隔达到指标",
  modes: ["licence"],
  neededReadiness: 6,
};
const told = (draft: Partial<DemandDraft>) =>
  weakDemandLines({ ...good, ...draft }, day).map(({ line, why, what, blocks }) =>
    [line, why, what, blocks ? "blocks" : null].filter((part) => part !== null).join(" "),
  );

describe("the drafting guide on a demand", () => {
  it("says nothing against one that names problem, numbers, money, day and acceptance", () => {
    expect(told({})).toEqual([]);
  });

  it.each([
    ["a title that says nothing", { title: "技术合作" }, ["title short"]],
    ["no title", { title: " " }, ["title missing blocks"]],
    ["no problem", { problem: "" }, ["problem missing blocks"]],
    ["a word of a problem", { problem: "膜污染2次" }, ["problem short blocks"]],
    [
      "a short problem",
      { problem: "反渗透膜每45天须停机清洗一次，需要抗污染涂层，不改变现有管路。" },
      ["problem short"],
    ],
    ["no number", { problem: "反".repeat(80) }, ["problem no-number"]],
    ["promising words", { problem: `${good.problem}要求国际领先，尽快完成。` }, ["problem vague 领先 尽快"]],
    ["a telephone number", { problem: `${good.problem}联系13812345678` }, ["problem contact 13812345678 blocks"]],
    [
      "one in wide digits",
      { problem: `${good.problem}１３８１２３４５６７８` },
      ["problem contact 13812345678 blocks"],
    ],
    ["a mail address", { acceptance: "验收见a.b@c.cn，3天" }, ["acceptance contact a.b@c.cn blocks"]],
    ["a long number is none", { problem: `${good.problem}编号9138123456789` }, []],
    ["no field", { field: null }, ["field missing blocks"]],
    ["no parameters", { parameters: [] }, ["parameters missing"]],
    [
      "half a parameter",
      { parameters: [{ name: "通量", comparator: ">=", now: null, wanted: null, unit: "" }] },
      ["parameters no-wanted 通量", "parameters no-now 通量", "parameters no-unit 通量"],
    ],
    ["no budget", { budgetLeast: null, budgetMost: null }, ["budget missing"]],
    ["a budget of any size", { budgetLeast: 1_000_000, budgetMost: 80_000_000 }, ["budget wide"]],
    ["only an upper limit", { budgetLeast: null }, []],
    ["no day", { deadline: null }, ["deadline missing"]],
    ["a day that is over", { deadline: "2026-11-25" }, ["deadline past 2026-11-25 blocks"]],
    ["a day that is near", { deadline: "2026-12-10" }, ["deadline soon 2026-12-10"]],
    ["no acceptance", { acceptance: null }, ["acceptance missing"]],
    ["acceptance by taste", { acceptance: "双方满意即可" }, ["acceptance unmeasured"]],
    ["acceptance by a parameter", { acceptance: "以清洗间隔为准" }, []],
    ["no way of working together", { modes: [] }, ["modes missing"]],
    ["no level of readiness", { neededReadiness: null }, ["readiness missing"]],
  ] as const)("%s", (_what, draft, expected) => {
    expect(told(draft)).toEqual(expected);
  });
});

const result: ResultDraft = {
  title: "聚酰胺膜两性离子抗污染涂层",
  summary:
    "在聚酰胺反渗透膜表面原位接枝两性离子聚合物，海水条件下通量衰减由28%降到9%，清洗间隔延长到130天；已在日产200吨装置上运行11个月，涂覆可在现有膜壳内完成，每支膜耗时40分钟。",
  field: "desalination",
  parameters: [{ name: "清洗间隔", comparator: ">=", now: null, wanted: 130, unit: "天" }],
  comparedWith: "与市售抗污染膜相比，清洗间隔长2.1倍",
  priceLeast: null,
  priceMost: 60_000_000,
  costNote: null,
  modes: ["licence"],
  claimedReadiness: 6,
  provenReadiness: 6,
  rights: [1],
  inventors: [1],
};

describe("the drafting guide on a result", () => {
  it.each([
    ["a whole one", {}, []],
    ["no comparison", { comparedWith: null }, ["comparedWith missing"]],
    ["a comparison without a number", { comparedWith: "优于现有技术" }, ["comparedWith no-number"]],
    ["neither price nor cost", { priceMost: null }, ["cost missing"]],
    ["a cost in words", { priceMost: null, costNote: "每支膜耗材80元" }, []],
    ["more claimed than proven", { provenReadiness: 4 }, ["readiness above-proven"]],
    ["claimed and nothing proven", { provenReadiness: null }, ["readiness above-proven"]],
    ["no level claimed", { claimedReadiness: null }, ["readiness missing"]],
    ["no rights", { rights: [] }, ["rights missing"]],
    ["no inventors", { inventors: [] }, ["inventors missing"]],
  ] as const)("%s", (_what, draft, expected) => {
    expect(weakResultLines({ ...result, ...draft }).map(({ line, why }) => `${line} ${why}`)).toEqual(expected);
  });
});
