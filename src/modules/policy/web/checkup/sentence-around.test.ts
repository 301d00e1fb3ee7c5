import { describe, expect, it } from "vitest";
import { sentenceAround } from "./sentence-around.ts";

const text = "前一句。到2025年，创新能力显著提升。后一句\n新段";
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe("the words of a finding in their sentence", () => {
  it("ends at the sentence on both sides", () => {
    expect(sentenceAround(text, spanOf("显著提升"))).toEqual({
      before: "到2025年，创新能力",
      words: "显著提升",
      after: "",
    });
    expect(sentenceAround(text, spanOf("创新能力"))).toMatchObject({ after: "显著提升" });
    expect(sentenceAround(text, spanOf("后一句"))).toEqual({ before: "", words: "后一句", after: "" });
  });

  it("is cut, and says so, where the sentence is too long to read", () => {
    const long = `${"甲".repeat(100)}乙${"丙".repeat(100)}。`;
    const { before, after } = sentenceAround(long, { start: 100, end: 101 });
    expect([before, after]).toEqual([`…${"甲".repeat(60)}`, `${"丙".repeat(60)}…`]);
  });
});
