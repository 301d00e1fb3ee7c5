import { describe, expect, it } from "vitest";
import { conditions, type ToleranceInput } from "../contract/tolerance.ts";
import { actRefusal, fileOf, openRefusal, type ToleranceActor, toleratedDays } from "./tolerance.ts";

const today = "2026-06-01";
const office: ToleranceActor = { person: "wang", isOffice: true, isDecider: true, isUnit: false };
const second: ToleranceActor = { person: "chen", isOffice: false, isDecider: true, isUnit: false };
const unit: ToleranceActor = { person: "zhou", isOffice: false, isDecider: false, isUnit: true };
const both: ToleranceActor = { ...office, isUnit: true };

const find = (condition: (typeof conditions)[number], holds = true): ToleranceInput => ({
  act: "find",
  condition,
  holds,
  reason: "查过",
});
const evidence = (condition: (typeof conditions)[number]): ToleranceInput => ({
  act: "add-evidence",
  condition,
  words: "记录",
});
const propose = (more: Partial<Extract<ToleranceInput, { act: "propose" }>> = {}): ToleranceInput => ({
  act: "propose",
  verdict: "tolerate",
  outcome: "closure",
  correctBy: null,
  reason: "三个条件都符合",
  ...more,
});
const heard: ToleranceInput = { act: "state", words: "陈述" };
const full: ToleranceInput[] = [
  { act: "take-up" },
  heard,
  ...conditions.flatMap((one) => [evidence(one), find(one)]),
  { act: "answer-item", item: "a", applies: false, reason: "没有" },
];
const without = (out: ToleranceInput) => full.filter((one) => JSON.stringify(one) !== JSON.stringify(out));
const caseAfter = (inputs: readonly ToleranceInput[], by = "wang") =>
  fileOf(inputs.map((input) => ({ input, by, day: today })));

describe("what may be proposed", () => {
  it.each([
    ["all of it", full, propose(), null],
    ["nothing before the unit was heard", without(heard), propose(), "integrity.tolerance-unheard"],
    ["nothing before each condition was looked at", without(find("honest")), propose(), "integrity.tolerance-unfound"],
    ["no tolerance without evidence", without(evidence("lawful")), propose(), "integrity.tolerance-no-evidence"],
    [
      "no tolerance when one condition fails",
      [...full, find("honest", false)],
      propose(),
      "integrity.tolerance-not-all",
    ],
    ["nothing with an open item of the list", full.slice(0, -1), propose(), "integrity.tolerance-items"],
    [
      "no tolerance of what the list names",
      [...full, { act: "answer-item", item: "a", applies: true, reason: "有" }],
      propose(),
      "integrity.tolerance-listed",
    ],
    ["a correction with its last day", full, propose({ outcome: "no-negative", correctBy: "2026-07-01" }), null],
    ["no correction without one", full, propose({ outcome: "no-negative" }), "integrity.tolerance-outcome"],
    [
      "no last day that is over",
      full,
      propose({ outcome: "no-negative", correctBy: "2026-05-31" }),
      "integrity.tolerance-outcome",
    ],
    ["no tolerance without an outcome", full, propose({ outcome: null }), "integrity.tolerance-outcome"],
    [
      "a refusal, also when a condition fails",
      [...full, find("honest", false)],
      propose({ verdict: "refuse", outcome: null }),
      null,
    ],
  ] as [string, ToleranceInput[], ToleranceInput, string | null][])("%s", (_what, steps, input, refused) => {
    expect(actRefusal(caseAfter(steps), office, input, today, ["a"])?.code ?? null).toBe(refused);
  });
});

describe("who may do what", () => {
  const proposed = caseAfter([...full, propose()]);
  it.each([
    ["the second person decides", proposed, second, "decide", null],
    ["never who proposed it", proposed, office, "decide", "integrity.tolerance-same-person"],
    ["nor sends it back", proposed, office, "send-back", "integrity.tolerance-same-person"],
    ["never somebody of the unit", proposed, { ...both, person: "li" }, "decide", "integrity.tolerance-own-unit"],
    ["the unit adds evidence", caseAfter(full), unit, "add-evidence", null],
    ["but finds nothing itself", caseAfter(full), unit, "find", "integrity.tolerance-not-yours"],
    [
      "nobody decides a correction whose last day has gone by",
      caseAfter([...full, propose({ outcome: "no-negative", correctBy: "2026-05-31" })]),
      second,
      "decide",
      "integrity.tolerance-proposal-over",
    ],
    ["and adds none once it is proposed", proposed, unit, "add-evidence", "integrity.tolerance-state"],
  ] as const)("%s", (_what, file, actor, act, refused) => {
    expect(openRefusal(file, actor, act, today)?.code ?? null).toBe(refused);
  });
});

describe("how long a failure is tolerated", () => {
  const decide: ToleranceInput = { act: "decide", basis: "会议", isPublic: false, lesson: null };
  const corrected = caseAfter([...full, propose({ outcome: "no-negative", correctBy: "2026-07-01" }), decide]);
  it.each([
    ["for good once it is decided", caseAfter([...full, propose(), decide]), { from: today, to: null }],
    ["through the last day of a correction", corrected, { from: today, to: "2026-07-02" }],
    [
      "not at all when it is refused",
      caseAfter([...full, propose({ verdict: "refuse", outcome: null }), decide]),
      null,
    ],
    ["not before it is decided", caseAfter([...full, propose()]), null],
  ] as const)("%s", (_what, file, days) => {
    const { from, to } = toleratedDays(file) ?? {};
    expect(days === null ? from : { from, to }).toEqual(days ?? undefined);
  });

  it("a correction is confirmed in time or lapses, one of the two", () => {
    const at = (act: "confirm-correction" | "lapse", day: string) =>
      openRefusal(corrected, office, act, day)?.code ?? null;
    expect([at("confirm-correction", "2026-07-01"), at("lapse", "2026-07-01")]).toEqual([
      null,
      "integrity.tolerance-not-due",
    ]);
    expect([at("confirm-correction", "2026-07-02"), at("lapse", "2026-07-02")]).toEqual([
      "integrity.tolerance-too-late",
      null,
    ]);
  });
});
