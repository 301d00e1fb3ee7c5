import { describe, expect, it } from "vitest";
import { compile } from "../../../../engines/compile/compile.ts";
import { type AlignedPair, align } from "./align.ts";
import { bestCoverage, coverageOf } from "./coverage.ts";
import { compareNames } from "./names.ts";
import { areaStanding, type Plan, planOf } from "./plan-item.ts";
import { placeOf } from "./relation.ts";
import { partsOfName, plainName, wayOf } from "./words-of-plans.ts";

/** Two characters each are words enough for a test. */
const pairsOfCharacters = (text: string): string[] => {
  const words = new Set<string>();
  const plain = text.replace(/\s/g, "");
  for (let at = 0; at + 2 <= plain.length; at++) words.add(plain.slice(at, at + 2));
  return [...words].filter((word) => /^[\u4e00-\u9fff]{2}$/.test(word));
};
const city = ["nan-jiang"];
const district = ["east", "nan-jiang"];
const limits = { counterpart: 0.3, lookAlike: 0.1 };

function plan(sentences: string, { areas = city, year = 2027 } = {}): Plan {
  const text = `南江市科技行动方案(2025—${year}年)\n一、主要目标\n${sentences}\n`;
  const compiled = compile({ text, source: { file: "plan.txt", mediaType: "text/plain", sha256: "" } });
  return planOf(compiled, { areas, lastYear: year, ownArea: compiled.meta.region });
}
const only = (upper: Plan, lower: Plan): AlignedPair | undefined => align(upper, lower, pairsOfCharacters, limits)[0];
const codes = (pair: AlignedPair | undefined) => pair?.reasons.map((reason) => reason.code);

describe("two figures of one name in one area", () => {
  const upper = plan("到2027年，高新技术企业达到300家。");
  it.each([
    ["the same", "到2027年，高新技术企业达到300家。", "counterpart", null],
    ["less for the same year", "到2027年，高新技术企业达到200家。", "contradiction", "weaker"],
    ["more for the same year", "到2027年，高新技术企业达到400家。", "counterpart", "stronger"],
    ["the same in softer words", "到2027年，高新技术企业达到300家左右。", "counterpart", "softer"],
    ["less, a year before", "到2026年，高新技术企业达到200家。", "counterpart", "stage"],
    ["a ceiling for a floor", "到2027年，高新技术企业不超过300家。", "contradiction", "opposite-limit"],
  ])("%s", (_name, words, relation, reason) => {
    const pair = only(upper, plan(words));
    expect(pair?.relation).toBe(relation);
    expect(codes(pair)?.slice(0, 2)).toEqual(["same-name", "same-area"]);
    if (reason) expect(codes(pair)).toContain(reason);
  });

  it.each([
    ["the same, later", "到2028年，高新技术企业达到300家。", "contradiction", "later"],
    ["less, later", "到2028年，高新技术企业达到200家。", "contradiction", "weaker"],
    ["more, later", "到2028年，高新技术企业达到400家。", "counterpart", "stage"],
  ])("%s", (_name, words, relation, reason) => {
    const pair = only(upper, plan(words, { year: 2028 }));
    expect(pair?.relation).toBe(relation);
    expect(codes(pair)).toContain(reason);
  });
});

describe("a part and its whole", () => {
  const upper = plan("到2027年，高新技术企业达到300家。");
  const part = (words: string) => only(upper, plan(words, { areas: district }));

  it("are counterparts, with the share, and are never to be added", () => {
    const pair = part("到2027年，高新技术企业达到75家。");
    expect(pair?.relation).toBe("counterpart");
    expect(pair?.reasons.at(-1)).toMatchObject({ code: "share-of-whole", params: { percent: 25, part: "lower" } });
  });

  it("contradict each other when the part exceeds the whole", () => {
    expect(codes(part("到2027年，高新技术企业达到301家。"))).toContain("part-above-whole");
    expect(part("到2027年，高新技术企业达到301家。")?.relation).toBe("contradiction");
  });

  it("of another year are another figure", () => {
    expect(part("到2026年，高新技术企业达到75家。")).toMatchObject({ relation: "look-alike" });
  });

  it("of a ratio are not added", () => {
    const whole = plan("到2027年，每万人高价值发明专利拥有量达到20件。");
    const pair = only(whole, plan("到2027年，每万人高价值发明专利拥有量达到25件。", { areas: district }));
    expect(pair?.relation).toBe("counterpart");
    expect(codes(pair)).toContain("not-addable");
  });

  it("beside each other are other figures", () => {
    const a = plan("到2027年，高新技术企业达到75家。", { areas: ["west", "nan-jiang"] });
    const pair = only(a, plan("到2027年，高新技术企业达到75家。", { areas: district }));
    expect(pair?.relation).toBe("look-alike");
    expect(codes(pair)).toContain("other-area");
  });
});

describe("look-alikes", () => {
  it.each([
    ["another class", "科技型中小企业达到300家", "科技型中小微企业达到300家", "near-name"],
    ["a part of the class", "高新技术企业达到300家", "上市高新技术企业达到300家", "near-name"],
    ["one direction for both", "技术合同成交额达到50亿元", "输出技术合同成交额达到50亿元", "near-name"],
    ["a level and its growth", "技术合同成交额达到50亿元", "技术合同成交额年均增长10%", "kind-differs"],
    ["built and recognised", "新建概念验证中心10家", "新认定概念验证中心10家", "made-differently"],
  ])("%s", (_name, a, b, reason) => {
    const pair = only(plan(`到2027年，${a}。`), plan(`到2027年，${b}。`));
    expect(pair?.relation).toBe("look-alike");
    expect(codes(pair)).toContain(reason);
  });

  it("say what either name has alone, with the words in both texts", () => {
    const [upper, lower] = [
      plan("到2027年，万人有效发明专利拥有量达到20件。"),
      plan("到2027年，每万人高价值发明专利拥有量达到20件。"),
    ];
    const reason = only(upper, lower)?.reasons[0];
    expect(reason?.params).toEqual({ shared: "发明专利拥有量", upper: "有效", lower: "高价值" });
    const said = (text: string, spans: Array<{ start: number; end: number }>) =>
      spans.map((s) => text.slice(s.start, s.end));
    expect(said(upper.text, reason!.upper)).toEqual(["有效", "发明专利拥有量"]);
    expect(said(lower.text, reason!.lower)).toEqual(["高价值", "发明专利拥有量"]);
  });

  it.each([
    ["高新技术企业达到300家", "技术合同成交额达到50亿元"],
    ["新增绿色工厂5家", "人才总量达到96万人"],
  ])("%s and %s have nothing in common", (a, b) => {
    expect(only(plan(`到2027年，${a}。`), plan(`到2027年，${b}。`))).toBeUndefined();
  });
});

describe("aims without a figure", () => {
  it("of opposite directions contradict each other", () => {
    const [up, down] = [plan("持续提高财政科技投入。"), plan("压减财政科技投入。")];
    const goal = (one: Plan) => ({ ...one, goals: one.goals.filter(({ goal }) => goal.kind === "direction") });
    const pair = only(goal(up), goal(down));
    // The compiler must see both aims; if it does not, this test says nothing.
    expect([up.goals.length, down.goals.length]).toEqual([1, 1]);
    expect(pair).toMatchObject({ relation: "contradiction" });
    expect(codes(pair)).toEqual(["same-name", "opposite-way"]);
  });
});

describe("tasks", () => {
  const tasks = (...list: string[]) =>
    plan(`到2027年，企业达到1家。\n二、重点任务\n${list.map((words, index) => `${index + 1}.${words}`).join("\n")}`);
  const upper = tasks(
    "培育技术经纪人。开展技术经纪人培训，建设技术经纪人库。",
    "开放科研仪器。推动大型科研仪器向企业开放共享。",
    "改善空气质量。推进钢铁企业超低排放改造。",
  );
  const lower = tasks("壮大技术经纪人队伍。组织技术经纪人培训。", "修缮历史建筑。编制历史建筑保护图则。");
  const pairs = align(upper, lower, pairsOfCharacters, limits);
  const named = (a: string, b: string) => pairs.find((pair) => pair.upper.name === a && pair.lower.name === b);

  it("that are nearest to each other are counterparts, and the words of both are marked", () => {
    const pair = named("培育技术经纪人", "壮大技术经纪人队伍");
    expect(pair?.relation).toBe("counterpart");
    expect(codes(pair)).toContain("nearest");
    const shared = pair!.reasons[0]!;
    expect(shared.code).toBe("words-shared");
    for (const span of shared.upper) expect(upper.text.slice(span.start, span.end)).toHaveLength(2);
  });

  it("without words in common stand alone", () => {
    expect(pairs.filter((pair) => pair.upper.name === "改善空气质量")).toEqual([]);
    expect(pairs.filter((pair) => pair.lower.name === "修缮历史建筑")).toEqual([]);
  });

  it("are compared without the units at their end", () => {
    const [a, b] = ["修桥。修建桥梁。(责任单位：甲局、乙局)", "办学。举办学校。(责任单位：甲局、乙局)"].map((one) =>
      tasks(one),
    );
    expect(align(a!, b!, pairsOfCharacters, limits).filter((pair) => pair.upper.kind === "task")).toEqual([]);
  });

  it("come out the same whichever plan is named first", () => {
    const turned = align(lower, upper, pairsOfCharacters, limits);
    const keys = (list: AlignedPair[], turn: boolean) =>
      list.map((pair) => (turn ? [pair.lower.key, pair.upper.key] : [pair.upper.key, pair.lower.key]).join(" ")).sort();
    expect(keys(turned, true)).toEqual(keys(pairs, false));
  });
});

describe("the words of plans", () => {
  it.each([
    ["新认定省级概念验证中心数量", { making: "recognised", thing: "省级概念验证中心" }],
    ["每年新增绿色工厂数量", { making: "made", thing: "绿色工厂" }],
    ["组织实施重点项目数量", { making: "carried out", thing: "重点项目" }],
    ["高新技术企业总数", { making: null, thing: "高新技术企业" }],
  ])("%s", (metric, parts) => expect(partsOfName(metric)).toEqual(parts));

  it("have one spelling", () => {
    expect(plainName("规上企业研发经费投入")).toBe(plainName("规模以上企业研发投入"));
    expect(plainName("每万人发明专利")).toBe(plainName("万人发明专利"));
  });

  it.each([
    ["持续提高投入", "up"],
    ["减少检查频次", "down"],
    ["提高效率、减少环节", null],
  ])("%s points %s", (quote, way) => expect(wayOf(quote)).toBe(way));

  it("are found through line breaks and spaces", () => {
    const text = "前 高新\n 技术 企业。高新区";
    expect(placeOf(text, { start: 0, end: text.length }, "高新区")).toEqual([{ start: 12, end: 15 }]);
    expect(placeOf(text, { start: 0, end: text.length }, "高新技术企业")).toEqual([{ start: 2, end: 11 }]);
    expect(placeOf(text, { start: 0, end: 5 }, "企业")).toEqual([]);
  });

  it("that many names end with tell none apart", () => {
    expect(compareNames("优质企业", "绿色企业", () => 4).kind).toBe("other");
    expect(compareNames("优质企业", "绿色企业", () => 2).kind).toBe("alike");
  });
});

describe("areas and coverage", () => {
  it.each([
    [["a"], ["a"], "same"],
    [["a"], ["b", "a"], "lower-is-part"],
    [["b", "a"], ["a"], "upper-is-part"],
    [["b", "a"], ["c", "a"], "other"],
    [[], ["a"], "unknown"],
  ])("%j and %j: %s", (a, b, standing) => expect(areaStanding(a, b)).toBe(standing));

  it.each([
    [[], "alone"],
    [[["look-alike", "open"]], "near"],
    [[["counterpart", "rejected"]], "alone"],
    [
      [
        ["counterpart", "open"],
        ["look-alike", "confirmed"],
      ],
      "proposed",
    ],
    [[["contradiction", "open"]], "proposed"],
    [
      [
        ["counterpart", "confirmed"],
        ["counterpart", "rejected"],
      ],
      "confirmed",
    ],
  ] as const)("%j is %s", (pairs, coverage) => {
    expect(coverageOf(pairs.map(([relation, state]) => ({ relation, state })))).toBe(coverage);
  });

  it("of several plans the best answer decides", () => {
    expect(bestCoverage(["alone", "near", "confirmed", "proposed"])).toBe("confirmed");
    expect(bestCoverage([])).toBe("alone");
  });
});
