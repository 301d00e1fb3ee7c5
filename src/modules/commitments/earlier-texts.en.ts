import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { EarlierErrorCode } from "./contract/earlier.ts";
import type { earlierZh } from "./earlier-texts.zh.ts";
import { en as base } from "./texts.en.ts";

type Params = Readonly<Record<string, string | number>>;

const errors: ErrorTexts<EarlierErrorCode> = {
  "commitments.earlier-too-many": (p) =>
    p.what === "sheets"
      ? `A ledger has at most ${p.limit ?? ""} sheets; this one has ${p.count ?? ""}. Bring it in parts.`
      : `A ledger has at most ${p.limit ?? ""} rows; this one has at least ${p.count ?? ""}. Bring it in parts.`,
  "commitments.earlier-no-heads": () =>
    "No head was found: none of the first 20 rows names columns such as task, responsible unit, deadline or progress. Check that this is the file.",
  "commitments.earlier-no-task": () =>
    "No column is the task or the measure, so no row can be compared with a sentence. Say which column the task stands in.",
  "commitments.earlier-mapping": (p) =>
    `What was said of the columns does not fit this file (sheet "${p.sheet || "—"}"). Choose the file again.`,
  "commitments.earlier-not-found": () => "There is no such ledger or row, or you may not see it.",
  "commitments.earlier-decided": (p) =>
    `Row ${p.row ?? ""} was decided by ${p.by || "somebody else"} meanwhile. Look at it before you change it.`,
  "commitments.earlier-unconfirmed": (p) =>
    `Nobody has confirmed the sentence chosen for row ${p.row ?? ""}, so it cannot be registered. Review it in its document first.`,
  "commitments.earlier-superseded": () => "There is a newer edition of this ledger. Apply that one.",
  "commitments.earlier-due-later": (p) =>
    `The ledger's deadline ${p.day ?? ""} is later than that of the sentence, ${p.due || "—"}. It is registered with that of the sentence; once dispatched it can be extended, and applying again will do so.`,
  "commitments.earlier-due-differs": (p) =>
    `Several rows of one sentence name different deadlines (${p.days ?? ""}); none was taken. Decide on one.`,
  "commitments.earlier-no-day": (p) =>
    `Cannot be read as a day: ${p.value || "blank"}. Write a day, a month or a year, such as 2027-06.`,
  "commitments.earlier-no-words": () => "This row has neither task nor measure, so no sentence can be found for it.",
  "commitments.earlier-collective": (p) =>
    `"${p.name ?? ""}" is not one unit: it is left out of the responsible units and kept with the row.`,
};

export const earlierEn: Same<typeof earlierZh> = {
  errors,
  title: "Import an existing ledger",
  nav: "Import an existing ledger",
  about: "Bring a ledger of your own, whatever its columns, and tie each row to a sentence of a document",
  question: "Which sentence of a document is each row of this ledger?",
  answer:
    "Choose a file, see what each column was read as, see which sentence each row is, decide, and bring it into the ledger.",
  steps: ["Choose a file", "Check the columns", "Decide the rows", "Bring them in"],
  choose: "Choose a ledger (.xlsx or .csv)",
  another: "Another file",
  reading: "Reading the file…",
  how: [
    "Any names and order of columns, merged cells, heads of two rows and a sheet for each chapter will do; what was read wrongly can be corrected.",
    "Rows that are certain can be brought in at once, likely ones need a person, and rows with no sentence stay here: nothing is lost.",
    "Bringing in uses the steps of the ledger: registration (a measure with its task), responsible units, extension. Progress is not reported for a unit; it stands on the commitment as what the earlier ledger said.",
    "The same file brought again changes nothing; a newer edition changes only the rows that differ.",
  ],
  earlier: "Ledgers that were brought",
  none: "No ledger has been brought yet.",
  file: {
    name: "Rows not brought in",
    sheet: "Ledger",
    nothing: "Every row was brought in.",
    heads: { row: "Row", state: "Result", why: "Reason", nearest: "Nearest sentence", document: "Document" },
    states: { likely: "To decide", unmatched: "No sentence", unconfirmed: "Not confirmed", left: "Decided: none" },
    why: {
      likely: (_by: string) => "A sentence comes near; nobody has decided",
      unmatched: (_by: string) => "No sentence of the documents comes near",
      unconfirmed: (_by: string) => "The sentence that comes near is not confirmed, so it cannot be registered",
      left: (by: string) => `${by} decided that no sentence says it`,
    },
  },
  list: {
    edition: (number: number) => `Edition ${number}`,
    rows: (rows: number) => `Rows: ${rows}`,
    brought: (by: string, at: string) => `${by}, ${at}`,
    newest: "Newest",
  },
  columns: {
    title: "What each column was read as",
    sheet: "Sheet",
    sheetTitle: (title: string) => `Above the head: ${title}`,
    head: "The head is at row",
    headRows: "and takes",
    headEnd: "row(s)",
    leaveOut: "Leave this sheet out",
    unreadable: "No head was found; this sheet is left out.",
    document: "Its tasks come from",
    noDocument: "Any document (each row finds its own)",
    column: "Column",
    means: "Read as",
    why: "Why",
    samples: "Examples",
    notTaken: "Not taken (kept as it is)",
    certainty: { certain: "certain", likely: "to check", none: "open" },
    rows: (rows: number, groups: number) => (groups === 0 ? `Rows: ${rows}` : `Rows: ${rows}, in groups: ${groups}`),
    sameAs: (sheet: string) => `The same columns as "${sheet}"; correct them there`,
    hidden: (names: string) => `Hidden sheets were not read: ${names}`,
    fields: {
      number: "Number",
      group: "Group",
      document: "Source document",
      task: "Task",
      measure: "Measure",
      target: "Target",
      lead: "Lead unit",
      units: "Responsible units",
      support: "Supporting units",
      deadline: "Deadline",
      progress: "Progress",
      problem: "Problem",
      next: "Next step",
    },
    reasons: {
      head: (p: Params) => `Its head is "${p.word ?? ""}"`,
      "head-part": (p: Params) => `Its head contains "${p.word ?? ""}"`,
      "head-not-cells": (p: Params) => `Its head is "${p.word ?? ""}", but only ${p.percent ?? ""}% of its cells fit`,
      days: (p: Params) => `${p.percent ?? ""}% of its cells are deadlines`,
      units: (p: Params) => `${p.percent ?? ""}% of its cells are names of units`,
      serial: (_p: Params) => "Its cells are 1, 2, 3 …",
      prose: (p: Params) =>
        `There is no column of tasks, and this one has the longest texts (${p.length ?? ""} characters)`,
      remembered: (_p: Params) => "So it was decided for the same heads before",
      person: (_p: Params) => "You said so",
      kept: (p: Params) => `"${p.word ?? ""}" is not taken: it is worked out here, or not needed`,
      second: (p: Params) => `Another column fits better (${fieldName(p.field)})`,
      unknown: (_p: Params) => "It does not tell what it is",
    },
    problems: "Cells that cannot be read",
    problemsMore: (count: number) => `The first ${count} are listed`,
    problemsNote:
      "They do not hold up the rest: correct the name of a unit, or register it as another name, and bring the rows in once more.",
    check: "Read it again so",
    keep: (rows: number) => `Import (rows: ${rows}) and see their sentences`,
    known: (by: string, at: string) => `${by} brought this very file on ${at}.`,
    open: "Open what was brought",
    follows: (name: string, same: number, added: number, gone: number) =>
      `This looks like a newer edition of "${name}": rows that are the same: ${same}, new: ${added}, gone: ${gone}.`,
    asNewer: "As its newer edition",
    asOwn: "As another ledger",
    noTask: "No column is read as the task or the measure. Choose one first.",
  },
  rows: {
    title: "The sentence of each row",
    answer: (n: Readonly<Record<"total" | "done" | "applied" | "waiting" | "unconfirmed" | "unmatched", number>>) =>
      `Rows: ${n.total}; brought in: ${n.done}, can be: ${n.applied}, to decide: ${n.waiting}, not confirmed: ${n.unconfirmed}, no sentence: ${n.unmatched}.`,
    toConfirm: (count: number) =>
      `Rows whose sentence was found and nobody has confirmed, so that it cannot be registered: ${count}. Review the document first; then they can be brought in here:`,
    states: {
      certain: "Certain",
      likely: "To decide",
      tied: "Decided",
      unmatched: "No sentence",
      unconfirmed: "Sentence not confirmed",
      left: "Decided: no sentence",
      done: "Brought in",
    },
    filter: "Show",
    all: "All",
    row: (sheet: string | null, row: number) => (sheet === null ? `Row ${row}` : `${sheet}, row ${row}`),
    units: "Units",
    deadline: "Deadline",
    proposals: "May be",
    reasons: {
      words: (p: Params) => `${p.percent ?? ""}% of the row's characters stand in this sentence`,
      figures: (p: Params) => `same figures: ${p.figures ?? ""}`,
      "other-figures": (p: Params) => `other figures: ${p.figures ?? ""}`,
      units: (_p: Params) => "same unit",
      document: (_p: Params) => "the ledger names the document",
    },
    several: (rows: number) => `Rows of the same sentence: ${rows}`,
    accept: "It is this one",
    none: "No sentence says it",
    reopen: "Decide again",
    by: (by: string, at: string) => `${by}, ${at}`,
    unconfirmed: "nobody has confirmed it, so it cannot be registered",
    search: "Find another sentence",
    searchLabel: "Words of the sentence",
    find: "Find",
    nothingFound: "Nothing was found. Try other words.",
    acceptAll: (count: number) => `Take the first sentence for all on this page (${count})`,
    noneToAccept: "There is no row to decide on this page.",
    again: "Match again",
    againAbout: "When more sentences were confirmed, look again for the rows that nobody has decided.",
    matched: (count: number) => `Matched again; rows that changed: ${count}.`,
    rest: "Download what was not brought in (.xlsx)",
    newer: "There is a newer edition of this ledger.",
    openNewer: "Open the newer edition",
    gone: (count: number) => `Rows of the edition before that this one lacks: ${count} (their commitments stay)`,
    empty: "There is no such row.",
    previous: "Earlier rows",
    next: "Later rows",
    page: (from: number, to: number, count: number) => `${from}–${to} / ${count}`,
  },
  run: {
    title: "Bring them into the ledger",
    basis: "Basis",
    basisOf: (file: string) => `Earlier ledger "${file}"`,
    preview: "Preview the changes",
    apply: (count: number) => `Bring in (${count})`,
    needPreview: "Preview the changes first.",
    needBasis: "Write the basis first.",
    nothing: "There is nothing to bring in.",
    previewed: "Preview: nothing has been changed yet",
    said: (changes: number, unchanged: number, problems: number) =>
      `Commitments that change: ${changes}, that stay: ${unchanged}; cells not taken: ${problems}.`,
    done: (changes: number, problems: number) =>
      problems === 0
        ? `Brought in: ${changes}.`
        : `Brought in: ${changes}; cells not taken for these reasons: ${problems}.`,
    waiting: (count: number) => `Rows that still wait for a decision and were not brought in: ${count}.`,
    rest: (count: number) => `More wait (${count}): bring them in once more.`,
    changes: "Changes",
    problems: "Cells that were not taken",
    fields: {
      register: "Registration",
      units: base.columns.units,
      due: base.columns.due,
      note: "Said by the earlier ledger",
    },
    change: (field: string, from: string, to: string) =>
      from === "" ? `${field}: ${to}` : `${field}: ${from} → ${to}`,
    by: (act: string) => `by "${act}"`,
    rows: (rows: string) => `Row ${rows}`,
    cell: (row: string, column: string) => `${row} · ${column}`,
    see: "See the ledger",
  },
  note: {
    title: "Said by the earlier ledger (not reported here yet)",
    from: (file: string, row: number, by: string, at: string) => `"${file}", row ${row}, brought by ${by} on ${at}`,
    fields: { progress: "Progress", problem: "Problem", next: "Next step", deadline: "Deadline in the ledger" },
  },
};

/** The name of a field in a reason. */
function fieldName(field: string | number | undefined): string {
  const names: Readonly<Record<string, string>> = earlierEn.columns.fields;
  return names[String(field ?? "")] ?? "";
}
