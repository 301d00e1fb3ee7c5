import type { Route } from "../../platform/http/route.ts";
import { goodsRoutes } from "./routes/goods.ts";

/** The routes of every subject of the market. */
export const marketRoutes = (): readonly Route[] => [...goodsRoutes];
