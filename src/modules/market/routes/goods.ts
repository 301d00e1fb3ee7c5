import type { Route } from "../../../platform/http/route.ts";

/** Demands and results. */
export const goodsRoutes: readonly Route[] = [];
