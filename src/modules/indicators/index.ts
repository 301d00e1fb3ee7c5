import type { Module } from "../../platform/http/module.ts";
import { indicatorsErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { indicatorsParameters } from "./parameters.ts";
import { refreshCurrentValues } from "./refresh.ts";
import { indicatorsRoutes } from "./routes.ts";
import { addChanges } from "./store.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { followEdition } from "./tie-quotes.ts";

export { exportFormats } from "./contract/export.ts";
export { boardFile } from "./views/board-file.ts";
export { figuresOn } from "./views/figures-on.ts";
export { type AmendedAims, factsBehind, type TargetStanding, targetStandings } from "./views/standings.ts";

/** Figures that are made of facts: definitions, values as of any day, targets and how they stand. */
export const indicators: Module = {
  name: "indicators",
  errors: { statuses: indicatorsErrors, texts: { zh: zh.errors, en: en.errors } },
  parameters: indicatorsParameters,
  events: { zh: zh.events, en: en.events },
  routes: indicatorsRoutes,
  loadRegion,
  subscriptions: {
    "ledger.facts-recorded": (ctx, metrics) => addChanges(ctx.tx, metrics, ctx.clock.now()),
    "policy.edition-kept": followEdition,
  },
  work: async (ctx) => void (await refreshCurrentValues(ctx)),
};
