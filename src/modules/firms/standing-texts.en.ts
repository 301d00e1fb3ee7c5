import { plural } from "../../platform/i18n/plural.ts";
import type { IndexPart, Rung, StepCheck } from "./contract/standing.ts";
import type { Signal } from "./contract/support.ts";
import type { standingZh } from "./standing-texts.zh.ts";

const parts: Record<IndexPart, string> = {
  "rd-intensity": "R&D spending by revenue",
  "rd-growth": "growth of R&D spending",
  "rd-staff": "share of R&D staff",
  patents: "invention patents for a hundred of staff",
  "revenue-growth": "growth of revenue",
};

const partUnits: Record<IndexPart, string> = {
  "rd-intensity": "%",
  "rd-growth": "%",
  "rd-staff": "%",
  patents: "",
  "revenue-growth": "%",
};

const rungs: Record<Rung["state"], string> = { held: "held now", "held-before": "held before", "not-held": "not held" };

const signals: Record<Signal, string> = {
  "smaller-title": "Holds the title of a technology-based SME",
  "held-before": "Has been a high-tech enterprise before",
  intensity: "R&D spending by revenue",
  "rd-staff": "R&D staff by all staff",
  patents: "Invention patents in force",
};

const signalUnits: Record<Signal, string> = {
  "smaller-title": "",
  "held-before": "",
  intensity: "%",
  "rd-staff": "%",
  patents: "",
};

const states: Record<StepCheck["state"], string> = { met: "there", missed: "missing", unknown: "not reported" };

export const standingEn: typeof standingZh = {
  parts,
  partUnits,
  signals,
  signalUnits,
  states,
  rungStates: rungs,
  standing: {
    title: "Enterprise ladder and innovation index",
    nav: "Ladder and index",
    about: "On which rung a firm stands and what it misses for the next; its innovation index, its place and why",
    question: (firm: string | null) =>
      firm === null
        ? "Which firms come first by the innovation index?"
        : `On which rung does ${firm} stand, and what does it miss for the next?`,
    answer: (held: string | null, next: string | null, place: string | null) =>
      `${held === null ? "On no rung yet" : `Now: ${held}`}${next === null ? ", the highest" : `; next: ${next}`}; ${place === null ? "the innovation index cannot be worked out yet" : place}.`,
    placed: (place: number, firms: number, year: number) =>
      `place ${place} of ${plural(firms, "firm")} by the innovation index of ${year}`,
    noFirm: "Your organisation is not tied to a firm of the register yet. Please ask the office of the commission.",
    choose: "Look at one firm",
    toRanking: "See the whole order",
    ladder: "Ladder",
    rung: "Rung",
    state: "State",
    until: "Until",
    noEnd: "no end registered",
    basis: "Basis",
    next: "next",
    step: (title: string) => `What is missing for: ${title}`,
    stepSaid: (met: number, missed: number, unknown: number, needed: number) =>
      `${met} there, ${missed} missing, ${unknown} not reported; ${met >= needed ? `a candidate, for which ${needed} are enough` : `${needed - met} more make a candidate`}.`,
    stepNote: "These are parameters of the outlook, not in the source documents, and no decision of the authority.",
    figuresOf: (year: number | null) =>
      year === null ? "No yearly figures are reported yet." : `By the figures reported for ${year}.`,
    fill: "Enter yearly figures",
    noRule: "The documents name no condition of the next rung that can be checked; the authority decides.",
    risks: "Why the title may be lost",
    line: "Condition",
    has: "This firm",
    wanted: "Asked",
    atLeast: (value: string) => `at least ${value}`,
    index: (year: number) => `Innovation index of ${year}`,
    score: (score: string, place: number, firms: number) =>
      `${score} points of 100: place ${place} of the ${plural(firms, "firm")} with figures of that year.`,
    gain: (part: string, points: string) => `Most is lost in ${part}: ${points} more points are to be had.`,
    noIndex: (least: number) =>
      `At least ${plural(least, "firm")} need figures of the same year. If this one has none, enter them first.`,
    part: "Part",
    better: "Above",
    betterThan: (share: string, known: number) => `${share} of the others (${known} known)`,
    notReported: "not reported, counts 0",
    weight: "Weight",
    adds: "Points",
    lost: "Lost",
    note: "Each part counts by the share of firms that it is above, and is then weighed; equal scores share a place, what is not reported counts 0. The documents give neither formula nor weights; the weights are parameters.",
  },
  ranking: {
    title: "Order by the innovation index",
    answer: (year: number, compared: number, picks: number, shown: number) =>
      compared === 0
        ? `No firm has reported figures of ${year}, so there is no order.`
        : `${plural(compared, "firm has", "firms have")} figures of ${year}; the first ${picks} by the index are listed, ties included: ${shown}.`,
    year: "Year",
    place: "Place",
    firm: "Firm",
    score: "Score",
    best: "Brings most",
    unreported: "Not reported",
    holds: "Rung",
    none: "No firm has reported figures of this year.",
    now: "Now",
    before: "A year ago",
    gained: "Gained",
    lost: "Lost",
    since: (day) => `Compared with ${day}; a firm counts once on each rung.`,
    noLadder: "This region has no ladder.",
    select: "Enter a selection",
    weights: (list) => `Weights: ${list}.`,
    stage:
      "The document asks for seed and start-up firms and does not say which these are; no firm is left out for its stage.",
  },
  comma: ", ",
};
