import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Area, PlacesErrorCode } from "./contract.ts";

const errors: ErrorTexts<PlacesErrorCode> = {
  "places.area-not-found": (p) =>
    `There is no area with the code "${p.area ?? ""}". Choose one from the list of areas.`,
  "places.not-in-force": (p) => `"${p.area ?? ""}" is no area on ${p.day ?? ""}. Choose another day.`,
  "places.place-unknown": (p) =>
    `No area has the code "${p.place ?? ""}", so it cannot be a place. Find the area by name, or leave the place empty.`,
};

const borders: Record<Area["border"], string> = {
  drawn: "has a border",
  sketch: "sketch",
  point: "only where about",
  none: "none in the source",
};

export const en = {
  errors,
  notInSource: "Not in the source",
  openClause: ": open the text",
  sketchOf: (name: string) => `${name} (sketch)`,
  kinds: {
    city: "city",
    division: "division",
    corridor: "corridor",
    "corridor-city": "city of the corridor",
    "thematic-city": "thematic city",
    concept: "layout in words",
    region: "region beyond the city",
    circle: "circle",
    zone: "zone",
    park: "park",
    street: "street",
  },
  certainties: { inside: "certainly inside", uncertain: "uncertain", outside: "outside" },
  reasons: {
    point: "by the distance of its point from the border",
    part: "by what its place is a part of",
    overlap: "only its place is known, and that overlaps",
    "no-border": "the area has no border",
    "unknown-place": "its place is in no list of areas",
    "no-place": "it names no place",
    contradiction: "its point and its place contradict each other",
  },
  relations: { "re-scoped": "the name goes on, with another extent", distinct: "another concept" },
  borderOf: (border: Area["border"], metres: number | null) =>
    metres === null ? borders[border] : `${borders[border]}, may be off by ${metres} m`,
  drawnKm2: (value: number | null) => (value === null ? "not drawn" : `${Math.round(value * 100) / 100} km²`),
  km2: (value: number | null) => (value === null ? "not in the source" : `${Math.round(value * 100) / 100} km²`),
  days: (from: string | null, to: string | null) =>
    from === null && to === null ? "no days given" : `from ${from ?? "no day given"}${to === null ? "" : ` to ${to}`}`,
  list: {
    nav: "Map of areas",
    title: "Areas",
    one: "Area",
    question: "Which areas do the plans speak of, and how sure are their borders?",
    answer: (day: string, n: Record<"all" | Area["border"], number>) =>
      `${n.all} areas on ${day}: ${n.drawn} with a border, ${n.sketch} as a sketch, of ${n.point} only where about they are, of ${n.none} no document gives a border.`,
    search: "Find by name or code",
    name: "Name",
    kind: "Kind",
    border: "Border",
    stated: "Stated size",
    drawn: "Drawn size",
    days: "Days",
    basis: "Basis",
    nothing: "The region pack has no areas",
    none: "No area fits",
    clear: "Clear the filters",
  },
  map: { label: (day: string) => `Map of areas on ${day}`, base: "Base layer", noBase: "No base layer" },
  one: {
    question: (kind: string) => `Where is this ${kind}, and how sure is its border?`,
    answer: (stated: string, drawn: string, border: string) =>
      `Stated size ${stated}, drawn size ${drawn}; border: ${border}.`,
    notInForce: (day: string, days: string) => `It is no area on ${day} (${days}). Choose another day.`,
    sketchTitle: "A sketch, not the planned border",
    sketch: (metres: number) =>
      `Drawn by hand from the roads, places and sizes in the document. What lies within ${metres} m on either side of the border counts as uncertain. The official border may replace it.`,
    noBorder: "No document gives a border of this area: nothing is certain to lie in it.",
    formerNames: "Former names",
    until: (name: string, day: string) => `${name} (until ${day})`,
    note: "Note",
    partOf: "Part of",
    partOfNothing: "It is a part of no other area.",
    parts: "Parts",
    noParts: "It has no parts.",
    related: "Not to be taken for",
    map: "Map",
    facts: "Records in it",
  },
  share: {
    stated: (whole: string, percent: number, by: string | null) =>
      `The document wants more than ${percent} % of ${whole} here${by === null ? "" : ` by ${by}`}`,
    counted: "The classes that it lists, each with its interval from the records here:",
    colon: ": ",
    semicolon: "; ",
    one: (metric: string, interval: string) => `${metric} ${interval}`,
    noMetric: "no records of this day",
    open: "Its list ends in “and others”: what else is counted it does not say. Shares are given below for each class and not added up.",
  },
  figures: {
    title: (day: string) => `What lies in it on ${day}`,
    how: (whole: string | null) =>
      `States of the day, events of its year up to it. ${whole === null ? "" : `The share of ${whole} goes from what is certain to what is possible. `}Levels and statistics are of a place as a whole and not added up here.`,
    metric: "Metric",
    inside: "Certainly here",
    uncertain: "Possibly here",
    unplaced: "of it without a place",
    total: "Whole",
    share: "Share",
    interval: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    records: "Records",
    only: "Only these",
    all: "All",
    none: "No record can be counted on this day",
  },
  facts: {
    subject: "Subject",
    value: "Value",
    from: "From",
    certainty: "Inside",
    reason: "Judged",
    count: (total: number, shown: number) =>
      total === shown ? `${total} records.` : `${total} records, the latest ${shown} are listed.`,
    close: "Close",
    open: "Open the record",
    all: "Show all",
    none: "No records",
  },
};
