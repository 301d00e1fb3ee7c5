import type { goodsBringZh } from "./goods-bring-texts.zh.ts";

const demand: (typeof goodsBringZh)["columns"]["demand"] = {
  title: "Title",
  titleEn: "Title in English",
  text: "Problem",
  field: "Field",
  place: "Area",
  parameters: "Measures",
  moneyLeast: "Budget from (10,000 yuan)",
  moneyMost: "Budget up to (10,000 yuan)",
  deadline: "Deadline",
  acceptance: "Acceptance",
  comparedWith: "Compared with",
  costNote: "Cost of use",
  modes: "Ways to work together",
  readiness: "Readiness needed (level)",
  rights: "Intellectual property",
  firm: "For which firm",
  behalfBasis: "Asked for by",
};
const columns: (typeof goodsBringZh)["columns"] = {
  demand,
  result: {
    ...demand,
    text: "In short",
    moneyLeast: "Price from (10,000 yuan)",
    moneyMost: "Price up to (10,000 yuan)",
    readiness: "Readiness claimed (level)",
  },
};

const hints: (typeof goodsBringZh)["hints"] = {
  title: "needed, at most 120 characters",
  titleEn: "may stay empty",
  text: "needed: how it is now, what stands in the way, how far it has to go, in numbers; no contact data",
  field: "",
  place: "name or code of an area",
  parameters: 'each as "name: now→≥wanted unit", several divided by semicolons: interval: 45→≥120 days; noise: ≤85 dB',
  moneyLeast: "a number, in 10,000 yuan",
  moneyMost: "a number, in 10,000 yuan",
  deadline: "such as 2027-06-30",
  acceptance: "how it is told whether it is met",
  comparedWith: "with what, and where it is better",
  costNote: "equipment, materials, time",
  modes: "",
  readiness: "a whole number from 1 to 9",
  rights: "kind and number, several divided by semicolons",
  firm: "where a field station posts for a firm: as in the register of firms",
  behalfBasis: "who in the firm, and when",
};

const faults: (typeof goodsBringZh)["faults"] = {
  "no-column": "this column is missing",
  "column-twice": "this column stands there twice",
  "too-many": "more rows than can be brought at once: divide the table",
  needed: "needed",
  long: "too long",
  number: "no number, or below zero",
  range: "the upper amount is below the lower",
  day: "no date: write it as 2027-06-30",
  field: "no such field: see the second sheet of the template",
  place: "no such area: write its name or code",
  mode: "no such way to work together: see the second sheet of the template",
  level: "no whole number from 1 to 9",
  parameter: 'cannot be read: write "name: now→≥wanted unit"',
  right: "cannot be right: its form, year, kind or check digit",
  firm: "the register of firms has none, or more than one, of this name",
  behalf: "say who in the firm asked for it",
};

/** Texts of the desk where tables of demands and results are brought. */
export const goodsBringEn: typeof goodsBringZh = {
  columns,
  hints,
  faults,
  howTo: "How to fill it in",
  title: "Bring a table",
  question: "How does a table of demands or results come in?",
  answer:
    "Try it, mend it until nothing is wrong, then bring it. Everything comes as a draft: check each, then submit.",
  kind: "The table holds",
  template: "Download the empty table",
  file: "Choose an .xlsx or .csv file",
  fileFirst: "Choose a file first.",
  try: "Try it",
  keep: "Bring as drafts",
  tryFirst: "Try it first.",
  wrongFirst: "Mend what is wrong in the table, then choose the file again.",
  tried: (rows, drafts, same, wrong) =>
    `${rows} rows: ${drafts} new drafts, ${same} with a title that is there already, ${wrong} with something wrong. Nothing is kept yet.`,
  kept: (drafts, same) => `${drafts} drafts were brought; ${same} with a title that was there already were left out.`,
  errors: "What is wrong",
  row: "Row",
  header: "head",
  column: "Column",
  what: "What is wrong",
  value: "As written",
};
