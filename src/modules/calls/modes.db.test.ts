import { beforeAll, describe, expect, it } from "vitest";
import { callsDesk } from "../../../test/calls-desk.ts";
import { applicationOf, emptyOf, guideForms, inDays, lead, who } from "../../../test/calls-forms.ts";
import { openStory } from "../../../test/story.ts";
import type { Content } from "./contract/content.ts";
import type { Replay } from "./contract/replay.ts";
import type { Ranking } from "./contract/review.ts";
import type { Trial, WorkflowList } from "./contract/workflow.ts";

const story = openStory();
const desk = callsDesk(story);
const { office, second, university, firm } = who;
const ship = "ship@sample.haice.example";
const judges = [...who.experts, ship];
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const stageOf = async (id: string) =>
  (await story.read<{ stage: string }>("select stage from calls.dossier where id = $1", [id]))[0]!.stage;

async function handedIn(
  role: typeof firm | typeof university,
  call: string,
  title: string,
  content: Content,
): Promise<string> {
  const id = await desk.beginBelow(role, call, "application", title);
  await desk.write(role, id, content);
  await desk.attach(role, id, "plan", title);
  await desk.act(role, id, "hand-in");
  return id;
}

/** From the last day for applications to the decision: accepted, judged, ranked, proposed, confirmed, publicised. */
async function decide(
  call: string,
  points: Readonly<Record<string, number>>,
  titles: Readonly<Record<string, string>>,
  supported: readonly string[],
) {
  await desk.passDays(call, 21);
  await desk.act(office, call, "close");
  for (const id of Object.values(titles)) await desk.act(office, id, "accept");
  await desk.send(office, "POST", `dossiers/${call}/assignments`, {});
  await desk.act(office, call, "start-review");
  await desk.judgeAll(judges, points);
  await desk.act(office, call, "end-review");
  await desk.send(office, "PUT", `dossiers/${call}/proposals`, {
    proposals: Object.values(titles).map((dossier) => ({
      dossier,
      verdict: supported.includes(dossier) ? "support" : "decline",
      amount: supported.includes(dossier) ? 50_000_00 : null,
      reason: "按名次",
    })),
  });
  await desk.act(office, call, "propose");
  await desk.act(second, call, "confirm", "会议");
  await desk.passDays(call, 6);
  await desk.act(office, call, "decide", "会议");
}

const bidOf = (leader: string, name: string): Content => ({
  ...applicationOf(leader, "", name),
  forms: { application: { summary: "方案", route: "路线", proof: "依据", milestones: "里程碑", promise: "yes" } },
});

/** What deciders say before the publicity stays with the office; in it everybody may object, and upheld means looked at again. */
async function returnedAndReconsidered(call: string, id: string) {
  const read = async (role: string | null) => (await story.as(role, `/api/calls/dossiers/${id}`)).status;
  const told = async () =>
    JSON.stringify(await story.read("select params from messages.message where subject = $1", [id]));
  const again = async (verdict: "support" | "decline") => {
    const proposals = [{ dossier: id, verdict, amount: verdict === "support" ? 10_000_00 : null, reason: "建议理由" }];
    await desk.send(office, "PUT", `dossiers/${call}/proposals`, { proposals });
    await desk.act(office, id, "propose");
  };
  await again("decline");
  await desk.act(second, id, "return-proposal", "只对科技办说的话");
  expect(JSON.stringify(await desk.read(id, office))).toContain("只对科技办说的话");
  expect(JSON.stringify(await desk.read(id, firm))).not.toContain("只对科技办说的话");
  expect(await told()).not.toContain("只对科技办说的话");
  await desk.act(office, id, "propose");
  await desk.act(second, id, "confirm", "会议");
  // That somebody was not supported is nobody else's business.
  expect([await read(null), await read(firm)]).toEqual([404, 200]);
  await desk.act(office, id, "reconsider", "复议");
  expect(await stageOf(id)).toBe("reviewed");
  await again("support");
  expect(await read(null)).toBe(404);
  await desk.act(second, id, "confirm", "会议");
  expect(await read(null)).toBe(200);
  const objection = await desk.send<{ id: string }>(university, "POST", `dossiers/${id}/objections`, {
    words: "有异议",
  });
  await desk.send(office, "POST", `objections/${objection.id}/answer`, { outcome: "upheld", answer: "成立" });
  await desk.passDays(id, 6);
  expect(codeOf(await desk.tryAct(office, id, "decide", "会议"))).toBe("calls.unmet");
  await desk.act(office, id, "reconsider", "异议成立");
  await desk.act(office, id, "propose");
  await desk.act(second, id, "confirm", "会议");
  await desk.passDays(id, 6);
  await desk.act(office, id, "decide", "会议");
  expect(await stageOf(id)).toBe("supported");
}

describe("the other modes on the same kernel", { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await desk.onlyAccounts();
    await desk.makeExperts([ship]);
  }, 120_000);

  it("challenge: a firm's need is screened before it is posted, and its owner accepts what was solved", async () => {
    const call = await desk.begin(firm, "challenge", "求：密封材料");
    const problem = { problem: "难题", acceptance: "指标", bounty: "20000000", until: "2027-12-31" };
    await desk.write(firm, call, emptyOf({ challenge: problem }));
    // A draft of a need is its owner's alone, and only the owner hands it over.
    for (const role of [office, second, "auditor", university])
      expect((await story.as(role, `/api/calls/dossiers/${call}`)).status, role).toBe(404);
    expect(codeOf(await desk.tryAct(office, call, "post"))).toBe("calls.not-found");
    expect(codeOf(await desk.tryAct(firm, call, "open"))).toBe("calls.not-in-stage");
    await desk.act(firm, call, "post");
    // What the office sent back stays in its sight; only its owner mends it.
    await desk.act(office, call, "return-need", "验收标准写得更清楚些");
    expect((await desk.read(call, office)).isEditable).toBe(false);
    await desk.act(firm, call, "post-again");
    // Screening is the office's word, not the owner's: only a real need is posted.
    const screened = (finding: string) =>
      emptyOf({ challenge: problem, screening: { method: "consulting", finding, words: "走访企业" } });
    expect((await desk.read(call, firm)).isEditable).toBe(false);
    await desk.write(office, call, screened("purchase"));
    await desk.setTerms(call, { opens: inDays(0), closes: inDays(20) });
    expect(codeOf(await desk.tryAct(office, call, "open"))).toBe("calls.unmet");
    await desk.write(office, call, screened("real"));
    await desk.setTerms(call, { opens: inDays(0), closes: inDays(20) });
    expect(codeOf(await desk.tryAct(firm, call, "open"))).toBe("calls.not-yours");
    await desk.act(office, call, "open");
    const self = await story.as(firm, `/api/calls/dossiers/${call}/below`, {
      body: { machine: "application", title: "揭自己的榜" },
    });
    expect(codeOf(self)).toBe("calls.own-posting");
    const bid = await handedIn(university, call, "大学揭榜", bidOf(lead.university, "甲"));
    await decide(call, { 大学揭榜: 8 }, { bid }, [bid]);
    expect(await stageOf(bid)).toBe("solving");
    // Until it is handed over for acceptance the owner of the challenge does not read the solution.
    expect((await story.as(firm, `/api/calls/dossiers/${bid}`)).status).toBe(404);
    const { content } = await desk.read(bid, university);
    await desk.write(university, bid, { ...content!, forms: { ...content!.forms, test: { reached: "达到" } } });
    const moved = { ...content!, forms: { application: { ...content!.forms.application, summary: "换了" } } };
    const { contentVersion } = await desk.read(bid, university);
    const changed = await story.as(university, `/api/calls/dossiers/${bid}/content`, {
      method: "PUT",
      body: { version: contentVersion, content: moved },
    });
    expect(codeOf(changed)).toBe("calls.not-editable");
    await desk.attach(university, bid, "test-report", "测试报告");
    await desk.act(university, bid, "ask-test");
    await desk.act(firm, bid, "pass", "按验收标准测试");
    expect(await stageOf(bid)).toBe("solved");
    await desk.act(office, call, "finish");
  });

  it("two-way: needs and results on one board, claims in both directions, and only both sides together settle", async () => {
    const board = await desk.begin(office, "two-way", "双向榜");
    await desk.write(office, board, emptyOf({ board: { goal: "海洋装备" } }));
    await desk.act(office, board, "open");
    const post = async (role: string, side: string, title: string) => {
      const id = await desk.beginBelow(role, board, "posting", title);
      await desk.write(role, id, emptyOf({ posting: { side, what: title, offer: "面议", until: "2027-12-31" } }));
      await desk.act(role, id, "hand-in");
      await desk.act(office, id, "post");
      return id;
    };
    const claimed = async (role: string, posting: string) => {
      const id = await desk.beginBelow(role, posting, "claim", "揭榜");
      await desk.write(role, id, emptyOf({ claim: { how: "方案", terms: "条件" } }));
      expect((await story.as(office, `/api/calls/dossiers/${id}`)).status).toBe(404);
      await desk.act(role, id, "make");
      return id;
    };
    const need = await post(firm, "need", "企业的需求");
    const result = await post(university, "result", "大学的成果");
    const self = await story.as(firm, `/api/calls/dossiers/${need}/below`, {
      body: { machine: "claim", title: "自揭" },
    });
    expect(codeOf(self)).toBe("calls.own-posting");
    expect((await desk.read(need, firm)).mayBegin).toEqual([]);
    expect((await desk.read(need, university)).mayBegin).toEqual(["claim"]);
    for (const [poster, claimant, posting] of [
      [firm, university, need],
      [university, firm, result],
    ] as const) {
      const claim = await claimed(claimant, posting);
      expect(codeOf(await desk.tryAct(claimant, claim, "accept", "自己同意"))).toBe("calls.not-yours");
      expect(codeOf(await desk.tryAct(poster, posting, "settle"))).toBe("calls.unmet");
      await desk.act(poster, claim, "accept", "条件合适");
      expect(codeOf(await desk.tryAct(poster, claim, "agree"))).toBe("calls.not-yours");
      await desk.act(claimant, claim, "agree");
      await desk.act(poster, posting, "settle");
      expect(await stageOf(posting)).toBe("settled");
    }
  });

  it("horse race: lanes hand in evidence at the same checkpoint, and evidence decides who goes on", async () => {
    const call = await desk.begin(office, "horse-race", "赛马");
    await desk.write(office, call, emptyOf(guideForms));
    await desk.setTerms(call, { opens: inDays(0), closes: inDays(20), checkpoint: inDays(90) });
    await desk.act(office, call, "open");
    const a = await handedIn(firm, call, "赛道一", applicationOf(lead.firm, "一", "甲"));
    const b = await handedIn(university, call, "赛道二", applicationOf(lead.university, "二", "乙"));
    await decide(call, { 赛道一: 8, 赛道二: 7 }, { a, b }, [a, b]);
    await desk.act(office, call, "start-race", "会议");
    // What is told is told to all lanes at once, and the receipt says what and when.
    const { content: guide } = await desk.read(call, office);
    const told = { ...guide!, forms: { ...guide!.forms, notice: { words: "测试水温统一为 4 摄氏度" } } };
    await desk.write(office, call, told);
    expect((await desk.act(office, call, "tell-lanes")).receipt?.sha256).toHaveLength(64);
    for (const role of [firm, university, null])
      expect(JSON.stringify((await story.as(role, `/api/calls/dossiers/${call}`)).body)).toContain("4 摄氏度");
    const notices = await story.read<{ words: string }>(
      "select params ->> 'words' as words from messages.message where subject = $1 and kind = 'calls.told-all'",
      [call],
    );
    expect(notices.map(({ words }) => words)).toEqual(["测试水温统一为 4 摄氏度", "测试水温统一为 4 摄氏度"]);
    const report = async (role: string, id: string) => {
      const { content } = await desk.read(id, role);
      await desk.write(role, id, {
        ...content!,
        forms: { ...content!.forms, checkpoint: { reached: "达到", measured: "42.5" } },
      });
      expect(codeOf(await desk.tryAct(role, id, "report-checkpoint"))).toBe("calls.unmet");
      await desk.attach(role, id, "evidence", "检查点证据");
      await desk.act(role, id, "report-checkpoint");
    };
    await report(firm, a);
    // The lanes know nothing of each other's evidence.
    expect((await story.as(university, `/api/calls/dossiers/${a}`)).status).toBe(404);
    // What keeps from applying does not reach a lane that runs already.
    await story.read(
      `insert into integrity.integrity_case (id, title, source, state, sanction, decided_on, holds_from, made_at, organisation_id)
       select 'lane', 'x', 'report', 'decided', 'suspension', now(), now() - interval '2 days', now(), organisation_id
       from calls.dossier where id = $1`,
      [b],
    );
    await report(university, b);
    await story.read("delete from integrity.integrity_case where id = 'lane'");
    expect(codeOf(await desk.tryAct(office, call, "judge"))).toBe("calls.unmet");
    await desk.passDays(call, 90);
    await desk.act(office, call, "judge");
    expect(codeOf(await desk.tryAct(second, b, "cut"))).toBe("calls.basis-needed");
    await desk.act(second, b, "cut", "未达到考核指标");
    await desk.act(second, a, "win", "达到考核指标");
    await desk.act(office, call, "finish", "会议");
    expect([await stageOf(a), await stageOf(b), await stageOf(call)]).toEqual(["won", "cut", "finished"]);
  });

  it("horse race: with fewer lanes than asked there is an end without a race", async () => {
    const call = await desk.begin(office, "horse-race", "只有一条赛道");
    await desk.write(office, call, emptyOf(guideForms));
    await desk.setTerms(call, { opens: inDays(0), closes: inDays(20), checkpoint: inDays(90) });
    await desk.act(office, call, "open");
    const a = await handedIn(firm, call, "唯一赛道", applicationOf(lead.firm, "一", "甲"));
    await decide(call, { 唯一赛道: 8 }, { a }, [a]);
    expect(codeOf(await desk.tryAct(office, call, "start-race", "会议"))).toBe("calls.unmet");
    await desk.act(office, call, "end-without-race", "会议");
    expect([await stageOf(a), await stageOf(call)]).toEqual(["dropped", "finished"]);
  });

  it("rolling: each is judged by itself, and early and late ones stand on one scale", async () => {
    const call = await desk.begin(office, "rolling", "随发随评");
    await desk.write(office, call, emptyOf(guideForms));
    await desk.setTerms(call, { opens: inDays(0) });
    await desk.act(office, call, "open");
    const judged = async (title: string, points: number) => {
      const id = await handedIn(firm, call, title, applicationOf(lead.firm, title, "甲"));
      await desk.act(office, id, "accept");
      await desk.send(office, "POST", `dossiers/${call}/assignments`, {});
      await desk.act(office, id, "begin-review");
      expect(codeOf(await desk.tryAct(office, id, "end-review"))).toBe("calls.unmet");
      await desk.judgeAll(judges, { [title]: points });
      await desk.act(office, id, "end-review");
      return id;
    };
    const early = await judged("早来的", 8);
    await story.read("update calls.outcome set made_at = made_at - interval '5 months' where dossier_id = $1", [early]);
    const late = await judged("晚来的", 9);
    const weak = await judged("不合格的", 5);
    const { rows } = (await story.as(office, `/api/calls/dossiers/${call}/ranking`)).body as Ranking;
    expect(rows.map(({ title, place }) => [title, place])).toEqual([
      ["晚来的", 1],
      ["早来的", 2],
      ["不合格的", 3],
    ]);
    const settle = async (id: string, verdict: "support" | "decline") => {
      const proposals = [{ dossier: id, verdict, amount: verdict === "support" ? 10_000_00 : null, reason: "理由" }];
      await desk.send(office, "PUT", `dossiers/${call}/proposals`, { proposals });
      await desk.act(office, id, "propose");
      await desk.act(second, id, "confirm", "会议");
      await desk.passDays(id, 6);
      return desk.tryAct(office, id, "decide", "会议");
    };
    expect((await settle(late, "support")).status).toBe(200);
    expect(await stageOf(late)).toBe("supported");
    // Who does not reach the pass mark cannot be supported, so nobody can propose it.
    const proposals = [{ dossier: weak, verdict: "support", amount: 10_000_00, reason: "理由" }];
    const refused = await story.as(office, `/api/calls/dossiers/${call}/proposals`, {
      method: "PUT",
      body: { proposals },
    });
    expect(codeOf(refused)).toBe("calls.unmet");
    expect(await stageOf(weak)).toBe("reviewed");
    await returnedAndReconsidered(call, early);
    expect((await settle(weak, "decline")).status).toBe(200);
  });

  it("case by case: one matter before the deciding body, by another person than who put it forward", async () => {
    const matter = await desk.begin(university, "case-by-case", "颠覆性技术");
    const forms = {
      matter: { kind: "disruptive", why: "没有合适的通知", ask: "支持中试", conditions: "按里程碑考核" },
    };
    await desk.write(university, matter, emptyOf(forms));
    await desk.attach(university, matter, "proposal", "专题报告");
    for (const role of [office, second, "auditor"])
      expect((await story.as(role, `/api/calls/dossiers/${matter}`)).status, role).toBe(404);
    const { receipt } = await desk.act(university, matter, "hand-in");
    expect(receipt?.sha256).toHaveLength(64);
    expect((await story.as(firm, `/api/calls/dossiers/${matter}`)).status).toBe(404);
    await desk.act(office, matter, "put-forward", "主任批示");
    expect(codeOf(await desk.tryAct(office, matter, "agree", "会议"))).toBe("calls.unmet");
    await desk.act(second, matter, "agree", "专题会议纪要");
    expect(await stageOf(matter)).toBe("agreed");
    expect((await desk.read(matter, university)).history.map(({ said }) => said)).toContain("专题会议纪要");
    // A matter that the office begins is the beginner's until it is handed in; its receipt is the office's.
    const own = await desk.begin(office, "case-by-case", "科技办提出的事项");
    await desk.write(office, own, emptyOf(forms));
    await desk.attach(office, own, "proposal", "专题报告");
    expect((await story.as(second, `/api/calls/dossiers/${own}`)).status).toBe(404);
    expect((await desk.act(office, own, "hand-in")).receipt?.sha256).toHaveLength(64);
    expect((await story.as(second, `/api/calls/dossiers/${own}`)).status).toBe(200);
  });

  it("a new version is tried over all past cases before it holds; cases that have begun keep theirs", async () => {
    const older = await desk.begin(office, "guide-call", "按旧版本");
    const made = await desk.send<{ version: number }>(office, "POST", "workflows/guide-call/settings", {
      settings: { "publicity-days": 60 },
      note: "延长公示",
    });
    const address = `workflows/guide-call/${made.version}`;
    expect(
      codeOf(await story.as(office, `/api/calls/${address}/force`, { body: { from: inDays(0), basis: "会议" } })),
    ).toBe("calls.workflow-state");
    const begun = { workflow: "guide-call", version: made.version, title: "用还没施行的版本" };
    expect(codeOf(await story.as(office, "/api/calls/calls", { body: begun }))).toBe("calls.workflow-state");
    const trial = await desk.send<Trial>(office, "POST", `${address}/trial`, {});
    // The decided call of the story was publicised for ten days: under the new version it would have had to wait.
    expect(trial.differences.map(({ title, was, would, act }) => [title.slice(0, 4), was, would, act])).toContainEqual([
      "蓝色药物",
      "decided",
      "publicity",
      "decide",
    ]);
    await desk.send(office, "POST", `${address}/force`, { from: inDays(0), basis: "会议" });
    const { versions } = (await story.as(null, "/api/calls/workflows")).body as WorkflowList;
    expect(
      versions.filter(({ code, isCurrent }) => code === "guide-call" && isCurrent).map(({ version }) => version),
    ).toEqual([made.version]);
    const fresh = await desk.begin(office, "guide-call", "按新版本");
    expect((await desk.read(fresh, office)).workflowVersion).toBe(made.version);
    // Side by side: publicised for six days the older one can be decided, the newer one has to wait for its sixty.
    await story.read("update calls.dossier set stage = 'publicity', since = since - 6 where id = any($1)", [
      [older, fresh],
    ]);
    const decided = await Promise.all([older, fresh].map((id) => desk.tryAct(office, id, "decide", "会议")));
    expect(decided.map(({ status, body }) => [status, codeOf({ body })])).toEqual([
      [200, undefined],
      [409, "calls.unmet"],
    ]);
    await story.read("delete from calls.act_record where dossier_id = $1", [older]);
  });

  it("every act of every mode comes out of its record again", async () => {
    const dossiers = await story.read<{ id: string; workflow: string }>(
      "select id, workflow from calls.dossier d where exists (select from calls.act_record r where r.dossier_id = d.id)",
    );
    expect(new Set(dossiers.map(({ workflow }) => workflow)).size).toBe(7);
    for (const { id } of dossiers) {
      const again = (await story.as("auditor", `/api/calls/dossiers/${id}/replay`)).body as Replay;
      expect([again.differs, again.outcome?.isSame ?? true], id).toEqual([null, true]);
    }
  });
});
