import { describe, expect, it } from "vitest";
import { type Act, acts, type State, states } from "../contract.ts";
import { actRefusal, nextAct, type Person, type Situation, saidRefusal, stateAfter, transitions } from "./life.ts";

const office: Person = { id: "o", roles: ["commission-office"], organisationId: "bureau" };
const reviewer: Person = { id: "v", roles: ["reviewer"], organisationId: "bureau" };
const unit: Person = { id: "u", roles: ["reporter"], organisationId: "unit" };
const stranger: Person = { id: "s", roles: ["reporter"], organisationId: "other" };
const auditor: Person = { id: "a", roles: ["auditor"], organisationId: null };

const situation = (given: Partial<Situation> = {}): Situation => ({
  state: "registered",
  stateBefore: null,
  isConfirmed: true,
  units: ["unit"],
  signs: [],
  hasOpenExtension: false,
  registeredBy: "o",
  reportedBy: "u",
  rules: { approverIsAnother: false, reviewerIsAnother: true },
  ...given,
});

/** The person who may do it, in a situation in which nothing else stands in the way. */
const fitting = (act: Act, state: State): [Situation, Person] => {
  const who = transitions[act].who[0];
  return [
    situation({
      state,
      signs: [{ organisation: "unit", isNeeded: true, isSigned: false }],
      hasOpenExtension: act === "decline-extension",
    }),
    who === "unit" ? unit : who === "reviewer" ? reviewer : office,
  ];
};

describe("the life of a commitment", () => {
  it.each(acts)("lets %s happen in its own states and in no other", (act) => {
    for (const state of states) {
      const [now, person] = fitting(act, state);
      const refusal = actRefusal(act, now, person);
      expect([state, refusal?.code ?? null]).toEqual([
        state,
        transitions[act].from.includes(state) ? null : "commitments.not-in-state",
      ]);
    }
  });

  it.each(acts)("lets only the right people do %s", (act) => {
    const state = transitions[act].from[0]!;
    const [now] = fitting(act, state);
    const may = (person: Person) => actRefusal(act, now, person)?.code !== "commitments.not-yours";
    expect(may(office)).toBe(transitions[act].who.some((doer) => doer !== "unit"));
    expect(may(reviewer)).toBe(transitions[act].who.includes("reviewer"));
    expect(may(unit)).toBe(transitions[act].who.includes("unit"));
    expect(may(stranger)).toBe(false);
    expect(may(auditor)).toBe(false);
  });

  it("leads from registration through the eight nodes to the close, and there is a way from every state to an end", () => {
    const walk: Act[] = ["approve", "dispatch", "sign", "start", "report", "accept", "close"];
    let state: State = "registered";
    for (const act of walk) {
      expect(transitions[act].from).toContain(state);
      state = stateAfter(act, situation({ state }), "unit");
    }
    expect(state).toBe("closed");
    const ends: State[] = ["closed", "merged", "withdrawn"];
    const reached = new Set<State>(ends);
    for (let round = 0; round < states.length; round += 1)
      for (const act of acts)
        for (const from of transitions[act].from) {
          const to = transitions[act].to;
          if (to === "before" || (to !== "same" && reached.has(to))) reached.add(from);
        }
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it("counts a dispatch as signed for with the last signature that is needed", () => {
    const now = situation({
      state: "dispatched",
      signs: [
        { organisation: "unit", isNeeded: true, isSigned: false },
        { organisation: "second", isNeeded: true, isSigned: false },
        { organisation: "third", isNeeded: false, isSigned: false },
      ],
    });
    expect(stateAfter("sign", now, "unit")).toBe("dispatched");
    const later = { ...now, signs: now.signs.map((sign) => ({ ...sign, isSigned: sign.organisation === "second" })) };
    expect(stateAfter("sign", later, "unit")).toBe("signed");
    expect(stateAfter("sign", later, "third")).toBe("dispatched");
    expect(stateAfter("sign", { ...later, state: "in-progress" }, "third")).toBe("in-progress");
  });

  it("lets a unit sign once and only what it is asked to sign", () => {
    const asked = (isSigned: boolean) =>
      situation({ state: "dispatched", signs: [{ organisation: "unit", isNeeded: true, isSigned }] });
    expect(actRefusal("sign", asked(false), unit)).toBeNull();
    expect(actRefusal("sign", asked(true), unit)?.code).toBe("commitments.nothing-to-sign");
    expect(actRefusal("sign", situation({ state: "dispatched" }), unit)?.code).toBe("commitments.nothing-to-sign");
  });

  it("comes back from a suspension to where it was", () => {
    expect(stateAfter("resume", situation({ state: "suspended", stateBefore: "signed" }))).toBe("signed");
  });

  it("dispatches to nobody, and nothing whose sentence is open again", () => {
    expect(actRefusal("dispatch", situation({ state: "approved", units: [] }), office)?.code).toBe(
      "commitments.no-unit",
    );
    expect(actRefusal("dispatch", situation({ state: "approved", isConfirmed: false }), office)?.code).toBe(
      "commitments.source-open",
    );
    expect(actRefusal("approve", situation({ isConfirmed: false }), office)?.code).toBe("commitments.source-open");
  });

  it("keeps two steps of one hand apart where the parameter says so", () => {
    const rules = { approverIsAnother: true, reviewerIsAnother: true };
    expect(actRefusal("approve", situation({ rules }), office)?.code).toBe("commitments.same-person");
    expect(actRefusal("approve", situation({ rules, registeredBy: "x" }), office)).toBeNull();
    const reported = situation({ state: "reported", reportedBy: "v" });
    expect(actRefusal("accept", reported, reviewer)?.code).toBe("commitments.same-person");
    expect(actRefusal("accept", { ...reported, rules: { ...rules, reviewerIsAnother: false } }, reviewer)).toBeNull();
  });

  it("wants a reason for what goes back and a basis for what decides", () => {
    const nothing = { basis: null, note: null };
    expect(saidRefusal("return", nothing)?.code).toBe("commitments.note-needed");
    expect(saidRefusal("return", { ...nothing, note: "名单不全" })).toBeNull();
    expect(saidRefusal("close", { ...nothing, note: "好" })?.code).toBe("commitments.basis-needed");
    expect(saidRefusal("dispatch", nothing)).toBeNull();
  });

  it("knows what somebody is here for: what can be done, else what comes next of theirs", () => {
    expect(nextAct(situation(), office)).toBe("approve");
    expect(nextAct(situation({ state: "in-progress" }), office)).toBe("accept");
    expect(nextAct(situation({ state: "in-progress" }), unit)).toBe("report");
    expect(nextAct(situation({ state: "closed" }), unit)).toBeNull();
    expect(nextAct(situation({ state: "closed" }), office)).toBeNull();
    expect(nextAct(situation(), stranger)).toBeNull();
  });
});
