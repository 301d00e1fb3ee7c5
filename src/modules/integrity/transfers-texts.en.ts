import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import { plural } from "../../platform/i18n/plural.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { TransferErrorCode } from "./contract/transfers.ts";
import type { transfersZh } from "./transfers-texts.zh.ts";

const errors: ErrorTexts<TransferErrorCode> = {
  "integrity.transfer-not-found": () => "There is no such transfer, or it is not disclosed to you.",
  "integrity.transfer-not-yours": () => "The organisation that transfers looks at its own risks.",
  "integrity.transfer-signed": () => "This transfer was signed; it does not change any more.",
  "integrity.transfer-not-clear": (p) => `${p.count ?? ""} risks are not found clear yet, so it cannot be signed.`,
  "integrity.transfer-day": (p) => `The day cannot be later than today (${p.today ?? ""}). Correct it.`,
};

/** Texts of transfer checks. */
export const transfersEn = {
  errors,
  title: "Risks of transfers",
  nav: "Risks of transfers",
  about: "Before a transfer is signed: ownership, pricing, related parties and export, one by one.",
  question: "Which transfers have risks that are not cleared?",
  answer: (open, risky, clear) =>
    `${plural(open, "transfer")} being checked, ${risky} at risk, ${clear} that may be signed.`,
  note: "The source only asks for prevention of risks; which kinds are looked at is practice, not its words.",
  none: "No transfer was entered yet",
  noneDetail: "Universities, institutes and firms enter one before signing and look at each risk.",
  risks: { ownership: "Ownership", pricing: "Pricing", "related-party": "Related parties", export: "Export control" },
  states: { open: "being checked", "at-risk": "at risk", clear: "may be signed", signed: "signed" },
  enter: "Enter a transfer",
  name: "Transfer",
  partner: "To whom",
  send: "Enter it",
  cancel: "Cancel",
  must: "Fill in everything first.",
  unfound: "not looked at",
  clear: "clear",
  standing: "stands",
  words: (risk) => `What was found: ${risk}`,
  look: "Look at its risks",
  find: "Note the finding",
  risk: "Risk",
  result: "Finding",
  signedOn: "Signed on",
  sign: "Note the signature",
} satisfies Same<typeof transfersZh>;
