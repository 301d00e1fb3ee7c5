import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { codeOf, demand, marketOf, result } from "../../../test/market-goods.ts";
import { openStory, regionFolder } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import { type Actor, type Ctx, systemCtx } from "../../platform/http/ctx.ts";
import { openRegionPack } from "../../platform/region/region-pack.ts";
import { actOnLead } from "./actions/desk/act-on-lead.ts";
import { bringSampleLeads, LeadStorySchema } from "./actions/desk/bring-sample-leads.ts";
import { indexGood } from "./actions/desk/index-goods.ts";
import { openLead } from "./actions/desk/open-lead.ts";
import { refusePair } from "./actions/desk/refuse-pair.ts";
import type { LeadActInput, RefusePair } from "./contract/lead.ts";
import type { Lead } from "./contract/lead-page.ts";
import type { Desk, Pair } from "./contract/match.ts";

const story = openStory();
const { call, published } = marketOf(story);

/** A demand and a result that nobody has brought together. */
async function pair(what: string): Promise<{ demand: string; result: string }> {
  const good = { parameters: [{ name: "清洗间隔", comparator: ">=", now: 45, wanted: 120, unit: "天" }] };
  const one = await published("enterprise", "demands", demand({ ...good, titleZh: `${what}需求` }));
  const other = await published("institute", "results", result({ ...good, titleZh: `${what}成果` }));
  return { demand: one.id, result: other.id };
}

/** Does something as a broker of another house, who has no sample account. */
async function asOther<T>(id: string, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  await story.read(
    "insert into people.person (id, name, email) values ($1, $1, $1 || '@test.example') on conflict do nothing",
    [id],
  );
  const actor: Actor = { id, name: id, roles: ["broker"], organisationId: null };
  return inTransaction(story.installation.database.db, { user: id, organisation: null, roles: actor.roles }, (tx) =>
    work({ ...systemCtx(tx, systemClock), actor }),
  );
}

/** What came of several things at once: done, or with which code they were refused. */
async function outcomes(all: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(all);
  return settled
    .map((one) => {
      if (one.status === "fulfilled") return "done";
      return one.reason instanceof AppError ? one.reason.code : String(one.reason);
    })
    .sort();
}

const take = (broker: string, goods: { demand: string; result: string }) =>
  asOther(broker, (ctx) => openLead(ctx, { ...goods, words: null }));
const putAside = (broker: string, input: RefusePair) => asOther(broker, (ctx) => refusePair(ctx, input));
const lead = async (id: string) => (await call<Lead>("broker", `/leads/${id}`)).body;
const act = async (id: string, input: object) =>
  call("broker", `/leads/${id}/acts`, { version: (await lead(id)).version, ...input });
const opened = async (goods: object) => (await call<{ id: string }>("broker", "/leads", goods)).body.id;
/** How many refusals of a pair this broker can read. */
const read = (broker: string, { demand: one }: { demand: string }) =>
  asOther(broker, async ({ tx }) => {
    const { rows } = await sql`select words from market.refused_pair where demand_id = ${one}`.execute(tx);
    return rows.length;
  });

describe("a pair that two brokers want", () => {
  it("is the lead of one of them when both press at once, and the other is told", async () => {
    const goods = await pair("测试同时认领");
    expect(await outcomes([take("wu", goods), take("lin", goods), take("he", goods)])).toEqual([
      "done",
      "market.lead-open-already",
      "market.lead-open-already",
    ]);
  });

  it("once refused by the first is taken up by the second, and the first no longer takes it up again", async () => {
    const goods = await pair("测试他人再认领");
    const id = await opened(goods);
    expect((await act(id, { act: "refuse", reason: "too-early", words: "还太早" })).status).toBe(200);
    expect(codeOf(await call("broker", "/leads", goods))).toBe("market.lead-open-already");
    const second = await take("lin", goods);
    expect(codeOf(await act(id, { act: "reopen", words: "再谈" }))).toBe("market.lead-open-already");
    const refuse: LeadActInput = { act: "refuse", version: 1, reason: "other", side: null, words: "另有安排" };
    await asOther("lin", (ctx) => actOnLead(ctx, second.id, refuse));
    expect((await act(id, { act: "reopen", words: "再谈" })).status).toBe(200);
    const standing = await story.read(
      "select from market.refused_pair where demand_id = $1 and taken_back_at is null",
      [goods.demand],
    );
    expect(standing).toHaveLength(0);
  });

  it("is put aside once when both refuse it at once, or taken up by one and not refused by the other", async () => {
    const refused = { ...(await pair("测试同时拒绝")), reason: "too-early", words: null } as const;
    expect(await outcomes([putAside("wu", refused), putAside("lin", refused)])).toEqual([
      "done",
      "market.pair-in-work",
    ]);
    const either = { ...(await pair("测试认领与拒绝")), reason: "other", words: null } as const;
    await outcomes([putAside("wu", either), take("lin", either)]);
    const [state] = await story.read<{ leads: number; refused: number }>(
      `select (select count(*)::int from market.lead where demand_id = $1) as leads,
        (select count(*)::int from market.refused_pair where demand_id = $1 and taken_back_at is null) as refused`,
      [either.demand],
    );
    expect(state!.leads + state!.refused).toBe(1);
  });
});

describe("why a pair was refused", () => {
  it("is read by its two owners, who refused it and the office, and by no other house", async () => {
    const goods = await pair("测试拒绝原因");
    await putAside("wu", { ...goods, reason: "too-early", words: "价格底线不合" });
    for (const [role, reason] of [
      ["enterprise", "too-early"],
      ["institute", "too-early"],
      ["commission-office", "too-early"],
      ["broker", null],
      ["operator", null],
    ] as const) {
      const { body } = await call<Pair>(role, `/pairs/${goods.demand}/${goods.result}`);
      expect([role, body.pair.state, body.pair.reason]).toEqual([role, "refused", reason]);
    }
    expect([await read("wu", goods), await read("lin", goods)]).toEqual([1, 0]);
  });
});

describe("what an owner says of a pair", () => {
  const mine = async () => (await call<Desk>("broker", "/desk")).body.proposals;

  it("puts what is wanted first for brokers, with what is asked of them, and is not dropped when a side is changed", async () => {
    const goods = await pair("测试希望对接");
    const said = await call("enterprise", "/wished-pairs", { ...goods, words: "请约现场看一次" });
    expect(said.status).toBe(200);
    expect((await call("enterprise", "/wished-pairs", { ...goods, words: "再说一遍" })).status).toBe(200);
    expect((await mine())[0]).toMatchObject({
      demand: { id: goods.demand },
      wishes: [{ side: "demand", words: "请约现场看一次" }],
    });
    const seen = async (role: string) => {
      const { body } = await call<Pair>(role, `/pairs/${goods.demand}/${goods.result}`);
      return [body.side, body.pair.wishes];
    };
    expect(await seen("enterprise")).toEqual(["demand", ["demand"]]);
    expect(await seen("institute")).toEqual(["result", []]);
    expect(await seen("operator")).toEqual([null, []]);
    await inTransaction(story.installation.database.db, itself, (tx) =>
      indexGood(systemCtx(tx, systemClock), "result", goods.result),
    );
    expect((await mine())[0]?.demand.id).toBe(goods.demand);
  });

  it("with a reason takes the pair from the brokers, and counts as refused by that side", async () => {
    const goods = await pair("测试业主不合适");
    expect((await call("institute", "/wished-pairs", { ...goods, words: null })).status).toBe(200);
    const no = { ...goods, reason: "no-capacity", words: null };
    expect(codeOf(await call("operator", "/refused-pairs", no))).toBe("market.lead-not-yours");
    expect(codeOf(await call("operator", "/wished-pairs", { ...goods, words: null }))).toBe("market.lead-not-yours");
    expect((await call("enterprise", "/refused-pairs", no)).status).toBe(200);
    const isProposed = (await mine()).some((one) => one.demand.id === goods.demand && one.result.id === goods.result);
    expect(isProposed).toBe(false);
    expect(codeOf(await call("enterprise", "/wished-pairs", { ...goods, words: null }))).toBe("market.pair-in-work");
    const [refused] = await story.read("select side, reason from market.refused_pair where demand_id = $1", [
      goods.demand,
    ]);
    expect(refused).toEqual({ side: "demand", reason: "no-capacity" });
  });
});

describe("a signed lead", () => {
  it("is not ended by an owner's no; taken up again after a refusal it has no contract", async () => {
    const goods = await pair("测试签约后回绝");
    const id = await opened(goods);
    for (const input of [
      { act: "contact", words: "已联系" },
      { act: "talk", words: "已洽谈" },
      { act: "sign", words: "已签", contract: "测试合同-901" },
      { act: "ask", side: "demand", words: "验收哪天？" },
    ])
      expect((await act(id, input)).status).toBe(200);
    const question = (await call<Desk>("enterprise", "/desk")).body.questions.find((asked) => asked.lead === id)!;
    const no = { wants: false, reason: "no-capacity", words: "暂不验收" };
    expect((await call("enterprise", `/questions/${question.id}/answer`, no)).status).toBe(200);
    expect(await lead(id)).toMatchObject({ stage: "contract", contract: "测试合同-901" });
    expect((await act(id, { act: "refuse", reason: "other", words: "合同解除" })).status).toBe(200);
    expect((await act(id, { act: "reopen", words: "重新洽谈" })).status).toBe(200);
    expect(await lead(id)).toMatchObject({ stage: "matched", contract: null });
  });
});

describe("the made-up leads of a sample", () => {
  const count = async () =>
    (await story.read<{ n: number }>("select count(*)::int as n from market.lead where is_sample"))[0]!.n;
  const again = async (change: object = {}) => {
    const pack = await openRegionPack(regionFolder);
    const file = await pack.json("story/market-leads.json", LeadStorySchema);
    const changed = { ...pack, json: async () => ({ ...file, ...change }) as never };
    await inTransaction(story.installation.database.db, itself, (tx) =>
      bringSampleLeads(systemCtx(tx, systemClock), changed),
    );
    return file!.leads.length;
  };

  it("all came; brought again they pass over what is not offered any more, and need their broker", async () => {
    const before = await count();
    await story.read("truncate market.lead cascade");
    await story.read("update market.proposed_pair set state = 'new'");
    const told = await again({ broker: "nobody@sample.example" });
    expect([before, await count()]).toEqual([told, 0]);
    for (const goods of ["demand", "result"])
      await story.read(`update market.${goods} set state = 'published' where origin = 'sample'`);
    await story.read(
      `update market.demand set state = 'withdrawn' where id =
        (select id from market.demand where origin = 'sample' and title_zh = $1)`,
      [(await (await openRegionPack(regionFolder)).json("story/market-leads.json", LeadStorySchema))!.leads[0]!.demand],
    );
    await again();
    expect(await count()).toBe(told - 1);
  });
});
