import type { PlatformErrorCode } from "./codes.ts";
import type { ErrorTexts } from "./error-texts.ts";

export const en: ErrorTexts<PlatformErrorCode> = {
  "platform.bad-request": (p) => `What was sent is not right: ${p.detail ?? ""}. Correct it and send it again.`,
  "platform.sign-in-needed": () => "This needs a signed-in user. Please sign in first.",
  "platform.not-allowed": () => "Your role may not do this. If your work needs it, ask an administrator.",
  "platform.not-found": () =>
    "Nothing was found here; it may have moved, or the address is wrong. Go back or search again.",
  "platform.too-large": (p) =>
    `The file is too large; the limit is ${p.limit ?? ""}. Split or shrink it and try again.`,
  "platform.too-many-requests": () => "Too many requests. Wait a moment and try again.",
  "platform.foreign-origin": () => "The request came from another site and was refused. Use the pages of this system.",
  "platform.idempotency-mismatch": () =>
    "This idempotency key was used for another request. Use a new Idempotency-Key.",
  "platform.answer-not-kept": () =>
    "This request was done already. Its answer held a secret that is shown once and not kept. If you did not see it, end what was made and make it anew.",
  "platform.busy": () => "Somebody else is changing the same record. Reload and try again.",
  "platform.migration-changed": (p) =>
    `The migration ${p.name ?? ""} was changed after it had been applied. Restore it, and write a new migration.`,
  "platform.region-pack": (p) => `The file ${p.file ?? ""} of the region pack is not right: ${p.detail ?? ""}`,
  "platform.database": (p) => `The database cannot be used: ${p.detail ?? ""}`,
  "platform.configuration": (p) => `An environment variable is not right: ${p.detail ?? ""}`,
  "platform.port-taken": (p) =>
    `Port ${p.port ?? ""} is taken. Stop the program that uses it, or name another port in HAICE_PORT.`,
  "platform.not-migrated": () =>
    "This database keeps no seals yet: it is empty, or an older version used it last. Start Haice on it once, then try again.",
  "platform.not-empty": (p) =>
    `A backup is restored into an empty database only; this one holds ${p.what ?? ""}. Name another folder in HAICE_DATA or another database in DATABASE_URL; nothing was changed.`,
  "platform.file-exists": (p) => `${p.file ?? ""} exists and is not overwritten. Choose another name, or remove it.`,
  "platform.file-unusable": (p) =>
    `${p.file ?? ""} cannot be used: ${p.detail ?? ""}. Check its path and your right to it.`,
  "platform.backup-damaged": (p) =>
    `The backup is damaged, incomplete or was changed: ${p.detail ?? ""}. Nothing was restored. Use another copy.`,
  "platform.backup-unknown": (p) =>
    `This version of Haice cannot read the backup: ${p.detail ?? ""}. Restore it with the version that made it, or a newer one.`,
  "platform.unexpected": (p) =>
    `Something unexpected went wrong; it was logged (number ${p.id ?? ""}). Try again later, or tell an administrator the number.`,
};
