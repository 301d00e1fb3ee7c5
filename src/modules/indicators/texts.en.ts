import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { IndicatorsErrorCode } from "./contract.ts";
import type { BackTest } from "./rules/forecast.ts";
import type { BoardCounts, zh } from "./texts.zh.ts";

const errors: ErrorTexts<IndicatorsErrorCode> = {
  "indicators.indicator-not-found": (p) => `There is no indicator "${p.code ?? ""}". Choose one from the list.`,
  "indicators.target-not-found": (p) => `There is no target "${p.id ?? ""}". Choose one on the coverage page.`,
  "indicators.part-not-found": (p) =>
    `The formula of this indicator has no part "${p.part ?? ""}". Come from the page of the indicator.`,
  "indicators.baseline-in-source": (p) =>
    `The source gives the base: ${p.value ?? ""} in ${p.year ?? ""}. A base of the source is not replaced.`,
  "indicators.baseline-day-late": (p) =>
    `The day of the base, ${p.day ?? ""}, is later than today (${p.today ?? ""}). Give a day that is over.`,
  "indicators.baseline-not-asked": () =>
    "Your unit was not asked for the base of this target. The commission office and the units that were asked bring it or reply.",
  "indicators.request-not-found": (p) =>
    `There is no request for a base with the id "${p.id ?? ""}". Come from the page of bases.`,
  "indicators.request-settled": () => "This request is settled already and takes no further reply.",
  "indicators.organisation-unknown": (p) =>
    `The register of organisations has no code "${p.organisation ?? ""}". Register the organisation first.`,
  "indicators.days-order": (p) =>
    `The first day of the comparison, ${p.since ?? ""}, has to be before ${p.day ?? ""}. Choose the days again.`,
  "indicators.known-order": (p) =>
    `What was known at ${p.since ?? ""} has to come before what is known at ${p.known || "this moment"}. Choose again.`,
};

const percent = (value: number | null): string => (value === null ? "not computable" : `${value.toFixed(1)}%`);

export const en: Same<typeof zh> = {
  errors,
  list: {
    nav: "Indicators",
    title: "Indicators",
    name: "Indicator",
    question: "What was promised, where does it stand, and what is not known?",
    answer: ({ day, targets, later, open, met, missed, unknown, samples, withData }: BoardCounts) =>
      `On ${day}: of ${targets} targets ${open} are still open; of those that are over ${met} were met, ${missed} missed, and for ${unknown} there is no data. ${samples > 0 ? `${samples} targets have a sample figure only, which is not compared with the published base. ` : ""}${later > 0 ? `${later} more targets are of documents not issued by that day. ` : ""}${withData} indicators have a figure.`,
    state: "State",
    value: "Value",
    aim: "Target",
    due: "Due",
    newest: "Newest data",
    source: "Source",
    document: "Document",
    documentName: (_inZh: string, inEn: string) => inEn,
    search: "Find by name, number or words",
    none: "No indicator fits",
    filters: {
      state: "State",
      due: "Due",
      source: "Source",
      document: "Document",
      base: "Baseline",
      review: "Confirmation",
      figure: "Figure",
      alike: "Sound alike",
    },
    bases: { stated: "Baseline in the source", none: "No baseline in the source" },
    reviews: { confirmed: "Confirmed", proposed: "Extracted by machine, not confirmed" },
    figures: { value: "A figure", range: "Only a range", none: "No figure" },
    alikeOf: (name: string) => `Like "${name}"`,
    clear: "Clear the filters",
  },
  asOf: { label: "Which day to look at", on: "As of the day", known: "As known on the day", now: "Back to today" },
  one: {
    question: "How much is it now, and what is it made of?",
    answer: (day: string, value: string, facts: number) => `On ${day} it is ${value}, made of ${facts} facts.`,
    interval: (day: string, low: string, high: string) =>
      `On ${day} it lies between ${low} and ${high}: the places of some records are uncertain.`,
    noValue: (day: string, why: string) => `There is no figure on ${day}: ${why}.`,
    lookAlikes: "Indicators that sound alike and count something else; never added, never merged:",
    trend: "Over the years",
    targets: "Promises",
    made: "What it is made of",
    about: "What it means",
    unknown: "no data",
    facts: (count: number) => `${count} facts`,
    partWords: (how: string, metric: string, from: string | null, day: string) =>
      `${metric}, ${how}, ${from ? `${from} to ` : "as of "}${day}`,
    source: "Source",
    attribute: "Kind",
    population: "Population",
    owner: "Responsible unit",
    cycle: "Reported",
    basis: "Basis",
    notInSource: "Not in the source",
    colon: ": ",
  },
  target: {
    aim: "Target",
    due: "Due",
    noDue: "The source gives no deadline",
    measured: (day: string) => `Value on ${day}`,
    gap: "Still missing",
    baseline: "Baseline",
    baselineOf: (value: string, year: number) => `${value} in ${year}`,
    noBaseline: "No baseline in the source",
    growth: "Growth",
    growthOf: (observed: string, required: string, ratio: number) =>
      `${observed} a year observed, ${required} needed: ${ratio}% of what is needed`,
    notCompared: (required: string) =>
      `A sample figure, not comparable with the published base; ${required} a year is needed`,
    pace: "Required pace",
    paceOf: (value: string) => `${value} a year`,
    successor: "Successor",
    noSuccessor: "No successor in the sources",
    confirmed: "Confirmed",
    proposed: "Extracted by machine, not confirmed",
    openList: "The list is left open",
    from: (_inZh: string, inEn: string) => `From: ${inEn}`,
  },
  facts: {
    title: "Facts",
    subject: "Subject",
    value: "Value",
    from: "From",
    to: "Until",
    place: "Area",
    certain: "Inside",
    uncertain: "uncertain",
    origin: "Came by",
    record: "Record or evidence",
    openRecord: "See the record",
    none: "No facts",
    more: (shown: number) => `These are the ${shown} recorded last; the others are in the export.`,
    origins: { record: "record", import: "import", typed: "typed in", interface: "interface" },
  },
  trend: {
    title: (name: string, from: string, to: string) => `${name}, ${from} to ${to}`,
    aim: "target",
    forecast: "forecast",
    partial: "year not over",
    nothing: "No year has a figure yet",
    stated: (year: number, value: string) => `The document states ${value} in ${year}.`,
    backTest: (chance: number, test: BackTest | null) =>
      test === null
        ? `The forecast is a straight line with a band of ${chance}%; there are too few years to test it.`
        : `The forecast is a straight line with a band of ${chance}%. Tested on ${test.years} years: mean error ${percent(test.errorPercent)}, repeating the last year ${percent(test.naivePercent)}, ${test.within} within the band.`,
    tooFew: (needed: number, known: number) =>
      `A forecast needs ${needed} yearly values; there are ${known}, so none is made.`,
    table: "The years as a table",
    day: "As of",
    value: "Value",
    why: "Remark",
    missing: "missing",
  },
  exports: {
    label: "Take away",
    sheet: "Indicators",
    formats: { csv: "CSV", xlsx: "Excel workbook", json: "JSON", sdmx: "SDMX-CSV", csvw: "CSVW metadata" },
    columns: {
      indicator: "Code of the indicator",
      name: "Indicator",
      area: "Area",
      day: "As of",
      value: "Value",
      unit: "Unit",
      fault: "Why there is no value",
      newest: "Newest data",
      facts: "Number of facts",
      samples: "Of these made up",
      source: "Source",
      target: "Number of the target",
      comparator: "Comparison",
      aim: "Target value",
      due: "Due",
      state: "State",
      document: "Document",
      quote: "Words",
    },
  },
  states: {
    achieved: "Reached early",
    "on-track": "On track",
    "acceleration-needed": "Must speed up",
    "limited-progress": "Limited progress",
    deterioration: "Going back",
    "no-baseline": "No baseline",
    "no-data": "No data",
    met: "Over: met",
    missed: "Over: missed",
    unknown: "Over: no data",
    "sample-figure": "Sample, not compared",
    "not-issued": "Not issued yet",
  },
  faults: {
    "no-facts": "no data",
    "missing-year": "the year is missing",
    "several-values": "two figures for one period",
    "nothing-to-divide-by": "nothing to divide by",
    "years-differ": "its parts are of different years",
    "no-baseline": "no baseline",
    "no-such-area": "no such area on that day",
    "area-uncertain": "places uncertain, only a range",
    "no-growth": "no year after the base",
  },
  sources: { records: "Our records", register: "A register", statistics: "Statistics" },
  attributes: { expected: "expected", binding: "binding" },
  cycles: { continuous: "at any time", month: "monthly", quarter: "quarterly", year: "yearly" },
  comparators: { ">=": "at least", ">": "more than", "=": "plan", "~": "about", "<=": "at most", "<": "less than" },
  ops: {
    "count-at": "subjects on the day",
    "count-in": "subjects in the window",
    "sum-in": "sum over the window",
    statistic: "statistic",
  },
  events: {
    "indicators.baseline-requested": "base value asked for",
    "indicators.baseline-given": "base value brought",
    "indicators.baseline-declined": "asked unit has no base value",
  },
};
