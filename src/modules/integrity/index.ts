import type { Module } from "../../platform/http/module.ts";
import { errors } from "./errors.ts";
import { loadRegion } from "./load-region.ts";
import { kinds } from "./message-kinds.ts";
import { integrityParameters } from "./parameters.ts";
import { integrityRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

export { refuseRestricted } from "./actions/cases.ts";
export { negativeListOn } from "./views/lists.ts";
export { toleratedByUnit, toleratedOf } from "./views/tolerance.ts";

/** Honest failure protected, dishonesty held to account, a project visited once. */
export const integrity: Module = {
  name: "integrity",
  errors,
  parameters: integrityParameters,
  events: { zh: zh.events, en: en.events },
  messageKinds: Object.values(kinds),
  routes: integrityRoutes,
  loadRegion,
};
