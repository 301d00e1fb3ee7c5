import type { Module } from "../../platform/http/module.ts";
import { eraseInTime } from "./actions/erase-in-time.ts";
import { registersErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { registersParameters } from "./parameters.ts";
import { registersRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

export { noteDecision } from "./actions/note-decision.ts";
export { allRegisters } from "./definitions/all.ts";
export { attachmentFormats, attachmentType, safeFileName } from "./rules/attachment.ts";
export { type FormerPaperRow, type FormerRecordRow, takeFormerRecords } from "./store/former-records.ts";
export { type FormerTitleRow, takeFormerTitles } from "./store/former-titles.ts";

/** A working room for every capability, from typed definitions: records with a life cycle, rights, files and facts. */
export const registers: Module = {
  name: "registers",
  errors: { statuses: registersErrors, texts: { zh: zh.errors, en: en.errors } },
  parameters: registersParameters,
  events: { zh: zh.events, en: en.events },
  routes: registersRoutes,
  loadRegion,
  work: eraseInTime,
};
