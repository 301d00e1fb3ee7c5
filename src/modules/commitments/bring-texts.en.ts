import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { bringZh } from "./bring-texts.zh.ts";
import type { BringErrorCode } from "./contract/bring-back.ts";
import { en as base } from "./texts.en.ts";

const state = (code: string | number | undefined): string =>
  (base.states as Readonly<Record<string, string>>)[String(code ?? "")] ?? String(code ?? "");

const errors: ErrorTexts<BringErrorCode> = {
  "commitments.not-an-export": () =>
    'This file lacks the columns by which an export of this ledger is known (the last three, hidden). Edit an exported file and bring that back; for a ledger kept elsewhere use "Import an existing ledger".',
  "commitments.back-too-many": (p) =>
    `At most ${p.most ?? ""} rows are changed at once; this file changes ${p.count ?? ""}. Bring them in parts, or check that no whole column was changed by mistake.`,
  "commitments.back-no-id": () =>
    "This row has no id. A new commitment begins with a confirmed sentence and its registration, never with a row of a table. Delete the row.",
  "commitments.back-twice": () => "This id stands in an earlier row already. Keep one of the two.",
  "commitments.back-record": () =>
    "The hidden record of this row is damaged, so what was edited cannot be told. Export again and edit the new file.",
  "commitments.back-no-day": (p) =>
    `Not a day: ${p.value || "blank"}. Write the day, such as 2027-06-30; a deadline cannot be emptied.`,
  "commitments.back-no-units": () =>
    "The responsible units cannot be emptied. Where cells were merged, those below the first are empty: please split them and fill in each row. To end the commitment, withdraw it.",
  "commitments.back-no-state": (p) => `Not a state of the ledger: ${p.value || "blank"}. Write one of its states.`,
  "commitments.back-no-act": (p) =>
    `No single step leads from "${state(p.from)}" to "${state(p.to)}". Open the commitment and go step by step.`,
  "commitments.back-unit-unknown": (p) =>
    `The register of organisations has no "${p.name ?? ""}". Correct the name, or register the organisation first.`,
  "commitments.paste-empty": () =>
    "What was pasted is empty. Select and copy the rows in Excel or WPS, then paste them.",
  "commitments.paste-outside": (p) =>
    `What was pasted has ${p.rows ?? ""} rows and ${p.columns ?? ""} columns; below the chosen place are ${p.mostRows ?? ""} rows and to its right ${p.mostColumns ?? ""} columns. Choose another place, or copy the headings too.`,
  "commitments.paste-no-column": () =>
    "What was pasted lies over columns that cannot be changed. Responsible units, Supporting units, Deadline and State can; choose another first column.",
  "commitments.paste-no-row": () =>
    "The ledger has no such commitment, or your unit does not answer for it. Check its words, or copy them from an exported file.",
  "commitments.paste-several": (p) =>
    `The ledger has ${p.count ?? ""} commitments of this name. Copy the column Document too, or bring back an edited export.`,
  "commitments.paste-other-row": (p) =>
    `What was pasted is "${p.pasted ?? ""}", which is another commitment than this row of the ledger. Check the first row and the order.`,
  "commitments.paste-not-shown": () =>
    "The preview did not show a change of this row, so it was left as it is. See once more what would change.",
  "commitments.feed-not-found": () =>
    "There is no such feed: it was ended or replaced, or its owner may not see the ledger any more.",
};

export const bringEn: Same<typeof bringZh> = {
  errors,
  paste: {
    open: "Paste rows",
    title: "Paste rows copied from Excel or WPS",
    text: "What was copied",
    how: "Copy rows in the spreadsheet and press Ctrl+V on the ledger, or paste them below. With headings, rows are found by their commitment; without, they are laid over the ledger from the chosen row and column on. Responsible units, Supporting units, Deadline and State can be changed; you see the changes before they are made.",
    headed: "The first line is headings: rows are found by their commitment (or the id of an export).",
    row: "From this row of the ledger on",
    rowIs: (title: string) => `This row is: ${title}`,
    column: "The first column is",
    preview: "See what would change",
    nothing: "Nothing has been pasted yet.",
    reading: "Comparing with the ledger…",
    close: "Close",
  },
  back: {
    title: "Bring back an edited ledger",
    nav: "Bring back edits",
    about: "Export the ledger, edit deadlines, units and states in Excel, and see the changes before they are made",
    question: "What was edited in the file, and what of it can be done?",
    record: { id: "Id (do not edit)", version: "Version (do not edit)", exported: "As exported (do not edit)" },
    basis: "Basis",
    note: "Note",
    how: [
      "Export the ledger to Excel and edit the columns Responsible units, Supporting units, Deadline and State; the others are for reading only.",
      "The last three columns are hidden ids: leave them as they are. Rows may be sorted or deleted.",
      "Each change is made by the step of the ledger that people use (set the units, transfer, extend, approve, dispatch and so on), with the same rights, basis and version.",
      "Where rows need a basis or note of their own, add columns Basis and Note; other rows take what is written below.",
    ],
    choose: "Choose a file",
    reading: "Reading the file…",
    basisAll: "Basis for all (decision, letter, instruction)",
    noteAll: "Note for all (reason)",
    preview: (rows: number, changed: number, refused: number, unchanged: number) =>
      `Rows: ${rows}; can be changed: ${changed}, cannot: ${refused}, not edited: ${unchanged}.`,
    previewTitle: "Preview: nothing has been changed yet",
    done: (changed: number, refused: number) =>
      refused === 0 ? `Rows changed: ${changed}.` : `Rows changed: ${changed}; left for these reasons: ${refused}.`,
    changes: "Changes that can be made",
    changed: "Changes that were made",
    refusals: "Rows that cannot be done",
    row: "Row",
    column: "Column",
    fields: {
      units: base.columns.units,
      others: base.columns.others,
      due: base.columns.due,
      state: base.columns.state,
    },
    change: (field: string, from: string, to: string) => `${field}: ${from || "(blank)"} → ${to || "(blank)"}`,
    by: (act: string) => `by "${act}"`,
    yours: "In the file",
    now: "In the ledger now",
    meanwhile: (by: string, at: string) => `${by || "the product"}, ${at}`,
    apply: (count: number) => `Make the changes (rows: ${count})`,
    nothing: "There is no change that can be made.",
    needBasis: "Write the basis for all first, or add a column Basis to the file.",
    needNote: "Write the note for all first, or add a column Note to the file.",
    toLedger: "Back to the ledger",
    again: "Another file",
  },
};
