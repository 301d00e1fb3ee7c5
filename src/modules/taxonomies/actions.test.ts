import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ModulesInProcess, openModules } from "../../../test/modules-in-process.ts";
import { openRegionPack } from "../../platform/region/region-pack.ts";
import type { ImportReport, VocabularyDetail } from "./contract.ts";
import { codesWithin, itemOn, taxonomies, vocabularyOn } from "./index.ts";

const people = {
  admin: { name: "管理 王", roles: ["administrator"], organisationId: null },
  office: { name: "科办 张", roles: ["commission-office"], organisationId: null },
  auditor: { name: "审计 赵", roles: ["auditor"], organisationId: null },
  firm: { name: "企业 李", roles: ["enterprise"], organisationId: null },
};
// Half past midnight in China, still the day before in Greenwich: "today" is the civil day.
const time = { now: new Date("2026-11-24T16:30:00Z") };
const today = "2026-11-25";

let house: ModulesInProcess;
const folders: string[] = [];

beforeAll(async () => {
  house = await openModules([taxonomies], people, { now: () => time.now });
});
afterEach(async () => {
  await house.database.pool.query("truncate taxonomies.vocabulary cascade");
});
afterAll(async () => {
  await house.close();
  for (const folder of folders) await rm(folder, { recursive: true });
});

const words = (zh: string, en = "in English") => ({ zh, en });
const document = "一、总则\n重点领域：海洋信息、深海开发等。\n“10+1”体系。\n";
const list = (code: string, changes: object = {}) => ({
  code,
  order: 1,
  name: words(`表 ${code}`),
  meaning: words("用来归类"),
  members: "partly-listed",
  basis: "plan:2",
  quote: "重点领域",
  validFrom: "2024-07-30",
  items: [
    item("ocean", "重点领域"),
    item("info", "海洋信息", { parent: "ocean" }),
    item("deep", "深海开发", { parent: "ocean" }),
  ],
  ...changes,
});
const item = (code: string, zh: string, changes: object = {}) => ({
  code,
  name: words(zh),
  basis: "plan:2",
  ...changes,
});
const open = list("ten-one", { members: "not-listed", basis: "plan:3", quote: "“10+1”体系", items: [] });
const standard = (code: string) => ({
  code,
  order: 9,
  name: words("标准"),
  meaning: words("标准"),
  members: "to-import",
  form: code,
  items: [],
});
const link = (changes: object = {}) => ({
  from: "one/deep",
  to: "two/deep",
  relation: "same",
  basis: null,
  note: words("同名"),
  ...changes,
});

/** Loads a region pack with these lists and crosswalks, as a start does. */
async function load(
  lists: ({ code: string } & object)[],
  crosswalks: unknown = [],
  names = lists.map((one) => one.code),
) {
  const folder = await mkdtemp(path.join(tmpdir(), "haice-pack-"));
  folders.push(folder);
  const write = (file: string, content: unknown) =>
    writeFile(path.join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
  for (const sub of ["vocabularies", "documents"]) await mkdir(path.join(folder, sub));
  await write("region.json", { code: "north", name: words("北市"), sample: true });
  await write("documents.json", [{ file: "plan.txt", code: "plan", shortZh: "规划", shortEn: "Plan", areas: [] }]);
  await write("documents/plan.txt", document);
  for (const [i, one] of lists.entries()) await write(`vocabularies/${names[i]}.json`, one);
  await write("crosswalks.json", crosswalks);
  const pack = await openRegionPack(folder);
  await house.asSystem((ctx) => taxonomies.loadRegion!(ctx, pack, house.services));
}

const api = "/api/taxonomies/vocabularies";
const read = async (code = "one", day?: string) =>
  (await house.ask(null, { url: `${api}/${code}${day ? `?day=${day}` : ""}` })).json<VocabularyDetail>();
const codes = async (code = "one", day?: string) => (await read(code, day)).items.map((one) => one.code);
const post = (person: string | null, url: string, payload: object) =>
  house.ask(person, { method: "POST", url, payload });
const newItem = (changes: object = {}) => ({
  code: "ice",
  name: { zh: "极地", en: null },
  parent: null,
  from: "2026-12-01",
  basis: null,
  reason: "办公会决定",
  ...changes,
});
const ending = (day: string) => ({ day, reason: "不再使用" });
const events = async () =>
  (
    await house.asSystem((ctx) =>
      sql<{ kind: string; subject: string; actor: string | null; basis: string }>`select kind, subject, actor, basis
        from platform.event where kind like 'taxonomies.%' order by id desc`.execute(ctx.tx),
    )
  ).rows;

describe("the region pack", () => {
  it("brings lists whose items stand at their clause, once however often the product starts", async () => {
    await load([list("one"), open]);
    await load([list("one"), open]);
    const { items, changes, ...head } = await read();
    expect(head).toMatchObject({ itemCount: 3, from: "2024-07-30", to: null, members: "partly-listed", day: today });
    expect(items[2]).toMatchObject({
      code: "deep",
      parent: "ocean",
      basis: { kind: "clause", document: "plan", line: 2, at: document.indexOf("深海开发"), quote: "深海开发" },
    });
    expect(changes).toHaveLength(3);
    expect(await read("ten-one")).toMatchObject({ members: "not-listed", items: [], itemCount: 0, from: null });
  });

  it("rewords and ends what it brought, and leaves what people decided", async () => {
    await load([list("one")]);
    await post("office", `${api}/one/items`, newItem({ code: "ice", from: today }));
    await post("office", `${api}/one/items/info/endings`, ending(today));
    const reworded = [
      item("ocean", "重点领域"),
      item("info", "海洋信息", { parent: "ocean" }),
      item("deep", "深海开发", { name: words("深海开发", "the deep sea"), parent: "ocean", validTo: "2027-01-01" }),
      item("ice", "等"),
    ];
    await load([list("one", { items: reworded })]);
    const { items, changes } = await read();
    expect(items.map((one) => [one.code, one.name.en, one.validTo])).toEqual([
      ["ocean", "in English", null],
      ["deep", "the deep sea", "2027-01-01"],
      ["ice", null, null],
    ]);
    expect(changes.slice(0, 2).map((one) => [one.kind, one.item, one.by])).toEqual([
      ["ended", "deep", null],
      ["reworded", "deep", null],
    ]);
  });

  const one = (items: object[], changes: object = {}) => [list("one", { items, ...changes })];
  it.each([
    [
      "an unknown parent",
      one([item("a", "海洋信息", { parent: "z" })]),
      [],
      "one.json",
      /no such parent: a.*items\[0\]\.parent/s,
    ],
    [
      "a circle",
      one([item("a", "海洋信息", { parent: "b" }), item("b", "深海开发", { parent: "a" })]),
      [],
      "one.json",
      /in a circle: a.*items\[0\]\.parent/s,
    ],
    [
      "overlapping dates of one code",
      one([item("a", "海洋信息"), item("a", "海洋信息", { validFrom: "2026-01-01" })]),
      [],
      "one.json",
      /this code on one day: a.*items\[1\]\.code/s,
    ],
    [
      "an item outside its parent's time",
      one([item("a", "海洋信息", { validTo: "2025-01-01" }), item("b", "深海开发", { parent: "a" })]),
      [],
      "one.json",
      /does not hold on all days.*items\[1\]\.parent/s,
    ],
    [
      "an end before the beginning",
      one([item("a", "海洋信息", { validTo: "2024-01-01" })]),
      [],
      "one.json",
      /end is not after.*items\[0\]\.validTo/s,
    ],
    ["an unknown key", one([item("a", "海洋信息", { colour: "blue" })]), [], "one.json", /colour/],
    [
      "a name that does not stand at the line",
      one([item("a", "极地")]),
      [],
      "one.json",
      /"极地" does not stand at plan:2.*items\[0\]\.basis/s,
    ],
    ["a name that stands at another line only", one([item("a", "总则")]), [], "one.json", /does not stand at plan:2/],
    ["an unknown document", one([item("a", "海洋信息", { basis: "other:2" })]), [], "one.json", /no document "other"/],
    ["a line after the end", one([item("a", "海洋信息", { basis: "plan:99" })]), [], "one.json", /no line 99/],
    [
      "members of a list that has none in the source",
      one([item("a", "海洋信息")], { members: "not-listed" }),
      [],
      "one.json",
      /has no items.*→ at items/s,
    ],
    ["members without a day", one([item("a", "海洋信息")], { validFrom: undefined }), [], "one.json", /validFrom/],
    [
      "a crosswalk to nothing",
      [list("one")],
      [link({ to: "one/nothing" })],
      "crosswalks.json",
      /no item "one\/nothing".*\[0\]\.to/s,
    ],
    [
      "a crosswalk of an item with itself",
      [list("one")],
      [link({ to: "one/deep" })],
      "crosswalks.json",
      /compared with itself.*\[0\]\.to/s,
    ],
    [
      "a crosswalk given both ways",
      [list("one"), list("two")],
      [link(), link({ from: "two/deep", to: "one/deep" })],
      "crosswalks.json",
      /here twice.*\[1\]\.to/s,
    ],
  ] as const)("is refused for %s, with the file and the place", async (_what, lists, crosswalks, file, detail) => {
    await expect(load([...lists], crosswalks)).rejects.toMatchObject({
      code: "platform.region-pack",
      params: { file: expect.stringContaining(file), detail: expect.stringMatching(detail) },
    });
    expect((await house.ask(null, { url: api })).json().vocabularies).toEqual([]);
  });

  it("is refused when a file has another name than its list", async () => {
    await expect(load([list("one")], [], ["two"])).rejects.toMatchObject({ code: "platform.region-pack" });
  });
});

describe("reading", () => {
  it.each([["admin"], ["auditor"], ["firm"], [null]])("is open to %s", async (person) => {
    await load([list("one")]);
    for (const url of [api, `${api}/one`, `${api}/one/files/json`])
      expect((await house.ask(person, { url })).statusCode).toBe(200);
  });

  it("shows the list as it was on a day", async () => {
    await load([list("one")]);
    expect(await codes("one", "2024-07-29")).toEqual([]);
    expect(await codes("one", "2024-07-30")).toEqual(["ocean", "info", "deep"]);
    expect((await house.ask(null, { url: `${api}?day=2024-07-29` })).json().vocabularies).toMatchObject([
      { itemCount: 0 },
    ]);
  });

  it.each([
    [`${api}/nothing`, 404, "taxonomies.vocabulary-not-found"],
    [`${api}/one?day=2026.13.1`, 400, "platform.bad-request"],
    [`${api}/one/files/pdf`, 400, "platform.bad-request"],
  ])("says what is wrong with %s", async (url, status, code) => {
    await load([list("one")]);
    const answer = await house.ask(null, { url });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  it("gives later modules the items of a day, one item, and an item with all below it", async () => {
    await load([list("one")]);
    await post("office", `${api}/one/items/deep/endings`, ending("2026-12-01"));
    const asked = await house.asSystem(async (ctx) => ({
      later: (await vocabularyOn(ctx, "one", "2026-12-01")).map((each) => each.code),
      within: await codesWithin(ctx, "one", "ocean"),
      one: await itemOn(ctx, "one", "deep", "2026-11-30"),
    }));
    expect(asked).toEqual({
      later: ["ocean", "info"],
      within: ["ocean", "info", "deep"],
      one: { code: "deep", parent: "ocean", name: words("深海开发") },
    });
    await expect(house.asSystem((ctx) => itemOn(ctx, "one", "deep", "2026-12-01"))).rejects.toMatchObject({
      code: "taxonomies.item-not-found",
    });
    await expect(house.asSystem((ctx) => vocabularyOn(ctx, "two"))).rejects.toMatchObject({
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
    await expect(house.database.pool.query(twice)).rejects.toMatchObject({ code: "23P01" });
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
      await expect(house.asSystem((ctx) => statement.execute(ctx.tx))).rejects.toMatchObject({ code: "42501" });
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

/** Made up for this test: neither codes nor names are those of the standard. */
const madeUp = "代码,名称,上级代码\r\nX,示例门类,\r\n97,示例大类,X\r\n971,示例中类,\r\n9711,示例小类,\r\n";

describe("importing a national standard", () => {
  const bring = (
    person: string | null,
    text: string | Uint8Array,
    fields: object = {},
    code = "gbt-4754",
    name = "list.csv",
  ) => {
    const given = { from: "2017-10-01", reason: "启用新版", basis: "示例标准 1-2017", isTrial: "false", ...fields };
    const form = new FormData();
    for (const [key, value] of Object.entries(given)) form.append(key, String(value));
    form.append("file", new Blob([text as BlobPart]), name);
    const request = new Response(form);
    return request.arrayBuffer().then((bytes) =>
      house.ask(person, {
        method: "POST",
        url: `${api}/${code}/imports`,
        headers: { "content-type": request.headers.get("content-type") ?? "" },
        payload: Buffer.from(bytes),
      }),
    );
  };

  it("tries first, then keeps the whole list with parents found by prefix", async () => {
    await load([standard("gbt-4754")]);
    const trial = await bring("office", madeUp, { isTrial: "true" });
    expect(trial.json<ImportReport>()).toEqual({ isKept: false, added: 4, ended: 0, same: 0, problems: [] });
    expect(await codes("gbt-4754")).toEqual([]);
    const kept = await bring("office", madeUp);
    expect(kept.json<ImportReport>(), kept.body).toMatchObject({ isKept: true, added: 4 });
    const { items } = await read("gbt-4754", "2018-01-01");
    expect(items.map((each) => [each.code, each.parent, each.name.zh])).toEqual([
      ["X", null, "示例门类"],
      ["97", "X", "示例大类"],
      ["971", "97", "示例中类"],
      ["9711", "971", "示例小类"],
    ]);
    expect(items[0]?.basis).toEqual({ kind: "decision", text: "示例标准 1-2017" });
  });

  it("is replaced by the next edition from a day on; what stays the same goes on", async () => {
    await load([standard("gbt-4754")]);
    await bring("office", madeUp);
    const next = madeUp.replace("9711,示例小类", "9712,示例小类乙").replace("示例中类", "示例中类（新）");
    expect((await bring("office", next, { from: "2027-01-01" })).json()).toMatchObject({ added: 2, ended: 2, same: 2 });
    expect(await codes("gbt-4754", "2026-12-31")).toEqual(["X", "97", "971", "9711"]);
    const { items } = await read("gbt-4754", "2027-01-01");
    expect(items.map((each) => [each.code, each.validFrom])).toEqual([
      ["X", "2017-10-01"],
      ["97", "2017-10-01"],
      ["971", "2027-01-01"],
      ["9712", "2027-01-01"],
    ]);
    const again = await bring("office", next, { from: "2027-01-01" });
    expect(again.json()).toMatchObject({ added: 0, ended: 0, same: 4 });
  });

  it("reads .xlsx and GB18030 alike", async () => {
    await load([standard("gbt-2260")]);
    const rows = [
      ["行政区划代码", "单位名称"],
      ["990000", "示例省"],
      ["990100", "示例市"],
      [990102, "示例区"],
    ];
    const xlsx = await writeXlsx({ sheets: [{ name: "示例", rows }] });
    const kept = await bring("admin", xlsx, {}, "gbt-2260", "divisions.xlsx");
    expect(kept.json(), kept.body).toMatchObject({ isKept: true, added: 3 });
    expect((await read("gbt-2260")).items.at(-1)).toMatchObject({ code: "990102", parent: "990100" });
    const gb = Buffer.concat([
      Buffer.from("code,name\n990000,"),
      Buffer.from([0xca, 0xbe, 0xc0, 0xfd, 0xca, 0xa1]),
      Buffer.from("\n"),
    ]);
    expect((await bring("admin", gb, { from: "2027-01-01", isTrial: "true" }, "gbt-2260")).json()).toMatchObject({
      same: 1,
    });
  });

  it("keeps nothing of a file with a fault, and names every row", async () => {
    await load([standard("gbt-4754")]);
    const answer = await bring("office", `${madeUp}1,丢了零,\r\n9711,重复,\r\n`);
    expect(answer.json<ImportReport>()).toMatchObject({
      isKept: false,
      problems: [
        { line: 6, code: "1", fault: "bad-code" },
        { line: 7, code: "9711", fault: "doubled-code" },
      ],
    });
    expect((await bring("office", "一,二\n3,4\n")).json().problems).toMatchObject([{ fault: "not-a-header" }]);
    expect(await codes("gbt-4754")).toEqual([]);
  });

  it.each([
    ["somebody who is not signed in", null, {}, "gbt-4754", "a.csv", 401, "platform.sign-in-needed"],
    ["an enterprise", "firm", {}, "gbt-4754", "a.csv", 403, "platform.not-allowed"],
    ["a list that is no standard", "office", {}, "one", "a.csv", 422, "taxonomies.no-import"],
    ["a workbook that is none", "office", {}, "gbt-4754", "a.xlsx", 422, "taxonomies.file-unreadable"],
    ["no reason", "office", { reason: "" }, "gbt-4754", "a.csv", 400, "platform.bad-request"],
    ["no day", "office", { from: "2017" }, "gbt-4754", "a.csv", 400, "platform.bad-request"],
  ])("is refused: %s", async (_what, person, fields, code, name, status, error) => {
    await load([standard("gbt-4754"), list("one")]);
    const answer = await bring(person, madeUp, fields, code, name);
    expect([answer.statusCode, answer.json().code]).toEqual([status, error]);
  });
});

describe("a list as a file", () => {
  it("holds what the screen shows, in the order of the tree, and no formula", async () => {
    await load([list("one")]);
    await post(
      "office",
      `${api}/one/items`,
      newItem({ code: "sum", name: { zh: "=1+1", en: null }, parent: "info", from: today }),
    );
    const ask = async (format: string) =>
      house.ask(null, { url: `${api}/one/files/${format}`, headers: { "accept-language": "zh-CN" } });
    const csv = await ask("csv");
    expect(csv.headers["content-disposition"]).toContain(`one-${today}.csv`);
    expect(csv.body.split("\r\n").slice(0, 4)).toEqual([
      "\uFEFF代码,上级代码,名称（中文）,名称（英文）,起始日期,终止日期,依据,说明",
      "ocean,,重点领域,in English,2024-07-30,,规划，第 2 行,",
      "info,ocean,海洋信息,in English,2024-07-30,,规划，第 2 行,",
      `sum,info,'=1+1,,${today},,原文未规定,`,
    ]);
    const book = await readXlsx((await ask("xlsx")).rawPayload);
    expect(book.sheets[0]?.rows[3]?.slice(0, 3)).toEqual(["sum", "info", "=1+1"]);
    expect((await ask("json")).json()).toMatchObject({
      code: "one",
      day: today,
      items: [{ code: "ocean" }, {}, {}, {}],
    });
  });
});
