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
  "platform.busy": () => "Somebody else is changing the same record. Reload and try again.",
  "platform.migration-changed": (p) =>
    `The migration ${p.name ?? ""} was changed after it had been applied. Restore it, and write a new migration.`,
  "platform.region-pack": (p) => `The file ${p.file ?? ""} of the region pack is not right: ${p.detail ?? ""}`,
  "platform.database": (p) => `The database cannot be used: ${p.detail ?? ""}`,
  "platform.configuration": (p) => `An environment variable is not right: ${p.detail ?? ""}`,
  "platform.port-taken": (p) =>
    `Port ${p.port ?? ""} is taken. Stop the program that uses it, or name another port in HAICE_PORT.`,
  "platform.unexpected": (p) =>
    `Something unexpected went wrong; it was logged (number ${p.id ?? ""}). Try again later, or tell an administrator the number.`,
};
