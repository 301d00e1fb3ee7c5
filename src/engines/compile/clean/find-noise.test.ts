import { describe, expect, it, test } from "vitest";
import { findNoise } from "./find-noise.ts";

/** The noise of a text as kind and quotation. */
function noiseOf(text: string): string[] {
  return findNoise(text).noise.map((span) => `${span.kind} ${text.slice(span.start, span.end)}`);
}

const body =
  "某市行动方案\n一、总体要求\n坚持创新驱动,加快建设平台,培育企业,引进人才,优化环境,推动高质量发展。\n二、任务\n推进平台建设。\n";

describe("what is not the document", () => {
  it("fields of portals and crawlers, in any dress", () => {
    const head =
      "索引号: 0001/2024\n**发布机构**: 某市科技局\n- source_url: https://example.org/a\n来源:某报 浏览次数:12\n【字号:\n大\n中\n小】\n2024-05-06 10:20\n";
    expect(noiseOf(head + body).join("\n")).toBe(
      head
        .trim()
        .split("\n")
        .map((line) => `boilerplate ${line}`)
        .join("\n"),
    );
  });

  it("leaves number, notice, salutation and signature to the document", () => {
    const text = `某市人民政府关于印发某市行动方案的通知\n某政发〔2024〕3号\n各区人民政府:\n现印发给你们。\n某市人民政府\n2024年5月6日\n(此件公开发布)\n${body}`;
    expect(noiseOf(text)).toEqual([]);
  });

  it("page numbers and the running heads beside them, but not the numbers of a table", () => {
    const page = (n: number) => `${"正文内容不断推进。".repeat(40)}\n某市行动方案\n— ${n} —\n`;
    const noise = noiseOf(`一、任务\n${page(1)}${page(2)}${page(3)}1\n指标\n2\n指标\n3\n指标\n`);
    expect(noise.filter((quote) => quote.includes("—"))).toHaveLength(3);
    expect(noise.filter((quote) => quote.endsWith("某市行动方案"))).toHaveLength(3);
    expect(noise).not.toContain("boilerplate 1");
  });

  it("what a site puts after a document", () => {
    const tail = "扫一扫在手机打开当前页\n责任编辑:某某\n打开某某APP查看更多\n相关报道\n3\nmap\n";
    expect(noiseOf(body + tail).length).toBe(6);
  });

  it("a teaser that repeats the text before 原文如下", () => {
    const teaser = "某网获悉,5月6日,某市发布行动方案。坚持创新驱动,加快建设平台,培育企业,引进人才。\n原文如下:\n";
    const { noise, diagnostics } = findNoise(teaser + body);
    expect(noise.map((span) => span.kind)).toEqual(["duplicate", "duplicate"]);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(["teaser-duplicate"]);
  });

  it("advertising injected into a sentence, but not the words of the law", () => {
    expect(noiseOf("按照市委、澳门新葡京娱乐城官网工作部署,推进建设。")).toEqual(["spam 澳门新葡京娱乐城官网"]);
    expect(noiseOf("严厉打击跨境网络赌博平台网站。用好体育彩票公益金。规范棋牌娱乐场所管理。")).toEqual([]);
  });

  it("a table whose cells ran together and the caption of a lost figure", () => {
    const table =
      "主要指标序号指标名称单位2020年2025年属性1研发投入增长%-11预期性2企业数量家4396800约束性3技术交易额亿元286.6500预期性";
    expect(noiseOf(`一、目标\n${table}\n二、任务\n推进建设。某市科创空间布局图\n`)).toEqual([
      `flattened-table ${table}`,
      "flattened-table 某市科创空间布局图",
    ]);
  });

  it("is sorted and disjoint", () => {
    const { noise } = findNoise(`当前位置:首页>政策\n来源:某报\n${body}扫一扫\n`);
    for (const [index, span] of noise.entries()) expect(span.start).toBeGreaterThanOrEqual(noise[index - 1]?.end ?? 0);
  });

  it("the word 附件 above a portal's list of links, not an annex of the plan", () => {
    const head = "**附件**:\n- [空间布局图.pdf](./空间布局图.pdf)\n";
    expect(noiseOf(head + body)).toEqual(["boilerplate **附件**:", "boilerplate - [空间布局图.pdf](./空间布局图.pdf)"]);
    expect(noiseOf(`${body}附件\n任务清单\n`)).toEqual([]);
  });
});

test.each([
  ["建立医疗质量协同机,提升服务能力。", "协同机"],
  ["完善农产品产销对接机。", "对接机"],
  ["扩大中医药\ufffd\ufffd种植。", "\ufffd"],
])("a lost character is told: %s", (text, quote) => {
  const told = findNoise(text).diagnostics.filter((one) => one.code.startsWith("character-"));
  expect(told).toHaveLength(1);
  expect(text.slice(told[0]!.start, told[0]!.end)).toContain(quote);
});

test.each(["建设联合收割机,推广植保无人机。", "建立协同机制,完善对接机制。", "购置对讲机、应急发电机。"])(
  "nothing is lost in: %s",
  (text) => expect(findNoise(text).diagnostics).toEqual([]),
);
