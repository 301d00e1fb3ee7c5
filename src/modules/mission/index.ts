import type { Module } from "../../platform/http/module.ts";
import { missionErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { missionRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** The mission map: mechanisms, the sentences that name them, the rooms that serve them. */
export const mission: Module = {
  name: "mission",
  errors: { statuses: missionErrors, texts: { zh: zh.errors, en: en.errors } },
  routes: missionRoutes,
  loadRegion,
};
