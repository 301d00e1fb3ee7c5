import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import type { LeadActInput } from "./contract/lead.ts";
import type { ConceptQueue, Funnel, Lead } from "./contract/lead-page.ts";
import type { Desk, Match, Matches, Pair } from "./contract/match.ts";

const story = openStory();
const api = "/api/market";
const codeOf = (answer: Answer) => (answer.body as { code?: string }).code ?? answer.status;
const get = async <T>(role: string | null, address: string) => (await story.as(role, `${api}${address}`)).body as T;
const post = (role: string | null, address: string, body: object) => story.as(role, `${api}${address}`, { body });

const owners = { demands: "enterprise", results: "institute" } as const;
async function published(goods: keyof typeof owners, body: object): Promise<string> {
  const role = owners[goods];
  const { id } = (await post(role, `/${goods}`, body)).body as { id: string };
  const steps = [
    [role, "submit", 1],
    ["reviewer", "screen", 2],
  ] as const;
  for (const [who, step, version] of steps)
    expect((await post(who, `/${goods}/${id}/steps`, { step, version })).body).toMatchObject({ id });
  return id;
}

const problem = (what: string) =>
  `${what}现有办法每45天须停机清洗一次，每次停机12小时，需要在现有设备上使用的新办法，要求连续运行不少于120天，不改变管路。`;
const summary = (what: string) =>
  `${what}已在两处现场连续运行11个月，清洗间隔延长到130天，设备不需要改造，可以提供样品和现场记录。`;
const demand = (title: string, more: object = {}) => ({
  titleZh: title,
  problem: problem(title),
  field: "marine-areas",
  parameters: [{ name: "清洗间隔", comparator: ">=", now: 45, wanted: 120, unit: "天" }],
  budgetMost: 300_000_00,
  ...more,
});
const result = (title: string, more: object = {}) => ({
  titleZh: title,
  summary: summary(title),
  field: "marine-areas",
  parameters: [{ name: "清洗间隔", comparator: ">=", now: 130, wanted: null, unit: "天" }],
  priceLeast: 200_000_00,
  ...more,
});

const matches = (side: "demands" | "results", id: string, role = "broker") =>
  get<Matches>(role, `/${side}/${id}/matches`);
const fitOf = (found: Matches, id: string): Match | undefined =>
  [...found.ranked, ...found.ruledOut].find(({ good }) => good.id === id);
const lead = (id: string, role = "broker") => get<Lead>(role, `/leads/${id}`);
const opened = async (pair: { demand: string; result: string }): Promise<string> => {
  const answer = await post("broker", "/leads", pair);
  expect(answer.body).toEqual({ id: expect.any(String) });
  return (answer.body as { id: string }).id;
};
/** Acts on the version that stands now. */
async function act(id: string, input: { act: LeadActInput["act"] } & Record<string, unknown>, role = "broker") {
  const { version } = await lead(id);
  return post(role, `/leads/${id}/acts`, { version, ...input });
}

describe("matches", () => {
  it("find what was published at once, with spans of both texts, and no longer what was withdrawn", async () => {
    const d = await published("demands", demand("测试反渗透膜抗污染涂层"));
    expect(fitOf(await matches("demands", d), "none")).toBeUndefined();
    const r = await published("results", result("测试两性离子抗污染膜涂层", { claimedReadiness: 7 }));
    const fit = fitOf(await matches("demands", d), r)!;
    expect(fit.fit.isEligible).toBe(true);
    const { shared, statements } = fit.fit.explanation!;
    const { demand: wanted, result: given } = await get<Pair>("broker", `/pairs/${d}/${r}`);
    expect([wanted.readiness, given.readiness]).toEqual([null, { claimed: 7, proven: null }]);
    const text = (good: Pair["demand"], field: string) => good.texts.find((one) => one.field === field)?.text ?? "";
    expect(shared.length).toBeGreaterThan(0);
    for (const { request, item } of shared) {
      expect(text(wanted, request.field).slice(request.span!.start, request.span!.end)).toBe(request.value);
      expect(text(given, item.field).slice(item.span!.start, item.span!.end)).toBe(item.value);
    }
    expect(statements.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["shared-words", "same-field", "met:budget", "met:number"]),
    );
    expect(fitOf(await matches("results", r), d)?.fit.score).toBeCloseTo(fit.fit.score, 9);
    const { version } = await get<{ version: number }>("institute", `/results/${r}`);
    const withdrawal = { step: "withdraw", version, reason: "测试撤下" };
    expect((await post("institute", `/results/${r}/steps`, withdrawal)).status).toBe(200);
    expect(fitOf(await matches("demands", d), r)).toBeUndefined();
  });

  it("list apart what misses a hard constraint, with what would make it match", async () => {
    const d = await published("demands", demand("测试深海网箱网衣清洗机器人", { budgetMost: 100_000_00 }));
    const r = await published("results", result("测试网箱网衣清洗机器人样机"));
    const found = (await matches("demands", d)).ruledOut.find(({ good }) => good.id === r);
    expect(found?.fit.verdicts.find(({ role }) => role === "budget")).toMatchObject({
      verdict: "missed",
      gap: { amount: 100_000_00, unit: "fen" },
    });
    expect(found?.fit.explanation?.wouldMatch.map(({ code }) => code)).toContain("close:budget");
  });

  it("of a draft its owner sees and nobody else; nobody signed out sees any", async () => {
    const { id } = (await post("enterprise", "/demands", demand("测试只有自己可见的草稿涂层"))).body as { id: string };
    expect((await matches("demands", id, "enterprise")).good.isListed).toBe(false);
    expect(codeOf(await story.as("broker", `${api}/demands/${id}/matches`))).toBe("market.lead-good-not-found");
    expect(codeOf(await story.as(null, `${api}/demands/${id}/matches`))).toBe("platform.sign-in-needed");
  });
});

describe("a refusal", () => {
  it("puts a pair like the refused one lower, and says so; taken up again, it no longer counts", async () => {
    const [first, like] = [
      await published("demands", demand("测试鱼糜加工废水蛋白回收装置")),
      await published("demands", demand("测试鱼糜加工废水中蛋白回收装置改造")),
    ];
    const r = await published("results", result("测试鱼糜废水蛋白回收絮凝工艺"));
    const before = fitOf(await matches("demands", like), r)!.fit;
    expect(before.refusals).toEqual([]);
    const id = await opened({ demand: first, result: r });
    expect((await act(id, { act: "refuse", reason: "other-problem", words: "要的是膜分离，不是絮凝" })).status).toBe(
      200,
    );
    const after = fitOf(await matches("demands", like), r)!.fit;
    expect(after.refusals).toEqual([{ reason: "other-problem", factor: expect.any(Number) }]);
    expect(after.score).toBeCloseTo(before.score * after.refusals[0]!.factor, 6);
    expect(after.refusals[0]!.factor).toBeLessThan(0.75);
    expect(fitOf(await matches("demands", first), r)!.pair).toMatchObject({
      state: "refused",
      reason: "other-problem",
    });
    expect((await act(id, { act: "reopen", words: "业主改变了工艺路线" })).status).toBe(200);
    expect(fitOf(await matches("demands", like), r)!.fit.score).toBeCloseTo(before.score, 6);
  });

  it("needs one of the reasons, and is the broker's or the owner's to give", async () => {
    const d = await published("demands", demand("测试养殖尾水总氮在线监测仪"));
    const r = await published("results", result("测试养殖尾水总氮在线监测传感器"));
    const pair = { demand: d, result: r };
    expect(codeOf(await post("broker", "/refused-pairs", { ...pair, reason: "do-not-like" }))).toBe(
      "platform.bad-request",
    );
    expect(codeOf(await post("operator", "/refused-pairs", { ...pair, reason: "other" }))).toBe(
      "market.lead-not-yours",
    );
    const isProposed = async () =>
      (await get<Desk>("broker", "/desk")).proposals.some((one) => one.demand.id === d && one.result.id === r);
    expect(await isProposed()).toBe(true);
    expect((await post("broker", "/refused-pairs", { ...pair, reason: "too-early" })).status).toBe(200);
    expect(await isProposed()).toBe(false);
    expect(codeOf(await post("broker", "/refused-pairs", { ...pair, reason: "too-early" }))).toBe(
      "market.pair-in-work",
    );
  });
});

describe("a lead", () => {
  it("goes from the match to the effect, and the demand and the funnel with it", async () => {
    const d = await published("demands", demand("测试海上风电基础冲刷监测系统"));
    const r = await published("results", result("测试海上风电基础冲刷在线监测系统"));
    const state = async () => (await get<{ state: string }>(null, `/demands/${d}`)).state;
    const reached = async (stage: string) =>
      (await get<Funnel>(null, "/funnel")).stages.find((one) => one.stage === stage)!;
    const before = await reached("effect");
    const id = await opened({ demand: d, result: r });
    expect(codeOf(await post("broker", "/leads", { demand: d, result: r }))).toBe("market.lead-open-already");
    expect(await state()).toBe("matched");
    expect(codeOf(await act(id, { act: "sign", words: "越过洽谈", contract: "T-1" }))).toBe("market.lead-stage");
    for (const input of [
      { act: "contact", words: "双方都已通话" },
      { act: "talk", words: "三方会议" },
      { act: "try", words: "现场试用两周" },
      { act: "sign", words: "签订开发合同", contract: "测试合同-001" },
    ] as const)
      expect(codeOf(await act(id, input))).toBe(200);
    expect(await state()).toBe("contracted");
    for (const name of ["perform", "confirm-effect"] as const)
      expect(codeOf(await act(id, { act: name, words: "验收单与用户证明" }))).toBe(200);
    expect(await state()).toBe("solved");
    // The contract is not on the register: what came of it is as declared as it is.
    expect(await reached("effect")).toMatchObject({ leads: before.leads, declared: before.declared + 1 });
    const { stage, contract, steps, waitsOn, due } = await lead(id);
    expect({ stage, contract, waitsOn, due }).toEqual({
      stage: "effect",
      contract: "测试合同-001",
      waitsOn: null,
      due: null,
    });
    expect(steps.map(({ to }) => to)).toEqual([
      "matched",
      "contacted",
      "talks",
      "trial",
      "contract",
      "performed",
      "effect",
    ]);
  });

  it("is decided on what one saw: of two the second is told", async () => {
    const d = await published("demands", demand("测试浒苔打捞脱水一体设备"));
    const r = await published("results", result("测试浒苔打捞与脱水设备"));
    const id = await opened({ demand: d, result: r });
    const input = { act: "contact", version: 1, words: "已联系" };
    expect(codeOf(await post("broker", `/leads/${id}/acts`, input))).toBe(200);
    expect(codeOf(await post("broker", `/leads/${id}/acts`, input))).toBe("market.lead-changed");
  });

  it("is seen by its broker, its two owners and who keeps the market, and by nobody else; owners see no notes of talks", async () => {
    const d = await published("demands", demand("测试船舶压载水快速检测仪"));
    const r = await published("results", result("测试压载水活体细胞快速检测"));
    const id = await opened({ demand: d, result: r });
    const today = (await lead(id)).day;
    const talk = { act: "follow-up", words: "价格底线三十万", on: today, way: "call", side: "result" } as const;
    expect(codeOf(await act(id, talk))).toBe(200);
    expect(codeOf(await act(id, { ...talk, on: "2999-01-01" }))).toBe("market.lead-day-to-come");
    for (const role of ["broker", "commission-office"])
      expect((await lead(id, role)).steps.at(-1)).toMatchObject({ act: "follow-up", note: "价格底线三十万" });
    for (const role of ["enterprise", "institute"]) {
      const { steps } = await lead(id, role);
      expect(steps.map((step) => [step.act, step.note])).toEqual([["open", null]]);
    }
    for (const role of ["finance-officer", "operator"])
      expect(codeOf(await story.as(role, `${api}/leads/${id}`))).toBe("market.lead-not-found");
    expect(codeOf(await story.as(null, `${api}/leads/${id}`))).toBe("platform.sign-in-needed");
    expect(codeOf(await act(id, { act: "contact", words: "替经纪人办" }, "enterprise"))).toBe("market.lead-not-yours");
  });

  it("waits for an owner who was asked; a no ends it with the reason and offers both again", async () => {
    const d = await published("demands", demand("测试海参育苗水体溶氧控制"));
    const r = await published("results", result("测试育苗水体溶氧智能控制"));
    const id = await opened({ demand: d, result: r });
    expect(codeOf(await act(id, { act: "ask", side: "demand", words: "现场电源能否到塘边？" }))).toBe(200);
    expect(codeOf(await act(id, { act: "ask", side: "demand", words: "再问一次" }))).toBe("market.question-open");
    expect((await lead(id)).waitsOn).toBe("demand");
    expect((await lead(id, "institute")).questions).toEqual([]);
    const [question] = (await get<Desk>("enterprise", "/desk")).questions.filter((one) => one.lead === id);
    expect(question).toMatchObject({ isYours: true, clock: "in-time", words: "现场电源能否到塘边？" });
    const answer = `/questions/${question!.id}/answer`;
    expect(codeOf(await post("institute", answer, { wants: true }))).toBe("market.question-not-found");
    expect(codeOf(await post("broker", answer, { wants: true }))).toBe("market.lead-not-yours");
    expect(codeOf(await post("enterprise", answer, { wants: false }))).toBe("platform.bad-request");
    expect(
      codeOf(await post("enterprise", answer, { wants: false, reason: "no-capacity", words: "今年没有人手" })),
    ).toBe(200);
    expect(codeOf(await post("enterprise", answer, { wants: true }))).toBe("market.question-answered");
    expect((await lead(id)).stage).toBe("refused");
    for (const good of [`/demands/${d}`, `/results/${r}`])
      expect((await get<{ state: string }>(null, good)).state).toBe("published");
    const reasons = (await get<Funnel>(null, "/funnel")).reasons.find(({ reason }) => reason === "no-capacity");
    expect(reasons?.by.demand).toBeGreaterThan(0);
    const [told] = await story.read<{ count: number }>(
      "select count(*)::int as count from messages.message where kind = 'market.question-answered' and subject = $1",
      [id],
    );
    expect(told?.count).toBe(1);
  });

  it("is handed over with everything done so far, and must be when its broker has an interest", async () => {
    const next = {
      id: "next-broker",
      house:
        (await story.read<{ id: string }>("select id from people.organisation where kind = 'service-body' limit 1"))[0]
          ?.id ?? null,
    };
    await story.read(
      "insert into people.person (id, name, email, organisation_id) values ($1, '测试接手经纪人', 'next@test.example', $2)",
      [next.id, next.house],
    );
    await story.read(
      "insert into people.role_grant (id, person_id, role, valid_from, basis) values ('next-grant', $1, 'broker', now() - interval '1 day', '测试')",
      [next.id],
    );
    const d = await published("demands", demand("测试海带收割与切割机"));
    const r = await published("results", result("测试海带收割机械装置"));
    const id = await opened({ demand: d, result: r });
    const handOver = { act: "hand-over", words: "利益关系回避" } as const;
    const [{ house } = { house: "" }] = await story.read<{ house: string }>(
      "select name_zh as house from people.organisation where id = $1",
      [next.house],
    );
    expect((await lead(id)).brokers).toEqual([{ id: next.id, name: "测试接手经纪人", house }]);
    expect(codeOf(await act(id, { ...handOver, person: "nobody" }))).toBe("market.lead-no-broker");
    expect(
      codeOf(await act(id, { act: "declare", interest: "kinship", side: "result", words: "配偶在成果方任职" })),
    ).toBe(200);
    expect(codeOf(await act(id, { act: "contact", words: "仍想继续" }))).toBe("market.lead-conflict");
    expect(codeOf(await act(id, { ...handOver, person: next.id }))).toBe(200);
    const now = await lead(id, "commission-office");
    expect([now.broker, now.interests.length, now.steps.map((step) => step.act)]).toEqual([
      "测试接手经纪人",
      1,
      ["open", "declare", "hand-over"],
    ]);
    const { houses } = now.steps.at(-1)!;
    expect(houses?.to, "the platform that goes on with it").toBe(house);
    expect(houses?.from, "and the one that it came from").toEqual(expect.any(String));
    expect((await lead(id)).isBroker).toBe(false);
    expect((await get<Desk>("broker", "/desk")).leads.some((one) => one.id === id)).toBe(false);
  });
});

describe("a proof of concept", () => {
  it("is asked for in a lead, queued, decided by the office, and written into the log", async () => {
    const d = await published("demands", demand("测试贝类净化暂养循环水"));
    const r = await published("results", result("测试贝类净化循环水处理"));
    const id = await opened({ demand: d, result: r });
    const asked = {
      act: "prove-concept",
      hypothesis: "七天内大肠杆菌达标",
      test: "三批次对照",
      cost: 80_000_00,
    } as const;
    expect(codeOf(await act(id, asked))).toBe(200);
    expect(codeOf(await act(id, asked))).toBe("market.concept-open");
    const queued = async () =>
      (await get<ConceptQueue>("commission-office", "/concepts")).concepts.find((one) => one.lead === id)!;
    const first = await queued();
    expect(first).toMatchObject({ state: "asked", cost: 80_000_00 });
    const decide = (role: string, name: string, version: number) =>
      post(role, `/concepts/${first.id}/acts`, { act: name, version, words: "评审会意见" });
    expect(codeOf(await decide("broker", "start", 1))).toBe("market.concept-not-yours");
    expect(codeOf(await decide("commission-office", "go", 1))).toBe("market.concept-state");
    expect(codeOf(await decide("commission-office", "start", 1))).toBe(200);
    expect(codeOf(await decide("commission-office", "change", 1))).toBe("market.concept-changed");
    expect(codeOf(await decide("commission-office", "change", 2))).toBe(200);
    expect(codeOf(await decide("broker", "ask-again", 3))).toBe(200);
    expect((await queued()).state).toBe("asked");
    expect((await lead(id)).steps.filter((step) => step.act === "decide-concept")).toHaveLength(3);
  });
});
