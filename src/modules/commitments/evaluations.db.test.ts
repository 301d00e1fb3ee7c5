import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Adjustments } from "./contract/adjustment.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { Comparison, Evaluation, Evaluations } from "./contract/evaluation.ts";
import type { LedgerPage } from "./contract/ledger.ts";

const story = openStory();
const office = "commission-office";
const plan = "west-coast-2023";

const get = async <T>(address: string, role = office): Promise<T> => {
  const answer = await story.as(role, `/api/commitments/${address}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as T;
};
const post = (address: string, body: unknown, role: string | null = office) =>
  story.as(role, `/api/commitments/${address}`, { method: "POST", body });
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const start = async (on: string, more: object = {}) => {
  const answer = await post("evaluations", { document: plan, kind: "mid-term", on, ...more });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as { id: string; hash: string };
};
const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code;
const targetIn = async (document: string) =>
  (await get<LedgerPage>(`ledger?document=${document}&kind=target&limit=500`)).rows.find(
    ({ title, lamp }) => /高新技术企业/.test(title) && lamp !== null,
  )!;

describe("an evaluation", () => {
  let made: { id: string; hash: string };
  let known: string;
  beforeAll(async () => {
    made = await start(daysAgo(20));
    known = (await get<Evaluation>(`evaluations/${made.id}`)).known;
  });

  it("freezes every commitment with what it rests on, and counts each once", async () => {
    const one = await get<Evaluation>(`evaluations/${made.id}`);
    expect(one).toMatchObject({ state: "draft", hash: made.hash, on: daysAgo(20) });
    expect(one.rows.length).toBeGreaterThan(20);
    const { met, behind, "no-data": none, "on-track": track } = one.counts;
    expect(met + behind + none + track).toBe(one.targets.total + one.tasks.total);
    expect(one.rows.every(({ line }) => /^003:L\d+$/.test(line))).toBe(true);
    expect(one.rows.every(({ lamp }) => lamp.reasons.length > 0)).toBe(true);
    for (const { target } of one.rows)
      if (target?.value && target.facts > 0) expect(target.factIds.length).toBeGreaterThan(0);
    expect(one.rows.some(({ report }) => report !== null)).toBe(true);
  });

  it("says the line at which the sentence really stands", async () => {
    const { rows } = await get<Evaluation>(`evaluations/${made.id}`);
    const [edition] = await story.read<{ text: string }>(
      "select text from policy.edition_public where document_code = $1 order by number desc limit 1",
      [plan],
    );
    for (const { line, quote } of rows) {
      const lines = edition!.text.split("\n");
      expect(lines[Number(line.split("L")[1]) - 1]).toContain(quote.split("\n")[0]!.slice(0, 8));
    }
  });

  it("tells of a past day what held then, not what holds now", async () => {
    const early = await start(daysAgo(312));
    const { rows } = await get<Evaluation>(`evaluations/${early.id}`);
    expect(rows.every(({ state }) => ["registered", "approved", "dispatched"].includes(state))).toBe(true);
    expect(rows.every(({ report }) => report === null)).toBe(true);
    const page = await get<LedgerPage>(`ledger?document=${plan}&limit=500`);
    expect(page.rows.some(({ state }) => state === "reported" || state === "closed" || state === "reviewed")).toBe(
      true,
    );
  });

  it("gives the same hash again, after reports, acts, an adjustment and new facts", async () => {
    const before = await story.as(office, `/api/commitments/evaluations/${made.id}/report.docx`);
    const page = await get<LedgerPage>(`ledger?document=${plan}&limit=500&state=in-progress`);
    const running = page.rows[0]!;
    const suspended = await post(`commitments/${running.id}/acts`, {
      act: "suspend",
      version: running.version,
      basis: "A decision of the meeting",
    });
    expect(suspended.status, JSON.stringify(suspended.body)).toBe(200);
    const { rows } = await get<Evaluation>(`evaluations/${made.id}`);
    const facts = rows.flatMap(({ target }) => target?.factIds ?? []);
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of new Set(facts)) {
      const taken = await story.as(office, `/api/ledger/facts/${fact}/retraction`, {
        body: { reason: "Entered twice" },
      });
      expect(taken.status, JSON.stringify(taken.body)).toBe(200);
    }
    const repeat = await get<{ hash: string; isSame: boolean; changed: unknown[] }>(`evaluations/${made.id}/repeat`);
    expect(repeat).toEqual({ hash: made.hash, isSame: true, changed: [] });
    const other = await start(daysAgo(20), { kind: "final", known });
    expect(other.hash).toBe(made.hash);
    // The question of today has another answer: what was taken back does not count any more.
    const now = await get<Evaluation>(`evaluations/${(await start(daysAgo(20))).id}`);
    expect(now.hash).not.toBe(made.hash);
    expect(now.rows.flatMap(({ target }) => target?.factIds ?? [])).not.toEqual(facts);
    const after = await story.as(office, `/api/commitments/evaluations/${made.id}/report.docx`);
    expect(after.bytes.equals(before.bytes)).toBe(true);
  });

  it("is not started twice, not for a day to come, not with knowledge before its day, not for nothing", async () => {
    const body = { document: plan, kind: "mid-term", on: daysAgo(20), known };
    expect(codeOf(await post("evaluations", body))).toBe("commitments.evaluation-there");
    expect(codeOf(await post("evaluations", { ...body, on: daysAgo(-2) }))).toBe("commitments.evaluation-future");
    expect(codeOf(await post("evaluations", { ...body, known: "2020-01-01T00:00:00Z" }))).toBe(
      "commitments.evaluation-clocks",
    );
    expect(codeOf(await post("evaluations", { ...body, on: "2020-01-01" }))).toBe("commitments.evaluation-empty");
    expect(codeOf(await post("evaluations", { ...body, document: "nowhere" }))).toBe("commitments.evaluation-empty");
    expect((await post("evaluations", { ...body, on: "yesterday" })).status).toBe(400);
  });

  it("of two who start the same at once, makes one", async () => {
    const body = { document: plan, kind: "mid-term", on: daysAgo(30), known };
    const both = await Promise.all([post("evaluations", body), post("evaluations", body, "administrator")]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it("is not for units, nor for people from outside; an auditor reads and does not write", async () => {
    expect((await story.as("reporter", "/api/commitments/evaluations")).status).toBe(403);
    expect((await story.as("reporter", `/api/commitments/evaluations/${made.id}/report.docx`)).status).toBe(403);
    expect((await story.as(null, "/api/commitments/evaluations")).status).toBe(401);
    expect((await get<Evaluations>("evaluations", "auditor")).evaluations.length).toBeGreaterThan(0);
    expect((await post(`evaluations/${made.id}/notes`, { kind: "finding", text: "x" }, "auditor")).status).toBe(403);
    expect((await post(`evaluations/${made.id}/final`, {}, "reviewer")).status).toBe(403);
  });

  it("is compared with another one of its plan only", async () => {
    const { evaluations } = await get<Evaluations>("evaluations");
    const early = evaluations.find(({ on }) => on === daysAgo(312))!;
    const one = await get<Comparison>(`evaluations/${made.id}/comparison/${early.id}`);
    expect([one.earlier.on, one.later.on]).toEqual([daysAgo(312), daysAgo(20)]);
    expect(one.rows.some(({ earlier, later }) => earlier?.state !== later?.state)).toBe(true);
    const other = await post("evaluations", { document: "st-plan-2021", kind: "mid-term", on: daysAgo(20) });
    const { id } = other.body as { id: string };
    const refused = await story.as(office, `/api/commitments/evaluations/${made.id}/comparison/${id}`);
    expect(codeOf(refused)).toBe("commitments.evaluation-other-plan");
  });

  it("takes findings that stay when they are rewritten, until it is final", async () => {
    const first = await post(`evaluations/${made.id}/notes`, { kind: "finding", text: "数据来源不全" });
    const { id } = first.body as { id: string };
    const again = await post(`evaluations/${made.id}/notes`, { kind: "finding", text: "部分指标缺基期", replaces: id });
    expect(again.status).toBe(200);
    const twice = await post(`evaluations/${made.id}/notes`, { kind: "finding", text: "x", replaces: id });
    expect(codeOf(twice)).toBe("commitments.evaluation-note-replaced");
    const { notes } = await get<Evaluation>(`evaluations/${made.id}`);
    expect(notes.map(({ text, replacedBy }) => [text, replacedBy !== null])).toEqual([
      ["数据来源不全", true],
      ["部分指标缺基期", false],
    ]);
    expect((await post(`evaluations/${made.id}/notes`, { kind: "finding", text: "  " })).status).toBe(400);
    const ends = await Promise.all([
      post(`evaluations/${made.id}/final`, {}),
      post(`evaluations/${made.id}/final`, {}),
    ]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const late = await post(`evaluations/${made.id}/notes`, { kind: "proposal", text: "x" });
    expect(codeOf(late)).toBe("commitments.evaluation-final");
  });
});

describe("the report of an evaluation", () => {
  it("has a footnote behind every figure, and each refers to one that says its record or sentence", async () => {
    const { id } = await start(daysAgo(15));
    await post(`evaluations/${id}/notes`, { kind: "proposal", text: "补齐3项指标的基期" });
    const { bytes } = await story.as(office, `/api/commitments/evaluations/${id}/report.docx`);
    const parts = unzipSync(new Uint8Array(bytes));
    const xml = (name: string) => new TextDecoder().decode(parts[name]);
    const textOf = (part: string) => [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
    const notes = new Map(
      [...xml("word/footnotes.xml").matchAll(/<w:footnote\b[^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:footnote>/gs)].map(
        ([, number, body]) => [number!, textOf(body!)],
      ),
    );
    const document = xml("word/document.xml");
    const references = [...document.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, number]) => number!);
    expect(references.length).toBeGreaterThan(30);
    expect(new Set(references).size).toBe(references.length);
    for (const number of references) expect(notes.get(number), `footnote ${number}`).toMatch(/\S{4}/);
    // A run with a figure is followed by the run of its footnote. Numbers of rows and headings are no figures.
    const runs = [...document.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
    const bare = runs.filter((run, index) => {
      const text = textOf(run);
      const isFigure = /\d/.test(text) && !/^\d{1,3}\.?$/.test(text) && !/报告$/.test(text);
      return isFigure && !runs[index + 1]?.includes("footnoteReference");
    });
    expect(bare.map(textOf)).toEqual([]);
    const sentences = [...notes.values()].filter((note) => /003:L\d+：“/.test(note));
    expect(sentences.length).toBeGreaterThan(20);
  });
});

describe("an adjustment of a target", () => {
  const wanted = { value: 1200, deadline: null, reason: "新情况", decision: "会议纪要第3号", inForceOn: daysAgo(5) };

  it("holds from its approval by another person on; the sentence and the earlier aim stay", async () => {
    const { id } = await targetIn(plan);
    const frozen = await start(daysAgo(3));
    const made = await post(`commitments/${id}/adjustments`, { ...wanted, deadline: 2027 });
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    const proposal = (made.body as { id: string }).id;
    expect(codeOf(await post(`commitments/${id}/adjustments`, wanted))).toBe("commitments.adjustment-open");
    expect(codeOf(await post(`adjustments/${proposal}/answer`, { answer: "approved" }))).toBe(
      "commitments.adjustment-same-person",
    );
    const waiting = await get<Adjustments>(`commitments/${id}/adjustments`);
    expect(waiting.current).toEqual(waiting.original);
    const answers = await Promise.all(
      [1, 2].map(() => post(`adjustments/${proposal}/answer`, { answer: "approved" }, "administrator")),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const held = await get<Adjustments>(`commitments/${id}/adjustments`);
    expect(held).toMatchObject({ current: { value: 1200, deadline: 2027 }, original: waiting.original });
    expect(held.adjustments[0]).toMatchObject({ old: waiting.original, answer: "approved", decision: wanted.decision });
    const one = await get<Commitment>(`commitments/${id}`);
    expect(one).toMatchObject({ dueOn: "2027-12-31", dueFrom: "adjusted" });
    expect(one.steps.at(-1)).toMatchObject({ act: "adjusted", basis: wanted.decision });
    const row = (await get<LedgerPage>(`ledger?document=${plan}&kind=target&limit=500`)).rows.find(
      (each) => each.id === id,
    );
    expect(row?.adjusted).toMatchObject({ value: 1200, deadline: 2027 });
    const repeat = await get<{ isSame: boolean }>(`evaluations/${frozen.id}/repeat`);
    expect(repeat.isSame).toBe(true);
    const later = await get<Evaluation>(`evaluations/${(await start(daysAgo(3), { kind: "final" })).id}`);
    const target = later.rows.find(({ commitment }) => commitment === id)?.target;
    expect(target).toMatchObject({
      aim: "1200",
      due: "2027-12-31",
      adjusted: [{ number: 1, decision: wanted.decision }],
    });
  });

  it("judges the standing, and so the lamp, by the version in force", async () => {
    const { id } = await targetIn("st-plan-2021");
    const before = await start(daysAgo(2), { document: "st-plan-2021" });
    const aimOf = async (evaluation: string) =>
      (await get<Evaluation>(`evaluations/${evaluation}`)).rows.find(({ commitment }) => commitment === id)?.target;
    const made = await post(`commitments/${id}/adjustments`, { ...wanted, value: 5, inForceOn: daysAgo(4) });
    const answered = await post(
      `adjustments/${(made.body as { id: string }).id}/answer`,
      { answer: "approved" },
      "administrator",
    );
    expect(answered.status, JSON.stringify(answered.body)).toBe(200);
    const after = await start(daysAgo(2), { document: "st-plan-2021", kind: "final" });
    expect((await aimOf(before.id))?.aim).not.toBe("5");
    expect(await aimOf(after.id)).toMatchObject({ aim: "5" });
  });

  it("is refused for a task, for the same aim, for a day to come, without words, and to units", async () => {
    const page = await get<LedgerPage>(`ledger?document=${plan}&limit=500`);
    const task = page.rows.find(({ kind }) => kind === "task")!;
    expect(codeOf(await post(`commitments/${task.id}/adjustments`, wanted))).toBe("commitments.adjustment-no-target");
    const target = page.rows.find(({ kind, title }) => kind === "target" && !/高新技术企业/.test(title))!;
    const { current } = await get<Adjustments>(`commitments/${target.id}/adjustments`);
    const propose = (more: object, role?: string) =>
      post(`commitments/${target.id}/adjustments`, { ...wanted, ...more }, role);
    expect(codeOf(await propose({ ...current }))).toBe("commitments.adjustment-nothing");
    expect(codeOf(await propose({ inForceOn: daysAgo(-3) }))).toBe("commitments.adjustment-later");
    expect((await propose({ reason: " " })).status).toBe(400);
    expect((await propose({ value: "1200" })).status).toBe(400);
    expect((await propose({}, "reporter")).status).toBe(403);
    expect((await propose({}, "auditor")).status).toBe(403);
    expect(codeOf(await post("commitments/nowhere/adjustments", wanted))).toBe("commitments.not-found");
  });

  it("can be declined with a reason, and leaves the aim as it was", async () => {
    const page = await get<LedgerPage>(`ledger?document=${plan}&limit=500&kind=target`);
    const target = page.rows.find(({ title }) => !/高新技术企业/.test(title))!;
    const made = await post(`commitments/${target.id}/adjustments`, wanted);
    const answer = `adjustments/${(made.body as { id: string }).id}/answer`;
    expect(codeOf(await post(answer, { answer: "declined" }, "administrator"))).toBe("commitments.adjustment-note");
    expect((await post(answer, { answer: "declined", note: "依据不足" }, "administrator")).status).toBe(200);
    const { current, original, adjustments } = await get<Adjustments>(`commitments/${target.id}/adjustments`);
    expect(current).toEqual(original);
    expect(adjustments[0]).toMatchObject({ answer: "declined", note: "依据不足" });
  });
});
