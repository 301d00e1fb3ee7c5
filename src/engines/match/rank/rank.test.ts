import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryCandidates } from "../candidates/memory.ts";
import type { Field, Item } from "../contract.ts";
import { anyItems, anyRequest, item } from "../fixture-items.ts";
import { createAnalyser } from "../language/analyser.ts";
import { rememberRefusals } from "../learn/refusals.ts";
import { match } from "../match.ts";
import { readQuery } from "./query.ts";
import { type RankOptions, rank } from "./rank.ts";
import { nearness } from "./taxonomy.ts";

const analyser = createAnalyser();
function ranked(request: Item, items: readonly Item[], options: RankOptions = {}, corpus: readonly Item[] = items) {
  const corpora = { items: new MemoryCandidates(analyser, corpus).statistics, requests: null };
  return rank(readQuery(analyser, request, corpora), items, analyser, corpora, options);
}
const ids = (answer: ReturnType<typeof ranked>): string[] => answer.map(({ item: id }) => id);

describe("laws of ranking", () => {
  it("does not depend on the order in which the items come", () => {
    fc.assert(
      fc.property(anyRequest, anyItems, (request, items) => {
        expect(ranked(request, items.toReversed(), {}, items)).toEqual(ranked(request, items));
      }),
      { numRuns: 40 },
    );
  });

  it("scores a pair for itself: while the statistics stand still, no other item changes the order of two", () => {
    fc.assert(
      fc.property(anyRequest, anyItems, anyRequest, (request, items, stranger) => {
        const corpus = [...items, { ...stranger, id: "stranger" }];
        const without = ids(ranked(request, items, {}, corpus));
        const withIt = ids(ranked(request, corpus, {}, corpus));
        expect(withIt.filter((id) => id !== "stranger")).toEqual(without);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps scores and parts between 0 and 1, the sum of what the parts add being the score", () => {
    fc.assert(
      fc.property(anyRequest, anyItems, (request, items) => {
        for (const { score, parts } of ranked(request, items)) {
          for (const value of [score, ...parts.map((part) => part.value)]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-9);
          }
          expect(parts.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("holds an item of the same words above all others", () => {
    fc.assert(
      fc.property(anyRequest, anyItems, (request, items) => {
        const [title] = request.fields;
        const alone: Item = { id: "request", fields: [title!] };
        const twin: Item = { id: "twin", fields: [title!] };
        const all = [...items, twin];
        const [first] = ranked(alone, all);
        const own = ranked(alone, all).find((one) => one.item === "twin");
        expect(own?.score).toBeCloseTo(first!.score, 9);
      }),
      { numRuns: 40 },
    );
  });
});

const cheap: Field = { role: "budget", name: "price", least: 100, most: null };
const dear: Field = { role: "budget", name: "price", least: 900, most: null };
const purse: Field = { role: "budget", name: "budget", least: null, most: 500 };

describe("ranking", () => {
  it("tells apart what misses a hard constraint, however well it fits; what an item does not say harms nothing", () => {
    const request = item("q", "船舶防腐涂料", "", purse);
    const items = [item("a", "船舶防腐涂料", "", dear), item("b", "管道防腐", "", cheap), item("c", "船舶涂料")];
    const eligible = (options: RankOptions) =>
      Object.fromEntries(ranked(request, items, options).map((one) => [one.item, one.eligible]));
    expect(ids(ranked(request, items))[0]).toBe("a");
    expect(eligible({})).toEqual({ a: false, b: true, c: true });
    expect(eligible({ soft: ["budget"] })).toEqual({ a: true, b: true, c: true });
  });

  it("counts the field of technology and the numbers where the request names them", () => {
    const taxonomy = new Map([
      ["coating", "material"],
      ["steel", "material"],
      ["material", null],
      ["fish", null],
    ]);
    const code = (...codes: string[]): Field => ({ role: "code", name: "field", codes });
    const request = item("q", "防腐技术", "耐盐雾不低于1000小时", code("coating"));
    const items = [
      item("far", "防腐技术", "耐盐雾500小时", code("fish")),
      item("near", "防腐技术", "耐盐雾1500小时", code("steel")),
      item("same", "防腐技术", "耐盐雾1500小时", code("coating")),
    ];
    expect(ids(ranked(request, items, { taxonomy }))).toEqual(["same", "near", "far"]);
    expect([nearness(taxonomy, "coating", "steel"), nearness(taxonomy, "coating", "fish")]).toEqual([0.5, 0]);
  });

  it("lowers a pair like one that was refused, by the reason, and leaves strange ones alone", () => {
    const request = item("q", "深海网箱防附着涂料", "需要环保型网衣防污涂料");
    const [a, b] = [item("a", "网箱网衣防污涂料制备"), item("b", "鱼类疫苗制备")];
    const like = item("old", "深海网箱用防附着涂料", "需要环保型网衣防污涂料");
    const refused = (reason: "other-problem" | "already-solved") =>
      rememberRefusals([{ request: like, item: item("a-old", "网箱网衣防污涂料的制备"), reason }], analyser);
    const before = ranked(request, [a, b]);
    const after = ranked(request, [a, b], { refusals: refused("other-problem") });
    expect(after.find((one) => one.item === "a")!.score).toBeLessThan(before[0]!.score * 0.6);
    expect(after.find((one) => one.item === "a")!.refusals).toMatchObject([{ request: "old", item: "a-old" }]);
    expect(after.find((one) => one.item === "b")!.score).toBe(before.find((one) => one.item === "b")!.score);
    expect(ranked(request, [a, b], { refusals: refused("already-solved") })).toEqual(before);
  });
});

describe("match", () => {
  const source = new MemoryCandidates(analyser, [
    item("a", "船舶防腐涂料"),
    item("b", "海水淡化膜"),
    item("c", "绿色合成药物"),
  ]);
  const request = item("q", "管道防腐");

  it("answers with what shares words, ranked, the first ones explained", async () => {
    const answer = await match(request, source, { analyser, explained: 0 });
    expect(answer).toMatchObject({ request: "q", considered: 1, ranked: [{ item: "a", explanation: null }] });
    expect((await match(request, source, { analyser })).ranked[0]?.explanation?.shared[0]?.item.value).toBe("防腐");
    expect((await match(item("q", ""), source, { analyser })).ranked).toEqual([]);
  });

  it("lists beside the others the best of what misses a hard constraint, with what would make it match", async () => {
    const offers = new MemoryCandidates(analyser, [
      item("a", "船舶防腐涂料", "", dear),
      item("b", "管道防腐", "", cheap),
    ]);
    const answer = await match(item("q", "船舶防腐涂料", "", purse), offers, { analyser });
    expect(answer.ranked.map(({ item: id }) => id)).toEqual(["b"]);
    expect(answer.ruledOut.map(({ item: id, explanation }) => [id, explanation?.wouldMatch[0]?.code])).toEqual([
      ["a", "close:budget"],
    ]);
  });

  it("takes candidates and nearness from a stage with vectors when one is given", async () => {
    const dense = {
      find: async () => [source.get("c")!],
      similarities: async (_request: Item, items: readonly Item[]) => items.map(({ id }) => (id === "c" ? 1 : 0)),
    };
    const answer = await match(request, source, { analyser, dense });
    expect(answer.ranked.map(({ item: id }) => id).sort()).toEqual(["a", "c"]);
    expect(answer.ranked.find((one) => one.item === "c")?.parts).toContainEqual(
      expect.objectContaining({ part: "dense", value: 1 }),
    );
  });

  it("gives the same answer when the candidates come later", async () => {
    const slow = {
      statistics: source.statistics,
      find: async (...all: Parameters<MemoryCandidates["find"]>) => await Promise.resolve(source.find(...all)),
    };
    expect(await match(request, slow, { analyser })).toEqual(await match(request, source, { analyser }));
  });
});
