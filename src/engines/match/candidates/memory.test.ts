import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyItems, anyRequest, item } from "../fixture-items.ts";
import { channels, createAnalyser } from "../language/analyser.ts";
import { cosines, readQuery, sides, wantedTerms } from "../rank/query.ts";
import { Best } from "./best.ts";
import { itemTerms } from "./item-terms.ts";
import { MemoryCandidates } from "./memory.ts";

const analyser = createAnalyser();
const find = (source: MemoryCandidates, request: ReturnType<typeof item>, limit = 10): string[] => {
  const query = readQuery(analyser, request, { items: source.statistics, requests: null });
  return source.find(wantedTerms(query, source.statistics), limit).map(({ id }) => id);
};

describe("candidates in memory", () => {
  it("finds what was added at once, under its new words when it changed, and not when it is gone", () => {
    const source = new MemoryCandidates(analyser, [item("a", "船舶防腐涂料"), item("b", "海水淡化膜")]);
    expect(find(source, item("q", "防腐涂料"))).toEqual(["a"]);
    source.put(item("c", "管道防腐涂料"));
    expect(find(source, item("q", "防腐涂料")).sort()).toEqual(["a", "c"]);
    source.put(item("a", "深海养殖网箱"));
    expect(find(source, item("q", "防腐涂料"))).toEqual(["c"]);
    expect(find(source, item("q", "养殖网箱"))).toEqual(["a"]);
    expect(source.remove("c")).toBe(true);
    expect(source.remove("c")).toBe(false);
    expect(find(source, item("q", "防腐涂料"))).toEqual([]);
    expect(source.size).toBe(2);
  });

  it("is after any changes what it would be if built from what is left", () => {
    const change = fc.tuple(fc.nat(11), anyItems, fc.boolean());
    fc.assert(
      fc.property(anyItems, fc.array(change, { maxLength: 40 }), anyRequest, (start, changes, request) => {
        const source = new MemoryCandidates(analyser, start);
        const living = new Map(start.map((one) => [one.id, one]));
        for (const [number, items, remove] of changes) {
          const next = { ...items[0]!, id: `i${number}` };
          if (remove) {
            source.remove(next.id);
            living.delete(next.id);
          } else {
            source.put(next);
            living.set(next.id, next);
          }
        }
        const fresh = new MemoryCandidates(analyser, living.values());
        expect(source.statistics.documents).toBe(fresh.statistics.documents);
        for (const one of living.values())
          for (const channel of channels)
            for (const term of itemTerms(analyser, one)[channel].keys())
              expect(source.statistics.frequency(channel, term)).toBe(fresh.statistics.frequency(channel, term));
        expect(find(source, request)).toEqual(find(fresh, request));
      }),
      { numRuns: 40 },
    );
  });

  it("compares the items that it keeps as one would who reads their texts, and no others", () => {
    fc.assert(
      fc.property(anyItems, anyRequest, (items, request) => {
        const source = new MemoryCandidates(analyser, items);
        const query = readQuery(analyser, request, { items: source.statistics, requests: null });
        const compare = source.comparer(query);
        for (const one of items) {
          const [packed, read] = [compare(one)!, cosines(query, itemTerms(analyser, one), source.statistics)];
          for (const side of sides)
            for (const channel of channels) expect(packed[side][channel]).toBeCloseTo(read[side][channel], 6);
        }
        expect(compare({ ...items[0]! })).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it("throws away dead slots when they are as many as the living", () => {
    const source = new MemoryCandidates(analyser, [item("a", "船舶防腐涂料")]);
    for (let round = 0; round < 200; round++) source.put(item("b", `海水淡化膜${round}号`));
    expect(source.slots).toBeLessThan(70);
    expect(find(source, item("q", "防腐涂料"))).toEqual(["a"]);
  });
});

it("keeps the highest scores, equal ones by id, as sorting all would", () => {
  const scores = fc.array(fc.nat(20), { maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.nat(20), (all, limit) => {
      const items = all.map((score, index) => ({ id: `i${(index * 7) % 61}`, score }));
      const best = new Best<(typeof items)[number]>(limit);
      for (const one of items) if (one.score >= best.least) best.add(one, one.score);
      const sorted = items.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      expect(best.sorted()).toEqual(sorted.slice(0, limit));
    }),
  );
});
