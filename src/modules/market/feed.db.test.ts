import { describe, expect, it } from "vitest";
import { marketOf, result } from "../../../test/market-goods.ts";
import { openStory } from "../../../test/story.ts";
import type { Comparison, Feed, FeedItem } from "./contract/feed.ts";

const story = openStory();
const read = async (address: string, headers: Record<string, string> = {}) =>
  story.as(null, `/api/market/feed.json${address}`, { headers });
const feed = async (address: string) => (await read(address)).body as Feed;
const compare = async (items: readonly FeedItem[], role = "commission-office") =>
  story.as(role, "/api/market/feed/comparison", {
    body: { version: "https://jsonfeed.org/version/1.1", title: "another", items },
  });
const outcomes = async (items: readonly FeedItem[]) =>
  ((await compare(items)).body as Comparison).items.map(({ outcome }) => outcome);
const elsewhere = (item: FeedItem, more: Partial<FeedItem> = {}, id = "x1"): FeedItem => ({
  ...item,
  ...more,
  _haice: { ...item._haice, origin: { market: "another-region", id } },
});

describe("the feed to other markets", () => {
  it("holds every public good once over its pages, with its origin", async () => {
    const seen: FeedItem[] = [];
    for (let address = "?limit=7"; address !== ""; ) {
      const page = await feed(address);
      expect(page.version, JSON.stringify(page)).toBe("https://jsonfeed.org/version/1.1");
      expect(page.items.length).toBeLessThanOrEqual(7);
      seen.push(...page.items);
      address = page.next_url?.replace("/api/market/feed.json", "") ?? "";
    }
    const [counted] = await story.read<{ n: number }>(
      `select (select count(*)::int from market.demand where state = any($1)) +
        (select count(*)::int from market.result where state = any($1)) as n`,
      [["published", "matched", "contracted", "solved", "transferred"]],
    );
    expect(counted!.n).toBeGreaterThan(7);
    expect(seen).toHaveLength(counted!.n);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(counted!.n);
    for (const { id, _haice } of seen) expect(id).toBe(`${_haice.origin.market}:${_haice.kind}:${_haice.origin.id}`);
    expect(seen.map(({ date_modified }) => date_modified)).toEqual(
      seen
        .map(({ date_modified }) => date_modified)
        .sort()
        .reverse(),
    );
  });

  it("says nothing of confidential parts, nor of owners who do not show themselves, whoever asks", async () => {
    const hidden = await story.read<{ id: string; name: string }>(
      `select d.id, coalesce(o.name_zh, f.name_zh) as name from market.demand d left join people.organisation o on o.id = d.owner_id
       left join firms.firm f on f.id = d.firm_id where not d.shows_owner and d.state = 'published'`,
    );
    expect(hidden.length).toBeGreaterThan(0);
    const parts = await story.read<{ content: string }>("select content from market.confidential_part");
    expect(parts.length).toBeGreaterThan(0);
    for (const role of [null, "administrator"]) {
      const { body } = await story.as(role, "/api/market/feed.json?limit=500");
      const { items } = body as Feed;
      for (const { id } of hidden)
        expect(items.find((item) => item._haice.origin.id === id)).not.toHaveProperty("authors");
      const whole = JSON.stringify(body);
      for (const { content } of parts) expect(whole).not.toContain(JSON.stringify(content).slice(1, -1));
    }
  });

  it("is not sent again while nothing has changed, and can begin at an instant", async () => {
    const first = await read("?limit=5");
    const tag = String(first.headers.etag);
    expect((await read("?limit=5", { "if-none-match": tag })).status).toBe(304);
    const all = (await feed("?limit=500")).items;
    const since = all[3]!.date_modified;
    const later = (await feed(`?limit=500&since=${encodeURIComponent(since)}`)).items;
    expect(later.map(({ id }) => id)).toEqual(
      all.filter(({ date_modified }) => date_modified >= since).map(({ id }) => id),
    );
    expect((await feed("?kind=demand&limit=500")).items.every(({ _haice }) => _haice.kind === "demand")).toBe(true);
  });
});

describe("a good that changes between two pages", () => {
  it("moves the place of nobody else, and is told as gone when it is public no more", async () => {
    const all = (await feed("?limit=500")).items.map(({ id }) => id);
    const first = await feed("?limit=2");
    const last = first.items[1]!._haice;
    const table = `market.${last.kind}`;
    const since = new Date().toISOString();
    await story.read(`update ${table} set changed_at = now(), state = 'expired' where id = $1`, [last.origin.id]);
    const second = await feed(first.next_url!.replace("/api/market/feed.json", ""));
    expect(second.items.map(({ id }) => id)).toEqual(all.slice(2, 4));
    const later = await feed(`?since=${encodeURIComponent(since)}`);
    expect(later._haice?.gone).toEqual([{ id: all[1], date_gone: expect.any(String) }]);
    expect(second._haice).toBeUndefined();
    expect((await read("?after=none")).status).toBe(400);
    await story.read(`update ${table} set state = 'published' where id = $1`, [last.origin.id]);
  });
});

describe("another market's feed", () => {
  it("is told what is here already, by origin and then by words, with numbers that differ", async () => {
    const [one] = (await feed("?kind=demand&limit=1")).items;
    const other: FeedItem = elsewhere(
      one!,
      {
        title: "纺织印染废气余热回收",
        content_text: "定型机废气温度一百八十度，含油烟，需要回收余热并除油，年运行七千小时。",
      },
      "x2",
    );
    expect(await outcomes([one!, elsewhere(one!), elsewhere(one!), other])).toEqual(["own", "alike", "twice", "new"]);
    const answer = (await compare([elsewhere(one!)])).body as Comparison;
    expect(answer.items[0]!.alike[0]).toMatchObject({ id: one!.id, title: one!.title, likeness: 1, differs: [] });
    const asResult = elsewhere({ ...one!, _haice: { ...one!._haice, kind: "result" } });
    expect(await outcomes([asResult])).toEqual(["new"]);
  });

  it("shares results with registered rights, and one right is one invention however it is typed and worded", async () => {
    const right = { kind: "software", number: "2023SR7654321", status: "granted" };
    const { id } = await marketOf(story).published(
      "university@sample.haice.example",
      "results",
      result({ titleZh: "测试共享目录声速剖面仪", rights: [right] }),
    );
    const { items } = await feed("?rights=true&limit=500");
    expect(items.find(({ _haice }) => _haice.origin.id === id)?._haice.rights).toEqual([right]);
    expect(items.every(({ _haice }) => _haice.kind === "result" && _haice.rights.length > 0)).toBe(true);
    expect((await feed("?rights=true&limit=1")).next_url).toContain("rights=true");
    const [one] = items;
    const theirs = elsewhere(one!, { title: "另一城市的登记名称", content_text: "另一种写法，没有相同的词句。" });
    theirs._haice.rights = [{ ...one!._haice.rights[0]!, number: ` ${one!._haice.rights[0]!.number.toLowerCase()} ` }];
    const answer = (await compare([theirs])).body as Comparison;
    expect(answer.items[0]).toMatchObject({ outcome: "alike", alike: [{ id: one!.id, right: expect.any(String) }] });
    // A feed of before says nothing of rights.
    const { rights: _rights, ...before } = theirs._haice;
    expect(await outcomes([{ ...theirs, _haice: before as FeedItem["_haice"] }])).toEqual(["new"]);
  });

  it("is compared for stewards only, and a page that is none is refused", async () => {
    expect((await compare([], "enterprise")).status).toBe(403);
    const wrong = await story.as("commission-office", "/api/market/feed/comparison", {
      body: { version: "1", items: [] },
    });
    expect(wrong.status).toBe(400);
  });
});

describe("the search of the public market", () => {
  const market = marketOf(story);
  const ids = async (query: string) => (await market.found(query, "results")).goods.map(({ id }) => id);
  const q = (words: string) => `q=${encodeURIComponent(words)}`;

  it("finds what has every word, in any order, short ones and pinyin too, and nothing that is not public", async () => {
    const university = "university@sample.haice.example";
    const software = { kind: "software", number: "2023SR1234567", status: "granted" };
    const one = await market.published(
      university,
      "results",
      result({ titleZh: "测试检索低噪声拖曳线列阵", rights: [software] }),
    );
    const draft = await market.written(university, "results", result({ titleZh: "测试检索低噪声拖曳线列阵乙" }));
    for (const words of ["测试检索低噪声", "拖曳 测试检索 反渗透膜", "线列 测试检索", "csjsdzstyxlz", "csjs 低噪声"])
      expect([words, await ids(q(words))]).toEqual([words, [one.id]]);
    for (const words of ["测试检索 浮标", "拖曳低噪声", "100%_"])
      expect([words, await ids(q(words))]).toEqual([words, []]);
    expect((await ids(q("测试检索"))).includes(draft.id)).toBe(false);
    expect(await ids(`${q("测试检索")}&right=software`)).toEqual([one.id]);
    expect(await ids(`${q("测试检索")}&right=invention`)).toEqual([]);
    const { facets } = await market.found(q("测试检索"), "results");
    expect(facets.right).toEqual([{ value: "software", count: 1 }]);
  });
});
