import type { Module } from "../../platform/http/module.ts";
import { parametersErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { parametersRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

export { parameterAt } from "./views.ts";

/** Rules that are data: values by date with their basis, of parameters that the modules declare. */
export const parameters: Module = {
  name: "parameters",
  errors: { statuses: parametersErrors, texts: { zh: zh.errors, en: en.errors } },
  events: { zh: zh.events, en: en.events },
  routes: parametersRoutes,
  loadRegion,
};
