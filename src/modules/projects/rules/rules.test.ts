import { describe, expect, it } from "vitest";
import { type Terms, TermsSchema } from "../contract/terms.ts";
import { changeRefusal, changesBetween, isNotice, loweredIndicators, routeRight } from "./change.ts";
import { projectFacts } from "./facts.ts";
import { firstTerms } from "./first-terms.ts";
import { laneTerms } from "./lane.ts";
import { batchOf, type Part, projectActRefusal, projectActRules } from "./life.ts";
import { milestoneRefusal, milestoneStates, renewedBy } from "./milestones.ts";
import { termsRefusal } from "./terms.ts";
import { jointTerms } from "./terms-for-tests.ts";

const nothing = { released: new Set<string>(), paid: new Set<string>(), payers: new Map<string, string>() };

describe("the stages of a project", () => {
  it("follow each other as in the text, with hand-over as a stage that somebody receives", () => {
    const moves = Object.entries(projectActRules).map(([act, { from, to }]) => `${from.join("|")} ${act} ${to}`);
    expect(moves).toEqual([
      "planning appraise appraisal",
      "appraisal approve approval",
      "implementation offer-hand-over hand-over",
      "hand-over receive hand-over",
      "hand-over return implementation",
      "planning|appraisal|approval|implementation stop stopped",
      "implementation|stopped close-tolerated tolerated",
    ]);
  });

  it.each<[string, Parameters<typeof projectActRefusal>, string | null]>([
    ["a unit does not approve", ["approve", standing("appraisal"), ["lead"], "b"], "projects.not-yours"],
    [
      "nothing is approved without a basis",
      ["approve", standing("appraisal"), ["keeper"], null],
      "projects.basis-needed",
    ],
    [
      "nor without an amount",
      ["approve", { ...standing("appraisal"), award: null }, ["keeper"], "b"],
      "projects.award-missing",
    ],
    [
      "an open milestone keeps from hand-over",
      ["offer-hand-over", { ...standing("implementation"), milestones: ["passed", "open"] }, ["lead"], "s"],
      "projects.milestones-open",
    ],
    [
      "and so does nobody to receive",
      ["offer-hand-over", { ...standing("implementation"), receiver: null }, ["lead"], "s"],
      "projects.receiver-needed",
    ],
    [
      "the lead does not receive its own",
      ["receive", standing("hand-over"), ["lead", "member"], "b"],
      "projects.not-yours",
    ],
    [
      "what was received is over",
      ["return", { ...standing("hand-over"), handedOverOn: "2026-01-01" }, ["receiver"], "r"],
      "projects.not-in-stage",
    ],
    [
      "it does not close as tolerated without a decision that tolerates it",
      ["close-tolerated", standing("implementation"), ["keeper"], "r"],
      "projects.toleration-needed",
    ],
    ["with one it does", ["close-tolerated", { ...standing("implementation"), mayClose: true }, ["keeper"], "r"], null],
    ["the receiver receives", ["receive", standing("hand-over"), ["receiver"], "b"], null],
  ])("%s", (_what, input, code) => {
    expect(projectActRefusal(...input)?.code ?? null).toBe(code);
  });

  it.each([
    ["planning", null, "reserve"],
    ["approval", null, "reserve"],
    ["implementation", "2026-02-01", "new"],
    ["implementation", "2025-12-31", "under-way"],
    ["hand-over", "2025-12-31", null],
  ] as const)("%s since %s is of the batch %s", (stage, started, batch) => {
    expect(batchOf(stage, started, 2026)).toBe(batch);
  });
});

function standing(stage: "appraisal" | "implementation" | "hand-over") {
  return { stage, handedOverOn: null, award: 1, receiver: "r", mayClose: false, milestones: ["passed" as const] };
}

describe("milestones", () => {
  const decide = (
    act: Parameters<typeof milestoneRefusal>[0],
    key: string,
    steps: Parameters<typeof milestoneStates>[1],
    who: Part,
    evidence = 1,
  ) =>
    milestoneRefusal(
      act,
      key,
      {
        terms: jointTerms,
        states: milestoneStates(jointTerms, steps),
        paid: new Set(),
        evidence,
        isRunning: true,
        isKeeper: who === "keeper",
        isAnswering: who === "lead",
      },
      null,
    )?.code ?? null;

  it.each<[string, string | null, string | null]>([
    ["needs evidence", decide("hand-in", "a", [], "lead", 0), "projects.evidence-needed"],
    ["waits for what it needs", decide("hand-in", "c", [], "lead"), "projects.milestone-waits"],
    ["is handed in by its unit", decide("hand-in", "a", [], "keeper"), "projects.not-yours"],
    [
      "is not decided by who answers for it",
      decide("pass", "a", [{ milestone: "a", act: "hand-in" }], "lead"),
      "projects.not-yours",
    ],
    ["is not decided before it is handed in", decide("pass", "a", [], "keeper"), "projects.milestone-state"],
    [
      "is sent back with words",
      decide("correct", "a", [{ milestone: "a", act: "hand-in" }], "keeper"),
      "projects.reason-needed",
    ],
    ["passes", decide("pass", "a", [{ milestone: "a", act: "hand-in" }], "keeper"), null],
  ])("%s", (_what, got, expected) => {
    expect(got).toBe(expected);
  });

  it("begins anew under a changed text when it failed and is worded otherwise, or is taken away", () => {
    const [a, b, c] = jointTerms.milestones as [Terms["milestones"][0], Terms["milestones"][0], Terms["milestones"][0]];
    const failed = new Map([["a", "failed" as const]]);
    const renewed = (milestones: Terms["milestones"]) => renewedBy(jointTerms, { milestones }, failed);
    expect(renewed([{ ...a, due: "2027-01-01" }, { ...b, due: "2027-01-01" }, c])).toEqual(["a"]);
    expect(renewed([a, b])).toEqual(["c"]);
    const steps = (["hand-in", "fail", "renew"] as const).map((one) => ({ milestone: "a", act: one }));
    expect(milestoneStates(jointTerms, steps).get("a")).toBe("open");
  });
});

describe("a text of a contract", () => {
  const changed = (part: Partial<Terms>, award = 100_000) =>
    termsRefusal({ ...jointTerms, ...part }, award, "lead")?.code ?? null;
  it.each<[string, string | null, string | null]>([
    ["adds up to the award", changed({}, 99_999), "projects.terms-sum"],
    [
      "has a lump sum without lines",
      changed({ lines: [{ key: "l", heading: "h", amount: 1 }] }),
      "projects.terms-lines",
    ],
    [
      "has lines that add up",
      changed({ budgetMode: "itemised", lines: [{ key: "l", heading: "h", amount: 1 }] }),
      "projects.terms-lines",
    ],
    [
      "has one lead",
      changed({ units: jointTerms.units.map((one) => ({ ...one, isLead: true })) }),
      "projects.terms-lead",
    ],
    [
      "has the project's own lead",
      changed({ units: jointTerms.units.map((one) => (one.isLead ? { ...one, organisation: "other" } : one)) }),
      "projects.terms-other-lead",
    ],
    [
      "names only units of the package",
      changed({ packages: jointTerms.packages.map((one) => ({ ...one, units: ["lead"] })) }),
      "projects.terms-unknown",
    ],
    [
      "has a milestone in every package",
      changed({ packages: [...jointTerms.packages, { key: "x", title: "X", units: ["lead"] }] }),
      "projects.terms-empty",
    ],
    [
      "has each key once",
      changed({ sources: [...jointTerms.sources, jointTerms.sources[0]!] }),
      "projects.terms-key-twice",
    ],
  ])("%s", (_what, got, expected) => {
    expect(got).toBe(expected);
  });

  it.each([
    [0, 0, [["p-u1", 101, ["m1", "checkpoint"]]]],
    [
      30,
      0,
      [
        ["p-u1-start", 30, []],
        ["p-u1", 71, ["m1", "checkpoint"]],
      ],
    ],
    [
      30,
      40,
      [
        ["p-u1-start", 30, []],
        ["p-u1-lane", 41, ["checkpoint"]],
        ["p-u1", 30, ["m1", "checkpoint"]],
      ],
    ],
    [100, 40, [["p-u1-start", 101, []]]],
  ])(
    "of a lane pays %s of 100 at the start, %s at the checkpoint, the rest by milestones",
    (startPercent, checkpointPercent, expected) => {
      const partner = { organisation: "lead", task: "t", share: 1, isLead: true, name: "A" };
      const decided = { title: "T", amount: 101, forms: {}, callForms: {}, budget: [] };
      const terms = laneTerms(firstTerms([partner], decided, "goal", "2026-01-01"), {
        checkpoint: "2026-06-30",
        startPercent,
        checkpointPercent,
      });
      expect(termsRefusal(terms, 101, "lead")).toBeNull();
      expect(TermsSchema.safeParse(terms).success).toBe(true);
      expect(terms.payments.map(({ key, amount, on }) => [key, amount, on])).toEqual(expected);
      expect(terms.milestones.at(-1)).toMatchObject({ key: "checkpoint", due: "2026-06-30", unit: "u1" });
    },
  );

  it("comes first also from answers that are longer than a text takes, or empty", () => {
    const partner = { organisation: "lead", task: "t", share: 1, isLead: true, name: "A" };
    const application = { summary: "长".repeat(3000), route: "", milestones: "标".repeat(20_000), ends: "" };
    const first = firstTerms(
      [partner],
      { title: "T", amount: 1, forms: { application }, callForms: {}, budget: [] },
      "goal",
      "2026-01-01",
    );
    expect(TermsSchema.safeParse(first).success).toBe(true);
    expect([first.direction.length, first.route, first.milestones[0]?.due]).toEqual([2000, "goal", "2027-12-31"]);
  });

  it("comes first from what was applied for: all units in one package, each paid when all are done", () => {
    const partner = { organisation: "lead", task: "t", share: 60, isLead: true, name: "A" };
    const first = firstTerms(
      [partner, { ...partner, name: "B", share: 40, isLead: false }],
      { title: "T", amount: 1001, forms: {}, callForms: {}, budget: [] },
      "goal",
      "2026-01-01",
    );
    expect(termsRefusal(first, 1001, "lead")).toBeNull();
    expect(first.payments.map(({ amount, on }) => [amount, on])).toEqual([
      [601, ["m1", "m2"]],
      [400, ["m1", "m2"]],
    ]);
  });
});

describe("the right to change the route", () => {
  const other = { ...jointTerms, route: "another way" };
  const lower = [{ ...jointTerms.indicators[0]!, value: 99 }];
  it.each<[string, Terms, boolean]>([
    ["the route alone", other, true],
    ["with an indicator raised", { ...other, indicators: [{ ...lower[0]!, value: 101 }] }, true],
    ["with an indicator lowered", { ...other, indicators: lower }, false],
    [
      "with an indicator made one of something else",
      { ...other, indicators: [{ ...lower[0]!, value: 100, title: "samples" }] },
      false,
    ],
    ["with an indicator left out", { ...other, indicators: [] }, false],
    ["with another direction", { ...other, direction: "elsewhere" }, false],
    [
      "with a day moved",
      { ...other, milestones: jointTerms.milestones.map((one) => ({ ...one, due: "2027-01-01" })) },
      false,
    ],
    ["no change of route at all", { ...jointTerms, indicators: [{ ...lower[0]!, value: 101 }] }, false],
  ])("%s is a notice: %#", (_what, next, expected) => {
    expect(isNotice(routeRight(jointTerms, next))).toBe(expected);
  });

  it("tells what changed in rows that people read, and only those that differ", () => {
    const payments = jointTerms.payments.map((one) => (one.key === "last" ? { ...one, on: ["c"] } : one));
    expect(changesBetween(jointTerms, { ...jointTerms, payments })).toEqual([
      { part: "payments", old: "Last · Lead · 500 · A + C", new: "Last · Lead · 500 · C" },
    ]);
  });

  it("less is lower or higher, as the indicator goes", () => {
    const most = { ...lower[0]!, sense: "at-most" as const, value: 5 };
    expect(loweredIndicators([most], [{ ...most, value: 6 }])).toHaveLength(1);
    expect(loweredIndicators([most], [{ ...most, value: 4 }])).toHaveLength(0);
  });

  it("a budget line does not fall below what was spent on it, and the mode stays once something was", () => {
    const line = (amount: number) => ({ key: "l", heading: "设备费", amount });
    const itemised = (amount: number): Terms => ({ ...jointTerms, budgetMode: "itemised", lines: [line(amount)] });
    const refusal = (old: Terms, next: Terms, spent: number) =>
      changeRefusal(old, next, new Map(), nothing, new Map([["l", spent]]))?.code ?? null;
    expect([refusal(itemised(100), itemised(60), 60), refusal(itemised(100), itemised(59), 60)]).toEqual([
      null,
      "projects.change-spent",
    ]);
    expect([refusal(jointTerms, itemised(60), 0), refusal(jointTerms, itemised(60), 60)]).toEqual([
      null,
      "projects.change-mode",
    ]);
  });

  it("what passed or is due stays as it is", () => {
    const next = { ...jointTerms, milestones: jointTerms.milestones.map((one) => ({ ...one, criterion: "other" })) };
    const refusal = (state: "passed" | "open") =>
      changeRefusal(jointTerms, next, new Map([["a", state]]), nothing, new Map())?.code ?? null;
    expect([refusal("passed"), refusal("open")]).toEqual(["projects.change-settled", null]);
    const paid = { ...jointTerms, payments: jointTerms.payments.map((one) => ({ ...one, title: "other" })) };
    expect(
      changeRefusal(jointTerms, paid, new Map(), { ...nothing, released: new Set(["first"]) }, new Map())?.code,
    ).toBe("projects.change-settled");
    expect(changeRefusal(jointTerms, jointTerms, new Map(), nothing, new Map())?.code).toBe("projects.change-empty");
  });

  it("sources stay while something is due, and a key that somebody paid under is given to nobody else", () => {
    const [city, ...others] = jointTerms.sources;
    const refusal = (name: string, money: Partial<typeof nothing>) =>
      changeRefusal(
        jointTerms,
        { ...jointTerms, sources: [{ ...city!, name }, ...others] },
        new Map(),
        { ...nothing, ...money },
        new Map(),
      )?.code ?? null;
    const payers = new Map([[city!.key, city!.name]]);
    expect(refusal("N", {})).toBeNull();
    expect(refusal("N", { released: new Set(["first"]) })).toBe("projects.change-due");
    expect(refusal("N", { released: new Set(["first"]), paid: new Set(["first"]), payers })).toBe(
      "projects.change-source",
    );
    const without = { ...jointTerms, sources: others };
    expect(
      changeRefusal(
        without,
        { ...without, sources: [...others, { ...city!, name: "N" }] },
        new Map(),
        { ...nothing, payers },
        new Map(),
      )?.code,
    ).toBe("projects.change-source");
  });
});

describe("what the ledger is told", () => {
  it("three measures stay apart: a project counts by its programme, a technology by its own", () => {
    const project = { id: "p", title: "T", programme: "key-technology", approvedOn: "2026-01-02", place: null };
    const technology = { id: "t", title: "N", measure: "marine-core-technology", brokenOn: "2026-05-01" };
    const metrics = (programme: string, measure: string) =>
      projectFacts({ ...project, programme }, [{ ...technology, measure }]).flatMap(({ drafts }) =>
        drafts.map(({ metric }) => metric),
      );
    expect(metrics("key-technology", "marine-core-technology")).toEqual([
      "key-technology-project",
      "marine-core-technology",
    ]);
    expect(metrics("core-technology", "other-technology")).toEqual(["core-technology-project"]);
    expect(metrics("marine-core", "other-technology")).toEqual([]);
  });
});
