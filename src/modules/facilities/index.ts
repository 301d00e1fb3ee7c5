import type { Module } from "../../platform/http/module.ts";
import { facilitiesErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { kinds } from "./message-kinds.ts";
import { facilitiesRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** Shared vessels, instruments, trial fields and laboratories: found, booked once, used, settled. */
export const facilities: Module = {
  name: "facilities",
  errors: { statuses: facilitiesErrors, texts: { zh: zh.errors, en: en.errors } },
  events: { zh: zh.events, en: en.events },
  messageKinds: Object.values(kinds),
  routes: facilitiesRoutes,
  loadRegion,
};
