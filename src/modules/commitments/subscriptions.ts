import type { Module } from "../../platform/http/module.ts";
import { followConclusions, followDroppedSample } from "./actions/source-changes.ts";
import { noteFiguresChanged } from "./store/lamps.ts";

/** What this module listens to: new facts make lamps due, conclusions of people change sentences. */
export const subscriptions: NonNullable<Module["subscriptions"]> = {
  "ledger.facts-recorded": (ctx) => noteFiguresChanged(ctx.tx, ctx.clock.now()),
  "policy.extractions-concluded": followConclusions,
  "policy.sample-review-dropped": followDroppedSample,
};
