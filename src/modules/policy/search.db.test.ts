import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { inTransaction } from "../../platform/db/database.ts";
import type { SearchAnswer } from "./contract.ts";
import { fillPinyin } from "./fill-pinyin.ts";

const story = openStory();
const search = async (q: string, more = "") =>
  (await story.as(null, `/api/policy/search?q=${encodeURIComponent(q)}&limit=100${more}`)).body as SearchAnswer;
const marked = (answer: SearchAnswer, by: "text" | "pinyin") =>
  new Set(
    answer.hits
      .filter((hit) => hit.by === by)
      .flatMap((hit) => hit.marks.map((mark) => hit.sentence.slice(mark.start, mark.end).replace(/\s/g, ""))),
  );

describe("search by pinyin", () => {
  it.each(["gxjsqy", "gaoxinjishuqiye", "GXJSQY", "gao xin ji shu qi ye"])("%s finds 高新技术企业", async (q) => {
    const [heard, written] = [await search(q), await search("高新技术企业")];
    expect(heard.total).toBe(0);
    expect(marked(heard, "pinyin")).toEqual(new Set(["高新技术企业"]));
    const phrase = written.hits.filter((hit) => hit.sentence.replace(/\s/g, "").includes("高新技术企业"));
    expect(heard.byPinyin).toBe(phrase.length);
    expect(heard.byPinyin).toBeGreaterThan(3);
  });

  it.each([
    ["gaoxin", "高新"],
    ["jbgs", "揭榜挂帅"],
    ["yh", "银行"],
    ["xdfa", "行动方案"],
  ])("%s finds %s among what sounds so", async (q, word) => {
    expect(marked(await search(q), "pinyin")).toContain(word);
  });

  it("looks for Latin letters as text first; what sounds so comes after and is marked", async () => {
    const answer = await search("AI");
    expect(answer.total).toBeGreaterThan(0);
    const ways = answer.hits.map((hit) => hit.by);
    expect(ways.slice(0, answer.total)).toEqual(Array(answer.total).fill("text"));
    expect(ways.slice(answer.total).every((by) => by === "pinyin")).toBe(true);
    expect([...marked(answer, "text")].every((word) => word.toLowerCase().includes("ai"))).toBe(true);
  });

  it("never tells a sentence twice", async () => {
    const { hits } = await search("ai");
    const places = hits.map((hit) => `${hit.document.code} ${hit.start}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(["5G", "概念", "g", "高gao"])("%s is not heard", async (q) => {
    expect((await search(q)).byPinyin).toBe(0);
  });

  it("leaves noise out, and counts it", async () => {
    const without = await search("bjx");
    const withNoise = await search("bjx", "&noise=with");
    expect(without.hits.some((hit) => hit.isNoise)).toBe(false);
    expect(without.inNoise).toBeGreaterThan(0);
    expect(withNoise.byPinyin).toBe(without.byPinyin + without.inNoise);
    expect(marked(withNoise, "pinyin")).toContain("北极星");
  });

  it("finds documents by the words and the sound of their titles", async () => {
    const codes = async (q: string) => (await search(q)).documents.map((one) => [one.code, one.by]);
    expect(await codes("海创计划")).toEqual([["haichuang-2024", "text"]]);
    expect(await codes("hcjh")).toEqual([["haichuang-2024", "pinyin"]]);
    expect(await codes("haichuang")).toContainEqual(["haichuang-2024", "text"]);
    expect(await codes("kjqq")).toContainEqual(["west-coast-2023", "pinyin"]);
    expect(await codes("zzzz")).toEqual([]);
  });
});

describe("what was kept before there was pinyin", () => {
  const count = async () =>
    (
      await story.read<{ sentences: number; spelt: number; titles: number }>(
        `select (select count(*)::int from policy.sentence) as sentences,
                (select count(*)::int from policy.sentence_pinyin) as spelt,
                (select count(*)::int from policy.title_pinyin) as titles`,
      )
    )[0]!;

  it("is spelt at the next start, once", async () => {
    const before = await count();
    expect(before).toMatchObject({ spelt: before.sentences, titles: 5 });
    await story.read("delete from policy.sentence_pinyin");
    await story.read("delete from policy.title_pinyin");
    expect((await search("gxjsqy")).byPinyin).toBe(0);
    const { db } = story.installation.database;
    const fill = () => inTransaction(db, { user: null, organisation: null }, (tx) => fillPinyin(tx));
    await fill();
    await fill();
    expect(await count()).toEqual(before);
    expect((await search("gxjsqy")).byPinyin).toBeGreaterThan(0);
  });
});
