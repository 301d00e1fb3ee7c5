import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { letRunOut } from "./actions/goods/let-run-out.ts";
import type { Demand } from "./contract/demand.ts";
import type { Disclosure } from "./contract/disclosure.ts";
import type { GoodStep } from "./contract/good.ts";
import type { MarketList } from "./contract/market-list.ts";
import type { Mine } from "./contract/mine.ts";
import type { Result } from "./contract/result.ts";

const story = openStory();
const api = "/api/market";
const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;
const call = async <T>(role: string | null, address: string, body?: object, method?: "PUT") =>
  (await story.as(role, `${api}${address}`, { ...(body ? { body } : {}), ...(method ? { method } : {}) })) as Answer & {
    body: T;
  };

const problem =
  "淡化装置日产5万吨，反渗透膜每45天须停机清洗一次，每次停机12小时，赤潮期缩短到20天，需要可在现有膜壳上使用的抗污染办法，不改变高压泵和管路。";
const demand = (more: object = {}) => ({
  titleZh: "测试反渗透膜抗污染涂层",
  problem,
  field: "marine-areas",
  parameters: [{ name: "清洗间隔", comparator: ">=", now: 45, wanted: 120, unit: "天" }],
  ...more,
});
const result = (more: object = {}) => ({
  titleZh: "测试两性离子抗污染涂层",
  summary: "反渗透膜表面原位接枝两性离子聚合物，海水条件下通量衰减由28%降到9%，清洗间隔延长到130天，已运行11个月。",
  field: "marine-areas",
  ...more,
});

interface Saved {
  id: string;
  version: number;
}
async function written(role: string, goods: "demands" | "results", body: object): Promise<Saved> {
  const answer = await call<Saved>(role, `/${goods}`, body);
  expect(answer.body).toEqual({ id: expect.any(String), version: 1 });
  return answer.body;
}
const step = async (
  role: string | null,
  goods: string,
  id: string,
  name: GoodStep,
  version: number,
  reason: string | null = null,
) => call<Saved>(role, `/${goods}/${id}/steps`, { step: name, version, reason });
const found = async (query: string, goods = "demands") => (await call<MarketList>(null, `/${goods}?${query}`)).body;
const isListed = async (id: string, title: string, goods = "demands") =>
  (await found(`q=${encodeURIComponent(title)}`, goods)).goods.some((good) => good.id === id);

const set = (code: string, value: number) =>
  story.read(
    "insert into parameters.setting values ($1, $2, $3, '2020-01-01', null, '测试', null, null, null, now())",
    [randomUUID(), code, JSON.stringify(value)],
  );

async function published(role: string, goods: "demands" | "results", body: object): Promise<Saved> {
  const { id } = await written(role, goods, body);
  expect((await step(role, goods, id, "submit", 1)).status).toBe(200);
  const { body: last } = await step("reviewer", goods, id, "screen", 2);
  return last;
}

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
    const reject = (role: string) => call(role, `/evidence/${first}/rejection`, { reason: "与本成果无关" });
    expect((await reject("institute")).status).toBe(403);
    expect((await reject("reviewer")).status).toBe(200);
    expect(codeOf(await reject("reviewer"))).toBe("market.evidence-rejected");
    expect((await proven()).proven).toBe(null);
    expect(JSON.stringify(await proven())).not.toContain("与本成果无关");
  });
});

describe("a confidential part", () => {
  const secret = "绝密配方七号";
  const roles = [
    "administrator",
    "commission-office",
    "reporter",
    "reviewer",
    "enterprise",
    "institute",
    "broker",
    "expert",
    "operator",
    "finance-officer",
    "auditor",
    "public",
    null,
  ];

  /** Every reading route of the market, and every role that finds the secret in any of them. */
  async function whoSees(goods: "demands" | "results", id: string): Promise<(string | null)[]> {
    const { paths } = (await story.as(null, "/api/platform/openapi.json")).body as { paths: Record<string, object> };
    const reading = Object.entries(paths).flatMap(([path, methods]) => {
      if (!path.startsWith("/api/market/")) return [];
      if ("get" in methods) return [{ path, call: {} }];
      return path.endsWith("/confidential") ? [{ path, call: { body: {} } }] : [];
    });
    expect(reading.length).toBeGreaterThan(7);
    const seen = new Set<string | null>();
    for (const role of roles)
      for (const { path, call: asked } of reading) {
        const address = path.replace("{goods}", goods).replace("{id}", id);
        const answer = await story.as(role, `${address}${address.endsWith(goods) ? "?limit=5" : ""}`, asked);
        if (answer.bytes.includes(Buffer.from(secret))) seen.add(role);
      }
    return [...seen];
  }

  it("is seen by its owner alone, then by a party after both agreed, and no more after one ends it", async () => {
    const { id } = await published("institute", "results", result({ titleZh: "测试保密一事", confidential: secret }));
    expect(await whoSees("results", id)).toEqual(["institute", "expert"]);
    const ask = (role: string, body: object) => call<{ id: string }>(role, `/results/${id}/disclosures`, body);
    expect(codeOf(await ask("institute", { purpose: "自看" }))).toBe("market.disclosure-own");
    const asked = (await ask("enterprise", { purpose: "评估能否用于本公司产品" })).body.id;
    expect(codeOf(await ask("enterprise", { purpose: "再问" }))).toBe("market.disclosure-known");
    expect(await whoSees("results", id)).toEqual(["institute", "expert"]);
    const agree = (role: string) => call(role, `/disclosures/${asked}/agreement`, {});
    expect(codeOf(await agree("enterprise"))).toBe("market.not-yours");
    expect(codeOf(await agree("broker"))).toBe("market.not-found");
    expect((await call<Mine>("institute", "/mine")).body.disclosures.map((one) => one.id)).toContain(asked);
    expect((await agree("institute")).status).toBe(200);
    expect(await whoSees("results", id)).toEqual(["enterprise", "institute", "expert"]);
    const [disclosure] = (await call<{ disclosures: Disclosure[] }>("institute", `/results/${id}/disclosures`)).body
      .disclosures;
    expect(disclosure).toMatchObject({ waitsFor: null, readAt: expect.any(String) });
    expect((await call("institute", `/disclosures/${asked}/end`, { reason: "洽谈结束" })).status).toBe(200);
    expect(await whoSees("results", id)).toEqual(["institute", "expert"]);
    expect(codeOf(await call("institute", `/disclosures/${asked}/end`, { reason: "再次" }))).toBe(
      "market.disclosure-over",
    );
  });

  it("is offered by its owner to a party, which has to agree", async () => {
    const { id } = await published("enterprise", "demands", demand({ titleZh: "测试主动披露", confidential: secret }));
    const [party] = await story.read<{ code: string }>(
      "select code from people.organisation where code = 'sample-haiyuan'",
    );
    const offered = await call<{ id: string }>("enterprise", `/demands/${id}/disclosures`, {
      party: party!.code,
      purpose: "请评估",
    });
    expect(await whoSees("demands", id)).toEqual(["enterprise"]);
    expect((await call("institute", `/disclosures/${offered.body.id}/agreement`, {})).status).toBe(200);
    expect(await whoSees("demands", id)).toEqual(["enterprise", "institute", "expert"]);
  });

  it("is written once by a field station for a firm with accounts, and then not seen by it", async () => {
    await story.read(
      "update firms.firm set organisation_id = (select id from people.organisation where code = 'sample-lanjing') where code = (select code from firms.firm where organisation_id is null order by code desc limit 1)",
    );
    const [firm] = await story.read<{ code: string }>("select code from firms.firm where organisation_id is not null");
    const body = demand({
      titleZh: "测试代写保密",
      forFirm: firm!.code,
      behalfBasis: "当面委托",
      confidential: secret,
    });
    const { id } = await written("broker", "demands", body);
    expect(await whoSees("demands", id)).toEqual(["enterprise"]);
    expect(codeOf(await call("broker", `/demands/${id}?version=1`, body, "PUT"))).toBe("market.not-yours");
    const rest = { ...body, confidential: undefined };
    expect((await call("broker", `/demands/${id}?version=1`, rest, "PUT")).status).toBe(200);
    expect(await whoSees("demands", id)).toEqual(["enterprise"]);
  });

  it("stands in no event", async () => {
    const [{ count } = { count: -1 }] = await story.read<{ count: number }>(
      "select count(*)::int as count from platform.event where row_to_json(event)::text like $1",
      [`%${secret}%`],
    );
    expect(count).toBe(0);
  });

  it("is not opened by a session that claims the other side's agreement past the routes", async () => {
    const { id } = await published("institute", "results", result({ titleZh: "测试越权", confidential: secret }));
    await call("enterprise", `/results/${id}/disclosures`, { purpose: "越权" });
    const [party] = await story.read<{ id: string }>(
      "select id from people.organisation where code = 'sample-lanjing'",
    );
    const scope = { user: "x", organisation: party!.id, roles: ["enterprise", "administrator"] };
    const claim = inTransaction(story.installation.database.db, scope, (tx) =>
      sql`update market.disclosure set owner_agreed_at = now(), owner_agreed_by = 'x' where result_id = ${id}`.execute(
        tx,
      ),
    );
    await expect(claim).rejects.toThrow("only the owner agrees for the owner");
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
