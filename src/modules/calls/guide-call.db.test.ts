import { describe, expect, it } from "vitest";
import { callsDesk } from "../../../test/calls-desk.ts";
import { applicationOf, emptyOf, guideForms, inDays, lead, who } from "../../../test/calls-forms.ts";
import { openStory } from "../../../test/story.ts";
import type { Dossier } from "./contract/dossier.ts";
import type { Replay } from "./contract/replay.ts";
import type { Board, Ranking } from "./contract/review.ts";
import { rankSheets, type Sheet } from "./rules/review.ts";

const story = openStory();
const desk = callsDesk(story);
const { office, second, university, firm, experts } = who;
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const board = async (id: string) => (await story.as(office, `/api/calls/dossiers/${id}/board`)).body as Board;
const ranking = async (id: string, role: string = office) =>
  (await story.as(role, `/api/calls/dossiers/${id}/ranking`)).body as Ranking;

let call = "";
let own = "";
let other = "";

describe("an ordinary guide call", () => {
  it("is drafted by the office and opens only with its guide, its criteria and a day that has not passed", async () => {
    await desk.onlyAccounts();
    await desk.makeExperts();
    call = await desk.begin(office, "guide-call", "盲评通知");
    const early = await desk.tryAct(office, call, "open");
    expect(codeOf(early)).toBe("calls.unmet");
    expect((early.body as { detail: string }).detail).toContain('"Guide" is not filled in completely');
    await desk.write(office, call, emptyOf(guideForms));
    await desk.setTerms(call, { opens: inDays(0), closes: inDays(20) });
    expect((await story.as(null, `/api/calls/dossiers/${call}`)).status).toBe(404);
    const quota = "/api/parameters/parameters/calls.young-quota-percent/settings";
    const setting = { value: 30, from: inDays(0), reason: "试行", basis: null, follows: null };
    expect((await story.as("administrator", quota, { body: setting })).status).toBe(200);
    await desk.act(office, call, "open");
    // A share of young leads holds for a call by the day on which it opened.
    expect((await ranking(call)).youngQuota).toBe(30);
    expect((await story.as(null, `/api/calls/dossiers/${call}`)).status).toBe(200);
    const earlier = await story.as(office, `/api/calls/dossiers/${call}/terms`, {
      method: "PUT",
      body: await termsOf(call, { closes: inDays(5) }),
    });
    expect(codeOf(earlier)).toBe("calls.deadline-earlier");
  });

  it("keeps a draft of an application as it is typed, shows it to nobody else, and loses nothing of two who write at once", async () => {
    own = await desk.beginBelow(university, call, "application", "大学的申报");
    await desk.write(university, own, emptyOf({ application: { summary: "只写了一句" } }));
    const draft = await desk.read(own, university);
    expect(draft.content?.forms.application?.summary).toBe("只写了一句");
    const late = await story.as(university, `/api/calls/dossiers/${own}/content`, {
      method: "PUT",
      body: { version: draft.contentVersion - 1, content: emptyOf({}) },
    });
    expect(codeOf(late)).toBe("calls.changed-since");
    for (const role of [office, firm, second, "auditor", null])
      expect((await story.as(role, `/api/calls/dossiers/${own}`)).status).toBe(404);
    const wrong = await story.as(university, `/api/calls/dossiers/${own}/content`, {
      method: "PUT",
      body: { version: draft.contentVersion, content: emptyOf({ application: { starts: "下个月" } }) },
    });
    expect(codeOf(wrong)).toBe("calls.content-wrong");
  });

  it("says what is missing, takes an application once and gives the same receipt to whoever asks again", async () => {
    expect(
      (await desk.read(own, university)).acts.find(({ code }) => code === "hand-in")?.missing.map(({ what }) => what),
    ).toEqual(["application", "plan", "budget-balanced"]);
    await desk.write(university, own, applicationOf(lead.university, "盲评可见的摘要甲", "姓名甲"));
    await desk.attach(university, own, "plan", "附件甲的正文");
    const { version } = await desk.read(own, university);
    const first = await desk.act(university, own, "hand-in");
    expect(first.receipt?.number).toMatch(/^\d{8}-[0-9A-F]{10}$/);
    const again = await story.as(university, `/api/calls/dossiers/${own}/acts`, {
      body: { act: "hand-in", version, said: null },
    });
    expect(again.body).toEqual(first);
    const [{ n }] = (await story.read<{ n: number }>(
      "select count(*)::int as n from calls.receipt where dossier_id = $1",
      [own],
    )) as [{ n: number }];
    expect(n).toBe(1);
    other = await desk.beginBelow(firm, call, "application", "企业的申报");
    await desk.write(firm, other, applicationOf(lead.firm, "盲评可见的摘要乙", "姓名乙"));
    await desk.attach(firm, other, "plan", "附件乙的正文");
    await desk.act(firm, other, "hand-in");
  });

  it("takes nothing after its last day, by the clock of the server", async () => {
    const late = await desk.beginBelow(firm, call, "application", "迟到的申报");
    await desk.write(firm, late, applicationOf(lead.firm, "迟到", "丙"));
    await desk.attach(firm, late, "plan", "迟到");
    expect(codeOf(await desk.tryAct(office, call, "close"))).toBe("calls.unmet");
    await desk.passDays(call, 21);
    expect(codeOf(await desk.tryAct(firm, late, "hand-in"))).toBe("calls.unmet");
    await desk.act(office, call, "close");
    await desk.act(office, own, "return", "缺合作协议");
    expect(codeOf(await desk.tryAct(office, own, "accept"))).toBe("calls.not-in-stage");
    await desk.act(university, own, "hand-in-again");
    expect((await desk.read(own, university)).receipts).toHaveLength(2);
    await desk.act(office, own, "accept");
    await desk.act(office, other, "accept");
  });

  it("finds conflicts with their evidence and gives each application its experts, none of them tied to it", async () => {
    expect(codeOf(await desk.tryAct(office, call, "start-review"))).toBe("calls.unmet");
    // The story's expert works at the university: three for the firm, two for the university.
    const assigned = await desk.send<{ pairs: number; short: object[] }>(
      office,
      "POST",
      `dossiers/${call}/assignments`,
      {},
    );
    expect(assigned).toEqual({ pairs: 5, short: [{ dossier: own, title: "大学的申报", lacks: 1 }] });
    const seen = await board(call);
    const ownRow = seen.dossiers.find(({ id }) => id === own)!;
    expect(ownRow.conflicts).toContainEqual({
      expert: "郑教授",
      kind: "employer",
      concerns: "海渊海洋大学(示例)",
      evidence: "海渊海洋大学（示例）",
      foundBy: "product",
    });
    expect(ownRow.assignments.map(({ expert }) => expert)).not.toContain("郑教授");
    expect(codeOf(await desk.tryAct(office, call, "start-review"))).toBe("calls.unmet");
    await story.read("update calls.expert set is_active = true where name = '韩教授'");
    await desk.send(office, "POST", `dossiers/${call}/assignments`, {});
    await desk.act(office, call, "start-review");
    expect((await desk.read(own, university)).stage).toBe("under-review");
  });

  it("keeps every sheet sealed from everybody else until all are in", async () => {
    // The one without an account does not answer: the office takes the review back, another expert says that it is tied.
    const withdrawn = (await board(call)).dossiers
      .find(({ id }) => id === own)!
      .assignments.find(({ expert }) => expert === "韩教授")!;
    await desk.send(office, "POST", `assignments/${withdrawn.id}/withdraw`, { reason: "没有回音" });
    await desk.judge(experts[0], "企业的申报", 8, "甲评语");
    await desk.judge(experts[1], "企业的申报", 6, "乙评语");
    await desk.judge(experts[1], "大学的申报", 9, "丙评语");
    expect((await ranking(call)).rows).toEqual([]);
    const text =
      JSON.stringify((await story.as(office, `/api/calls/dossiers/${call}`)).body) +
      JSON.stringify((await story.as(office, `/api/calls/dossiers/${other}`)).body);
    expect(text).not.toContain("评语足够长了");
    expect(codeOf(await desk.tryAct(office, call, "end-review"))).toBe("calls.unmet");
    const id = (await desk.reviewsOf(experts[0]))[0]!.id;
    const change = await story.as(experts[0], `/api/calls/reviews/${id}/sheet`, {
      method: "PUT",
      body: { version: 2, scores: {} },
    });
    expect(codeOf(change)).toBe("calls.review-state");
    await expect(story.read("update calls.sheet set scores = '{}' where sealed_at is not null")).rejects.toThrow(
      "a sealed sheet does not change",
    );
  });

  it("ranks, reproducibly, when all are in; the hash of each sheet stands in the event log", async () => {
    await story.read("update calls.expert set is_active = false where name = '韩教授'");
    const short = await desk.send<{ short: { lacks: number }[] }>(office, "POST", `dossiers/${call}/assignments`, {});
    expect(short.short).toEqual([expect.objectContaining({ dossier: own, lacks: 1 })]);
    await addThirdExpert();
    await desk.send(office, "POST", `dossiers/${call}/assignments`, {});
    await desk.judge(experts[2], "企业的申报", 7, "丁评语");
    await desk.judge(experts[2], "大学的申报", 8, "戊评语");
    await desk.judge("ship@sample.haice.example", "大学的申报", 10, "己评语");
    await desk.act(office, call, "end-review");
    // A firm that its nursery serves may be supported; a failure that was tolerated is told, so that nobody counts it.
    const { rows } = await ranking(call);
    expect(rows.map(({ nursery, tolerated }) => [nursery?.pool ?? null, tolerated])).toEqual([
      [null, 1],
      ["listing", 0],
    ]);
    expect(rows.map(({ title, place, points, judges }) => [title, place, points, judges])).toEqual([
      ["大学的申报", 1, "9.00", 3],
      ["企业的申报", 2, "7.00", 3],
    ]);
    const sealed = await story.read<{ sha256: string }>(
      "select sha256 from calls.sheet where sealed_at is not null and dossier_id = any($1)",
      [[own, other]],
    );
    const logged = await story.read<{ sha256: string }>(
      "select after ->> 'sha256' as sha256 from platform.event where kind = 'calls.sheet-sealed'",
    );
    for (const { sha256 } of sealed) expect(logged.map((one) => one.sha256)).toContain(sha256);
  });

  it("is proposed by one person and confirmed by another, publicised for its days, and waits for objections", async () => {
    expect(codeOf(await desk.tryAct(office, call, "propose"))).toBe("calls.unmet");
    const proposals = [
      { dossier: own, verdict: "support", amount: 90_000_00, reason: "第一名" },
      { dossier: other, verdict: "decline", amount: null, reason: "路线得分不足" },
    ];
    const tooMuch = await story.as(office, `/api/calls/dossiers/${call}/proposals`, {
      method: "PUT",
      body: { proposals: [{ ...proposals[0], amount: 100_000_01 }] },
    });
    expect(codeOf(tooMuch)).toBe("calls.proposal-amount");
    await desk.send(office, "PUT", `dossiers/${call}/proposals`, { proposals });
    await desk.act(office, call, "propose");
    expect(codeOf(await desk.tryAct(office, call, "confirm", "会议"))).toBe("calls.unmet");
    expect(codeOf(await desk.tryAct(second, call, "confirm"))).toBe("calls.basis-needed");
    await desk.act(second, call, "confirm", "局长办公会");
    const publicView = (await story.as(null, `/api/calls/dossiers/${call}`)).body as Dossier;
    expect(publicView.results.map(({ title, amount }) => [title, amount])).toEqual([["大学的申报", 90_000_00]]);
    expect(codeOf(await desk.tryAct(office, call, "decide", "会议"))).toBe("calls.unmet");
    const { id } = await desk.send<{ id: string }>(firm, "POST", `dossiers/${call}/objections`, {
      words: "评审专家与第一名有合作",
    });
    await desk.passDays(call, 6);
    expect(codeOf(await desk.tryAct(office, call, "decide", "会议"))).toBe("calls.unmet");
    await desk.send(office, "POST", `objections/${id}/answer`, { outcome: "rejected", answer: "已核查，无合作记录" });
    await desk.act(office, call, "decide", "党组会议");
    expect((await desk.read(own, university)).stage).toBe("supported");
  });

  it("tells every applicant, also who got nothing, the points and the words by criterion", async () => {
    const lost = await desk.read(other, firm);
    expect(lost.stage).toBe("declined");
    expect(lost.proposal?.reason).toBe("路线得分不足");
    expect(lost.outcome?.feedback.map(({ code, points, words }) => [code, points, words.length])).toEqual([
      ["need", "7.00", 3],
      ["novelty", "7.00", 3],
      ["route", "7.00", 3],
      ["effect", "7.00", 3],
    ]);
    expect(JSON.stringify(lost)).not.toContain("郑教授");
    expect((await story.as(firm, `/api/calls/dossiers/${own}`)).body).not.toHaveProperty("outcome.points");
  });
});

describe("what was decided", { timeout: 60_000 }, () => {
  const replayed = async (id: string, role = "auditor") =>
    (await story.as(role, `/api/calls/dossiers/${id}/replay`)).body as Replay;

  it("comes out again from the record, bit for bit, under the version that each case began with", async () => {
    const dossiers = await story.read<{ id: string; acts: number; judged: boolean }>(
      `select d.id, (select count(*)::int from calls.act_record r where r.dossier_id = d.id) as acts,
         exists (select from calls.outcome o where o.dossier_id = d.id) as judged
       from calls.dossier d where exists (select from calls.act_record r where r.dossier_id = d.id)`,
    );
    expect(dossiers.length).toBeGreaterThan(20);
    expect(dossiers.filter(({ judged }) => judged).length).toBeGreaterThan(5);
    for (const { id, acts, judged } of dossiers) {
      const again = await replayed(id);
      expect([again.acts, again.differs, again.outcome?.isSame ?? null], id).toEqual([
        acts,
        null,
        judged ? true : null,
      ]);
    }
  });

  it("shows what does not: another situation, another stage on record, another score; to those alone who read the record", async () => {
    const outcomes = await story.read<{
      id: string;
      place: number;
      inputs: { criteria: never[]; trim: number | null; sheets: Sheet[] };
    }>("select dossier_id as id, place, inputs from calls.outcome where root_id = $1", [call]);
    // The places, too: all sheets of the call together, in whatever order they come.
    const sheets = outcomes.flatMap(({ inputs }) => inputs.sheets).toReversed();
    const places = rankSheets(outcomes[0]!.inputs.criteria, sheets, outcomes[0]!.inputs.trim);
    expect(places.map(({ application, place }) => [application, place]).toSorted()).toEqual(
      outcomes.map(({ id, place }) => [id, place]).toSorted(),
    );
    const refused = await Promise.all([firm, null].map((role) => story.as(role, `/api/calls/dossiers/${call}/replay`)));
    expect(refused.map(({ status }) => status)).toEqual([403, 401]);
    const faked = async (fake: string, real: string, values: unknown[]) => {
      await story.read(fake, values);
      const { differs, outcome } = await replayed(own);
      await story.read(real, values);
      return [differs?.act ?? null, outcome?.isSame];
    };
    const papers = (list: string) =>
      `update calls.act_record set situation = jsonb_set(situation, '{papers}', '${list}') where dossier_id = $1 and act = 'hand-in'`;
    expect(await faked(papers("[]"), papers('["plan"]'), [own])).toEqual(["hand-in", true]);
    const stage = (to: string) =>
      `update calls.act_record set to_stage = '${to}' where dossier_id = $1 and act = 'accept'`;
    expect(await faked(stage("rejected"), stage("accepted"), [own])).toEqual(["accept", true]);
    const points = (to: string) => `update calls.outcome set points = '${to}' where dossier_id = $1`;
    expect(await faked(points("9.01"), points("9.00"), [own])).toEqual([null, false]);
    const { place: stands } = outcomes.find(({ id }) => id === own)!;
    const place = (to: number) => `update calls.outcome set place = ${to} where dossier_id = $1`;
    expect(await faked(place(stands + 1), place(stands), [own])).toEqual([null, false]);
    expect(await replayed(own)).toMatchObject({ differs: null, outcome: { isSame: true, judges: 3 } });
  });
});

async function termsOf(id: string, dates: Record<string, string>) {
  const { version, title, fields, criteria, cap, dates: before } = await desk.read(id, office);
  return { version, terms: { title, dates: { ...before, ...dates }, fields, criteria, cap } };
}

async function addThirdExpert(): Promise<void> {
  const email = "ship@sample.haice.example";
  const { people } = (await story.as("administrator", "/api/people/people")).body as {
    people: { id: string; email: string }[];
  };
  const { id } = people.find((one) => one.email === email)!;
  await story.as("administrator", `/api/people/people/${id}/roles`, { body: { role: "expert", basis: "测试" } });
  await desk.send(office, "POST", "experts", {
    email,
    name: "后补专家",
    employer: "后补单位",
    fields: ["海洋装备"],
    mostReviews: 9,
    basis: "测试",
  });
}
