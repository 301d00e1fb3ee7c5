import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { LedgerPage } from "./contract/ledger.ts";
import type { Problem, ProblemList, ProblemRow } from "./contract/problem.ts";

const story = openStory();
const office = "commission-office";
const district = "district@sample.haice.example";
const city = "reporter@sample.haice.example";
const base = "/api/commitments";

const get = async <T>(address: string, role: string = office): Promise<T> => {
  const answer = await story.as(role, `${base}/${address}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as T;
};
const post = (address: string, body: object, role: string = office) => story.as(role, `${base}/${address}`, { body });
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());

const commitmentAct = async (who: string, id: string, body: Record<string, unknown>) => {
  const { version } = await get<Commitment>(`commitments/${id}`);
  const answer = await post(`commitments/${id}/acts`, { version, ...body }, who);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};
const problemsOf = async (commitment: string, role: string = office): Promise<ProblemRow[]> =>
  (await get<ProblemList>(`problems?commitment=${commitment}`, role)).rows;
const act = async (id: string, body: Record<string, unknown>, role: string = office) => {
  const { version } = await get<Problem>(`problems/${id}`);
  return post(`problems/${id}/acts`, { version, ...body }, role);
};
const acted = async (id: string, body: Record<string, unknown>, role: string = office) => {
  const answer = await act(id, body, role);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};

/** A registered commitment of the district's plan, which is over: what goes on is extended. */
async function fresh(): Promise<string> {
  const page = await get<LedgerPage>("ledger?state=registered&document=west-coast-2023&kind=task&limit=1");
  return page.rows[0]!.id;
}
const duties = [{ organisation: "wc-gongxinju", role: "lead" }];
async function signed(): Promise<string> {
  const id = await fresh();
  await commitmentAct(office, id, { act: "assign", duties, basis: "会议" });
  await commitmentAct(office, id, { act: "approve" });
  await commitmentAct(office, id, { act: "dispatch" });
  await commitmentAct(district, id, { act: "sign" });
  await commitmentAct(office, id, { act: "extend", until: "2030-12-31", basis: "会议" });
  return id;
}
const report = (id: string, problem: string) =>
  commitmentAct(district, id, { act: "report", content: { progress: "推进", problem, next: "" } });
const returned = (id: string) => commitmentAct("reviewer", id, { act: "return", note: "请补充" });

describe("problems that the product finds", () => {
  it("are there after the first start for the lamps that say so, each once, with its reason", async () => {
    const { rows } = await get<ProblemList>("problems?limit=200");
    const found = rows.filter(({ cause, state }) => cause !== null && state === "proposed");
    expect(found.length).toBeGreaterThan(0);
    const keys = found.map(({ subject, cause, words }) => `${subject.id} ${cause} ${words}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { cause, reason, words } of found)
      expect(reason !== null || words !== null || cause === "no-unit").toBe(true);
  });

  it("are a step that cannot be taken, and pass when it can", async () => {
    const id = await fresh();
    await commitmentAct(office, id, { act: "assign", duties, basis: "会议" });
    await commitmentAct(office, id, { act: "approve" });
    await commitmentAct(office, id, { act: "dispatch" });
    await commitmentAct(office, id, { act: "extend", until: "2030-12-31", basis: "会议" });
    expect(await problemsOf(id)).toEqual([]);
    await commitmentAct(district, id, { act: "send-back", note: "不是我局职责" });
    const [sentBack] = await problemsOf(id);
    expect(sentBack).toMatchObject({ cause: "sent-back", words: "不是我局职责", state: "proposed" });
    await commitmentAct(office, id, { act: "dispatch" });
    const [passed] = await problemsOf(id);
    expect(passed).toMatchObject({ id: sentBack!.id, state: "passed", isGone: true });
    const { steps } = await get<Problem>(`problems/${passed!.id}`);
    expect(steps.map((one) => [one.act, one.to, one.by])).toEqual([
      ["found", "proposed", null],
      ["cause-gone", "passed", null],
    ]);
  });

  it("are raised once as long as the cause lasts, also when dismissed, and come back with it", async () => {
    const id = await signed();
    await report(id, "缺用地指标");
    const [first] = await problemsOf(id);
    expect(first).toMatchObject({
      cause: "reported",
      words: "缺用地指标",
      foundByName: expect.stringContaining("工业和信息化局"),
    });
    await acted(first!.id, { act: "dismiss", words: "已在专题会上解决" });
    await returned(id);
    await report(id, "缺用地指标");
    expect((await problemsOf(id)).map(({ state }) => state)).toEqual(["dismissed"]);
    await returned(id);
    await report(id, "");
    expect(await problemsOf(id)).toMatchObject([{ state: "dismissed", isGone: true }]);
    await returned(id);
    await report(id, "缺用地指标");
    const back = await problemsOf(id);
    expect(back.map(({ state }) => state)).toEqual(["proposed", "dismissed"]);
    expect(back[0]!.id).not.toBe(first!.id);
  });

  it("follow the parameter that says from which lamps", async () => {
    const id = await signed();
    await report(id, "");
    await returned(id);
    await story.read(
      "update commitments.report set reported_at = reported_at - interval '200 days', verdict = 'accepted' where commitment_id = $1",
      [id],
    );
    const renew = () => commitmentAct(office, id, { act: "extend", until: "2031-12-31", basis: "会议" });
    await renew();
    const stale = (await problemsOf(id)).filter(({ cause }) => cause === "stale");
    expect(stale).toMatchObject([{ state: "proposed", reason: { code: "no-report-since" } }]);
    const set = await story.as("administrator", "/api/parameters/parameters/commitments.problems-from-lamps/settings", {
      body: { value: "late", from: today, reason: "测试", basis: null, follows: null },
    });
    expect(set.status, JSON.stringify(set.body)).toBe(200);
    await commitmentAct(office, id, { act: "extend", until: "2032-12-31", basis: "会议" });
    expect((await problemsOf(id)).filter(({ cause }) => cause === "stale")).toMatchObject([{ state: "passed" }]);
  });
});

describe("a problem from its note to its effect", () => {
  it("is noted by a unit, taken up, recommended, answered, followed up and closed with its effect", async () => {
    const id = await signed();
    const noted = await post("problems", { subject: { kind: "commitment", id }, words: "设备进口审批慢" }, district);
    expect(noted.status, JSON.stringify(noted.body)).toBe(200);
    const { id: problem } = noted.body as { id: string };
    expect(await get<Problem>(`problems/${problem}`)).toMatchObject({ state: "proposed", cause: null });
    await acted(problem, { act: "take-up" });
    expect(
      codeOf(await act(problem, { act: "advise", words: "提前办理", unit: "qd-haiyangju", answerBy: "2020-01-01" })),
    ).toBe("commitments.problem-answer-by");
    expect(codeOf(await act(problem, { act: "advise", words: "提前办理", unit: "nobody", answerBy: today }))).toBe(
      "commitments.organisation-unknown",
    );
    await acted(problem, { act: "advise", words: "提前办理", unit: "qd-haiyangju", answerBy: today });
    const waiting = await get<{ waiting: number }>("problems/figures", city);
    expect(waiting.waiting).toBe(1);
    expect(codeOf(await act(problem, { act: "answer", words: "代答" }, district))).toBe(
      "commitments.problem-not-yours",
    );
    expect(codeOf(await act(problem, { act: "answer", words: "代答" }))).toBe("commitments.problem-not-yours");
    await acted(problem, { act: "answer", words: "已办理" }, city);
    await acted(problem, { act: "send-back", words: "请附文号" });
    await acted(problem, { act: "answer", words: "已办理，文号12" }, city);
    await acted(problem, { act: "follow-up", words: "设备已到港" }, city);
    await acted(problem, { act: "close", words: "审批由30天缩短为10天" });
    const closed = await get<Problem>(`problems/${problem}`);
    expect(closed).toMatchObject({
      state: "closed",
      effect: "审批由30天缩短为10天",
      answer: "已办理，文号12",
      asked: { code: "qd-haiyangju" },
    });
    expect(closed.steps.map((one) => one.act)).toEqual([
      "noted",
      "take-up",
      "advise",
      "answer",
      "send-back",
      "answer",
      "follow-up",
      "close",
    ]);
    expect(codeOf(await act(problem, { act: "follow-up", words: "x" }))).toBe("commitments.problem-state");
    await acted(problem, { act: "reopen", words: "又发生" });
    expect(await get<Problem>(`problems/${problem}`)).toMatchObject({ state: "open", effect: null });
  });

  it("can stand on an indicator's target and on a document, and on nothing that is not there", async () => {
    const [target] = await story.read<{ target: string; indicator: string }>(
      "select target, indicator from indicators.sentence_public order by target limit 1",
    );
    const onTarget = await post("problems", { subject: { kind: "target", id: target!.target }, words: "口径不一" });
    expect(await get<Problem>(`problems/${(onTarget.body as { id: string }).id}`)).toMatchObject({
      state: "open",
      subject: { kind: "target", id: target!.indicator },
    });
    const onDocument = await post("problems", {
      subject: { kind: "document", id: "west-coast-2023" },
      words: "缺附件",
    });
    expect(await get<Problem>(`problems/${(onDocument.body as { id: string }).id}`)).toMatchObject({
      subject: { kind: "document", id: "west-coast-2023" },
    });
    for (const subject of [
      { kind: "commitment", id: "nowhere" },
      { kind: "target", id: "nowhere" },
      { kind: "document", id: "nowhere" },
    ])
      expect(codeOf(await post("problems", { subject, words: "x" }))).toBe("commitments.problem-subject");
    expect((await post("problems", { subject: { kind: "document", id: "west-coast-2023" }, words: " " })).status).toBe(
      400,
    );
    expect((await post("problems", { subject: { kind: "firm", id: "x" }, words: "x" })).status).toBe(400);
  });

  it("of two who act at once, lets one, and tells the other that it changed", async () => {
    const { id } = (await post("problems", { subject: { kind: "document", id: "west-coast-2023" }, words: "竞办" }))
      .body as { id: string };
    const both = await Promise.all([
      post(`problems/${id}/acts`, { act: "close", version: 1, words: "甲" }),
      post(`problems/${id}/acts`, { act: "dismiss", version: 1, words: "乙" }, "administrator"),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.map(codeOf)).toContain("commitments.problem-changed");
  });

  it("is taken up with others at once; what cannot be is told, and the rest is done", async () => {
    const { rows } = await get<ProblemList>("problems?state=proposed&limit=3");
    const items = rows.map(({ id, version }) => ({ id, version }));
    const wrong = { ...items[0]!, version: 99 };
    expect(codeOf(await post("problems/acts", { act: "dismiss", items }))).toBe("commitments.problem-words");
    const done = await post("problems/acts", { act: "take-up", items: [wrong, ...items.slice(1)] });
    expect(done.body).toMatchObject({
      done: items.length - 1,
      refused: [{ id: wrong.id, code: "commitments.problem-changed" }],
    });
    expect((await post("problems/acts", { act: "take-up", items }, district)).status).toBe(403);
  });
});

describe("who sees a problem", () => {
  it("is the office, whoever follows up, the units that answer for it, are asked or noted it, and nobody else", async () => {
    const id = await signed();
    await report(id, "只有本单位和科技办知道的困难");
    const [problem] = await problemsOf(id, district);
    expect(problem).toMatchObject({ words: "只有本单位和科技办知道的困难" });
    expect(await problemsOf(id, city)).toEqual([]);
    expect(codeOf(await story.as(city, `${base}/problems/${problem!.id}`))).toBe("commitments.problem-not-found");
    expect(codeOf(await post(`problems/${problem!.id}/acts`, { act: "answer", version: 1, words: "x" }, city))).toBe(
      "commitments.problem-not-found",
    );
    const figures = await get<{ byState: Record<string, number> }>("problems/figures", city);
    const all = await get<ProblemList>("problems?limit=200", city);
    expect(Object.values(figures.byState).reduce((a, b) => a + b, 0)).toBe(all.count);
    expect((await get<ProblemList>("problems?limit=200", "auditor")).count).toBeGreaterThan(all.count);
    expect((await post("problems", { subject: { kind: "commitment", id }, words: "x" }, "auditor")).status).toBe(403);
    expect((await story.as("enterprise", `${base}/problems`)).status).toBe(403);
    expect((await story.as(null, `${base}/problems`)).status).toBe(401);
    expect(codeOf(await post("problems", { subject: { kind: "commitment", id }, words: "x" }, city))).toBe(
      "commitments.problem-subject",
    );
  });

  it("filters by state, cause, unit, document and words, and counts the same", async () => {
    const all = await get<ProblemList>("problems?limit=200");
    const states = new Set(all.rows.map(({ state }) => state));
    for (const state of states) {
      const some = await get<ProblemList>(`problems?limit=200&state=${state}`);
      expect(some.count).toBe(all.figures.byState[state]);
      expect(some.rows.every((row) => row.state === state)).toBe(true);
    }
    const named = await get<ProblemList>(`problems?cause=person&q=${encodeURIComponent("口径不一")}`);
    expect(named.rows.map(({ words }) => words)).toEqual(["口径不一"]);
    const unit = await get<ProblemList>("problems?unit=qd-haiyangju&limit=200");
    expect(unit.count).toBeGreaterThan(0);
    expect((await get<ProblemList>("problems?document=nowhere")).count).toBe(0);
    expect((await story.as(office, `${base}/problems?state=red`)).status).toBe(400);
  });
});
