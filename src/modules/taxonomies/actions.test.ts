import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { api, ending, link, list, newItem, open, openLists, today, words } from "../../../test/sample-lists.ts";
import { codesWithin, itemOn, vocabularyOn } from "./index.ts";

const lists = openLists();
const { load, ask, read, codes, post, events } = lists;

describe("reading", () => {
  it.each([["admin"], ["auditor"], ["firm"], [null]])("is open to %s", async (person) => {
    await load([list("one")]);
    for (const url of [api, `${api}/one`, `${api}/one/files/json`])
      expect((await ask(person, { url })).statusCode).toBe(200);
  });

  it("shows the list as it was on a day", async () => {
    await load([list("one")]);
    expect(await codes("one", "2024-07-29")).toEqual([]);
    expect(await codes("one", "2024-07-30")).toEqual(["ocean", "info", "deep"]);
    expect((await ask(null, { url: `${api}?day=2024-07-29` })).json().vocabularies).toMatchObject([{ itemCount: 0 }]);
  });

  it.each([
    [`${api}/nothing`, 404, "taxonomies.vocabulary-not-found"],
    [`${api}/one?day=2026.13.1`, 400, "platform.bad-request"],
    [`${api}/one/files/pdf`, 400, "platform.bad-request"],
  ])("says what is wrong with %s", async (url, status, code) => {
    await load([list("one")]);
    const answer = await ask(null, { url });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  it("gives later modules the items of a day, one item, and an item with all below it", async () => {
    await load([list("one")]);
    await post("office", `${api}/one/items/deep/endings`, ending("2026-12-01"));
    const asked = await lists.house.asSystem(async (ctx) => ({
      later: (await vocabularyOn(ctx, "one", "2026-12-01")).map((each) => each.code),
      within: await codesWithin(ctx, "one", "ocean"),
      one: await itemOn(ctx, "one", "deep", "2026-11-30"),
    }));
    expect(asked).toEqual({
      later: ["ocean", "info"],
      within: ["ocean", "info", "deep"],
      one: { code: "deep", parent: "ocean", name: words("深海开发") },
    });
    await expect(lists.house.asSystem((ctx) => itemOn(ctx, "one", "deep", "2026-12-01"))).rejects.toMatchObject({
      code: "taxonomies.item-not-found",
    });
    await expect(lists.house.asSystem((ctx) => vocabularyOn(ctx, "two"))).rejects.toMatchObject({
      code: "taxonomies.vocabulary-not-found",
    });
  });
});

describe("adding an item", () => {
  it("holds from its day on, says who and why, and is marked as not in the source", async () => {
    await load([open]);
    const answer = await post("office", `${api}/ten-one/items`, newItem());
    expect(answer.statusCode, answer.body).toBe(200);
    expect([await codes("ten-one"), await codes("ten-one", "2026-12-01")]).toEqual([[], ["ice"]]);
    const { items, changes, members } = await read("ten-one", "2026-12-01");
    expect(members).toBe("not-listed");
    expect(items[0]).toMatchObject({ basis: null, isFromPack: false });
    expect(changes).toMatchObject([{ item: "ice", kind: "added", by: "科办 张", reason: "办公会决定" }]);
    expect((await events())[0]).toEqual({
      kind: "taxonomies.item-added",
      subject: "ten-one/ice",
      actor: "office",
      basis: "办公会决定",
    });
  });

  it.each([
    ["who is not signed in", null, {}, 401, "platform.sign-in-needed"],
    ["who audits", "auditor", {}, 403, "platform.not-allowed"],
    ["of an enterprise", "firm", {}, 403, "platform.not-allowed"],
    ["with a taken code", "admin", { code: "deep" }, 409, "taxonomies.code-taken"],
    ["with a malformed code", "admin", { code: "Deep Sea" }, 422, "taxonomies.code-malformed"],
    ["with an unknown parent", "admin", { parent: "z" }, 422, "taxonomies.parent-not-valid"],
    ["without a reason", "admin", { reason: " " }, 400, "platform.bad-request"],
    ["without a name", "admin", { name: { zh: "", en: null } }, 400, "platform.bad-request"],
    ["with no day", "admin", { from: "tomorrow" }, 400, "platform.bad-request"],
    ["with an unknown field", "admin", { colour: "blue" }, 400, "platform.bad-request"],
  ])("is refused to somebody %s", async (_what, person, changes, status, code) => {
    await load([list("one")]);
    const answer = await post(person, `${api}/one/items`, newItem(changes));
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(await codes("one", "2027-01-01")).toHaveLength(3);
  });

  it("keeps one of two that come at once under one code, and tells the other", async () => {
    await load([list("one")]);
    const both = await Promise.all([
      post("admin", `${api}/one/items`, newItem()),
      post("office", `${api}/one/items`, newItem()),
    ]);
    expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
    expect(await codes("one", "2026-12-01")).toHaveLength(4);
  });

  it("cannot stand twice on a day even past all rules: the database refuses", async () => {
    await load([list("one")]);
    const twice = `insert into taxonomies.item (id, vocabulary, code, position, name_zh, valid_from, is_from_pack)
      values ('x', 'one', 'deep', 9, '深海', '2025-01-01', false)`;
    await expect(lists.house.database.pool.query(twice)).rejects.toMatchObject({ code: "23P01" });
  });
});

describe("ending", () => {
  it("takes an item from its day on and keeps it before; the code is free again", async () => {
    await load([list("one")]);
    const answer = await post("admin", `${api}/one/items/deep/endings`, ending("2026-12-01"));
    expect(answer.statusCode, answer.body).toBe(200);
    expect([await codes("one", "2026-11-30"), await codes("one", "2026-12-01")]).toEqual([
      ["ocean", "info", "deep"],
      ["ocean", "info"],
    ]);
    expect((await read()).changes[0]).toMatchObject({ item: "deep", kind: "ended", day: "2026-12-01", by: "管理 王" });
    expect((await post("admin", `${api}/one/items`, newItem({ code: "deep" }))).statusCode).toBe(200);
    expect(await codes("one", "2026-12-01")).toContain("deep");
  });

  it("takes the whole list", async () => {
    await load([list("one")]);
    expect((await post("office", `${api}/one/endings`, ending("2027-01-01"))).statusCode).toBe(200);
    expect([await codes("one", "2026-12-31"), await codes("one", "2027-01-01")]).toEqual([
      ["ocean", "info", "deep"],
      [],
    ]);
    expect(await read()).toMatchObject({ to: "2027-01-01" });
    expect((await events())[0]).toMatchObject({ kind: "taxonomies.items-ended", subject: "one", basis: "不再使用" });
  });

  it.each([
    ["who is not signed in", null, "items/deep/", today, 401, "platform.sign-in-needed"],
    ["of an enterprise", "firm", "items/deep/", today, 403, "platform.not-allowed"],
    ["of an enterprise, the whole list", "firm", "", today, 403, "platform.not-allowed"],
    ["yesterday", "admin", "items/deep/", "2026-11-24", 422, "taxonomies.day-past"],
    ["the whole list yesterday", "admin", "", "2026-11-24", 422, "taxonomies.day-past"],
    ["what holds others", "admin", "items/ocean/", today, 422, "taxonomies.holds-others"],
    ["an unknown item", "admin", "items/nothing/", today, 404, "taxonomies.item-not-found"],
  ])("is refused: %s", async (_what, person, where, day, status, code) => {
    await load([list("one")]);
    const answer = await post(person, `${api}/one/${where}endings`, ending(day));
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(await codes("one", "2030-01-01")).toHaveLength(3);
  });

  it("keeps one of two that come at once, and tells the other", async () => {
    await load([list("one")]);
    const url = `${api}/one/items/deep/endings`;
    const both = await Promise.all([
      post("admin", url, ending("2026-12-01")),
      post("office", url, ending("2026-12-02")),
    ]);
    expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
  });

  it("leaves no way to take back or remove what was recorded", async () => {
    await load([list("one")]);
    for (const statement of [
      sql`delete from taxonomies.item`,
      sql`update taxonomies.item set valid_from = '2000-01-01'`,
      sql`update taxonomies.item_change set reason = 'x'`,
      sql`delete from taxonomies.crosswalk_decision`,
    ])
      await expect(lists.house.asSystem((ctx) => statement.execute(ctx.tx))).rejects.toMatchObject({ code: "42501" });
  });
});

describe("a crosswalk", () => {
  const of = async (code: string, list: string) =>
    (await read(list)).items.find((each) => each.code === code)?.correspondences ?? [];
  const decide = async (person: string | null, verdict: string, follows: string | null = null) => {
    const [first] = await of("deep", "one");
    return post(person, `/api/taxonomies/crosswalks/${first?.crosswalk}/decisions`, {
      verdict,
      reason: "核对过",
      follows,
    });
  };

  it("is proposed until a steward confirms it, and seen from both items", async () => {
    await load([list("one"), list("two")], [link({ relation: "narrower" })]);
    expect(await of("deep", "one")).toMatchObject([{ relation: "narrower", certainty: "proposed", decision: null }]);
    expect((await decide("office", "confirmed")).statusCode).toBe(200);
    expect(await of("deep", "two")).toMatchObject([
      {
        relation: "broader",
        certainty: "confirmed",
        vocabulary: { code: "one" },
        item: { code: "deep", name: { zh: "深海开发" } },
        decision: { by: "科办 张", reason: "核对过" },
      },
    ]);
    expect((await events())[0]).toMatchObject({ kind: "taxonomies.crosswalk-decided", basis: "核对过" });
  });

  it("that a clause states needs nobody, and a confirmation does not outlive its relation", async () => {
    await load([list("one"), list("two")], [link({ basis: "plan:2", quote: "深海开发" })]);
    expect(await of("deep", "one")).toMatchObject([{ certainty: "stated", basis: { line: 2 } }]);
    await decide("admin", "rejected");
    expect(await of("deep", "one")).toMatchObject([{ certainty: "rejected" }]);
    await load([list("one"), list("two")], [link({ relation: "overlaps" })]);
    expect(await of("deep", "one")).toMatchObject([{ relation: "overlaps", certainty: "proposed" }]);
  });

  it.each([
    ["somebody who is not signed in", null, 401],
    ["an enterprise", "firm", 403],
    ["an auditor", "auditor", 403],
  ])("is not decided by %s", async (_who, person, status) => {
    await load([list("one"), list("two")], [link()]);
    expect((await decide(person, "confirmed")).statusCode).toBe(status);
    expect(await of("deep", "one")).toMatchObject([{ certainty: "proposed" }]);
  });

  it("keeps one of two decisions that come at once, and tells the other", async () => {
    await load([list("one"), list("two")], [link()]);
    const both = await Promise.all([decide("admin", "confirmed"), decide("office", "rejected")]);
    expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
    expect(both.find((answer) => answer.statusCode === 409)?.json().code).toBe("taxonomies.decided-meanwhile");
  });

  it("that does not exist is said so", async () => {
    const answer = await post("admin", "/api/taxonomies/crosswalks/x/decisions", {
      verdict: "confirmed",
      reason: "x",
      follows: null,
    });
    expect([answer.statusCode, answer.json().code]).toEqual([404, "taxonomies.crosswalk-not-found"]);
  });
});
