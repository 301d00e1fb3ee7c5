import { describe, expect, it } from "vitest";
import { pinyinHits, pinyinOf, pinyinPatterns, pinyinQuery } from "./pinyin.ts";

/** What a query finds in a sentence. */
function found(sentence: string, query: string): string[] {
  const read = pinyinQuery(query);
  if (!read) return [];
  const characters = [...sentence];
  const hits = pinyinHits(pinyinOf(sentence), read);
  return [...new Set(hits.map(({ start, end }) => characters.slice(start, end).join("")))];
}

describe("a text as it sounds", () => {
  it.each([
    ["高新技术企业", "/gx/js/qy/", "/gao xin/ji shu/qi ye/"],
    ["重庆银行", "/cq/yh/", "/chong qing/yin hang/"],
    ["ai+海洋。", "/ai/./hy/./", "/a i/./hai yang/./"],
  ])("%s", (text, initials, syllables) => {
    expect(pinyinOf(text)).toEqual({ initials, syllables });
  });

  it("has one mark for each character, also outside the basic plane", () => {
    const text = "𠮷林海洋,到2025年";
    const { initials, syllables } = pinyinOf(text);
    expect(initials.replaceAll("/", "").length).toBe([...text].length);
    expect([...syllables.matchAll(/[^ /]+/g)].length).toBe([...text].length);
  });
});

describe("searching by pinyin", () => {
  it.each([
    ["培育高新技术企业", "gxjsqy", ["高新技术企业"]],
    ["培育高新技术企业", "gaoxin", ["高新"]],
    ["培育高新技术企业", "gaoxinjishuqiye", ["高新技术企业"]],
    ["培育高新技术企业", "gx", ["高新"]],
    ["培育高新技术企业", "jsqy", ["技术企业"]],
    ["重庆银行贷款", "cq", ["重庆"]],
    ["重庆银行贷款", "yh", ["银行"]],
    ["重庆银行贷款", "yinhang", ["银行"]],
    ["行动方案", "xdfa", ["行动方案"]],
    ["行业龙头", "hy", ["行业"]],
    ["实施战略", "zhanlue", ["战略"]],
    ["绿色发展", "lvse", ["绿色"]],
    ["先进制造,西安", "xian", ["西安"]],
    ["方案", "fangan", ["方案"]],
    ["揭榜挂帅", "jbgs", ["揭榜挂帅"]],
    ["ai赋能", "aifn", ["ai赋能"]],
  ])("in %s %s finds %j", (sentence, query, expected) => {
    expect(found(sentence, query)).toEqual(expected);
  });

  it.each([
    ["not across a sign", "建设高,新技术", "gx"],
    ["not from the middle of a word", "提高新型企业", "gxxqy"],
    ["not the middle of a syllable", "方案", "anga"],
    ["two letters are a whole word", "推动科创企业上市", "cq"],
    ["a single syllable is a whole word", "加强信息化", "xin"],
    ["a word in Latin letters is text, not pinyin", "ai赋能", "ai".repeat(2)],
  ])("%s", (_case, sentence, query) => {
    expect(found(sentence, query)).toEqual([]);
  });

  it.each(["g", "5g", "高新", "gao新", "", "a".repeat(31)])("%s is no query of pinyin", (query) => {
    expect(pinyinQuery(query)).toBeNull();
  });

  it("letters that make no syllables are read as initials only", () => {
    expect(pinyinPatterns(pinyinQuery("gxjsqy")!).syllables).toBeNull();
  });

  it("a long run of letters does not take long to read", () => {
    const start = performance.now();
    pinyinQuery("anananananananananananananana");
    pinyinQuery("iiiiiiiiiiiiiiiiiiiiiiiiiiiiii");
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
