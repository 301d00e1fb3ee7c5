import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Thread, WaitingThread } from "./contract/enquiry.ts";
import type { DocumentDetail } from "./contract.ts";

const story = openStory();
const address = "/api/policy/documents/haichuang-2024/enquiries";

/** The words of a task for which the reporter's unit (and others) answer. */
async function oceanTask() {
  const { tasks } = (await story.as(null, "/api/policy/documents/haichuang-2024")).body as DocumentDetail;
  const task = tasks.find((one) => one.units.some((unit) => unit.name === "市海洋发展局") && one.units.length > 1)!;
  return { task, about: { edition: 1, start: task.start, end: task.start + 10 } };
}
const ask = (role: string | null, body: object) => story.as(role, address, { body });
const asked = async (body: object, role = "enterprise") => ((await ask(role, body)).body as { id: string }).id;
const answer = (role: string | null, id: string, words: string) =>
  story.as(role, `/api/policy/enquiries/${id}/answers`, { body: { answer: words } });
const thread = async (role: string | null, id: string) =>
  ((await story.as(role, address)).body as { threads: Thread[] }).threads.find((one) => one.id === id);
const told = (one: Thread | undefined) => one?.entries.map((entry) => `${entry.kind}: ${entry.text}`);
const waiting = async (role: string) =>
  ((await story.as(role, "/api/policy/enquiries/waiting")).body as { threads: WaitingThread[] }).threads;

describe("an enquiry on a clause (GOV-03)", () => {
  it("is routed to the units that the text makes responsible, and quotes the words", async () => {
    const { task, about } = await oceanTask();
    expect((await ask(null, { question: "谁负责？", about })).status).toBe(401);
    const id = await asked({ question: "谁负责？", about });
    const seen = await thread("enterprise", id);
    expect(seen).toMatchObject({ about, isWaiting: true, mayAnswer: false });
    expect(seen?.units.map((unit) => unit.name)).toEqual(task.units.map((unit) => unit.name));
    const { text } = (await story.as(null, "/api/policy/documents/haichuang-2024")).body as DocumentDetail;
    expect(seen?.quote).toBe(text.slice(about.start, about.end));
    const events = await story.read<{ after: { routedTo: string[] } }>(
      "select after from platform.event where kind = 'policy.enquiry-asked' and after ->> 'enquiry' = $1",
      [id],
    );
    expect(events[0]?.after.routedTo).toEqual(task.units.map((unit) => unit.name));
  });

  it("is seen by who asked, by the responsible unit and the office, and by all once it is answered", async () => {
    const { about } = await oceanTask();
    const id = await asked({ question: "何时开始？", about });
    for (const role of ["enterprise", "reporter", "commission-office"]) {
      expect(told(await thread(role, id)), role).toEqual(["question: 何时开始？"]);
    }
    for (const role of [null, "public", "institute"]) expect(await thread(role, id)).toBeUndefined();
    expect((await answer("reporter", id, "今年。")).status).toBe(200);
    const published = await thread(null, id);
    expect(told(published)).toEqual(["question: 何时开始？", "answer: 今年。"]);
    expect(published?.entries[1]).toMatchObject({ by: "填报人 赵明", organisation: { nameZh: "市海洋发展局" } });
  });

  it("never names who asked", async () => {
    const id = await asked({ question: "匿名的问题", about: null });
    await answer("commission-office", id, "好。");
    const firm = await story.read<{ id: string; name: string }>(
      "select p.id, p.name from people.person p join policy.enquiry q on q.asked_by = p.id where q.id = $1",
      [id],
    );
    const body = JSON.stringify((await story.as(null, address)).body);
    expect(body).not.toContain(firm[0]!.id);
    expect(body).not.toContain(firm[0]!.name);
  });

  it("takes further questions and several answers in the same thread", async () => {
    const { about } = await oceanTask();
    const id = await asked({ question: "一问", about });
    await answer("reporter", id, "一答");
    expect(await asked({ question: "二问", thread: id }, "public")).toBe(id);
    expect(told(await thread("institute", id))).toEqual(["question: 一问", "answer: 一答"]);
    expect(told(await thread("public", id))).toEqual(["question: 一问", "answer: 一答", "question: 二问"]);
    await answer("commission-office", id, "二答");
    await answer("reporter", id, "补充");
    const all = ["question: 一问", "answer: 一答", "question: 二问", "answer: 二答", "answer: 补充"];
    expect(told(await thread(null, id))).toEqual(all);
  });

  it("is not answered by a unit that the text does not name, nor by the public", async () => {
    const id = await asked({ question: "整份文件的问题" });
    expect(await answer("reporter", id, "好。")).toMatchObject({
      status: 403,
      body: { code: "policy.enquiry-not-yours" },
    });
    expect((await answer("enterprise", id, "好。")).status).toBe(403);
    expect((await answer(null, id, "好。")).status).toBe(401);
    expect((await answer("commission-office", id, "好。")).status).toBe(200);
  });

  it("waits in the list of who may answer, longest first, until it is answered", async () => {
    const { about } = await oceanTask();
    const [first, second] = [await asked({ question: "甲", about }), await asked({ question: "乙" })];
    expect((await story.as("enterprise", "/api/policy/enquiries/waiting")).status).toBe(403);
    const ids = async (role: string) => (await waiting(role)).map((one) => one.id);
    expect((await ids("reporter")).filter((id) => [first, second].includes(id))).toEqual([first]);
    expect((await ids("commission-office")).filter((id) => [first, second].includes(id))).toEqual([first, second]);
    await answer("reporter", first, "答");
    expect(await ids("reporter")).not.toContain(first);
    expect((await waiting("commission-office")).every((one) => one.isWaiting && one.mayAnswer)).toBe(true);
  });

  it.each([
    ["words outside the text", { about: { edition: 1, start: 0, end: 9_999_999 } }, 422, "policy.enquiry-outside-text"],
    ["words the wrong way round", { about: { edition: 1, start: 9, end: 3 } }, 422, "policy.enquiry-outside-text"],
    ["too many words", { about: { edition: 1, start: 0, end: 3000 } }, 422, "policy.enquiry-too-long"],
    ["an edition that is not there", { about: { edition: 9, start: 0, end: 3 } }, 404, "policy.edition-not-found"],
    ["a thread that is not there", { thread: "none" }, 404, "policy.enquiry-not-found"],
  ])("refuses %s and keeps nothing", async (_case, body, status, code) => {
    const count = () => story.read("select count(*) from policy.enquiry");
    const before = await count();
    expect(await ask("enterprise", { question: "?", ...body })).toMatchObject({ status, body: { code } });
    expect(await count()).toEqual(before);
  });

  it("does not let somebody ask further in a thread that they cannot see, nor in another document's", async () => {
    const id = await asked({ question: "还没有答复" });
    const hidden = await ask("institute", { question: "?", thread: id });
    expect(hidden).toMatchObject({ status: 404, body: { code: "policy.enquiry-not-found" } });
    const elsewhere = await story.as("commission-office", "/api/policy/documents/corridor-2025/enquiries", {
      body: { question: "?", thread: id },
    });
    expect(elsewhere).toMatchObject({ status: 404, body: { code: "policy.enquiry-not-found" } });
    expect(await answer("commission-office", "none", "好。")).toMatchObject({ status: 404 });
    expect((await story.as(null, "/api/policy/documents/none/enquiries")).status).toBe(404);
  });
});
