import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { DivisionErrorCode, DivisionFinding, DivisionFindingCode } from "./contract/division.ts";
import type { divisionZh } from "./division-texts.zh.ts";

const findings: Readonly<Record<DivisionFindingCode, (of: DivisionFinding) => string>> = {
  "no-parts": () => "Nothing has been given to any unit yet.",
  "no-owner": () => "A part has no responsible unit.",
  twice: () => "The same unit stands twice for the same area.",
  overlap: () => "Areas overlap, so that figures would be counted twice. Keep one of them, or divide by unit.",
  "later-than-whole": () => "A part is due later than the whole.",
  "no-figure": () => "A part has no figure.",
  "no-weight": () => "Shares and numbers per head are weighed, and a part has no weight.",
  "weights-differ": ({ total }) => `The weights come to ${Math.round((total ?? 0) * 10_000) / 100}%, not to 100%.`,
  "below-whole": ({ whole, total }) => `The parts come to ${total ?? ""}, less than the whole asks: ${whole ?? ""}.`,
  "maybe-overlap": () =>
    "A part names no area, or borders are not known: whether something counts twice cannot be told.",
  "not-addable": () =>
    "Growth rates can be neither added nor weighed: whether the parts come to the whole cannot be checked.",
  "above-whole": ({ whole, total }) => `The parts come to ${total ?? ""}, more than the whole asks: ${whole ?? ""}.`,
};

const errors: ErrorTexts<DivisionErrorCode> = {
  "commitments.division-not-whole": () =>
    "This cannot be divided: it is a measure of a task, or closed, merged, withdrawn or suspended.",
  "commitments.division-no-draft": () => "There is no draft: it may have been decided or dropped. Load the page again.",
  "commitments.division-changed": (p) =>
    `You saw version ${p.seen ?? ""} of the draft; ${p.by ?? ""} has saved version ${p.now ?? ""}. Nothing was overwritten: look at the new draft first.`,
  "commitments.division-same-person": () => "Somebody else decides: not the person who last changed the draft.",
  "commitments.division-stopped": (p) => {
    const say = findings[String(p.finding) as DivisionFindingCode];
    return `The division cannot be decided yet: ${say ? say({ code: "no-parts", parts: [], whole: null, total: null }) : ""}`;
  },
  "commitments.division-reason": () =>
    "The parts do not come to the whole, or it cannot be checked. To decide it so, say why.",
  "commitments.division-area": (p) => `No area has the code “${p.area ?? ""}”. Choose one from the list.`,
};

/** Texts of decomposition; `division-texts.zh.ts` has the same keys. */
export const divisionEn: Same<typeof divisionZh> = {
  errors,
  findings,
  nav: "Decomposition",
  unit: "Unit",
  area: "Area",
  value: "Part of the aim",
  measure: "Measured in",
  weight: "Weight",
  due: "Year",
  what: "What is taken over",
  total: "Parts together",
  compositions: {
    sum: "Counts and increases: the parts add up to the whole.",
    weighted: "Shares and numbers per head: the weighted average of the parts is the whole.",
    none: "No figure to put together: only units and areas are checked.",
  },
  splits: { "by-hand": "Typed", equal: "Equal split", weights: "By given weights" },
  list: {
    title: "Decomposition",
    about: "Which units took over targets and tasks, and what is left",
    question: "Are targets and tasks divided among the units, and what is missing?",
    answer: (total, divided, open, noOwner) =>
      `${divided} of ${total} are divided, ${open} of them do not come to the whole or cannot be checked; ${noOwner} are neither divided nor have a unit.`,
    none: "The ledger has nothing that can be divided",
    show: "Show",
    shows: { all: "All", divided: "Divided", open: "Gap or question", "no-owner": "Nobody answers" },
    parts: "Parts",
    whole: "Whole",
    state: "How it stands",
    fits: "Comes to the whole",
    notDivided: (units) => (units > 0 ? "Not divided: its units answer for all of it" : "Not divided, and no unit"),
    draft: "A draft waits for a decision",
    open: "Show the parts",
  },
  one: {
    title: "Parts",
    question: "Who took over what of this, and how much is left to give away?",
    answer: (parts, rest) =>
      parts === 0 ? "Not divided yet." : rest === null ? `Divided into ${parts}.` : `Divided into ${parts}; ${rest}.`,
    rest: (rest) => `${rest} are left to give away`,
    restNone: "nothing is left",
    restOver: (over) => `${over} more than the whole asks`,
    whole: "Whole",
    tree: "Parts as decided",
    none: "Nothing has been decided yet.",
    draft: "Draft",
    draftBy: (by, at, version) => `Version ${version}, saved by ${by} on ${at}`,
    draftNote: "A draft binds nobody; once decided, each part is a commitment of its unit.",
    noDraft: "There is no draft.",
    begin: "Draft a division",
    add: "Add a part",
    remove: (name) => `Remove ${name}`,
    row: (number) => `row ${number}`,
    choose: "Choose",
    noArea: "No area",
    reason: "Reason of the draft",
    save: "Save the draft",
    proposal: "Propose figures",
    proposalNote: "Works the figures out and puts them into the table. Nothing is saved by it; they can be changed.",
    equal: "Equal split",
    byWeights: "Split by weights",
    share: "Weight (any measure: people, output)",
    proposed: (how, whole, parts) =>
      `${how}: ${whole} among ${parts} parts, the rest given to the largest remainders, so that they come to the whole exactly.`,
    proposedWeighted: (how, whole, parts) =>
      `${how}: all ${parts} parts take ${whole}; the weights come to 100%, so the weighted average is the whole.`,
    cannotSplit: "A figure of this kind cannot be split by weights.",
    cannotShares: "Give each part a weight first.",
    cannotEmpty: "Add parts first.",
    leftLive: (rest) => `With the figures as typed, ${rest}.`,
    decide: "Decide the division",
    decideNote: "Each part becomes a commitment that its unit answers for alone.",
    basis: "Basis (decision, letter, instruction)",
    gapReason: "Why, although the parts do not come to the whole or it cannot be checked",
    dispatch: "Dispatch them to the units at once",
    samePerson: "Somebody else decides: you changed the draft last.",
    unsaved: "There are changes that are not saved: save the draft first.",
    stopped: "Mend what is listed above first.",
    notYours: "Dividing is the commission office's.",
    drop: "Drop the draft",
    dropNote: "Why it is dropped",
    cancel: "Cancel",
    open: "What the check says",
    clean: "Nothing to say against it.",
    history: "Earlier decisions",
    decided: (by, at, parts) => `Decided by ${by} on ${at}: ${parts} parts`,
    dropped: (by, at) => `Draft dropped by ${by} on ${at}`,
    because: (basis) => `Basis: ${basis}`,
    despite: (reason) => `Despite the difference: ${reason}`,
    export: "Export to Excel",
    inDocument: "Show in the document",
    toCommitment: "Show the commitment",
    link: "Divide among units and areas",
  },
};
