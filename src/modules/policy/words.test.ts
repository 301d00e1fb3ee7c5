import { describe, expect, it } from "vitest";
import { compile } from "../../engines/compile/compile.ts";
import { sentencesOf } from "./sentences.ts";
import { fold, marksIn, wordsOf } from "./words.ts";

describe("words for the search", () => {
  it.each([
    ["科技成果转化", ["科技", "成果", "转化"]],
    ["Ａ１ 号", ["a1", "号"]],
  ])("%s holds %j", (text, words) => {
    expect(wordsOf(text)).toEqual(expect.arrayContaining(words));
  });

  it("evens out width, spaces and case", () => {
    expect(fold("全国 “ＡＩ＋” 高地")).toBe(fold("全国“AI+”高地"));
  });
});

describe("marks", () => {
  it.each([
    ["the whole query", "培育概念验证中心、中试平台", "概念验证", ["概念验证"]],
    ["with a stray space in the text", "建设 概念 验证中心", "概念验证", ["概念 验证"]],
    ["the words apart", "验证新的概念", "概念验证", ["验证", "概念"]],
    ["nothing", "另一句话", "概念验证", []],
  ])("%s", (_case, sentence, query, expected) => {
    expect(marksIn(sentence, query).map((mark) => sentence.slice(mark.start, mark.end))).toEqual(expected);
  });
});

describe("sentences", () => {
  const text = "某市科技规划\n一、目标\n到2025年,企业达100家。专利达20件;成交额达到500亿元。\n扫一扫在手机打开当前页";
  const compiled = compile({ text, source: { file: "x.txt", mediaType: "text/plain", sha256: "" } });

  it("lie in the text, in order, without touching", () => {
    const sentences = sentencesOf(compiled);
    expect(sentences.map((one) => text.slice(one.start, one.end))).toContain("专利达20件;");
    for (const [index, sentence] of sentences.entries()) {
      expect(sentence.start).toBeLessThan(sentence.end);
      expect(sentence.start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
    }
  });

  it("are noise as a whole or not at all", () => {
    const noise = sentencesOf(compiled).filter((one) => one.isNoise);
    expect(noise.map((one) => text.slice(one.start, one.end))).toEqual(["扫一扫在手机打开当前页"]);
  });
});
