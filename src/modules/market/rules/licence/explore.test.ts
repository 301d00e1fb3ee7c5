import { describe, expect, it } from "vitest";
import {
  closedStates,
  type LicenceInput,
  type LicenceSide,
  type LicenceState,
  licenceSides,
  licenceStates,
  usableStates,
} from "../../contract/licence.ts";
import type { LicenceTerms } from "../../contract/licence-terms.ts";
import { balanceOf, openOf } from "./balances.ts";
import { breachFrom, licencePeriods } from "./late.ts";
import { isAllSigned, type Licence } from "./licence.ts";
import { type LicenceTable, licenceTransitions } from "./life.ts";
import { sumOf } from "./money.ts";
import { perform } from "./perform.ts";
import { deferredTerms, draftOf, milestoneTerms, trialTerms } from "./terms-for-tests.ts";
import { advance, nextTurn } from "./turns.ts";

/** Everything that a side could say now; what is refused is no edge. Payments pay what is open, revenue is none or some. */
function inputsOf(licence: Licence): LicenceInput[] {
  const words = "w";
  const { terms, version, change, claims, notices, day } = licence;
  // A change of terms in the life of each licence; with a guarantor's payments it would be ten times as many situations.
  const isFirstText = licence.versions.length === 1 && terms.guarantee === null;
  return [
    { act: "sign", version },
    { act: "take-back" },
    { act: "withdraw", reason: words },
    ...(isFirstText ? [{ act: "propose", terms: changed(terms), reason: words } as const] : []),
    ...(change ? [{ act: "accept-change", version: change.version } as const] : []),
    { act: "drop-change", reason: words },
    ...(terms.kind === "milestone-royalty"
      ? terms.milestones.map(({ key }) => ({ act: "say-milestone", milestone: key, on: day, evidence: words }) as const)
      : []),
    ...licencePeriods(licence).flatMap(({ index }) =>
      [0, 100_000].map((revenue) => ({ act: "state-revenue", period: index, revenue, evidence: words }) as const),
    ),
    ...claims.flatMap(({ key, called }): LicenceInput[] => [
      ...[...new Set([openOf(licence, key), called])]
        .filter((amount) => amount > 0)
        .map((amount) => ({ act: "say-payment", claim: key, amount, on: day, reference: words }) as const),
      { act: "call-guarantor", claim: key },
      { act: "waive", of: key, reason: words },
    ]),
    ...notices.flatMap(({ key }): LicenceInput[] => [
      { act: "agree", notice: key },
      { act: "contest", notice: key, reason: words },
    ]),
    { act: "convert" },
    { act: "leave", reason: words },
    { act: "end-for-breach", reason: words },
  ];
}

const changed = (terms: LicenceTerms): LicenceTerms => ({ ...terms, graceDays: terms.graceDays + 2 });

type Mover = LicenceSide | "time";
interface Node {
  readonly licence: Licence;
  readonly edges: { readonly by: Mover; readonly to: string }[];
}

/**
 * What tells one situation from another. Words, numbers of steps and what was said and is over do not: only that a payment of
 * a claim was objected to once, and until when a revenue is to be stated again.
 */
const keyOf = (licence: Licence): string => {
  const { state, day, signed, change, boundOn, beganOn, convertedOn, usedUntil, isCut, milestones, claims, notices } =
    licence;
  const waiting = notices.filter((one) => one.state === "waiting");
  const contested = notices.filter((one) => one.state === "contested" && one.about.what !== "milestone");
  return JSON.stringify([
    [state, day, [...signed].sort(), change?.by, [...(change?.signed ?? [])].sort(), licence.version],
    [licence.versions.length, boundOn, beganOn, convertedOn, usedUntil, isCut],
    Object.entries(milestones).map(([key, on]) => [key, on !== null]),
    [...licence.waivedPeriods].sort(),
    licence.statements.map(({ period }) => period).sort(),
    claims
      .map(({ key, amount, dueOn, called }) => [
        key,
        amount,
        dueOn,
        called,
        openOf(licence, key),
        balanceOf(licence, "recourse", key),
      ])
      .sort(),
    waiting.map(({ about, side, answerBy }) => JSON.stringify([about, side, answerBy])).sort(),
    [
      ...new Set(contested.map(({ about, answeredOn }) => (about.what === "payment" ? about.claim : `${answeredOn}`))),
    ].sort(),
  ]);
};

/** Every situation that any sides can bring about in any order, from the draft on. */
function explore(terms: LicenceTerms, table: LicenceTable = licenceTransitions): Map<string, Node> {
  const start = draftOf(terms);
  const nodes = new Map<string, Node>();
  const open: Licence[] = [start];
  const reach = (licence: Licence): string => {
    const key = keyOf(licence);
    if (!nodes.has(key)) {
      nodes.set(key, { licence, edges: [] });
      open.push(licence);
    }
    return key;
  };
  reach(open.pop()!);
  for (let licence = open.pop(); licence; licence = open.pop()) {
    const { edges } = nodes.get(keyOf(licence))!;
    const inputs = inputsOf(licence);
    for (const side of licenceSides)
      for (const input of inputs) {
        const done = perform(licence, side, input, licence.day, table);
        if ("refusal" in done) continue;
        edges.push({ by: side, to: reach(advance(done.licence, licence.day, table).licence) });
      }
    const turn = nextTurn(licence, table);
    if (turn) edges.push({ by: "time", to: reach(advance(licence, turn.on, table).licence) });
    if (nodes.size > 50_000) throw new Error("too many situations: make the example smaller");
  }
  return nodes;
}

/** The situations from which some of these movers, with nobody else doing anything, get to a goal. */
function canReach(
  nodes: Map<string, Node>,
  movers: readonly Mover[],
  isGoal: (licence: Licence) => boolean,
): Set<string> {
  const back = new Map<string, string[]>();
  for (const [key, { edges }] of nodes)
    for (const { by, to } of edges) if (movers.includes(by)) back.set(to, [...(back.get(to) ?? []), key]);
  const good = new Set([...nodes].filter(([, { licence }]) => isGoal(licence)).map(([key]) => key));
  const open = [...good];
  for (let key = open.pop(); key !== undefined; key = open.pop())
    for (const before of back.get(key) ?? [])
      if (!good.has(before)) {
        good.add(before);
        open.push(before);
      }
  return good;
}

const isUsable = ({ state }: Licence) => usableStates.includes(state);
const isClosed = ({ state }: Licence) => closedStates.includes(state);
const inBreach = (licence: Licence) => {
  const from = breachFrom(licence);
  return from !== null && from <= licence.day;
};

/** The promises of a licence; each names the situation that breaks it, or nothing. */
const promises: Record<string, (nodes: Map<string, Node>) => Licence | undefined> = {
  "nobody uses it before all have signed": (nodes) =>
    find(nodes, (licence) => isUsable(licence) && !isAllSigned(licence.terms, licence.signed)),
  "nobody uses it while a payment or a statement is late beyond its grace": (nodes) =>
    find(nodes, (licence) => isUsable(licence) && inBreach(licence)),
  "use ends by itself if nobody does anything": (nodes) => {
    const ends = canReach(nodes, ["time"], (licence) => !isUsable(licence));
    return find(nodes, (_, key) => !ends.has(key));
  },
  "a buyer who wants out gets out alone, whatever the others do not do": (nodes) => {
    const out = canReach(nodes, ["licensee", "time"], isClosed);
    return find(nodes, (_, key) => !out.has(key));
  },
  "a bound buyer can leave today": (nodes) =>
    find(nodes, (licence, _, { edges }) => {
      const isBound = ["agreed", "on-trial", "in-force", "suspended"].includes(licence.state);
      const leaves = edges.some(
        ({ by, to }) => by === "licensee" && ["winding-up", "ended"].includes(nodes.get(to)!.licence.state),
      );
      return isBound && !leaves;
    }),
  "a buyer on trial who is not late can convert at the price of the start": (nodes) =>
    find(nodes, (licence, _, { edges }) => {
      const converts = edges.some(({ by, to }) => by === "licensee" && nodes.get(to)!.licence.convertedOn !== null);
      return licence.state === "on-trial" && !converts;
    }),
  "the seller cannot take away use that is not late": (nodes) =>
    find(
      nodes,
      (licence, _, { edges }) =>
        isUsable(licence) &&
        edges.some(({ by, to }) => {
          const { licence: next } = nodes.get(to)!;
          return by === "licensor" && !isUsable(next) && !inBreach({ ...next, state: licence.state });
        }),
    ),
  "what is ended is settled: everything owed was paid or let go": (nodes) =>
    find(nodes, (licence) => licence.state === "ended" && balanceOf(licence, "owed") !== 0),
  "what is ended was reckoned: every milestone reached has its claim, every period its revenue or its waiver": (
    nodes,
  ) =>
    find(nodes, (licence) => {
      if (licence.state !== "ended") return false;
      const reached = Object.entries(licence.milestones).filter(([, on]) => on !== null);
      const periods = licencePeriods(licence).filter(
        ({ index }) =>
          !licence.waivedPeriods.includes(index) && !licence.statements.some(({ period }) => period === index),
      );
      return reached.some(([key]) => !licence.claims.some((claim) => claim.key === key)) || periods.length > 0;
    }),
  "entries balance, nothing is paid twice, and a guarantor answers up to the cap": (nodes) =>
    find(
      nodes,
      (licence) =>
        licence.entries.some(({ postings }) => sumOf(postings.map(({ amount }) => amount)) !== 0) ||
        licence.claims.some(({ key }) => openOf(licence, key) < 0) ||
        sumOf(licence.claims.map(({ called }) => called)) > (licence.terms.guarantee?.cap ?? 0) ||
        balanceOf(licence, "recourse") > (licence.terms.guarantee?.cap ?? 0),
    ),
};

function find(
  nodes: Map<string, Node>,
  isBroken: (licence: Licence, key: string, node: Node) => boolean,
): Licence | undefined {
  for (const [key, node] of nodes) if (isBroken(node.licence, key, node)) return node.licence;
  return undefined;
}

const brokenPromises = (nodes: Map<string, Node>): string[] =>
  Object.entries(promises)
    .filter(([, broken]) => broken(nodes) !== undefined)
    .map(([name]) => name);

const examples = {
  "milestones and royalty with a guarantor": milestoneTerms,
  "milestones and royalty, terms changed": { ...milestoneTerms, guarantee: null },
  "a deferred fee in two instalments": deferredTerms,
  "a deferred fee with interest": {
    ...deferredTerms,
    lateInterest: 500,
    fee: { ...deferredTerms.fee, instalments: 1 },
  },
  "a trial": trialTerms,
} satisfies Record<string, LicenceTerms>;

describe("every situation that anybody can bring about", () => {
  const seen = new Set<LicenceState>();
  it.each(Object.entries(examples))("keeps all promises: %s", (_, terms) => {
    const nodes = explore(terms);
    expect(nodes.size).toBeGreaterThan(100);
    for (const { licence } of nodes.values()) seen.add(licence.state);
    expect(brokenPromises(nodes)).toEqual([]);
  });

  it("covers every state of the table", () => {
    expect([...seen].sort()).toEqual([...licenceStates].sort());
  });
});

describe("a broken table is found", () => {
  const without = (change: Partial<LicenceTable>): LicenceTable => ({ ...licenceTransitions, ...change });
  const { leave, sign, suspend, expire, convert, close } = licenceTransitions;
  const broken: [string, LicenceTerms, LicenceTable, string][] = [
    [
      "a buyer who is suspended is held",
      deferredTerms,
      without({ leave: { ...leave, from: ["on-trial", "in-force"] } }),
      "a bound buyer can leave today",
    ],
    [
      "only the seller lets a buyer go",
      trialTerms,
      without({ leave: { ...leave, who: ["licensor"] } }),
      "a bound buyer can leave today",
    ],
    [
      "a trial never ends",
      trialTerms,
      without({ expire: { ...expire, from: ["in-force", "suspended"] } }),
      "use ends by itself if nobody does anything",
    ],
    [
      "late payment has no consequence",
      deferredTerms,
      without({ suspend: { ...suspend, from: [] } }),
      "nobody uses it while a payment or a statement is late beyond its grace",
    ],
    [
      "one signature is enough",
      deferredTerms,
      without({ sign: { ...sign, to: "in-force" } }),
      "nobody uses it before all have signed",
    ],
    [
      "the seller decides on conversion",
      trialTerms,
      without({ convert: { ...convert, who: ["licensor"] } }),
      "a buyer on trial who is not late can convert at the price of the start",
    ],
    [
      "nothing is ever closed",
      deferredTerms,
      without({ close: { ...close, from: [] } }),
      "a buyer who wants out gets out alone, whatever the others do not do",
    ],
    [
      "the seller ends use at will",
      deferredTerms,
      without({ "end-for-breach": { ...licenceTransitions["end-for-breach"], from: ["in-force", "suspended"] } }),
      "the seller cannot take away use that is not late",
    ],
  ];
  it.each(broken)("%s", (_, terms, table, promise) => {
    expect(brokenPromises(explore(terms, table))).toContain(promise);
  });
});
