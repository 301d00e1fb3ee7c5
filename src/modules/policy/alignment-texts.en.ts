import type { Same } from "../../platform/i18n/same.ts";
import type { zh } from "./alignment-texts.zh.ts";

type Params = Readonly<Record<string, string | number>>;

export const en: Same<typeof zh> = {
  title: "Alignment of documents",
  question: (upper: string, lower: string) => `What of “${upper}” has a counterpart in “${lower}”?`,
  answer: (pairs: number, alone: number, contradictions: number) =>
    `${pairs} ${pairs === 1 ? "pair" : "pairs"} of counterparts; ${alone} of the upper document stand alone; ${contradictions > 0 ? `contradictions: ${contradictions}` : "no contradiction found"}.`,
  evidence: {
    confirmed: (n: number) => `confirmed by people: ${n}`,
    lookAlikes: (n: number) => `alike but not the same, or to be judged: ${n}`,
    aloneLower: (n: number) => `only in the lower document: ${n}`,
    proposal: "proposed by rules; counts once people confirm",
  },
  sides: { upper: "Upper document", lower: "Lower document" },
  choose: "Choose a document",
  turn: "Turn round",
  pick: "Choose two documents to compare.",
  toDocument: "Back to the document",
  show: {
    counterpart: "Counterparts",
    contradiction: "Contradictions",
    "look-alike": "Look-alikes",
    upper: "Only in the upper",
    lower: "Only in the lower",
  },
  showLabel: "What to show",
  kinds: { target: "Targets", goal: "Other goals", task: "Tasks" },
  kindLabel: "Kind",
  allKinds: "All kinds",
  states: { open: "to judge", confirmed: "confirmed", rejected: "rejected" },
  stateLabel: "State",
  allStates: "All",
  relations: { counterpart: "counterpart", "look-alike": "alike, not the same", contradiction: "contradiction" },
  nearTask: "near; whether the same work is to be judged",
  coverages: {
    confirmed: "counterpart confirmed",
    proposed: "counterpart proposed",
    near: "only near ones",
    alone: "no counterpart",
  },
  list: "Result of the alignment",
  none: "Nothing of this kind.",
  noneNext: "Look at another kind, or drop the filters.",
  score: (percent: number) => `likeness ${percent}%`,
  byHand: "put together by a person; the rules did not propose it",
  inText: "See it in the text",
  reasonsLabel: "Reasons",
  actions: {
    as: {
      counterpart: "Confirm as counterpart",
      "look-alike": "Confirm as look-alike",
      contradiction: "Confirm as contradiction",
    },
    reject: "Reject",
    withdraw: "Take back",
  },
  isConfirmed: "Confirmed. If you see it otherwise, judge it differently or reject it.",
  isRejected: "Rejected. If you see it otherwise, confirm it.",
  keysSwitch: (isOn: boolean) => `Shortcut keys: ${isOn ? "on" : "off"}`,
  keys: { walk: "previous and next", accept: "confirm", reject: "reject", withdraw: "take back" },
  notYours: "The commission office, reviewers and administrators judge.",
  judged: (state: string, by: string, at: string) => (by === "" ? `${state}, ${at}` : `${state} (${by}), ${at}`),
  note: (words: string) => `Reason: ${words}`,
  rejecting: {
    title: "Reject this pair",
    help: "Say why the two are not the same, for whoever reads it later (may be left empty).",
    submit: "Reject",
  },
  due: (year: number) => `by ${year}`,
  reasons: {
    "same-name": (p: Params) => `The same indicator: ${p.name}`,
    "near-name": (p: Params) =>
      `Both say “${p.shared}”; ${[p.upper && `the upper adds “${p.upper}”`, p.lower && `the lower adds “${p.lower}”`].filter(Boolean).join(", ") || "in another order"}: defined differently, never to be added or exchanged`,
    "words-shared": (p: Params) => `Words of both: ${p.words}`,
    "title-in-text": (p: Params) =>
      p.side === "upper"
        ? "Most of the upper task's title stands in the lower task"
        : "Most of the lower task's title stands in the upper task",
    "same-way": (p: Params) => (p.way === "up" ? "The same direction: both rise" : "The same direction: both fall"),
    "other-words": (p: Params) =>
      `Differs: ${[p.upper && `the upper title has “${p.upper}”`, p.lower && `the lower title has “${p.lower}”`].filter(Boolean).join(", ")}`,
    "made-differently": (p: Params) => `Done differently: ${p.upper} above, ${p.lower} below`,
    "kind-differs": (p: Params) => `Counted differently: ${p.upper} above, ${p.lower} below`,
    "unit-differs": (p: Params) => `Different units: ${p.upper} above, ${p.lower} below`,
    "elliptic-name": (p: Params) => `The name “${p.name}” is too short to tell what it means by itself`,
    "same-area": () => "The same area",
    "part-of-area": (p: Params) =>
      `The ${p.part === "lower" ? "lower" : "upper"} document's area is a part of the other's${area(p)}`,
    "other-area": (p: Params) => `Different areas, or it is not known which contains which${area(p)}`,
    "unknown-area": () => "The text does not say the area; values cannot be compared",
    "same-year": (p: Params) => `The same year: ${p.year}`,
    "year-differs": (p: Params) => `Different years: ${p.upper} above, ${p.lower} below`,
    stage: (p: Params) => `Step by step: ${p.upper} ${p.upperUnit} above, ${p.lower} ${p.lowerUnit} below`,
    weaker: (p: Params) => `The lower asks less: ${p.upper} ${p.upperUnit} above, ${p.lower} ${p.lowerUnit} below`,
    later: (p: Params) => `The same demand, later below: ${p.from} above, ${p.to} below`,
    stronger: (p: Params) => `The lower asks more: ${p.upper} ${p.upperUnit} above, ${p.lower} ${p.lowerUnit} below`,
    softer: () => "The same value, in softer words below (about, strive)",
    "part-above-whole": (p: Params) =>
      `The part exceeds the whole: ${p.upper} ${p.upperUnit} above, ${p.lower} ${p.lowerUnit} below; the ${p.part} is the part`,
    "share-of-whole": (p: Params) =>
      `The ${p.part} figure is a part of the other, ${p.percent}% of it: never to be added to it`,
    "not-addable": (p: Params) =>
      `Ratios, numbers per head and growth rates are not added: ${p.upper} ${p.upperUnit} above, ${p.lower} ${p.lowerUnit} below`,
    "opposite-way": (p: Params) =>
      p.upper === "up" ? "Opposite directions: up above, down below" : "Opposite directions: down above, up below",
    "opposite-limit": (p: Params) =>
      `Opposite limits: one is a floor, one a ceiling (${p.upper} ${p.upperUnit} above, ${p.lower} ${p.lowerUnit} below)`,
    nearest: () => "Each is the nearest to the other in its document",
    "another-is-nearer": () =>
      "One of the two has a nearer task; one task may be divided into several, so please judge whether it is the same",
  },
  makings: {
    recognised: "recognised",
    attracted: "attracted",
    solved: "achieved",
    "carried out": "carried out",
    chosen: "chosen",
    rebuilt: "rebuilt",
    made: "newly made",
  },
  panel: {
    question: "Which documents can this one be aligned with?",
    lead: "Targets and tasks item by item: counterparts, look-alikes, contradictions, and what either has alone.",
    related: "related in the register",
    counts: (confirmed: number, rejected: number) =>
      confirmed + rejected === 0 ? "not judged yet" : `${confirmed} confirmed, ${rejected} rejected`,
    upper: "as the upper document",
    lower: "as the lower document",
    none: "There is no other document yet.",
    gaps: "Gaps between the year's work and the plans",
    owners: "Proposed units",
  },
  gaps: {
    title: "Gap list",
    question: (year: string) => `Which tasks of the plans do the work points of ${year} leave out?`,
    answer: (alone: number, all: number, unfounded: number) =>
      `${alone} of ${all} items of the plans have no counterpart in the work points; ${unfounded} of the work points rest on no plan.`,
    noPlans:
      "No plan's period holds this year, so there are no gaps to list. Add the years to the register, or import the plan.",
    proposal: "counterparts are proposed or confirmed; open the alignment to judge those with near ones only",
    ofPlan: (title: string) => `In “${title}”, not in the work points`,
    ofPoints: (title: string) => `In “${title}”, resting on no plan`,
    ways: { plans: "In a plan, not in the points", points: "In the points, in no plan" },
    wayLabel: "Which way",
    withNear: "Also those with near ones only",
    counts: (confirmed: number, proposed: number, near: number, alone: number) =>
      `${confirmed} confirmed · ${proposed} proposed · ${near} near only · ${alone} without`,
    nearest: "Nearest",
    compare: "Open the alignment",
    none: "There is no gap.",
  },
  decomposition: {
    question: "Which figures of this document do the lower documents take over?",
    answer: (taken: number, all: number) =>
      taken === 0
        ? `None of its ${all} targets is taken over by a lower document of the register.`
        : `${taken} of ${all} targets have a counterpart in a lower document.`,
    lead: "Areas that may overlap are not added; ratios without weights are not averaged.",
    total: (value: string) => `together ${value}`,
    confirmed: "confirmed",
    proposed: "proposed",
    findings: {
      orphan: "a part has no target above it",
      circle: "the parts go round in a circle",
      "no-owner": "a part has no unit that answers for it",
      twice: "divided twice to the same area and unit",
      overlap: "the areas of the parts may overlap, so they are not added",
      "unit-differs": "different units, so they are not added",
      "later-than-whole": "a part is due after the whole",
      "no-figure": "a part has no figure",
      "sum-differs": "the parts do not make the whole: some of it is not taken over, or they exceed it",
      "weights-differ": "the weights are not one in all",
      "no-weight": "a ratio without weights is not averaged",
      "average-differs": "the weighted average is not the whole",
      "not-addable": "growth rates are not added",
    },
  },
  owners: {
    question: "Who may answer for the tasks that name no unit?",
    answer: (proposed: number, open: number) =>
      open === 0
        ? "Every task names its units."
        : `${open} tasks name no unit; for ${proposed} of them there is a proposal.`,
    lead: "Proposals come from like tasks with units in the documents of the same area. Nothing is set by itself.",
    none: "no task is near enough; no proposal",
    because: (title: string, document: string, words: string) => `like task “${title}” (${document}; ${words})`,
    confirmed: (title: string, document: string) => `confirmed counterpart “${title}” (${document})`,
    weight: (percent: number) => `weight ${percent}%`,
    paper: "Division plan with proposals (.docx)",
  },
};

function area(p: Params): string {
  return p.upper && p.lower ? ` (above: ${p.upper}; below: ${p.lower})` : "";
}
