import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { codeOf, demand, type Goods, marketOf, problem, result } from "../../../test/market-goods.ts";
import { openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { letRunOut } from "./actions/goods/let-run-out.ts";
import type { Demand } from "./contract/demand.ts";
import type { Mine } from "./contract/mine.ts";
import type { Result } from "./contract/result.ts";

const story = openStory();
const { call, written, step, published, found } = marketOf(story);
const isListed = async (id: string, title: string, goods: Goods = "demands") =>
  (await found(`q=${encodeURIComponent(title)}`, goods)).goods.some((good) => good.id === id);
const set = (code: string, value: number) =>
  story.read(
    "insert into parameters.setting values ($1, $2, $3, '2020-01-01', null, '测试', null, null, null, now())",
    [randomUUID(), code, JSON.stringify(value)],
  );

describe("a demand", () => {
  it("is written by a firm, read by another, and public from then on", async () => {
    const { id } = await written("enterprise", "demands", demand({ titleZh: "测试公开一事" }));
    expect(await isListed(id, "测试公开一事")).toBe(false);
    expect((await call(null, `/demands/${id}`)).status).toBe(404);
    expect((await step("enterprise", "demands", id, "submit", 1)).body).toEqual({ id, version: 2 });
    expect(codeOf(await step("enterprise", "demands", id, "screen", 2))).toBe("market.not-yours");
    expect((await step("reviewer", "demands", id, "screen", 2)).body).toEqual({ id, version: 3 });
    expect(await isListed(id, "测试公开一事")).toBe(true);
    const { body } = await call<Demand>(null, `/demands/${id}`);
    expect(body).toMatchObject({ state: "published", owner: { organisation: { name: expect.any(String) } } });
    expect(body.steps.map((one) => [one.step, one.by, one.reason])).toEqual([["publish", null, null]]);
    const inside = (await call<Demand>("enterprise", `/demands/${id}`)).body.steps;
    expect(inside.map((one) => `${one.from} ${one.to}`)).toEqual([
      "draft submitted",
      "submitted screened",
      "screened published",
    ]);
    expect((await call<Mine>("enterprise", "/mine")).body.own.some((good) => good.id === id)).toBe(true);
  });

  it.each([
    ["nobody who is not signed in", null, {}, 401, "platform.sign-in-needed"],
    ["no citizen", "public", {}, 403, "platform.not-allowed"],
    ["no field station without a firm", "broker", {}, 422, "market.behalf-needed"],
    ["no firm for another", "enterprise", { forFirm: "firm-x", behalfBasis: "x" }, 403, "market.not-yours"],
    [
      "no station for a firm that nobody knows",
      "broker",
      { forFirm: "firm-x", behalfBasis: "x" },
      422,
      "market.firm-unknown",
    ],
    ["no unknown field", "enterprise", { field: "no-such-field" }, 422, "market.field-unknown"],
    ["no unknown place", "enterprise", { place: "no-such-place" }, 422, "places.place-unknown"],
    ["no range upside down", "enterprise", { budgetLeast: 2, budgetMost: 1 }, 422, "market.range-wrong"],
    ["no unknown key", "enterprise", { colour: "blue" }, 400, "platform.bad-request"],
  ] as const)("lets %s write one", async (_who, role, more, status, code) => {
    const answer = await call(role, "/demands", demand(more));
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  it("is not submitted while the guide says that a line has to change", async () => {
    const { id } = await written(
      "enterprise",
      "demands",
      demand({ problem: `${problem}电话13812345678`, field: null }),
    );
    const answer = await step("enterprise", "demands", id, "submit", 1);
    expect(answer.body).toMatchObject({ code: "market.too-little", detail: expect.stringMatching(/Problem, Field/) });
  });

  it("is not lost when two people write it: the second is told, with the version that is now", async () => {
    const { id } = await written("enterprise", "demands", demand());
    const change = (problemNow: string) =>
      call("enterprise", `/demands/${id}?version=1`, demand({ problem: problemNow }), "PUT");
    const answers = await Promise.all([change(`${problem}甲`), change(`${problem}乙`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409)!;
    expect(late.body).toMatchObject({ code: "market.changed-meanwhile", detail: expect.stringContaining("version 2") });
    expect((await call<Demand>("enterprise", `/demands/${id}`)).body.version).toBe(2);
  });

  it("takes one step once when two readers pass it at the same time", async () => {
    const { id } = await written("enterprise", "demands", demand());
    await step("enterprise", "demands", id, "submit", 1);
    const answers = await Promise.all(
      ["reviewer", "commission-office"].map((role) => step(role, "demands", id, "screen", 2)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [{ count } = { count: 0 }] = await story.read<{ count: number }>(
      "select count(*)::int as count from market.market_step where demand_id = $1 and step = 'screen'",
      [id],
    );
    expect(count).toBe(1);
  });

  it("goes back with a reason, is changed only as a draft, withdrawn and never seen by others again", async () => {
    const { id } = await written("enterprise", "demands", demand({ titleZh: "测试退回一事" }));
    await step("enterprise", "demands", id, "submit", 1);
    expect(codeOf(await call("enterprise", `/demands/${id}?version=2`, demand(), "PUT"))).toBe("market.not-editable");
    expect(codeOf(await step("reviewer", "demands", id, "return", 2))).toBe("market.reason-needed");
    expect((await step("reviewer", "demands", id, "return", 2, "请写明现状")).status).toBe(200);
    const { body: own } = await call<Demand>("enterprise", `/demands/${id}`);
    expect(own.steps.at(-1)).toMatchObject({ step: "return", reason: "请写明现状", to: "draft" });
    expect(codeOf(await step("institute", "demands", id, "withdraw", 3, "不再需要"))).toBe("market.not-found");
    expect((await step("enterprise", "demands", id, "withdraw", 3, "不再需要")).status).toBe(200);
    expect((await call(null, `/demands/${id}`)).status).toBe(404);
  });

  it("is read by two people where the parameter says two, never by the same", async () => {
    await set("market.readers-before-publication", 2);
    const { id } = await written("enterprise", "demands", demand({ titleZh: "测试两人审读" }));
    await step("enterprise", "demands", id, "submit", 1);
    expect((await step("reviewer", "demands", id, "screen", 2)).status).toBe(200);
    expect((await call(null, `/demands/${id}`)).status).toBe(404);
    expect(codeOf(await step("reviewer", "demands", id, "publish", 3))).toBe("market.second-reader");
    expect((await step("commission-office", "demands", id, "publish", 3)).status).toBe(200);
    await set("market.readers-before-publication", 1);
    expect(await isListed(id, "测试两人审读")).toBe(true);
  });

  it("is posted by a field station for a firm, and says so; the firm may stay unnamed", async () => {
    const [firm] = await story.read<{ code: string; name_zh: string }>(
      "select code, name_zh from firms.firm where organisation_id is null order by code limit 1",
    );
    const body = demand({
      titleZh: "测试代发一事",
      forFirm: firm!.code,
      behalfBasis: "负责人到站委托",
      showsOwner: false,
    });
    const { id } = await published("broker", "demands", body);
    const { owner } = (await call<Demand>(null, `/demands/${id}`)).body;
    expect(owner).toMatchObject({
      organisation: null,
      firm: null,
      behalfBasis: null,
      postedBy: { name: expect.any(String) },
    });
    expect((await call<Demand>("broker", `/demands/${id}`)).body.owner.firm).toEqual({
      code: firm!.code,
      name: firm!.name_zh,
    });
    const shown = await found(`q=${encodeURIComponent("测试代发一事")}`);
    expect(JSON.stringify(shown)).not.toContain(firm!.name_zh);
  });
});

describe("the public market", () => {
  it("finds by text, pinyin, field with everything below, and counts each filter without itself", async () => {
    const { id } = await published(
      "enterprise",
      "demands",
      demand({ titleZh: "测试检索膜材料", field: "new-marine-materials" }),
    );
    for (const query of [
      "q=clmcl",
      "q=jscl",
      `q=${encodeURIComponent("测试检索膜")}`,
      "field=marine-areas&limit=200",
      "q=csjsmcl",
    ])
      expect([query, (await found(query)).goods.some((good) => good.id === id)]).toEqual([
        query,
        query !== "q=clmcl" && query !== "q=jscl",
      ]);
    const narrow = await found("field=new-marine-materials");
    const whole = await found("");
    const below = whole.facets.field.find(({ value }) => value === "new-marine-materials")!.count;
    const above = whole.facets.field.find(({ value }) => value === "marine-areas")!.count;
    expect([narrow.total, narrow.facets.field]).toEqual([below, whole.facets.field]);
    expect(above).toBeGreaterThan(below);
    expect(narrow.facets.mode).not.toEqual(whole.facets.mode);
  });

  it("gives every good once over its pages, in each order", async () => {
    for (const sort of ["new", "name", "deadline"]) {
      const seen: string[] = [];
      let after = "";
      do {
        const page = await found(`sort=${sort}&limit=7${after && `&after=${after}`}`);
        seen.push(...page.goods.map((good) => good.id));
        after = page.next ?? "";
        expect(page.total).toBeGreaterThan(15);
        if (!after) expect(seen.length).toBe(page.total);
      } while (after);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it("shows results by what is proven, not by what is claimed", async () => {
    const { goods } = await found("readiness=9&limit=200", "results");
    expect(goods.length).toBeGreaterThan(0);
    for (const { readiness } of goods) expect(readiness.proven).toBe(9);
    const [claimed] = (await found("limit=200", "results")).goods.filter(
      ({ readiness }) => (readiness.claimed ?? 0) > (readiness.proven ?? 0),
    );
    expect(claimed).toBeDefined();
  });
});

/** What matching holds against the level that a demand needs. */
async function matchedLevel(id: string): Promise<number | null> {
  const [item] = await story.read<{ fields: { role: string; level?: number }[] }>(
    "select fields from market.match_item where item_id = $1",
    [id],
  );
  return item!.fields.find(({ role }) => role === "readiness")?.level ?? null;
}

describe("a result", () => {
  it.each([
    [
      "a number whose check digit is wrong",
      { rights: [{ kind: "invention", number: "202319990001.2", status: "granted" }] },
      "market.right-number",
    ],
    ["shares that do not add up", { inventors: [{ name: "甲", organisation: "", share: 60 }] }, "market.shares-wrong"],
  ] as const)("is refused with %s", async (_what, more, code) => {
    expect(codeOf(await call("institute", "/results", result(more)))).toBe(code);
  });

  it("proves a level by evidence for it and all below it, and loses it when a reader rejects one", async () => {
    const { id } = await published("institute", "results", result({ titleZh: "测试成熟度一事", claimedReadiness: 3 }));
    const add = (item: string, role = "institute") =>
      call<{ id: string }>(role, `/results/${id}/evidence`, { item, statement: "报告", day: "2026-01-05" });
    const proven = async () => (await call<Result>(null, `/results/${id}`)).body.readiness;
    expect(codeOf(await add("trl-1-principle", "enterprise"))).toBe("market.not-yours");
    expect(codeOf(await add("trl-12-nothing"))).toBe("market.evidence-item");
    await add("trl-2-concept");
    await add("trl-2-feasibility");
    expect(await proven()).toMatchObject({ claimed: 3, proven: null });
    const first = (await add("trl-1-principle")).body.id;
    expect((await proven()).proven).toBe(2);
    expect(await matchedLevel(id)).toBe(2);
    const reject = (role: string) => call(role, `/evidence/${first}/rejection`, { reason: "与本成果无关" });
    expect((await reject("institute")).status).toBe(403);
    expect((await reject("reviewer")).status).toBe(200);
    expect(codeOf(await reject("reviewer"))).toBe("market.evidence-rejected");
    expect((await proven()).proven).toBe(null);
    expect(await matchedLevel(id)).toBe(null);
    expect(JSON.stringify(await proven())).not.toContain("与本成果无关");
  });
});

describe("an offer", () => {
  it("is announced before it runs out, runs out, and can be renewed", async () => {
    const { id } = await published("enterprise", "demands", demand({ titleZh: "测试到期一事" }));
    const run = () =>
      inTransaction(story.installation.database.db, itself, (tx) => letRunOut(systemCtx(tx, systemClock)));
    const told = () =>
      story.read<{ kind: string }>(
        "select kind from messages.message where subject = $1 and kind like 'market.good-expir%' order by made_at",
        [id],
      );
    await story.read("update market.demand set valid_until = current_date + 10 where id = $1", [id]);
    await run();
    await run();
    expect((await told()).map(({ kind }) => kind)).toEqual(["market.good-expiring"]);
    await story.read("update market.demand set valid_until = current_date - 2 where id = $1", [id]);
    await run();
    expect((await told()).map(({ kind }) => kind)).toEqual(["market.good-expiring", "market.good-expired"]);
    expect((await call(null, `/demands/${id}`)).status).toBe(404);
    const { version } = (await call<Demand>("enterprise", `/demands/${id}`)).body;
    expect((await step("enterprise", "demands", id, "renew", version)).status).toBe(200);
    expect(await isListed(id, "测试到期一事")).toBe(true);
  });

  it("that cannot run out keeps no other from it, and is noted once", async () => {
    const [stuck, other] = [
      await published("enterprise", "demands", demand({ titleZh: "测试到期受阻" })),
      await published("enterprise", "demands", demand({ titleZh: "测试到期照常" })),
    ];
    await story.read("update market.demand set valid_until = current_date - 3 where id = $1", [stuck.id]);
    await story.read("update market.demand set valid_until = current_date - 2 where id = $1", [other.id]);
    await story.read(`create trigger sticks before update on market.demand for each row
      when (old.id = '${stuck.id}') execute function platform.refuse_change()`);
    for (let round = 0; round < 2; round += 1)
      await inTransaction(story.installation.database.db, itself, (tx) => letRunOut(systemCtx(tx, systemClock)));
    await story.read("drop trigger sticks on market.demand");
    const states = await story.read<{ state: string }>(
      "select state from market.demand where id = any($1) order by valid_until",
      [[stuck.id, other.id]],
    );
    expect(states.map(({ state }) => state)).toEqual(["published", "expired"]);
    const noted = await story.read("select from platform.event where kind = 'market.work-failed' and subject = $1", [
      stuck.id,
    ]);
    expect(noted).toHaveLength(1);
  });
});

describe("a kept search", () => {
  it("is its person's own, under a name of its own", async () => {
    const search = { name: "膜材料", address: "?field=new-marine-materials" };
    const saved = await call<{ id: string }>("broker", "/searches", search);
    expect(codeOf(await call("broker", "/searches", search))).toBe("market.search-known");
    const own = async (role: string) => (await call<{ searches: object[] }>(role, "/searches")).body.searches;
    expect(await own("broker")).toEqual([{ id: saved.body.id, ...search }]);
    expect(await own("enterprise")).toEqual([]);
    await call("enterprise", `/searches/${saved.body.id}/removal`, {});
    expect(await own("broker")).toHaveLength(1);
    await call("broker", `/searches/${saved.body.id}/removal`, {});
    expect(await own("broker")).toEqual([]);
  });
});

describe("a table of results", () => {
  const bring = async (text: string, isTrial: boolean, role = "institute") =>
    story.as(role, "/api/market/imports", {
      file: {
        name: "list.csv",
        type: "text/csv",
        bytes: Buffer.from(text),
        fields: { kind: "result", isTrial: String(isTrial) },
      },
    });
  const table = [
    "标题,成果简介,技术领域,技术指标,报价上限（万元）,自评成熟度（级）,合作方式,知识产权",
    "测试批量涂层,通量衰减由28%降到9%,海洋新材料,清洗间隔：45→≥120 天,80,6,普通许可；试用,发明专利 202319990001.1",
    "测试批量传感器,检出限0.05μmol,海洋信息,,,,,",
  ].join("\n");

  it("is tried, comes in as drafts of the own organisation, and changes nothing when it comes again", async () => {
    expect((await bring(table, true)).body).toMatchObject({ isKept: false, rows: 2, drafts: 2, same: 0, wrong: 0 });
    expect((await bring(table, false)).body).toMatchObject({ isKept: true, drafts: 2 });
    expect((await bring(table, false)).body).toMatchObject({ isKept: true, drafts: 0, same: 2 });
    const own = (await call<Mine>("institute", "/mine")).body.own.filter(({ title }) =>
      title.zh.startsWith("测试批量"),
    );
    expect(own.map(({ state }) => state)).toEqual(["draft", "draft"]);
    const id = own.find(({ title }) => title.zh === "测试批量涂层")!.id;
    expect((await call<Result>("institute", `/results/${id}`)).body).toMatchObject({
      parameters: [{ name: "清洗间隔", now: 45, wanted: 120, unit: "天" }],
      price: { least: null, most: 80_000_000 },
      modes: ["licence", "trial"],
    });
  });

  it("with any fault keeps nothing, and is for those who post", async () => {
    const faulty = "标题,成果简介,技术领域,知识产权\n测试批量错,简介,没有的领域,202319990001.2";
    expect((await bring(faulty, false)).body).toMatchObject({
      isKept: false,
      wrong: 1,
      errors: [
        { row: 2, column: "field", fault: "field" },
        { row: 2, column: "rights", fault: "right" },
      ],
    });
    expect((await bring("名称,简介\n甲,乙", true)).body).toMatchObject({
      errors: [
        { row: 0, column: "title", fault: "no-column" },
        { row: 0, column: "text", fault: "no-column" },
      ],
    });
    expect((await bring(table, true, "public")).status).toBe(403);
  });

  it("with more rows than it takes at once keeps none and says so", async () => {
    const rows = Array.from({ length: 2001 }, (_, at) => `测试超量${at},简介`);
    expect((await bring(["标题,成果简介", ...rows].join("\n"), false)).body).toMatchObject({
      isKept: false,
      rows: 2001,
      drafts: 0,
      errors: [{ row: 2002, column: "title", fault: "too-many", value: "2001 > 2000" }],
    });
  });

  it("has a template that names its columns", async () => {
    const answer = await story.as("institute", "/api/market/template?kind=result");
    expect(answer.status).toBe(200);
    expect(answer.bytes.subarray(0, 2).toString()).toBe("PK");
  });
});
