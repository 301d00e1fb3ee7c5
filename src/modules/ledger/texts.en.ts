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
  origins: { record: "record", import: "import", typed: "typed in", interface: "interface" },
};
