import type { Module } from "../../platform/http/module.ts";
import { renewDueLamps } from "./actions/lamps.ts";
import { followConclusions, followDroppedSample } from "./actions/source-changes.ts";
import { bringEn } from "./bring-texts.en.ts";
import { bringZh } from "./bring-texts.zh.ts";
import { bringErrors } from "./contract/bring-back.ts";
import { commitmentsErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { commitmentsParameters } from "./parameters.ts";
import { commitmentsRoutes } from "./routes.ts";
import { noteFiguresChanged } from "./store/lamps.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** What is promised, followed up from registration to close: the supervision ledger. */
export const commitments: Module = {
  name: "commitments",
  errors: {
    statuses: { ...commitmentsErrors, ...bringErrors },
    texts: { zh: { ...zh.errors, ...bringZh.errors }, en: { ...en.errors, ...bringEn.errors } },
  },
  parameters: commitmentsParameters,
  events: { zh: { ...zh.events, ...bringZh.events }, en: { ...en.events, ...bringEn.events } },
  routes: commitmentsRoutes,
  loadRegion,
  subscriptions: {
    "ledger.facts-recorded": (ctx) => noteFiguresChanged(ctx.tx, ctx.clock.now()),
    "policy.extractions-concluded": followConclusions,
    "policy.sample-review-dropped": followDroppedSample,
  },
  work: renewDueLamps,
};
