import type { Module } from "../../platform/http/module.ts";
import { oceanErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { cellDegrees, clockMinutes, lateIntervals, statusHours } from "./parameters.ts";
import { oceanRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** Observations: sent by links, checked by profiles, kept once, summed into a grid with their lineage. */
export const ocean: Module = {
  name: "ocean",
  errors: { statuses: oceanErrors, texts: { zh: zh.errors, en: en.errors } },
  parameters: [statusHours, lateIntervals, clockMinutes, cellDegrees],
  events: { zh: zh.events, en: en.events },
  routes: oceanRoutes,
  loadRegion,
};
