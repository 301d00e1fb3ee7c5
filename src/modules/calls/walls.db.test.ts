import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { callsDesk } from "../../../test/calls-desk.ts";
import { applicationOf, emptyOf, guideForms, inDays, lead, who } from "../../../test/calls-forms.ts";
import { openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import type { Board, ExpertList, Ranking, Review } from "./contract/review.ts";
import { canonicalJson } from "./rules/canonical-json.ts";
import { addConflicts } from "./store/reviews.ts";

const story = openStory();
const desk = callsDesk(story);
const { office, second, university, firm, experts } = who;
const [professor, bank, broker] = experts;
const ship = "ship@sample.haice.example";
const spare = "district@sample.haice.example";
const admin = "administrator";
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const board = async (id: string) => (await story.as(office, `/api/calls/dossiers/${id}/board`)).body as Board;
const reviewId = async (email: string, title: string) =>
  (await desk.reviewsOf(email)).find((one) => one.title === title)!.id;
const review = async (email: string, title: string) =>
  (await story.as(email, `/api/calls/reviews/${await reviewId(email, title)}`)).body as Review;
const save = async (email: string, title: string) =>
  story.as(email, `/api/calls/reviews/${await reviewId(email, title)}/sheet`, {
    method: "PUT",
    body: { version: 0, scores: {} },
  });
const title = "企业的申报";
const left = "后来撤回的申报";
const points = { [title]: 8, [left]: 7 };

let call = "";
let own = "";
let gone = "";

describe("who judges, who proposes and who confirms stay apart", { timeout: 120_000 }, () => {
  it("a receipt's hash comes out again from what is kept, however the clock goes on while it is made", async () => {
    await desk.onlyAccounts();
    await desk.makeExperts([ship]);
    call = await desk.begin(office, "guide-call", "评审之墙");
    await desk.write(office, call, emptyOf(guideForms));
    await desk.setTerms(call, { opens: inDays(0), closes: inDays(20) });
    await desk.act(office, call, "open");
    const content = applicationOf(lead.firm, "摘要", "姓名");
    const team = [...content.team, { name: "借调的人", employer: "bank 单位", task: "测试" }];
    own = await desk.beginBelow(firm, call, "application", title);
    await desk.write(firm, own, { ...content, team });
    gone = await desk.beginBelow(firm, call, "application", left);
    await desk.write(firm, gone, content);
    for (const id of [own, gone]) await desk.attach(firm, id, "plan", id);
    let ticks = 0;
    const start = Date.now();
    const ticking = vi.spyOn(systemClock, "now").mockImplementation(() => {
      ticks += 7;
      return new Date(start + ticks);
    });
    await desk.act(firm, own, "hand-in");
    ticking.mockRestore();
    await desk.act(firm, gone, "hand-in");
    const [kept] = await story.read<{ handed_in: object; sha256: string; made_at: Date }>(
      "select handed_in, sha256, made_at from calls.receipt where dossier_id = $1",
      [own],
    );
    const { handed_in: handedIn, sha256, made_at } = kept!;
    const again = canonicalJson({ dossier: own, at: made_at.toISOString(), handedIn });
    expect(createHash("sha256").update(again).digest("hex")).toBe(sha256);
  });

  it("who works with somebody of the team is not asked, and who is asked reads nothing before its declaration", async () => {
    await desk.passDays(call, 21);
    await desk.act(office, call, "close");
    for (const id of [own, gone]) await desk.act(office, id, "accept");
    await desk.send(office, "POST", `dossiers/${call}/assignments`, {});
    const row = (await board(call)).dossiers.find(({ id }) => id === own)!;
    expect(row.conflicts.map(({ expert, kind, concerns }) => [expert, kind, concerns])).toContainEqual([
      "bank",
      "employer",
      "bank单位",
    ]);
    expect(row.assignments.map(({ expert }) => expert).toSorted()).toEqual(["broker", "ship", "郑教授"]);
    await desk.send(broker, "POST", `reviews/${await reviewId(broker, title)}/declaration`, {
      hasConflict: false,
      words: "",
    });
    // It is accepted but not under review: what is not shown is not judged.
    expect(codeOf(await save(broker, title))).toBe("calls.not-in-stage");
    expect(
      codeOf(await story.as(broker, `/api/calls/reviews/${await reviewId(broker, title)}/seal`, { body: {} })),
    ).toBe("calls.not-in-stage");
    await desk.act(office, call, "start-review");
    expect(await review(ship, title)).toMatchObject({ title, content: null, state: "asked" });
    expect((await review(broker, title)).content?.forms.application?.summary).toBe("摘要");
  });

  it("a conflict found after sealing lets the office take the sealed review back, and nothing else does", async () => {
    await desk.judgeAll([professor, bank, broker, ship], points);
    const sealed = (await board(call)).dossiers
      .find(({ id }) => id === own)!
      .assignments.find(({ expert }) => expert === "ship")!;
    const withdraw = () =>
      story.as(office, `/api/calls/assignments/${sealed.id}/withdraw`, { body: { reason: "封存后发现利害关系" } });
    expect(codeOf(await withdraw())).toBe("calls.review-state");
    const { experts: pool } = (await story.as(office, "/api/calls/experts")).body as ExpertList;
    const { id: expert } = pool.find(({ name }) => name === "ship")!;
    await desk.send(office, "POST", `experts/${expert}/ties`, {
      kind: "declared",
      other: "姓名合作单位",
      evidence: "顾问合同",
    });
    await desk.send(office, "POST", `dossiers/${call}/conflicts`, {});
    expect(codeOf(await desk.tryAct(office, call, "end-review"))).toBe("calls.unmet");
    for (const { assignments } of (await board(call)).dossiers)
      for (const { id, expert: name, state } of assignments)
        if (name === "ship" && state === "sealed")
          await desk.send(office, "POST", `assignments/${id}/withdraw`, { reason: "封存后发现利害关系" });
    const open = (await desk.read(call, office)).acts.find(({ code }) => code === "end-review")!;
    expect(open.missing.map(({ is, what }) => `${is} ${what}`)).toEqual(["holds experts-enough"]);
    await makeSpare();
    await desk.send(office, "POST", `dossiers/${call}/assignments`, {});
    await desk.judgeAll([bank, spare], points);
    // What is over is not ranked, though its sheets stay.
    await story.read("update calls.dossier set stage = 'withdrawn' where id = $1", [gone]);
    await desk.act(office, call, "end-review");
    const { rows } = (await story.as(office, `/api/calls/dossiers/${call}/ranking`)).body as Ranking;
    expect(rows.map((one) => [one.title, one.judges])).toEqual([[title, 3]]);
  });

  it("who wrote a proposal does not confirm it, whoever put it forward; an upheld objection sends it back", async () => {
    const proposals = [{ dossier: own, verdict: "support", amount: 50_000_00, reason: "第一名" }];
    await desk.send(admin, "PUT", `dossiers/${call}/proposals`, { proposals });
    await desk.act(office, call, "propose");
    const { acts } = await desk.read(call, admin);
    expect(acts.find(({ code }) => code === "confirm")?.missing).toEqual([{ is: "other-writer", what: "" }]);
    const refused = await desk.tryAct(admin, call, "confirm", "会议");
    expect(codeOf(refused)).toBe("calls.unmet");
    expect((refused.body as { detail: string }).detail).toContain("wrote none of the proposals");
    await desk.act(second, call, "confirm", "会议");
    const { id } = await desk.send<{ id: string }>(university, "POST", `dossiers/${call}/objections`, {
      words: "名次有误",
    });
    await desk.send(office, "POST", `objections/${id}/answer`, { outcome: "upheld", answer: "成立" });
    await desk.passDays(call, 6);
    expect(codeOf(await desk.tryAct(office, call, "decide", "会议"))).toBe("calls.unmet");
    await desk.act(office, call, "reconsider", "异议成立");
    await desk.act(office, call, "propose");
    await desk.act(second, call, "confirm", "会议");
    await desk.passDays(call, 6);
    await desk.act(office, call, "decide", "会议");
  });

  it("refuses a criterion that stands twice", async () => {
    const draft = await desk.begin(office, "guide-call", "两个相同的标准");
    const { version, criteria, dates, fields, cap } = await desk.read(draft, office);
    const terms = { title: "两个相同的标准", dates, fields, cap, criteria: [...criteria, criteria[0]!] };
    const answer = await story.as(office, `/api/calls/dossiers/${draft}/terms`, {
      method: "PUT",
      body: { version, terms },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it("finds every kind of tie that was put in: employer, work together, writing together, family, said so; and none that is over", async () => {
    const { experts: pool } = (await story.as(office, "/api/calls/experts")).body as ExpertList;
    const idOf = (name: string) => pool.find((one) => one.name === name)!.id;
    const content = applicationOf(lead.firm, "摘要", "被查的人");
    const seeded = [
      { expert: "bank", kind: "co-author", other: `被查的人@${lead.firm}`, evidence: "合著论文" },
      { expert: "broker", kind: "co-project", other: "被查的人合作单位", evidence: "共同承担课题" },
      { expert: "ship", kind: "family", other: `被查的人@${lead.firm}`, evidence: "近亲属" },
      { expert: "后补专家", kind: "declared", other: lead.firm, evidence: "顾问" },
      { expert: "郑教授", kind: "employer", other: lead.firm, evidence: "曾任职", validTo: inDays(-300) },
      { expert: "郑教授", kind: "co-project", other: lead.firm, evidence: "早已结束的课题", validTo: "2015-12-31" },
      { expert: "郑教授", kind: "co-author", other: "被查的人@同名的别人", evidence: "同名" },
    ];
    for (const { expert, ...tie } of seeded) await desk.send(office, "POST", `experts/${idOf(expert)}/ties`, tie);
    const looked = await desk.begin(office, "guide-call", "查冲突");
    await desk.write(office, looked, emptyOf(guideForms));
    await desk.setTerms(looked, { opens: inDays(0), closes: inDays(20) });
    await desk.act(office, looked, "open");
    const application = await desk.beginBelow(firm, looked, "application", "被查的申报");
    await desk.write(firm, application, content);
    await desk.attach(firm, application, "plan", "被查的申报");
    await desk.act(firm, application, "hand-in");
    await desk.act(office, application, "accept");
    await desk.send(office, "POST", `dossiers/${looked}/conflicts`, {});
    const found = (await board(looked)).dossiers[0]!.conflicts;
    expect(found.map(({ expert, kind, evidence }) => `${expert} ${kind} ${evidence}`).toSorted()).toEqual(
      seeded
        .slice(0, 5)
        .map(({ expert, kind, evidence }) => `${expert} ${kind} ${evidence}`)
        .toSorted(),
    );
    const { pairs } = await desk.send<{ pairs: number }>(office, "POST", `dossiers/${looked}/assignments`, {});
    expect(pairs).toBe(0);
  });

  it("keeps more conflicts at once than one statement takes values", async () => {
    const [{ expert }] = (await story.read<{ expert: string }>("select id as expert from calls.expert limit 1")) as [
      { expert: string },
    ];
    const many = Array.from({ length: 8200 }, (_, at) => ({
      root_id: call,
      dossier_id: own,
      expert_id: expert,
      kind: "declared",
      concerns: "很多",
      evidence: `第 ${at} 条`,
      found_by: "product" as const,
    }));
    await inTransaction(story.installation.database.db, itself, (tx) => addConflicts(systemCtx(tx, systemClock), many));
    const [kept] = await story.read<{ n: number }>(
      "select count(*)::int as n from calls.conflict where concerns = '很多'",
    );
    expect(kept?.n).toBe(8200);
  });
});

/** One expert more, when one fell out. */
async function makeSpare(): Promise<void> {
  const { people } = (await story.as(admin, "/api/people/people")).body as { people: { id: string; email: string }[] };
  const { id } = people.find(({ email }) => email === spare)!;
  await story.as(admin, `/api/people/people/${id}/roles`, { body: { role: "expert", basis: "测试" } });
  await desk.send(office, "POST", "experts", {
    email: spare,
    name: "后补专家",
    employer: "后补单位",
    fields: ["海洋装备"],
    mostReviews: 9,
    basis: "测试",
  });
}
