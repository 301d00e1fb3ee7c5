import type { Module } from "../../platform/http/module.ts";
import { placesErrors } from "./contract.ts";
import { foreignOrigins, loadRegion } from "./load-region.ts";
import { refuseUnknownPlaces } from "./placer.ts";
import { placesRoutes } from "./routes.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

export { openPlacer, placementOf, refuseUnknownPlaces } from "./placer.ts";

/** Areas with dated borders, and whether something lies in them: inside, uncertain or outside. */
export const places: Module = {
  name: "places",
  errors: { statuses: placesErrors, texts: { zh: zh.errors, en: en.errors } },
  routes: placesRoutes,
  loadRegion,
  foreignOrigins,
  subscriptions: { "ledger.place-named": (ctx, codes) => refuseUnknownPlaces(ctx.tx, codes) },
};
