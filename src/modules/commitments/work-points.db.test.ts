import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { WorkPointItem, WorkPoints } from "./contract/work-point.ts";

const story = openStory();
const office = "commission-office";
const base = "/api/commitments/work-points";
const read = async (role: string = office): Promise<WorkPoints> => {
  const answer = await story.as(role, base);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as WorkPoints;
};
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const choose = async (item: Pick<WorkPointItem, "item" | "choice">, body: object, role: string = office) => {
  const { points } = await read();
  return story.as(role, `${base}/${points!.code}/choices`, {
    body: { item: item.item, seen: item.choice?.id ?? null, ...body },
  });
};
const draft = async () => {
  const { points } = await read();
  const answer = await story.as(office, `${base}/${points!.code}/draft.docx`);
  const parts = unzipSync(new Uint8Array(answer.bytes));
  const text = (name: string) => new TextDecoder().decode(parts[name]).replace(/<[^>]+>/g, "");
  return { body: text("word/document.xml"), notes: text("word/footnotes.xml"), bytes: answer.bytes };
};

describe("the work points of a year", () => {
  it("stand against the plans in force as the list of gaps counts them", async () => {
    const { points, counts, documents } = await read();
    expect(documents.map(({ code }) => code)).toContain(points!.code);
    const gaps = (await story.as(office, `/api/policy/documents/${points!.code}/gaps`)).body as {
      points: { items: { coverage: string }[] };
      plans: { items: { coverage: string }[] }[];
    };
    const asked = gaps.plans.flatMap(({ items }) => items);
    expect(counts).toEqual({
      asked: asked.length,
      alone: asked.filter(({ coverage }) => coverage === "alone").length,
      points: gaps.points.items.length,
      unfounded: gaps.points.items.filter(({ coverage }) => coverage === "alone").length,
    });
    expect(counts.alone).toBeGreaterThan(0);
  });

  it("carry over what was due and came to no good end, each with its sentence, and offer what plans ask", async () => {
    const { items, points } = await read();
    const carried = items.filter(({ reason }) => reason === "carried");
    expect(carried.length).toBeGreaterThan(0);
    const ends = await story.read<{ id: string; state: string; outcome: string | null; due: number }>(
      `select c.id, c.state, l.outcome, extract(year from c.due_on)::int as due from commitments.commitment c
        join commitments.lamp_state l on l.commitment_id = c.id where c.id = any($1)`,
      [carried.map(({ item }) => item)],
    );
    expect(ends).toHaveLength(carried.length);
    for (const { state, outcome, due } of ends) {
      expect(["closed", "merged", "withdrawn"]).not.toContain(state);
      expect(["met", "done"]).not.toContain(outcome);
      expect(due).toBeLessThanOrEqual(points!.year);
    }
    for (const { quote, reason, due, isIn } of items) {
      expect(quote.length).toBeGreaterThan(0);
      if (reason === "due") expect(due).toBe(points!.year + 1);
      expect(isIn).toBe(reason !== "no-point");
    }
  });

  it("give a draft with every item that is in it, its sentence as a footnote, and the same bytes again", async () => {
    const { items, points } = await read();
    const { body, notes, bytes } = await draft();
    expect(body).toContain(`${points!.year + 1}年科技工作要点`);
    for (const { name, isIn } of items.filter(({ reason }) => reason === "carried"))
      expect(body.includes(name)).toBe(isIn);
    const [first] = items.filter(({ isIn }) => isIn);
    expect(notes).toContain(first!.document.titleZh);
    expect((await draft()).bytes.equals(bytes)).toBe(true);
  });
});

describe("what people choose for the draft", () => {
  it("holds until somebody chooses otherwise, with the reason for leaving something out", async () => {
    const [item] = (await read()).items.filter(({ isIn }) => isIn) as [WorkPointItem];
    expect(codeOf(await choose(item, { isIn: false }))).toBe("commitments.work-point-note");
    expect((await choose(item, { isIn: false, note: "并入另一项" })).status).toBe(200);
    const now = (await read()).items.find((one) => one.item === item.item)!;
    expect(now).toMatchObject({ isIn: false, choice: { note: "并入另一项" } });
    expect((await draft()).body).not.toContain(`>${item.name}<`);
    expect((await choose(now, { isIn: true })).status).toBe(200);
    expect((await read()).items.find((one) => one.item === item.item)).toMatchObject({ isIn: true });
    const kept = await story.read("select id from commitments.work_point_choice where item = $1", [item.item]);
    expect(kept).toHaveLength(2);
  });

  it("of two who choose at once keeps one, and tells the other", async () => {
    const item = (await read()).items.filter(({ choice }) => choice === null).at(-1)!;
    const both = await Promise.all([
      choose(item, { isIn: false, note: "甲" }),
      choose(item, { isIn: true }, "administrator"),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(codeOf(await choose(item, { isIn: true }))).toBe("commitments.work-point-changed");
  });

  it("is the office's choice, of what is offered, for work points that are there", async () => {
    const [item] = (await read()).items as [WorkPointItem];
    expect((await choose(item, { isIn: true }, "auditor")).status).toBe(403);
    expect((await story.as("reporter", base)).status).toBe(403);
    expect((await read("auditor")).items.length).toBeGreaterThan(0);
    expect(codeOf(await choose({ item: "nowhere", choice: null }, { isIn: true }))).toBe(
      "commitments.work-point-not-offered",
    );
    expect(codeOf(await story.as(office, `${base}?document=nowhere`))).toBe("commitments.work-points-none");
    expect(codeOf(await story.as(office, `${base}/nowhere/draft.docx`))).toBe("commitments.work-points-none");
  });
});
