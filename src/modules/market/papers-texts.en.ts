import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { PaperErrorCode } from "./contract/papers.ts";
import type { papersZh } from "./papers-texts.zh.ts";

const errors: ErrorTexts<PaperErrorCode> = {
  "market.paper-type": (p) =>
    `This file cannot be attached: it is empty, or its content is not what its ending says. Known formats: ${p.known ?? ""}.`,
  "market.paper-there": (p) =>
    `The result has a file with the same content already; “${p.name ?? ""}” was not kept again.`,
  "market.paper-not-found": () => "There is no such file, or it was removed, or it is not for you. Reload the page.",
};

/** The same in English. */
export const papersEn: typeof papersZh = {
  errors,
  title: "Attachments",
  none: "No attachments.",
  add: "Add an attachment",
  file: "Choose a file",
  fileFirst: "Choose a file first.",
  hint: "One file has at most 20 MB: documents, tables, slides, pictures and texts.",
  who: "Who may read it",
  readers: { public: "everybody who sees the result", inside: "its owner, readers and those who keep the market" },
  note: "Note",
  remove: "Remove",
  removeNamed: (name) => `Remove the attachment “${name}”`,
  reason: "Why it is removed",
  removed: (reason) => `removed: ${reason}`,
  hash: (sha256) => `SHA-256 ${sha256}`,
  size: (bytes) => (bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`),
  send: "Keep",
  cancel: "Cancel",
  mentions: "Where the plans speak of it",
};
