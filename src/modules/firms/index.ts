import type { Module } from "../../platform/http/module.ts";
import { firmErrors } from "./contract.ts";
import { doublesEn } from "./doubles-texts.en.ts";
import { doublesZh } from "./doubles-texts.zh.ts";
import { loadRegion } from "./load-region.ts";
import { fileRows, outlookRule, titleSoonDays } from "./parameters.ts";
import { indexParameters } from "./parameters-index.ts";
import { firmRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

export { placesOfMany } from "./views/parts.ts";
export { type FirmFinder, type FoundFirm, findFirms } from "./views/resolve.ts";

/** Firms, universities and institutes as subjects: identity, places and titles by date. */
export const firms: Module = {
  name: "firms",
  errors: {
    statuses: firmErrors,
    texts: { zh: { ...zh.errors, ...doublesZh.errors }, en: { ...en.errors, ...doublesEn.errors } },
  },
  parameters: [titleSoonDays, fileRows, ...Object.values(outlookRule), ...indexParameters],
  events: { zh: zh.events, en: en.events },
  routes: firmRoutes,
  loadRegion,
};
