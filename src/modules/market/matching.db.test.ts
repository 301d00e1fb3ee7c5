import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { MemoryCandidates } from "../../engines/match/candidates/memory.ts";
import type { Field, Item } from "../../engines/match/contract.ts";
import { anyItems, anyRequest, item } from "../../engines/match/fixture-items.ts";
import { createAnalyser } from "../../engines/match/language/analyser.ts";
import { type MatchOptions, match } from "../../engines/match/match.ts";
import { inTransaction, itself, type Tx } from "../../platform/db/database.ts";
import type { GoodKind } from "./contract.ts";
import { putMatchItems, takeMatchItems } from "./store/match-index.ts";
import { candidatesFor } from "./views/candidates.ts";

const story = openStory();
const analyser = createAnalyser();

/** A transaction with nothing in either corpus but these, given up at the end. */
async function withItems<T>(
  items: { demands: readonly Item[]; results: readonly Item[] },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  let done: { value: T } | null = null;
  const end = new Error("given up");
  await inTransaction(story.installation.database.db, itself, async (tx) => {
    await empty(tx);
    await putMatchItems(tx, "demand", items.demands, analyser);
    await putMatchItems(tx, "result", items.results, analyser);
    done = { value: await work(tx) };
    throw end;
  }).catch((error: unknown) => {
    if (error !== end) throw error;
  });
  return done!.value;
}

async function empty(tx: Tx): Promise<void> {
  const { rows } = await sql<{ corpus: GoodKind; ids: string[] }>`
    select corpus, array_agg(item_id) as ids from market.match_item group by corpus`.execute(tx);
  for (const { corpus, ids } of rows) await takeMatchItems(tx, corpus, ids);
}

async function fromDatabase(tx: Tx, request: Item, options: Partial<MatchOptions> = {}) {
  const { source, requests } = await candidatesFor(tx, request, "result", analyser);
  return match(request, source, { ...options, analyser, requests });
}

/** Demands enough for the engine to know what demands commonly say. */
const demands = Array.from({ length: 25 }, (_, at) =>
  item(`d${at}`, `企业需求${at}`, "企业急需解决海水腐蚀问题，预期目标"),
);

describe("candidates from the database", () => {
  it("rank as candidates from memory do, and with the same explanations, whatever the items", async () => {
    const numbers: Field[] = [
      { role: "budget", name: "price", least: 30_000, most: null },
      { role: "number", name: "salt", subject: "耐盐雾", comparator: ">=", value: 1000.5, unit: "小时" },
      { role: "code", name: "field", codes: ["coating"] },
    ];
    await fc.assert(
      fc.asyncProperty(anyItems, anyRequest, fc.boolean(), async (items, words, isRich) => {
        const results = isRich
          ? items.map((one, at) => ({ ...one, fields: [...one.fields, ...numbers.slice(at % 3)] }))
          : items;
        const request: Item = {
          id: words.id,
          fields: [
            ...words.fields,
            { role: "problem", name: "problem", text: "耐盐雾不低于1200小时，企业急需海水淡化膜。" },
            { role: "budget", name: "budget", least: null, most: 20_000 },
            { role: "code", name: "field", codes: ["steel"] },
          ],
        };
        const options = {
          explained: 5,
          taxonomy: new Map([
            ["coating", "material"],
            ["steel", "material"],
            ["material", null],
          ]),
        };
        const database = await withItems({ demands, results }, (tx) => fromDatabase(tx, request, options));
        const memory = await match(request, new MemoryCandidates(analyser, results), {
          ...options,
          analyser,
          requests: new MemoryCandidates(analyser, demands).statistics,
        });
        expect(database).toEqual(memory);
      }),
      { numRuns: 12 },
    );
  });

  it("cut the list where memory does, equal ones by their ids", async () => {
    const results = Array.from({ length: 40 }, (_, at) =>
      item(`r${(at * 7) % 40}`, "船舶防腐涂料", at % 2 ? "管道" : ""),
    );
    const options = { candidates: 15, top: 15, explained: 0 };
    const request = item("q", "船舶管道防腐涂料");
    const database = await withItems({ demands: [], results }, (tx) => fromDatabase(tx, request, options));
    expect(database.considered).toBe(15);
    expect(database).toEqual(
      await match(request, new MemoryCandidates(analyser, results), {
        ...options,
        analyser,
        requests: new MemoryCandidates(analyser).statistics,
      }),
    );
  });

  it("find what was put at once, under its new words when it changed, and not when it is gone", async () => {
    const results = [item("a", "船舶防腐涂料"), item("b", "海水淡化膜")];
    await withItems({ demands: [], results }, async (tx) => {
      const found = async (words: string) =>
        (await fromDatabase(tx, item("q", words))).ranked.map(({ item: id }) => id).sort();
      expect(await found("防腐涂料")).toEqual(["a"]);
      await putMatchItems(tx, "result", [item("c", "管道防腐涂料")], analyser);
      expect(await found("防腐涂料")).toEqual(["a", "c"]);
      await putMatchItems(tx, "result", [item("a", "深海养殖网箱")], analyser);
      expect([await found("防腐涂料"), await found("养殖网箱")]).toEqual([["c"], ["a"]]);
      await takeMatchItems(tx, "result", ["c", "nobody"]);
      expect(await found("防腐涂料")).toEqual([]);
    });
  });

  it("count after any changes what they would count if put anew", async () => {
    await fc.assert(
      fc.asyncProperty(anyItems, anyItems, fc.nat(5), async (first, second, taken) => {
        const gone = second.slice(0, taken).map(({ id }) => id);
        const left = new Map([...first, ...second].map((one) => [one.id, one]));
        for (const id of gone) left.delete(id);
        const frequencies = (tx: Tx) =>
          sql`select channel, term, items from market.match_frequency where corpus = 'result' and items > 0
            order by channel, term collate "C"`
            .execute(tx)
            .then(({ rows }) => rows);
        const changed = await withItems({ demands: [], results: first }, async (tx) => {
          await putMatchItems(tx, "result", second, analyser);
          await takeMatchItems(tx, "result", gone);
          return frequencies(tx);
        });
        expect(changed).toEqual(await withItems({ demands: [], results: [...left.values()] }, frequencies));
      }),
      { numRuns: 6 },
    );
  });
});
