import { describe, expect, it } from "vitest";
import { answerRefusal, isWaiting, placeOfThread, unitsAnswering, visibleEntries } from "./enquiry-thread.ts";

const person = (id: string, role: string, organisationId: string | null = null) => ({
  id,
  roles: [role],
  organisationId,
});
const question = (askedBy: string) => ({ kind: "question" as const, askedBy });
const answer = { kind: "answer" as const, askedBy: null };
const routed = ["ocean-bureau", null];

describe("who may answer an enquiry (GOV-03)", () => {
  it.each([
    ["the commission office, any", person("o", "commission-office", "st-bureau"), null],
    ["an administrator, any", person("a", "administrator"), null],
    ["a reporter of the responsible unit", person("r", "reporter", "ocean-bureau"), null],
    ["a reporter of another unit", person("r", "reporter", "finance-bureau"), "policy.enquiry-not-yours"],
    ["a reporter of no unit", person("r", "reporter"), "policy.enquiry-not-yours"],
    ["somebody else in the responsible unit", person("e", "expert", "ocean-bureau"), "policy.enquiry-not-yours"],
    ["somebody who is not signed in", null, "platform.sign-in-needed"],
  ])("%s", (_case, reader, code) => {
    expect(answerRefusal(reader, routed)?.code ?? null).toBe(code);
  });
});

describe("who sees what of a thread", () => {
  const entries = [question("firm"), answer, question("citizen"), question("firm")];

  it.each([
    ["the responsible unit sees all", person("r", "reporter", "ocean-bureau"), entries],
    ["the office sees all", person("o", "commission-office"), entries],
    ["the public sees what is answered", null, entries.slice(0, 2)],
    ["who asked sees the own open question too", person("firm", "enterprise"), [...entries.slice(0, 2), entries[3]]],
  ])("%s", (_case, reader, expected) => {
    expect(visibleEntries(entries, reader, routed)).toEqual(expected);
  });

  it("nothing of a question that nobody has answered yet, but for who asked it", () => {
    expect(visibleEntries([question("firm")], null, [])).toEqual([]);
    expect(visibleEntries([question("firm")], person("firm", "enterprise"), [])).toHaveLength(1);
  });

  it("a thread waits while a question stands last", () => {
    expect([isWaiting([]), isWaiting([question("a")]), isWaiting([question("a"), answer])]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("who is asked", () => {
  const unit = (name: string) => ({ name });
  const tasks = [
    { start: 0, end: 10, units: [unit("市科技局"), unit("市财政局")] },
    { start: 10, end: 20, units: [unit("市财政局"), unit("市教育局")] },
    { start: 20, end: 30, units: [] },
  ];

  it.each([
    ["the units of the task around the words", { start: 2, end: 8 }, ["市科技局", "市财政局"]],
    [
      "of both tasks when the words reach over two, each once",
      { start: 8, end: 12 },
      ["市科技局", "市财政局", "市教育局"],
    ],
    ["nobody where the text names nobody", { start: 22, end: 25 }, []],
    ["nobody outside the tasks", { start: 40, end: 45 }, []],
  ])("%s", (_case, span, names) => {
    expect(unitsAnswering(tasks, span).map((one) => one.name)).toEqual(names);
  });
});

describe("where the words asked about stand", () => {
  const thread = { quote: "达到300家", about: { start: 4, end: 10 } };

  it.each([
    ["in the edition that was asked about", "企业数量达到300家。", 4],
    ["in another edition, further down", "前言。企业数量达到300家。", 7],
    ["no more in an edition that says otherwise", "企业数量达到400家。", null],
  ])("%s", (_case, text, place) => {
    expect(placeOfThread(thread, text)).toBe(place);
  });

  it("nowhere when the question is on the whole document", () => {
    expect(placeOfThread({ quote: null, about: null }, "文")).toBeNull();
  });
});
