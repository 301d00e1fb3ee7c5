import { readXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Content, DueReview, Review, ReviewItem } from "./contract/review.ts";
import type { DocumentDetail, DocumentList } from "./contract.ts";

const story = openStory();
const plan = "/api/policy/documents/haichuang-2024";

const reviewAs = async (role: string | null, query = "") =>
  (await story.as(role, `${plan}/review${query}`)).body as Review;
const find = (review: Review, key: string): ReviewItem => {
  const item = review.items.find((one) => one.key === key);
  if (!item) throw new Error(`no ${key} in the review`);
  return item;
};
const judge = (role: string, body: object) => story.as(role, `${plan}/judgements`, { body });
const settle = (role: string, id: string, body: object) =>
  story.as(role, `${plan}/extractions/${id}/settlement`, { body });
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

describe("a review by one person", () => {
  it("starts with everything open, what needs care scored, and the proposal as the compiler made it", async () => {
    const review = await reviewAs("commission-office");
    const { body } = await story.as(null, plan);
    const document = body as DocumentDetail;
    expect(review.figures).toMatchObject({ open: review.items.length, confirmed: 0, sample: 0 });
    expect(review.items.length).toBe(document.targets.length + document.goals.length + document.tasks.length);
    const first = document.targets[0]!;
    const item = find(review, `target:${first.id}`);
    expect(item.proposal).toMatchObject({ kind: "target", target: { metric: first.metric, value: first.value } });
    expect(item).toMatchObject({ state: "open", judgements: [], conclusion: null, start: first.start });
  });

  it("is confirmed at once by one acceptance, with an event, and published for later modules", async () => {
    const item = find(await reviewAs("commission-office"), "target:t1");
    const answer = await judge("commission-office", { extractions: [item.id], verdict: "accept" });
    expect(answer).toMatchObject({ status: 200, body: { concluded: 1 } });
    const after = find(await reviewAs("commission-office"), "target:t1");
    expect(after).toMatchObject({ state: "confirmed", conclusion: { way: "one-person", isSample: false } });
    const rows = await story.read<{ content: Content }>("select content from policy.confirmed_public where id = $1", [
      item.id,
    ]);
    expect(rows[0]?.content).toEqual(item.proposal);
    const events = await story.read(
      "select from platform.event where kind = 'policy.extractions-judged' and after->'concluded' ? 'target:t1'",
    );
    expect(events).toHaveLength(1);
  });

  it("keeps the machine's proposal beside an edit", async () => {
    const item = find(await reviewAs("reviewer"), "target:t2");
    const proposal = item.proposal as Extract<Content, { kind: "target" }>;
    const content = { kind: "target", target: { ...proposal.target, metric: "海洋高新技术企业数量（户籍口径）" } };
    expect((await judge("reviewer", { extractions: [item.id], verdict: "edit", content })).status).toBe(200);
    const after = await reviewAs(null);
    expect(find(after, "target:t2").conclusion?.content).toEqual(content);
    expect(find(after, "target:t2").proposal).toEqual(proposal);
    expect(after.figures).toMatchObject({ asProposed: 1, mended: 1 });
    const { body } = await story.as(null, plan);
    expect((body as DocumentDetail).targets[1]?.metric).toBe(proposal.target.metric);
  });

  it("confirms many at once, all or none", async () => {
    const review = await reviewAs("commission-office");
    const open = review.items.filter((one) => one.state === "open" && one.proposal.kind === "task").slice(0, 12);
    const mixed = [...open.map((one) => one.id), find(review, "target:t1").id];
    const refused = await judge("commission-office", { extractions: mixed, verdict: "accept" });
    expect(refused.status).toBe(409);
    expect(codeOf(refused)).toBe("policy.judgement-concluded");
    expect((await reviewAs(null)).figures.confirmed).toBe(2);
    const done = await judge("commission-office", { extractions: open.map((one) => one.id), verdict: "accept" });
    expect(done.body).toEqual({ concluded: 12 });
    expect((await reviewAs(null)).figures.confirmed).toBe(14);
  });

  it("is undone by who judged: the conclusion is reopened and every row stays", async () => {
    const item = find(await reviewAs("commission-office"), "target:t1");
    const undo = (role: string) => story.as(role, `${plan}/extractions/${item.id}/judgement`, { method: "DELETE" });
    const foreign = await undo("reviewer");
    expect(codeOf(foreign)).toBe("policy.nothing-to-withdraw");
    expect((await undo("commission-office")).status).toBe(200);
    expect(find(await reviewAs(null), "target:t1").state).toBe("open");
    const rows = await story.read<{ outcome: string }>(
      "select outcome from policy.conclusion where extraction_id = $1 order by id",
      [item.id],
    );
    expect(rows.map((row) => row.outcome)).toEqual(["confirmed", "reopened"]);
    const published = await story.read("select from policy.confirmed_public where id = $1", [item.id]);
    expect(published).toHaveLength(0);
  });

  it("is reopened by another person with a note, after which all judge anew", async () => {
    const item = find(await reviewAs("administrator"), "target:t2");
    expect((await settle("administrator", item.id, { outcome: "reopened", note: "" })).status).toBe(400);
    const answer = await settle("administrator", item.id, { outcome: "reopened", note: "口径与统计局不一致" });
    expect(answer.status).toBe(200);
    expect(find(await reviewAs("reviewer"), "target:t2")).toMatchObject({ state: "open", judges: [] });
  });
});

describe("the papers that leave", () => {
  it("say what was confirmed, what is still open, and leave out what was rejected", async () => {
    const rows = async () => {
      const { bytes } = await story.as(null, `${plan}/ledger.xlsx`);
      return (await readXlsx(bytes)).sheets[0]?.rows.slice(1) ?? [];
    };
    const before = await rows();
    const states = new Map(before.map((row) => [row[1], row[11]]));
    expect([...states.values()]).toContain("已确认");
    expect([...states.values()]).toContain("待确认");
    const item = find(await reviewAs(null), "target:t4");
    const metric = item.proposal.kind === "target" ? item.proposal.target.metric : "";
    await judge("reviewer", { extractions: [item.id], verdict: "reject", note: "重复" });
    expect((await rows()).map((row) => row[1])).not.toContain(`指标：${metric}`);
    expect(states.has(`指标：${metric}`)).toBe(true);
    await story.as("reviewer", `${plan}/extractions/${item.id}/judgement`, { method: "DELETE" });
    expect(await rows()).toEqual(before);
  });
});

describe("who may", () => {
  it.each([
    [null, 401],
    ["reporter", 403],
    ["enterprise", 403],
    ["public", 403],
  ] as const)("%s does not judge: %i", async (role, status) => {
    const item = find(await reviewAs(null), "target:t4");
    const answer = await story.as(role, `${plan}/judgements`, {
      body: { extractions: [item.id], verdict: "accept" },
    });
    expect(answer.status).toBe(status);
  });

  it("the public sees what is confirmed, but neither names nor notes", async () => {
    const item = (await reviewAs(null)).items.find((one) => one.state === "confirmed")!;
    expect(item.conclusion).toMatchObject({ by: "", note: null });
    expect(item.judgements).toEqual([]);
    expect(item.judges).toEqual([]);
  });

  it("rows of a review are never changed, not even past the application", async () => {
    const change = story.read("update policy.judgement set verdict = 'reject', content = null");
    await expect(change).rejects.toThrow(/append-only/);
    await expect(story.read("delete from policy.conclusion")).rejects.toThrow(/append-only/);
  });
});

describe("bad input", () => {
  it.each([
    ["an unknown extraction", { extractions: ["nothing"], verdict: "accept" }, 404, "policy.extraction-not-found"],
    ["an edit without content", { verdict: "edit" }, 422, "policy.judgement-content"],
    [
      "content of another kind",
      { verdict: "edit", content: { kind: "goal", goal: { kind: "milestone", subject: "x", deadline: null } } },
      422,
      "policy.judgement-content",
    ],
    ["an unknown key", { verdict: "accept", force: true }, 400, "platform.bad-request"],
    ["an empty list", { extractions: [], verdict: "accept" }, 400, "platform.bad-request"],
  ] as const)("%s is refused: %j", async (_case, body, status, code) => {
    const item = find(await reviewAs(null), "target:t3");
    const answer = await judge("reviewer", { extractions: [item.id], ...body });
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status, code });
  });

  it("an extraction of another document", async () => {
    const other = (await story.as(null, "/api/policy/documents/corridor-2025/review")).body as Review;
    const answer = await judge("reviewer", { extractions: [other.items[0]!.id], verdict: "accept" });
    expect(codeOf(answer)).toBe("policy.extraction-not-found");
  });
});

describe("a proposal by hand", () => {
  const propose = (role: string, body: object) => story.as(role, `${plan}/extractions`, { body });

  it("stands beside the compiler's and is reviewed like them", async () => {
    const { text } = (await story.as(null, plan)).body as DocumentDetail;
    const start = text.indexOf("海洋科技创新");
    const body = {
      edition: 1,
      start,
      end: start + 6,
      content: { kind: "goal", goal: { kind: "direction", subject: "海洋科技创新", deadline: 2026 } },
    };
    const made = await propose("reviewer", body);
    expect(made).toMatchObject({ status: 200, body: { key: "goal:h1" } });
    const item = find(await reviewAs(null), "goal:h1");
    expect(item).toMatchObject({ state: "open", pattern: null, risk: { reasons: ["by-hand"] }, start });
    expect(codeOf(await propose("commission-office", body))).toBe("policy.proposal-known");
    await judge("commission-office", { extractions: [item.id], verdict: "accept" });
    expect((await reviewAs(null)).figures.byHand).toBe(1);
  });

  it.each([
    ["outside the text", { start: 5, end: 9_999_999 }],
    ["empty", { start: 9, end: 9 }],
  ])("%s is refused", async (_case, span) => {
    const content = { kind: "goal", goal: { kind: "direction", subject: "x", deadline: null } };
    const answer = await propose("reviewer", { edition: 1, ...span, content });
    expect(codeOf(answer)).toBe("policy.proposal-span");
  });
});

describe("a review by two people", () => {
  const points = "/api/policy/documents/st-work-2025";
  const read = async (role: string | null) => (await story.as(role, `${points}/review`)).body as Review;
  const judgeThere = (role: string, body: object) => story.as(role, `${points}/judgements`, { body });

  it("is asked for by a parameter", async () => {
    const parameter = "/api/parameters/parameters/policy.review-confirmers";
    const { today, latest } = (await story.as("administrator", parameter)).body as { today: string; latest: string };
    const answer = await story.as("administrator", `${parameter}/settings`, {
      body: { value: 2, from: today, basis: null, reason: "两人确认", follows: latest },
    });
    expect(answer.status).toBe(200);
    expect((await read(null)).confirmers).toBe(2);
  });

  it("the second is never the first, and reads without seeing what the first said", async () => {
    const item = find(await read("commission-office"), "target:t1");
    const accept = { extractions: [item.id], verdict: "accept" };
    expect((await judgeThere("commission-office", accept)).body).toEqual({ concluded: 0 });
    expect((await judgeThere("commission-office", accept)).body).toEqual({ concluded: 0 });
    const due = async (role: string) =>
      ((await story.as(role, "/api/policy/review/due")).body as DueReview).documents.find(
        (one) => one.code === "st-work-2025",
      )?.toJudge;
    const all = (await read(null)).items.length;
    expect([await due("commission-office"), await due("reviewer")]).toEqual([all - 1, all]);
    expect((await story.as("enterprise", "/api/policy/review/due")).status).toBe(403);
    const seen = find(await read("reviewer"), "target:t1");
    expect(seen).toMatchObject({ state: "half", judgements: [] });
    expect(seen.judges).toHaveLength(1);
    expect((await judgeThere("reviewer", accept)).body).toEqual({ concluded: 1 });
    expect(find(await read(null), "target:t1")).toMatchObject({
      state: "confirmed",
      conclusion: { way: "two-people", by: "" },
    });
    const listed = (await story.as(null, "/api/policy/documents")).body as DocumentList;
    const { figures } = await read(null);
    expect(listed.documents.find((one) => one.code === "st-work-2025")?.review).toEqual({
      all: figures.all,
      concluded: figures.confirmed + figures.rejected,
    });
    const names = find(await read("auditor"), "target:t1").conclusion?.by.split("、");
    expect(new Set(names)).toEqual(new Set([...seen.judges, ...find(await read("reviewer"), "target:t1").judges]));
    expect(names).toHaveLength(2);
    expect((await read(null)).figures).toMatchObject({ judgedByTwo: 1, agreed: 1 });
  });

  it("a disagreement is shown to both and settled by a third with a note, never by one of the two", async () => {
    const item = find(await read("commission-office"), "target:t2");
    await judgeThere("commission-office", { extractions: [item.id], verdict: "accept" });
    await judgeThere("reviewer", { extractions: [item.id], verdict: "reject", note: "是比重，不是数量" });
    const seen = find(await read("commission-office"), "target:t2");
    expect(seen.state).toBe("disputed");
    const due = async (role: string) =>
      ((await story.as(role, "/api/policy/review/due")).body as DueReview).documents.find(
        (one) => one.code === "st-work-2025",
      );
    const openItems = (await read("administrator")).items.filter((one) => one.state === "open" || one.state === "half");
    expect(await due("administrator")).toMatchObject({ toJudge: openItems.length, toSettle: 1 });
    expect(await due("reviewer")).toMatchObject({ toSettle: 0 });
    expect(seen.judgements.map((one) => [one.verdict, one.note, one.isMine])).toEqual([
      ["accept", null, true],
      ["reject", "是比重，不是数量", false],
    ]);
    const settleThere = (role: string, note: string) =>
      story.as(role, `${points}/extractions/${item.id}/settlement`, { body: { outcome: "confirmed", note } });
    expect(codeOf(await settleThere("reviewer", "我确定"))).toBe("policy.settle-own");
    expect((await settleThere("administrator", "原文写明数量")).status).toBe(200);
    expect(find(await read(null), "target:t2").conclusion).toMatchObject({ way: "settlement" });
    expect((await read(null)).figures).toMatchObject({ judgedByTwo: 2, agreed: 1, disputed: 0 });
    const events = await story.read("select basis from platform.event where kind = 'policy.extraction-settled'");
    expect(events.at(-1)).toEqual({ basis: "原文写明数量" });
  });

  it("of two who judge at the same moment one sees the other: everything is concluded exactly once", async () => {
    const open = (await read("reviewer")).items.filter((one) => one.state === "open").slice(0, 8);
    const answers = await Promise.all(
      open.flatMap((item) =>
        ["commission-office", "reviewer"].map((role) =>
          judgeThere(role, { extractions: [item.id], verdict: "accept" }),
        ),
      ),
    );
    expect(answers.map((one) => one.status)).toEqual(answers.map(() => 200));
    const rows = await story.read<{ n: number }>(
      "select count(*)::int as n from policy.conclusion where extraction_id = any($1) group by extraction_id",
      [open.map((one) => one.id)],
    );
    expect(rows).toEqual(open.map(() => ({ n: 1 })));
  });
});

describe("the sample set", () => {
  it("is confirmed on a first start, marked, without what a diagnostic speaks against; a steward drops it once", async () => {
    const read = async () => (await story.as(null, "/api/policy/documents/west-coast-2023/review")).body as Review;
    const before = await read();
    expect(before.figures.sample).toBeGreaterThan(30);
    expect(before.figures.sample).toBe(before.figures.confirmed);
    expect(
      before.items.filter((one) => one.state === "open").every((one) => one.risk.reasons[0] === "diagnostic"),
    ).toBe(true);
    const drop = (role: string) => story.as(role, "/api/policy/sample-review/removal", { method: "POST" });
    expect((await drop("reviewer")).status).toBe(403);
    const dropped = await drop("commission-office");
    expect(dropped.status).toBe(200);
    expect((await read()).figures).toMatchObject({ confirmed: 0, sample: 0 });
    expect(codeOf(await drop("commission-office"))).toBe("policy.no-sample-review");
    const real = await reviewAs(null);
    expect(real.figures.confirmed).toBeGreaterThan(10);
  });
});
