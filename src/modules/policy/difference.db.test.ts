import { describe, expect, it } from "vitest";
import { openStory, storyFile } from "../../../test/story.ts";
import type { EditionDifferenceAnswer } from "./contract/difference.ts";
import type { ReceivedFileState } from "./contract.ts";

const story = openStory();

/** The plan of the story with a figure raised, a unit added, a sentence moved, and the page furniture of another day. */
async function secondEdition(): Promise<string> {
  const text = (await storyFile("000-haichuang-plan-2024.txt")).toString("utf8");
  return text
    .replace("争取到2026年海洋高新技术企业超过1000家", "争取到2026年海洋高新技术企业超过1200家")
    .replace("(责任单位:市科技局、市教育局、市财政局)", "(责任单位:市科技局、市教育局、市财政局、市海洋发展局)");
}

async function bring(text: string, document: string): Promise<ReceivedFileState> {
  const file = { name: "second.txt", type: "text/plain", bytes: Buffer.from(text), fields: { document } };
  const { id } = (await story.as("commission-office", "/api/policy/files", { file })).body as { id: string };
  const done = await story.as("commission-office", `/api/policy/files/${id}/compilation`, { method: "POST" });
  return done.body as ReceivedFileState;
}

const difference = (code: string, query = "") => story.as(null, `/api/policy/documents/${code}/difference${query}`);

describe("the difference between two editions", () => {
  it("says that there is nothing to compare while there is one edition", async () => {
    expect(await difference("haichuang-2024")).toMatchObject({ status: 404, body: { code: "policy.one-edition" } });
  });

  it("tells what changed in what is owed, and where the text says so", async () => {
    expect(await bring(await secondEdition(), "haichuang-2024")).toMatchObject({ state: "compiled" });
    const answer = (await difference("haichuang-2024")).body as EditionDifferenceAnswer;
    expect([answer.from.number, answer.to.number]).toEqual([1, 2]);
    expect(answer.counts).toMatchObject({ changed: 2, moved: 0, removed: 0, added: 0, punctuation: 0, numbering: 0 });
    expect(answer.owed.targets).toMatchObject({
      changed: [{ fields: [{ field: "value", from: 1000, to: 1200 }] }],
      dropped: [],
      added: [],
    });
    expect(answer.owed.tasks).toMatchObject({ dropped: [], added: [] });
    expect(answer.owed.tasks.changed.flatMap(({ fields }) => fields)).toEqual([
      { field: "units", from: null, to: "市海洋发展局" },
    ]);
    const step = answer.steps.find((one) => one.change === 1)!;
    const marked = step.toMarks.map((mark) => step.to!.text.slice(mark.start, mark.end));
    expect(marked).toEqual(["1200"]);
    const { text } = (await story.as(null, "/api/policy/documents/haichuang-2024")).body as { text: string };
    expect(text.slice(step.to!.start, step.to!.end)).toBe(step.to!.text);
    expect(step.to!.section).toBe("总体要求");
  });

  it("holds the whole of both texts but the noise", async () => {
    const answer = (await difference("haichuang-2024")).body as EditionDifferenceAnswer;
    for (const [side, number] of [
      ["from", 1],
      ["to", 2],
    ] as const) {
      const rows = await story.read<{ words_as_written: string }>(
        `select s.words_as_written from policy.sentence s join policy.edition e on e.id = s.edition_id
           join policy.document d on d.id = e.document_id
          where d.code = 'haichuang-2024' and e.number = $1 and not s.is_noise order by s.position`,
        [number],
      );
      const told = answer.steps.flatMap((step) => step[side]?.text ?? []);
      expect(told).toEqual(rows.map((row) => row.words_as_written));
    }
  });

  it("compares any two editions, also backwards and with itself", async () => {
    const back = (await difference("haichuang-2024", "?from=2&to=1")).body as EditionDifferenceAnswer;
    expect(back.owed.targets.changed[0]?.fields).toEqual([{ field: "value", from: 1200, to: 1000 }]);
    const same = (await difference("haichuang-2024", "?from=2&to=2")).body as EditionDifferenceAnswer;
    expect(same.steps.every((step) => step.kind === "same")).toBe(true);
  });

  it("says which document or edition does not exist", async () => {
    expect(await difference("none")).toMatchObject({ status: 404, body: { code: "policy.document-not-found" } });
    const edition = await difference("haichuang-2024", "?from=1&to=9");
    expect(edition).toMatchObject({ status: 404, body: { code: "policy.edition-not-found" } });
    expect((await difference("haichuang-2024", "?from=0")).status).toBe(400);
  });
});
