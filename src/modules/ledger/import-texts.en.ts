import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { ImportErrorCode, RowError, RowErrorCode } from "./contract/import.ts";
import type { zh } from "./import-texts.zh.ts";

const errors: ErrorTexts<ImportErrorCode> = {
  "ledger.source-not-found": (p) => `There is no import source "${p.code ?? ""}". Make it at the import desk.`,
  "ledger.source-taken": (p) =>
    `The code "${p.code ?? ""}" belongs to another import source. Choose another code, or change that source.`,
  "ledger.run-not-found": () => "There is no such import. Reload the page.",
  "ledger.file-format": (p) => `Files of this kind (${p.format ?? ""}) cannot be read. Save it as .xlsx or .csv.`,
  "ledger.file-broken": () =>
    "The file is damaged, or a quotation mark is not closed. Open it in a spreadsheet program, save it anew and try again.",
  "ledger.file-encrypted": () => "The file is encrypted and asks for a password. Remove the password and try again.",
  "ledger.file-too-big": (p) => `The file is beyond the limit (${p.limit ?? ""}). Split it and try again.`,
  "ledger.file-empty": () => "The file holds no data. Check that it is the right one.",
  "ledger.no-sheet": (p) =>
    `There is no readable sheet${p.sheet ? ` "${p.sheet}"` : ""}. Sheets that are not hidden: ${p.sheets || "none"}.`,
  "ledger.no-column": (p) =>
    `The file lacks these columns: ${p.columns ?? ""}. Check in which row its headers stand, or change the mapping.`,
  "ledger.same-column": (p) => `Two columns have the same header: ${p.columns ?? ""}. Rename one of them.`,
  "ledger.reason-needed": () => "A correction of what is known needs its reason.",
};

const at = ({ row, header, column }: RowError): string =>
  `Row ${row}${header ? `, "${header}"` : column ? `, column ${column}` : ""}: `;

const rowErrors: Record<RowErrorCode, (p: Record<string, string>) => string> = {
  required: () => "empty. Fill it in.",
  "not-a-date": (p) => `not a date: ${p.value}. Write it like 2025-12-31.`,
  "not-a-number": (p) => `not a number: ${p.value}. Write digits only, like 1234.5.`,
  scientific: (p) =>
    `in scientific notation: ${p.value}; digits may be lost. Format the cell as a number and save again.`,
  "no-saved-value": (p) =>
    `a formula without a saved result: ${p.value}. Open and save the file in a spreadsheet program, or paste values.`,
  "excel-error": (p) => `an error of the sheet: ${p.value}. Mend the formula.`,
  "percent-unit": (p) =>
    `has a percent sign: ${p.value}, but the unit is "${p.unit}". Remove the sign, or make the unit %.`,
  "unknown-metric": (p) => `no metric: ${p.value}. Give the code or the name of one.`,
  "unit-mismatch": (p) =>
    `the unit "${p.unit}" does not convert to "${p.expected}". Give the value in "${p.expected}".`,
  dates: (p) =>
    `the dates ${p.from}${p.to ? ` to ${p.to}` : ""} do not fit: events and levels have one day, an end comes after its beginning.`,
  "unknown-organisation": (p) =>
    `not in the register of organisations: ${p.value}. Register it first, or correct the name.`,
  "ambiguous-organisation": (p) => `several organisations bear the name ${p.value}. Give the code.`,
  "no-subject": () => "about nothing: give a subject, an organisation or a place.",
  "half-a-point": () => "empty: give both longitude and latitude, or neither.",
  "not-a-coordinate": (p) => `no coordinate: ${p.value}. Give decimal degrees up to ${p.most}.`,
  "too-long": (p) => `${p.length} characters; at most ${p.most}. Shorten it.`,
  "contradicts-row": (p) =>
    `the same subject, metric and time as row ${p.row}, with another value. Keep the right one.`,
};

const outcomes = { taken: "imported", "taken-in-part": "imported in part", refused: "not imported" };

export const en: Same<typeof zh> = {
  errors,
  rowError: (error) => `${at(error)}${rowErrors[error.code](error.params)}`,
  errorColumn: "What is wrong",
  errorFile: "errors",
  outcomes,
  title: "Import desk",
  nav: "Import",
  question: "Which files brought data?",
  answer: (runs, wrong) =>
    runs === 0
      ? "No file has been imported yet."
      : `${runs} recent imports${wrong > 0 ? `, ${wrong} of them with errors` : ", none with errors"}.`,
  source: "Source",
  newSource: "New source",
  editMapping: "Change the mapping",
  version: (version) => `version ${version}`,
  noSources: "There is no source yet. Make one: choose a sample file and say what each column is.",
  choose: "Choose a file",
  chosen: (name) => `Chosen: ${name}`,
  formats:
    "Reads .xlsx and .csv (UTF-8 or GB18030) up to 20 MB; formulas give their saved results and are never computed. Spreadsheets keep doubles; the shortest digits that give back the same number are taken.",
  preview: "Preview",
  previewing: "Reading the file…",
  previewTitle: "Preview: nothing has been recorded yet",
  counts: (rows, added, corrected, repeated, wrong) =>
    `${rows} rows: ${added} new, ${corrected} corrections, ${repeated} repeated, ${wrong} wrong.`,
  hidden: (sheets) => `Hidden sheets were not read: ${sheets}`,
  sheet: (sheet) => `Sheet "${sheet}"`,
  row: "Row",
  column: "Column",
  header: "Header",
  wrong: "What is wrong and what to do",
  added: "New",
  corrected: "Corrections",
  earlier: "Known so far",
  errorList: "Errors",
  onErrors: "When there are errors",
  errorChoices: {
    refuse: "Refuse the whole file",
    "take-good": "Take the good rows and give the others back with the reason",
  },
  onCorrections: "Rows that differ from what is known",
  correctionChoices: { leave: "Leave them out", take: "Take them as corrections" },
  reason: "Reason for the corrections",
  run: "Import",
  runBlocked: "The file has errors and would be refused as a whole. Correct it, or take its good rows only.",
  nothing: "There is nothing to import: every row came before, or is wrong.",
  needReason: "Give the reason for the corrections first.",
  noRight: "Only administrators and the commission office import.",
  noFile: "Choose a file first.",
  noSource: "Choose a source first.",
  done: (taken, corrected) => `Imported: ${taken} new facts, ${corrected} corrections.`,
  refused: "Not imported: the file has errors.",
  runs: "Imports so far",
  noRuns: "No imports yet",
  file: "File",
  outcome: "Outcome",
  taken: "New",
  repeated: "Repeated",
  left: "Left out",
  when: "When",
  who: "By",
  system: "region data",
  download: "Download the file with its errors",
  dimensionsTitle: "Classes",
  dimensionsHelp: "Each class comes from a vocabulary: the rows hold its codes. A vocabulary is used once.",
  addDimension: "Add a class",
  removeDimension: (name: string) => `Remove "${name}"`,
  noDimensions: "No classes yet. They are needed only to count by class and to see why a figure changed.",
  mappingTitle: "Mapping",
  mappingHelp: "Choose a sample file, then say for each part from which column it comes, or what it is in every row.",
  name: "Name of the source",
  code: "Code of the source",
  codeHelp: "Small letters, digits and hyphens; it stays",
  sample: "Choose a sample file",
  headerRow: "Row of the header",
  headerRows: "Rows that the header takes",
  fromColumn: "From column",
  fixed: "Always",
  none: "None",
  noneYet: "Choose",
  fields: {
    metric: "Metric",
    validFrom: "Date (beginning)",
    validTo: "End",
    subject: "Subject",
    organisation: "Organisation",
    place: "Code of the place",
    longitude: "Longitude",
    latitude: "Latitude",
    value: "Value",
    unit: "Unit",
    evidence: "Evidence",
    note: "Note",
  },
  organisationBy: "Organisations are known by",
  organisationKeys: { "credit-code": "unified social credit code", code: "code", name: "name" },
  endIs: "An end means",
  ends: { "last-day": "the last day that counts", "day-after": "the first day that does not" },
  save: "Save",
  cancel: "Cancel",
  incomplete: (fields) => `Missing: ${fields}`,
  sampleRows: "First rows of the sample",
};
