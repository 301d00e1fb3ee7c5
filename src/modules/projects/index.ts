import type { Module } from "../../platform/http/module.ts";
import { projectsErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { kinds } from "./message-kinds.ts";
import { projectsParameters } from "./parameters.ts";
import { projectsRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** Projects from the decision to the hand-over: contract, milestones, money, changes. */
export const projects: Module = {
  name: "projects",
  errors: { statuses: projectsErrors, texts: { zh: zh.errors, en: en.errors } },
  parameters: projectsParameters,
  events: { zh: zh.events, en: en.events },
  messageKinds: Object.values(kinds),
  routes: projectsRoutes,
  loadRegion,
};
