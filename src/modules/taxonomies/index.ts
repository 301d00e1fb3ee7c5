import type { Module } from "../../platform/http/module.ts";
import { taxonomiesErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { taxonomiesRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

export { codesWithin, itemOn, vocabularyOn } from "./look-up.ts";

/** The lists by which everything is classified: dated items with their basis, and what corresponds to what. */
export const taxonomies: Module = {
  name: "taxonomies",
  errors: { statuses: taxonomiesErrors, texts: { zh: zh.errors, en: en.errors } },
  events: { zh: zh.events, en: en.events },
  routes: taxonomiesRoutes,
  loadRegion,
};
