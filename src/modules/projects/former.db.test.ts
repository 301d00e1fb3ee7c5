import { describe, expect, it } from "vitest";
import { callsDesk } from "../../../test/calls-desk.ts";
import { emptyOf } from "../../../test/calls-forms.ts";
import { projectsDesk } from "../../../test/projects-desk.ts";
import { openStory } from "../../../test/story.ts";
import { civilDay, systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { adoptFormerProjects } from "./actions/adopt-projects.ts";
import type { Fund } from "./contract/funds.ts";
import type { AwardList, Project } from "./contract/project.ts";
import { jointTerms } from "./rules/terms-for-tests.ts";

const story = openStory();
const desk = callsDesk(story);
const { send, good, codeOf, read, inside, anyPlace, act, sign } = projectsDesk(story);
const office = "commission-office";
const second = "reviewer";
const university = "university@sample.haice.example";
const firm = "firm@sample.haice.example";
const treasurer = "treasurer";
const base = "/api/projects";
const today = civilDay(systemClock);

const counted = () =>
  story.read<{ metric: string; source_module: string; facts: number }>(
    `select metric, source_module, count(*)::int as facts from ledger.live_fact
     where metric in ('key-technology-project', 'marine-core-technology') and sample = false group by 1, 2 order by 1`,
  );

describe("projects of the former register", () => {
  const row = (id: string, more: object) => ({
    ...{ id, name_zh: `原登记${id}`, name_en: null, owner_id: null, disclosure: "internal", origin: "person" },
    ...{ created_at: "2025-01-02T00:00:00Z", created_by: null, changed_at: "2025-06-30T16:30:00Z", version: 3 },
    ...{ plan: null, track: null, field: null, goal: null, members: null, place: null, budget: null, due: null },
    ...{ is_milestone_met: null, approved_on: null, started_on: null, receiver: null, use: null },
    ...{ handed_over_on: null, broken_through_on: null, evidence: null, mentions: [], ties: [] },
    ...more,
  });
  const leave = (id: string, more: object, history: object[] = []) =>
    story.read(
      `insert into registers.former_record (register, record_id, content, history, accesses) values ('research-project', $1, $2, $3, '[]')`,
      [id, JSON.stringify(row(id, more)), JSON.stringify(history)],
    );
  const adopt = () =>
    inTransaction(story.installation.database.db, itself, (tx) => adoptFormerProjects(systemCtx(tx, systemClock)));

  it("become projects with their numbers, steps, papers, lines and what they count for, once", async () => {
    const before = await counted();
    const [partner] = await story.read<{ id: string }>("select id from registers.consortium limit 1");
    await leave(
      "former-a",
      {
        ...{ state: "running", programme: "key-technology", plan: "build", budget: 5_000_000, goal: "目标" },
        ...{ members: "甲、乙", approved_on: "2025-03-01", use: "在甲厂试用", due: "2026-12-31" },
        mentions: [{ basis: "004:L6", quote: "关键技术攻关" }],
        ties: [{ register: "consortium", record: partner!.id }],
      },
      [
        {
          ...{ step: "approve", from_state: "appraisal", to_state: "approved", reason: null, basis: "纪要 5 号" },
          ...{ changed_at: "2025-03-01T02:00:00Z", changed_by_name: "某人" },
        },
      ],
    );
    await leave("former-b", {
      ...{ state: "handed-over", programme: "marine-core", disclosure: "public", broken_through_on: "2025-05-06" },
      evidence: "检测报告",
    });
    await story.read(
      `insert into registers.former_paper (id, register, record_id, file_name, media_type, size, sha256, content, added_at)
       values ('paper-a', 'research-project', 'former-a', '论证意见.txt', 'text/plain', 6, 'x', 'paper!', now())`,
    );
    const fact = (id: string, metric: string, on: string) =>
      story.read(
        `insert into ledger.fact (id, metric, valid_from, recorded_at, subject, value, origin, source_module, source_record, sample)
         values ($1, $2, $3, now() - interval '1 day', $1, 1, 'record', 'registers', 'research-project/' || $1, false)`,
        [id, metric, on],
      );
    await fact("former-a", "key-technology-project", "2025-03-01");
    await fact("former-b", "marine-core-technology", "2025-05-06");
    await adopt();
    await adopt();
    const a = await read("former-a");
    expect(a).toMatchObject({ stage: "implementation", plan: "build", amount: 5_000_000, lead: null });
    expect(a.inside).toMatchObject({
      ...{ basis: "纪要 5 号", members: "甲、乙", dueOn: "2026-12-31", contract: null },
      papers: [{ id: "paper-a", fileName: "论证意见.txt" }],
      mentions: [{ basis: "004:L6", quote: "关键技术攻关" }],
      ties: [{ register: "consortium", id: partner!.id }],
      applications: [{ state: "in-use", words: "在甲厂试用", on: "2025-07-01" }],
    });
    expect(a.inside!.steps.map(({ act: step, to, by }) => [step, to, by])).toEqual([
      ["approve", "approval", "某人"],
      ["adopt", "implementation", ""],
    ]);
    expect(Buffer.from((await story.as(office, `${base}/files/paper-a`)).bytes).toString()).toBe("paper!");
    expect((await story.as(null, `${base}/files/paper-a`)).status).toBe(401);
    const b = await read("former-b");
    expect([b.stage, b.handedOverOn, b.technologies]).toMatchObject([
      "hand-over",
      "2025-07-01",
      [{ measure: "marine-core-technology", state: "confirmed", evidence: "检测报告", brokenOn: "2025-05-06" }],
    ]);
    // Each is counted once, and by the project from now on.
    const found = new Map(before.map((one) => [`${one.metric} ${one.source_module}`, one.facts]));
    const more = (metric: string) => (found.get(`${metric} projects`) ?? 0) + 1;
    expect(await counted()).toEqual([
      {
        metric: "key-technology-project",
        source_module: "projects",
        facts: more("key-technology-project"),
      },
      {
        metric: "marine-core-technology",
        source_module: "projects",
        facts: more("marine-core-technology"),
      },
    ]);
    // What the register kept confidential disclosure does not let out.
    await good(office, "projects/projects/former-a/disclosure", { version: a.inside!.version, isPublic: true }, "PUT");
    expect(((await story.as(null, `${base}/projects/former-a`)).body as Project).amount).toBeNull();
  });

  it("go on here: the office names the lead, then a contract is written and signed while the work goes on", async () => {
    const seen = async () => (await inside("former-a")).version;
    const draft = (seenHash: string | null) =>
      send(office, "projects/projects/former-a/contract", { seen: seenHash, terms: jointTerms }, "PUT");
    expect(codeOf(await draft(null))).toBe("projects.lead-needed");
    const described = {
      ...{ version: await seen(), place: await anyPlace(), plan: "build", track: null, field: null },
      lead: "sample-haiyuan",
    };
    await good(office, "projects/projects/former-a/description", described, "PUT");
    expect(codeOf(await send(office, "projects/projects/former-a/description", described, "PUT"))).toBe(
      "projects.changed-since",
    );
    expect((await read("former-a", university)).lead?.code).toBe("sample-haiyuan");
    const terms = {
      ...jointTerms,
      units: jointTerms.units.map((one) => ({ ...one, organisation: one.isLead ? "sample-haiyuan" : null })),
      payments: jointTerms.payments.map((one) => ({ ...one, amount: one.amount * 50 })),
    };
    const { sha256 } = await good<{ sha256: string }>(
      university,
      "projects/projects/former-a/contract",
      { seen: null, terms },
      "PUT",
    );
    for (const who of [university, office])
      await good(who, "projects/projects/former-a/contract/signatures", { sha256 });
    expect(await read("former-a")).toMatchObject({ stage: "implementation", inside: { contract: { number: 1 } } });
  });
});

describe("awards of modes without a proposal", () => {
  it("a two-way challenge on which both sides agreed becomes one project of both, its amount with a basis", async () => {
    const board = await desk.begin(office, "two-way", "双向榜（项目）");
    await desk.write(office, board, emptyOf({ board: { goal: "海洋装备" } }));
    await desk.act(office, board, "open");
    const need = await desk.beginBelow(firm, board, "posting", "企业的密封需求");
    const posting = { side: "need", what: "密封需求", offer: "面议", until: "2027-12-31" };
    await desk.write(firm, need, emptyOf({ posting }));
    await desk.act(firm, need, "hand-in");
    await desk.act(office, need, "post");
    const claim = await desk.beginBelow(university, need, "claim", "揭密封需求");
    await desk.write(university, claim, emptyOf({ claim: { how: "用新材料解决", terms: "共同申请专利" } }));
    await desk.act(university, claim, "make");
    const award = async () => {
      const { awards } = (await story.as(office, `${base}/awards`)).body as AwardList;
      return awards.find(({ id }) => id === claim);
    };
    await desk.act(firm, claim, "accept", "条件合适");
    expect(await award()).toBeUndefined();
    await desk.act(university, claim, "agree");
    expect(await award()).toMatchObject({ amount: null, summary: "用新材料解决" });
    const input = { award: claim, title: "密封材料", programme: "other", goal: "g", basis: "双方成交" };
    const body = { ...input, amount: 200_000, place: await anyPlace() };
    expect(codeOf(await send(office, "projects/projects", body))).toBe("projects.amount-basis-needed");
    const made = await good<{ id: string }>(office, "projects/projects", { ...body, amountBasis: "双方协议第 3 条" });
    expect(codeOf(await send(office, "projects/projects", { ...body, amountBasis: "b" }))).toBe("projects.award-taken");
    // A second claim of the same posting is agreed to as well: it is shown with the first, and refused where a limit is set.
    const other = await desk.beginBelow(university, need, "claim", "另揭密封需求");
    await desk.write(university, other, emptyOf({ claim: { how: "用陶瓷", terms: "面议" } }));
    await desk.act(university, other, "make");
    await desk.act(firm, other, "accept", "也合适");
    await desk.act(university, other, "agree");
    const { awards } = (await story.as(office, `${base}/awards`)).body as AwardList;
    expect(awards.find(({ id }) => id === other)?.agreed).toEqual([
      { id: claim, title: "揭密封需求", project: made.id },
    ]);
    const limit = { value: 1, from: today, reason: "一榜一揭", basis: null, follows: null };
    await good("administrator", "parameters/parameters/projects.two-way-claims/settings", limit);
    const again = { ...body, award: other, amountBasis: "双方协议" };
    expect(codeOf(await send(office, "projects/projects", again))).toBe("projects.posting-taken");
    const { draft, amountBasis } = await inside(made.id);
    expect(amountBasis).toBe("双方协议第 3 条");
    expect(draft!.terms.units.map(({ organisation, isLead }) => [organisation, isLead])).toEqual([
      ["sample-haiyuan", true],
      ["sample-lanjing", false],
    ]);
    expect(draft!.terms.payments.map(({ unit, amount }) => [unit, amount])).toEqual([["u1", 200_000]]);
  });

  it("a matter that the meeting agreed to does so case by case", async () => {
    const matter = await desk.begin(university, "case-by-case", "颠覆性技术（项目）");
    const said = { kind: "disruptive", why: "无先例", ask: "支持样机", conditions: "按里程碑" };
    await desk.write(university, matter, emptyOf({ matter: said }));
    await desk.attach(university, matter, "proposal", "专题报告");
    await desk.act(university, matter, "hand-in");
    await desk.act(office, matter, "put-forward", "会议");
    await desk.act(second, matter, "agree", "纪要");
    const { awards } = (await story.as(office, `${base}/awards`)).body as AwardList;
    expect(awards.find(({ id }) => id === matter)).toMatchObject({ summary: "无先例", amount: null });
  });
});

describe("a joint fund", () => {
  it("is brought by shares, chooses topics by shares, and pays a project from its contributors", async () => {
    const contributor = { organisation: null, level: "city", isLeader: false, promised: null };
    const fund = {
      ...{ title: "海洋联合基金", kind: "enterprise-led", goal: "前沿技术", basis: "协议" },
      contributors: [
        { ...contributor, name: "蓝鲸", organisation: "sample-lanjing", level: "firm", parts: 60, isLeader: true },
        { ...contributor, name: "市级财政", parts: 40 },
      ],
    };
    const nobody = fund.contributors.map((one) => ({ ...one, isLeader: false }));
    expect(codeOf(await send(office, "projects/funds", { ...fund, contributors: nobody }))).toBe(
      "projects.fund-leader",
    );
    const { id } = await good<{ id: string }>(office, "projects/funds", fund);
    expect(codeOf(await story.as(university, `${base}/funds/${id}`))).toBe("projects.fund-not-found");
    const money = { contributor: "f1", on: today, amount: 60_000, voucher: "收 1" };
    expect((await send(firm, `projects/funds/${id}/contributions`, money)).status).toBe(403);
    await good(treasurer, `projects/funds/${id}/contributions`, money);
    expect(codeOf(await send(treasurer, `projects/funds/${id}/contributions`, { ...money, amount: -60_001 }))).toBe(
      "projects.fund-contributor",
    );
    const topic = await good<{ id: string }>(firm, `projects/funds/${id}/topics`, { title: "密封", words: "深海" });
    const speak = (who: string, key: string, isFor: boolean) =>
      send(who, `projects/topics/${topic.id}/voices`, { contributor: key, isFor });
    expect(codeOf(await speak(office, "f1", true))).toBe("projects.not-yours");
    expect((await speak(office, "f2", false)).status).toBe(200);
    expect((await speak(firm, "f1", true)).status).toBe(200);
    expect(codeOf(await speak(firm, "f1", false))).toBe("projects.fund-spoken");
    const made = await good<{ id: string }>(office, "projects/projects", {
      ...{ title: "基金项目", programme: "other", lead: "sample-haiyuan", amount: 100_000, goal: "g", basis: "选题" },
      ...{ place: await anyPlace(), fund: id },
    });
    const sources = (await inside(made.id)).fund!.sources;
    expect(sources.map(({ key, parts }) => [key, parts])).toEqual([
      ["f1", 60],
      ["f2", 40],
    ]);
    await act(made.id, "appraise", null);
    await act(made.id, "approve", "论证");
    const units = jointTerms.units.map((one) => (one.isLead ? { ...one, organisation: "sample-haiyuan" } : one));
    await sign(made.id, { ...jointTerms, units, sources });
    await good(treasurer, `projects/projects/${made.id}/payments/first/pay`, { reference: "拨 1" });
    const seen = (await story.as(firm, `${base}/funds/${id}`)).body as Fund;
    expect(seen.contributors.map(({ brought, paid, isOwn }) => [brought, paid, isOwn])).toEqual([
      [60_000, 6000, true],
      [0, 4000, false],
    ]);
    expect([seen.topics[0]!.state, seen.projects.map(({ title }) => title)]).toEqual(["chosen", ["基金项目"]]);
  });
});
