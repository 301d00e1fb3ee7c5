import type { Module } from "../../platform/http/module.ts";
import { renewDueLamps } from "./actions/lamps.ts";
import { errors } from "./errors.ts";
import { loadRegion } from "./load-region.ts";
import { commitmentsParameters } from "./parameters.ts";
import { commitmentsRoutes } from "./routes.ts";
import { messageKinds } from "./steering-message-kinds.ts";
import { subscriptions } from "./subscriptions.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { deadlinesOf } from "./views/deadlines-of.ts";

export { endToleration, isCommitment, tolerate } from "./actions/tolerate.ts";
export { icsOf } from "./rules/ics.ts";

/** What is promised, followed up from registration to close: the supervision ledger. */
export const commitments: Module = {
  name: "commitments",
  errors,
  parameters: commitmentsParameters,
  events: { zh: zh.events, en: en.events },
  messageKinds,
  standing: deadlinesOf,
  routes: commitmentsRoutes,
  loadRegion,
  subscriptions,
  work: renewDueLamps,
};
