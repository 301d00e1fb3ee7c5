import type { Module } from "../../platform/http/module.ts";
import { errors } from "./errors.ts";
import { goodsMessages } from "./goods-messages.ts";
import { licenceMessages } from "./licence-messages.ts";
import { loadRegion } from "./load-region.ts";
import { deskKinds } from "./message-kinds-desk.ts";
import { marketParameters } from "./parameters.ts";
import { marketRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { work } from "./work.ts";

export { draftResult } from "./actions/goods/draft-result.ts";
export { demandsToName } from "./views/nameable-demands.ts";

/** The technology market: demands and results, leads, licences, technology contracts. */
export const market: Module = {
  name: "market",
  errors,
  parameters: marketParameters,
  events: { zh: zh.events, en: en.events },
  messageKinds: [...Object.values(goodsMessages), ...Object.values(deskKinds), ...Object.values(licenceMessages)],
  routes: marketRoutes,
  loadRegion,
  work,
};
