import { describe, expect, it } from "vitest";
import { conceptActs, conceptStates, type LeadStage, leadActs, leadPath, leadStages } from "../contract/lead.ts";
import {
  answerRefusal,
  clockState,
  conceptRefusal,
  conceptTransitions,
  conflictRefusal,
  followUpRefusal,
  handOverRefusal,
  isEnded,
  isEndedByOwner,
  type LeadSituation,
  leadActRefusal,
  leadTransitions,
  nextDue,
  openRefusal,
  sideOf,
} from "./lead.ts";

const broker = { id: "wu", roles: ["broker"], organisationId: "transfer-house" };
const other = { id: "lin", roles: ["broker"], organisationId: "other-house" };
const office = { id: "chen", roles: ["commission-office"], organisationId: "office" };
const firm = { id: "liu", roles: ["enterprise"], organisationId: "firm" };
const lead = (stage: LeadStage, more: Partial<LeadSituation> = {}): LeadSituation => ({
  stage,
  brokerId: "wu",
  demandOwner: "firm",
  resultOwner: "university",
  declared: [],
  ...more,
});

describe("what is said of a pair before there is a lead", () => {
  const [firmOwns, same, nobody] = [
    { demandOwner: "firm", resultOwner: "university" },
    { demandOwner: "firm", resultOwner: "firm" },
    { demandOwner: null, resultOwner: "university" },
  ];
  it.each([
    ["the owner of a side", firm, firmOwns, undefined],
    ["the owner of both", firm, same, "market.lead-own-goods"],
    ["a firm that owns neither", firm, nobody, "market.lead-not-yours"],
    ["a broker", broker, firmOwns, "market.lead-not-yours"],
    ["somebody of no organisation", { ...firm, organisationId: null }, nobody, "market.lead-not-yours"],
  ])("is said by %s or not", (_, person, owners, code) => {
    expect(answerRefusal(person, owners)?.code).toBe(code);
  });
});

describe("the life of a lead", () => {
  it("is ended by an owner's no until something is signed", () => {
    expect(leadStages.filter(isEndedByOwner)).toEqual(["matched", "contacted", "talks", "trial"]);
  });

  it.each([
    ["matched", ["contact", "refuse"]],
    ["contacted", ["talk", "refuse"]],
    ["talks", ["try", "sign", "refuse"]],
    ["trial", ["sign", "refuse"]],
    ["contract", ["perform", "refuse"]],
    ["performed", ["confirm-effect"]],
    ["effect", []],
    ["refused", ["reopen"]],
  ] as const)("goes on from %s by %j and by nothing else", (stage, acts) => {
    expect(leadActs.filter((act) => leadActRefusal(act, lead(stage), broker) === null)).toEqual(acts);
  });

  it("reaches every stage from the first, and passes no stage but the trial without having been there", () => {
    const reached = new Set<LeadStage>(["matched"]);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const { from, to } of Object.values(leadTransitions))
        if (from.some((one) => reached.has(one))) reached.add(to);
    }
    expect([...leadStages].filter((stage) => !reached.has(stage))).toEqual([]);
    for (const [act, { from, to }] of Object.entries(leadTransitions)) {
      if (act === "refuse" || act === "reopen") continue;
      const steps = from.map((one) => leadPath.indexOf(to) - leadPath.indexOf(one));
      expect([act, steps.every((step) => step === 1 || (act === "sign" && step === 2))]).toEqual([act, true]);
    }
  });

  it("is moved by its broker alone", () => {
    for (const person of [other, office, firm, { ...broker, roles: [] }])
      expect(leadActRefusal("contact", lead("matched"), person)?.code).toBe("market.lead-not-yours");
  });

  it.each(leadStages)("asks for nothing more at %s once it has ended", (stage) => {
    const due = nextDue(stage, "2026-03-01", null, {
      matched: 3,
      contacted: 14,
      talks: 21,
      trial: 30,
      contract: 60,
      performed: 90,
    });
    expect(due === null).toBe(isEnded(stage));
  });
});

describe("conflict of interest", () => {
  it.each([
    ["a broker of neither side", broker, {}, null],
    ["a broker of the owner of the demand", { ...broker, organisationId: "firm" }, {}, "own"],
    ["a broker of the owner of the result", { ...broker, organisationId: "university" }, {}, "own"],
    ["a broker who declared an interest", broker, { declared: ["wu"] }, "declared"],
    ["a broker beside whom another declared one", broker, { declared: ["lin"] }, null],
    ["a broker of no house", { ...broker, organisationId: null }, {}, null],
  ] as const)("is found for %s: %o", (_who, person, more, kind) => {
    expect(conflictRefusal(person, lead("matched", more))?.params?.kind ?? null).toBe(kind);
    if (kind !== null)
      expect(leadActRefusal("contact", lead("matched", more), person)?.code).toBe("market.lead-conflict");
  });

  it("lets nobody open a lead but a broker, and none between two goods of one owner", () => {
    const owners = { demandOwner: "firm", resultOwner: "university" };
    expect(openRefusal(broker, owners)).toBeNull();
    expect(openRefusal(office, owners)?.code).toBe("market.lead-not-yours");
    expect(openRefusal(broker, { ...owners, resultOwner: "firm" })?.code).toBe("market.lead-own-goods");
    expect(openRefusal({ ...broker, organisationId: "firm" }, owners)?.code).toBe("market.lead-conflict");
  });

  it("knows for which side somebody speaks", () => {
    expect(
      [firm, office, { ...firm, organisationId: "university" }].map((one) => sideOf(one, lead("matched"))),
    ).toEqual(["demand", null, "result"]);
  });
});

describe("handing over", () => {
  it.each([
    ["its broker to another", broker, other, {}, null],
    ["its broker with a declared interest", broker, other, { declared: ["wu"] }, null],
    ["the office", office, other, {}, null],
    ["a broker of another lead", other, { ...other, id: "gao" }, {}, "market.lead-not-yours"],
    ["an owner", firm, other, {}, "market.lead-not-yours"],
    ["its broker to nobody known", broker, null, {}, "market.lead-no-broker"],
    ["its broker to somebody who is no broker", broker, firm, {}, "market.lead-no-broker"],
    ["its broker to the same", broker, broker, {}, "market.lead-same-broker"],
    ["its broker to one who declared an interest", broker, other, { declared: ["lin"] }, "market.lead-conflict"],
    [
      "its broker to one of an owner's house",
      broker,
      { ...other, organisationId: "university" },
      {},
      "market.lead-conflict",
    ],
  ] as const)("is done by %s", (_who, person, next, more, code) => {
    expect(handOverRefusal(lead("talks", more), person, next)?.code ?? null).toBe(code);
  });
});

describe("the clock", () => {
  const rhythm = { matched: 3, contacted: 14, talks: 21, trial: 30, contract: 60, performed: 90 };

  it.each([
    ["matched", "2026-02-26", null, "2026-03-01"],
    ["contacted", "2026-12-25", null, "2027-01-08"],
    ["talks", "2026-03-01", "2026-03-04", "2026-03-04"],
    ["refused", "2026-03-01", "2026-03-04", null],
  ] as const)("says of a lead at %s, last spoken of on %s, next on %s: by %s", (stage, last, agreed, due) => {
    expect(nextDue(stage, last, agreed, rhythm)).toBe(due);
  });

  it.each([
    [null, "none"],
    ["2026-03-09", "late"],
    ["2026-03-10", "soon"],
    ["2026-03-12", "soon"],
    ["2026-03-13", "in-time"],
  ] as const)("reads a day due %s on 10 March as %s", (due, state) => {
    expect(clockState(due, "2026-03-10", 2)).toBe(state);
  });

  it.each([
    ["2026-03-10", null, null],
    ["2026-03-10", "2026-03-10", null],
    ["2026-03-11", null, "market.lead-day-to-come"],
    ["2026-03-01", "2026-03-09", "market.lead-next-day"],
  ] as const)("takes on 10 March a talk of %s with the next on %s: %s", (on, next, code) => {
    expect(followUpRefusal(on, next, "2026-03-10")?.code ?? null).toBe(code);
  });
});

describe("a proof of concept", () => {
  it.each([
    ["asked", office, ["start", "decline"]],
    ["running", office, ["go", "change", "stop"]],
    ["change", office, []],
    ["change", broker, ["ask-again"]],
    ["declined", broker, ["ask-again"]],
    ["asked", broker, []],
    ["go", broker, []],
    ["stop", broker, []],
    ["running", firm, []],
  ] as const)("that is %s is moved by %o by %j", (state, person, acts) => {
    expect(conceptActs.filter((act) => conceptRefusal(act, state, person, "wu") === null)).toEqual(acts);
  });

  it("reaches every state", () => {
    const reached = new Set(["asked", ...Object.values(conceptTransitions).map(({ to }) => to)]);
    expect(conceptStates.filter((state) => !reached.has(state))).toEqual([]);
  });
});
