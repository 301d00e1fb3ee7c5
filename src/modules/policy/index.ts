import type { Module } from "../../platform/http/module.ts";
import { alignmentErrors } from "./contract/alignment.ts";
import { reviewErrors } from "./contract/review.ts";
import { policyErrors } from "./contract.ts";
import { loadRegion } from "./load-region.ts";
import { messageKinds } from "./message-kinds.ts";
import { counterpartLimit, lookAlikeLimit, ownerLimit, reviewConfirmers } from "./parameters.ts";
import { policyRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

export { pinyinOf, pinyinPatterns, pinyinQuery } from "./pinyin.ts";
export { getGaps as workPointGaps } from "./views/gaps.ts";
export { findLine } from "./views/line-place.ts";
export { fold } from "./words.ts";

/** Plan documents, their editions, and what was extracted from them. */
export const policy: Module = {
  name: "policy",
  errors: {
    statuses: { ...policyErrors, ...reviewErrors, ...alignmentErrors },
    texts: { zh: zh.errors, en: en.errors },
  },
  parameters: [reviewConfirmers, counterpartLimit, lookAlikeLimit, ownerLimit],
  events: { zh: zh.events, en: en.events },
  messageKinds: Object.values(messageKinds),
  routes: policyRoutes,
  loadRegion,
};
