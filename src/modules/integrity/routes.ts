import type { Route } from "../../platform/http/route.ts";
import { listRoutes } from "./routes/lists.ts";
import { toleranceRoutes } from "./routes/tolerance.ts";

/** The routes of every subject of this module. */
export const integrityRoutes = (): readonly Route[] => [...listRoutes, ...toleranceRoutes];
