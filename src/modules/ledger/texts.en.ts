import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { LedgerErrorCode } from "./contract.ts";
import { en as imports } from "./import-texts.en.ts";
import type { zh } from "./texts.zh.ts";

const errors: ErrorTexts<LedgerErrorCode> = {
  "ledger.metric-not-found": (p) => `There is no metric "${p.metric ?? ""}". Choose one from the list.`,
  "ledger.fact-not-found": () => "There is no such fact. Reload the page.",
  "ledger.unit-mismatch": (p) =>
    `The unit "${p.unit ?? ""}" does not convert to "${p.expected ?? ""}" (${p.metric ?? ""}). Give the value in "${p.expected ?? ""}".`,
  "ledger.dates": (p) =>
    `The dates ${p.from ?? ""}${p.to ? ` to ${p.to}` : ""} do not fit this kind of data: events and levels have one day, a state may be open, a period has both ends, and an end comes after its beginning.`,
  "ledger.organisation-unknown": (p) =>
    `The register of organisations has no code "${p.organisation ?? ""}". Register the organisation first.`,
  "ledger.superseded": () => "This fact was corrected or taken back. Correct the newest one.",
  "ledger.other-metric": (p) =>
    `A correction is of the same metric (${p.metric ?? ""}). Record another metric on its own.`,
  "ledger.not-own": (p) =>
    `A reporter records for the own organisation only; "${p.subject ?? ""}" does not belong to yours. Ask the commission office.`,
  "ledger.already-known": (p) =>
    `This subject and time is known already (${p.value ?? ""}). Correct it instead, with the reason.`,
  "ledger.explain": (p) =>
    `It stands out against the last value (${p.last ?? ""}). Check it, and explain it in the note.`,
  "ledger.bulk": (p) =>
    `${p.wrong ?? ""} lines cannot be recorded, so none was; the first ${p.shown ?? ""} are listed.`,
  "ledger.bulk-too-long": (p) => `A request may have at most ${p.limit ?? ""} lines. Send it in parts.`,
  "ledger.key-needed": () => "A bulk request needs an Idempotency-Key header, so that nothing is recorded twice.",
};

export const en: Same<typeof zh> = {
  imports,
  errors: { ...errors, ...imports.errors },
  events: {
    "ledger.fact-typed": "fact typed in",
    "ledger.fact-corrected": "fact corrected",
    "ledger.fact-retracted": "fact taken back",
    "ledger.facts-imported": "facts imported",
    "ledger.import-refused": "import file refused",
    "ledger.facts-received": "facts received in bulk",
    "ledger.source-saved": "import source saved",
  },
  grains: { event: "event", state: "state", level: "level", period: "period" },
  list: {
    title: "Facts",
    nav: "Facts",
    question: "What is known, since when, from where?",
    answer: (facts, metrics, all, from) =>
      facts === 0
        ? "Nothing is known yet."
        : `${facts} facts of ${metrics} of the ${all} metrics, the earliest of ${from}.`,
    origin: (name, facts, sample) => `${facts} ${name}${sample > 0 ? ` (${sample} made up)` : ""}`,
    metric: "Metric",
    anyMetric: "All metrics",
    anyPlace: "All places",
    subject: "Find by subject",
    place: "Place",
    originLabel: "Origin",
    on: "True on",
    known: "As known on",
    all: "Also corrected and retracted ones",
    period: "Date",
    about: "Subject",
    value: "Value",
    evidence: "Evidence",
    recorded: "Recorded",
    state: "State",
    live: "holds",
    superseded: "corrected",
    retracted: "taken back",
    none: "No fact fits",
    clear: "Clear the filters",
    more: "Show more",
    shown: (count) => `${count} shown`,
    enter: "Enter a number",
    importing: "Import",
  },
  one: {
    title: "A fact",
    question: "What is this number, and what proves it?",
    answer: (metric, subject, value, when) => `${subject}: ${metric} ${value}, ${when}.`,
    answerRetracted: (metric, subject) => `The ${metric} of ${subject} was taken back.`,
    year: (year) => year,
    from: (day) => `from ${day} on`,
    on: (day) => `on ${day}`,
    span: (from, to) => `${from} up to, not including, ${to}`,
    evidence: "Evidence",
    noEvidence: "not given",
    origin: "Origin",
    run: (source, file, row) => `${source}, ${file}, row ${row}`,
    record: "Record of origin",
    organisation: "Organisation",
    place: "Place",
    point: "Coordinates (WGS-84)",
    dimensions: "Classes",
    note: "Note",
    recorded: "Recorded",
    chain: "Corrections",
    who: "Entered by",
    unnamed: "shown when signed in",
    newer: "This fact has changed since",
    newest: "See the newest",
    retract: "Take back",
    retractReason: "Why it is taken back",
    correct: "Correct",
    noRight:
      "Only administrators, the commission office and reporters (for their own organisation) correct or take back facts.",
    notLive: "It was corrected or taken back and changes no more.",
    confirmRetract: "Take it back",
    cancel: "Cancel",
    fill: "Fill this in",
  },
  enter: {
    title: "Enter a number",
    nav: "Enter a number",
    about: "Type a number in; it is held against its history before it is saved.",
    question: "Which number is to be recorded, and what proves it?",
    answer:
      "Choose the metric, give subject, time, value and evidence; the number is held against its history before it is saved.",
    noRight:
      "Only administrators, the commission office and reporters enter numbers; reporters for their own organisation.",
    metric: "Metric",
    kinds: "Kind of data",
    subject: "Subject",
    subjectHelp: "Code of an organisation or area, or the number of a certificate or contract",
    organisation: "Organisation (of the register)",
    organisationHelp: "Which organisation the subject belongs to; may stay empty",
    place: "Place",
    placeHelp: "Find an area by name or code; may stay empty",
    dates: {
      event: "Day",
      level: "Day of observation",
      state: "Beginning",
      period: "First day",
    },
    end: { state: "End (not included; empty if it still holds)", period: "End (not included)" },
    value: "Value",
    unit: "Unit",
    unitHelp: (unit) => `Any unit that converts to ${unit}`,
    evidence: "Evidence",
    evidenceHelp: "Page of a yearbook, number of a letter, an address",
    note: "Note",
    noteNeeded: "Explain it before saving",
    reason: "Reason for the correction",
    check: "Check",
    save: "Save",
    saveCorrection: "Save as a correction",
    anyway: "Checked: save",
    required: "Fill this in",
    notDecimal: "Digits only, like 1234.5",
    saved: "Saved",
    open: "See the fact",
    cancel: "Change it",
    fine: "Nothing stands out against its history.",
    history: "What is known of the subject",
    noHistory: "Nothing is known of the subject to compare with.",
    findings: {
      "same-period": (p) =>
        `This time is known already: ${p.value}. Saving corrects it; the earlier number stays in the chain.`,
      sign: (p) => `The sign is opposite to the last value (${p.last} of ${p.lastDay}).`,
      magnitude: (p) =>
        `It differs from the last value (${p.last} of ${p.lastDay}) by 10 to the power of ${p.power}; the unit may be wrong.`,
      jump: (p) => `It is ${p.times} times the last value (${p.last} of ${p.lastDay}).`,
    },
  },
  origins: { record: "record", import: "import", typed: "typed in", interface: "interface" },
};
