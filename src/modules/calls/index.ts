import type { Module } from "../../platform/http/module.ts";
import { callsErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { kinds } from "./message-kinds.ts";
import { callsParameters } from "./parameters.ts";
import { callsRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

export { type Award, findAward, isLost, listAwards, racesOf } from "./views/awards.ts";

/** Calls of six modes on one kernel: workflows as data, applications, blind review, ranking, decision. */
export const calls: Module = {
  name: "calls",
  errors: { statuses: callsErrors, texts: { zh: zh.errors, en: en.errors } },
  parameters: callsParameters,
  events: { zh: zh.events, en: en.events },
  messageKinds: Object.values(kinds),
  routes: callsRoutes,
  loadRegion,
};
