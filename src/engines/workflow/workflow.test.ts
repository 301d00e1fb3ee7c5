import { describe, expect, it } from "vitest";
import { actRefusal, actsFor, beginning, machineOf, mayRead, take } from "./acts.ts";
import { unmet } from "./conditions.ts";
import { type Condition, type Machine, type Situation, type Taken, type Workflow, WorkflowSchema } from "./contract.ts";
import { workflowFaults } from "./faults.ts";
import { act, allHolds, smallWorkflow, stage } from "./fixture-workflow.ts";
import { replay, tryOver } from "./replay.ts";

const wang = { person: "wang", parties: ["bidder"] };
const li = { person: "li", parties: ["office"] };
const sun = { person: "sun", parties: ["office"] };
const bid = machineOf(smallWorkflow, "bid");
const list = machineOf(smallWorkflow, "list");
const taken = (
  code: string,
  actor: Taken["actor"],
  situation: Partial<Situation> = {},
  said: string | null = null,
): Taken => ({
  act: code,
  actor,
  situation: { ...allHolds, ...situation },
  said,
});

describe("conditions", () => {
  const missing = (condition: Condition, situation: Partial<Situation>, acts: Taken[] = []) =>
    unmet(smallWorkflow, condition, { ...allHolds, ...situation }, li, acts);

  it.each<[string, Condition, Partial<Situation>, number | undefined]>([
    ["an unfinished form", { is: "form-complete", form: "terms" }, { forms: [] }, undefined],
    ["a paper not given", { is: "paper-given", paper: "plan" }, { papers: [] }, undefined],
    ["the day after the last", { is: "until", date: "closes" }, { today: "2026-03-21" }, undefined],
    ["a last day that nobody set", { is: "until", date: "closes" }, { dates: {} }, undefined],
    ["the last day itself", { is: "after", date: "closes" }, {}, undefined],
    ["a day that nobody set, waited for", { is: "after", date: "closes" }, { dates: {} }, undefined],
    ["four days of five", { is: "stood", days: "publicity" }, { since: "2026-03-16" }, 1],
    ["the case above elsewhere", { is: "above-in", stages: ["open"] }, { above: "closed" }, undefined],
    ["no case above", { is: "above-in", stages: ["open"] }, { above: null }, undefined],
    ["one case below elsewhere", { is: "below-in", machine: "bid", stages: ["chosen"], least: null }, {}, 1],
    [
      "more below than may be",
      { is: "below-most", machine: "bid", stages: ["chosen"], most: 1 },
      { below: { bid: ["chosen", "chosen"] } },
      1,
    ],
    [
      "as many beside it as may be",
      { is: "beside-most", stages: ["chosen"], most: 2 },
      { beside: ["chosen", "chosen", "sent"], own: [] },
      2,
    ],
    [
      "as many of its applicant as may be",
      { is: "own-most", stages: ["chosen"], most: 1 },
      { beside: [], own: ["chosen"] },
      1,
    ],
    ["fewer below than asked", { is: "below-in", machine: "bid", stages: ["chosen"], least: 3 }, {}, 1],
    [
      "none below where a setting asks for two",
      { is: "below-in", machine: "bid", stages: ["chosen"], least: "lanes" },
      { below: {} },
      2,
    ],
    ["objections to answer", { is: "nothing-open", kind: "objection" }, { open: { objection: 3 } }, 3],
    ["not found so", { is: "holds", finding: "eligible" }, { findings: [] }, undefined],
  ])("refuses %s", (_name, condition, situation, count) => {
    expect(missing(condition, situation)).toMatchObject({
      is: condition.is,
      ...(count === undefined ? {} : { count }),
    });
  });

  it.each<[string, Condition, Partial<Situation>]>([
    ["the last day itself", { is: "until", date: "closes" }, {}],
    ["the day after", { is: "after", date: "closes" }, { today: "2026-03-21" }],
    [
      "five days of five, over the end of a month",
      { is: "stood", days: "publicity" },
      { since: "2026-02-28", today: "2026-03-05" },
    ],
    [
      "nothing below where all shall be there",
      { is: "below-in", machine: "bid", stages: ["chosen"], least: null },
      { below: {} },
    ],
    ["another person", { is: "another-than", act: "open" }, {}],
    ["one beside it of two", { is: "beside-most", stages: ["chosen"], most: "lanes" }, { beside: ["chosen", "sent"] }],
    ["no other of its applicant", { is: "own-most", stages: ["chosen"], most: 1 }, { own: ["sent"] }],
  ])("lets %s pass", (_name, condition, situation) => {
    expect(missing(condition, situation, [taken("open", sun)])).toBeNull();
  });

  it("a number of 0 is no limit, and a case of which no others are known has none", () => {
    const free = { ...smallWorkflow, settings: smallWorkflow.settings.map((one) => ({ ...one, value: 0 })) };
    const condition: Condition = { is: "beside-most", stages: ["chosen"], most: "lanes" };
    expect(unmet(free, condition, { ...allHolds, beside: ["chosen", "chosen"] }, li, [])).toBeNull();
    expect(missing(condition, {})).toBeNull();
  });

  it("asks the last one who took the act, not an earlier one", () => {
    const condition: Condition = { is: "another-than", act: "open" };
    expect(missing(condition, {}, [taken("open", li), taken("open", sun)])).toBeNull();
    expect(missing(condition, {}, [taken("open", sun), taken("open", li)])).toEqual({
      is: "another-than",
      what: "open",
    });
  });
});

describe("acts", () => {
  it.each<[string, string, Taken["actor"], Partial<Situation>, unknown]>([
    ["an unknown act", "sing", wang, {}, { why: "unknown" }],
    ["an act of another stage", "choose", li, {}, { why: "stage" }],
    ["somebody else's act", "hand-in", li, {}, { why: "party" }],
    [
      "all that is missing at once",
      "hand-in",
      wang,
      { forms: [], papers: [] },
      {
        why: "unmet",
        unmet: [
          { is: "form-complete", what: "terms" },
          { is: "paper-given", what: "plan" },
        ],
      },
    ],
    ["nothing", "hand-in", wang, {}, null],
  ])("refuses %s", (_name, code, actor, situation, expected) => {
    expect(actRefusal(smallWorkflow, bid, beginning(bid), code, actor, { ...allHolds, ...situation })).toEqual(
      expected,
    );
  });

  it("asks for words where words are asked for, and takes no blanks for them", () => {
    const leave = (said: string | null) => take(smallWorkflow, bid, beginning(bid), taken("leave", wang, {}, said));
    expect([leave(null), leave("  ")]).toEqual(Array(2).fill({ refusal: { why: "unsaid", says: "reason" } }));
    expect(leave("no staff")).toMatchObject({ standing: { stage: "left" } });
  });

  it("an act that leads nowhere stays on record", () => {
    const after = take(smallWorkflow, bid, beginning(bid), taken("note", wang));
    expect(after).toMatchObject({ standing: { stage: "draft", taken: [{ act: "note" }] } });
  });

  it("shows what is somebody's to do, with what is missing", () => {
    const acts = actsFor(smallWorkflow, list, beginning(list), li, { ...allHolds, forms: [] });
    expect(acts.map(({ rule, refusal }) => [rule.code, refusal?.why ?? null])).toEqual([
      ["open", "unmet"],
      ["withdraw", null],
    ]);
  });

  it("lets nobody read what the stage does not show them", () => {
    const read = (at: string, what: string, party: string) => mayRead(bid, at, what, [party]);
    expect([
      read("handed-in", "scores", "bidder"),
      read("chosen", "scores", "bidder"),
      read("nowhere", "scores", "expert"),
    ]).toEqual([false, true, false]);
  });
});

describe("faults of a workflow", () => {
  const withMachine = (change: (machine: Machine) => Partial<Machine>, code = "list"): Workflow => ({
    ...smallWorkflow,
    machines: smallWorkflow.machines.map((machine) =>
      machine.code === code ? { ...machine, ...change(machine) } : machine,
    ),
  });

  it("has none in the small workflow, which has the shape of the contract", () => {
    expect(workflowFaults(WorkflowSchema.parse(smallWorkflow))).toEqual([]);
  });

  it.each<[string, Workflow, string[]]>([
    ["a stage twice", withMachine(({ stages }) => ({ stages: [...stages, stage("open")] })), ["twice open"]],
    [
      "an act to nowhere",
      withMachine(({ acts }) => ({ acts: [...acts, act("go", ["open"], "moon", ["office"])] })),
      ["unknown moon"],
    ],
    [
      "an unknown party",
      withMachine(({ acts }) => ({ acts: [...acts, act("go", ["open"], "closed", ["king"])] })),
      ["unknown king"],
    ],
    [
      "an unknown finding",
      withMachine(({ acts }) => ({
        acts: [...acts, act("go", ["open"], "closed", ["office"], [{ is: "holds", finding: "luck" }])],
      })),
      ["unknown luck"],
    ],
    [
      "a stage that nothing leads to",
      withMachine(({ stages }) => ({ stages: [...stages, stage("lost", true)] })),
      ["unreachable lost"],
    ],
    [
      "a stage without a way out",
      withMachine(({ stages, acts }) => ({
        stages: [...stages, stage("pit")],
        acts: [...acts, act("fall", ["open"], "pit", ["office"])],
      })),
      ["no-way-out pit"],
    ],
    [
      "an end that goes on",
      withMachine(({ acts }) => ({ acts: [...acts, act("again", ["settled"], "open", ["office"])] })),
      ["end-goes-on settled"],
    ],
    ["a machine above itself", withMachine(() => ({ above: "bid" })), ["above-itself list", "above-itself bid"]],
    [
      "a second person for an act that only comes later",
      withMachine(({ acts }) => ({
        acts: acts.map((each) =>
          each.code === "open" ? { ...each, needs: [{ is: "another-than" as const, act: "settle" }] } : each,
        ),
      })),
      ["no-second-person open"],
    ],
    [
      "cases below of a machine that is not below",
      withMachine(({ acts }) => ({
        acts: [
          ...acts,
          act(
            "go",
            ["open"],
            "closed",
            ["office"],
            [{ is: "below-in", machine: "list", stages: ["open"], least: null }],
          ),
        ],
      })),
      ["unknown list"],
    ],
  ])("finds %s", (_name, workflow, expected) => {
    expect(workflowFaults(workflow).map(({ fault, what }) => `${fault} ${what}`)).toEqual(expected);
  });
});

describe("replay", () => {
  const history = [
    taken("open", li),
    taken("close", li, { today: "2026-03-21" }),
    taken("settle", sun, { today: "2026-04-01" }, "minutes 3"),
  ];

  it("gives the standing again from the acts and what was known", () => {
    const { standing, stopped } = replay(smallWorkflow, "list", history);
    expect([standing.stage, standing.taken, stopped]).toEqual(["settled", history, null]);
  });

  it("survives being written down", () => {
    expect(replay(smallWorkflow, "list", JSON.parse(JSON.stringify(history)) as Taken[])).toEqual(
      replay(smallWorkflow, "list", history),
    );
  });

  it("tells before a version holds which past cases would have gone another way", () => {
    const stricter: Workflow = {
      ...smallWorkflow,
      version: 2,
      settings: smallWorkflow.settings.map((setting) =>
        setting.code === "publicity" ? { ...setting, value: 40 } : setting,
      ),
    };
    const cases = [
      { id: "old", machine: "list", stage: "settled", taken: history },
      { id: "young", machine: "list", stage: "open", taken: history.slice(0, 1) },
    ];
    expect(tryOver(smallWorkflow, cases)).toEqual([]);
    expect(tryOver(stricter, cases)).toEqual([
      {
        id: "old",
        was: "settled",
        would: "closed",
        stopped: {
          at: 2,
          act: "settle",
          refusal: { why: "unmet", unmet: [{ is: "stood", what: "publicity", count: 9 }] },
        },
      },
    ]);
    expect(tryOver({ ...smallWorkflow, machines: [bid] }, cases).map(({ id }) => id)).toEqual(["old", "young"]);
  });
});
