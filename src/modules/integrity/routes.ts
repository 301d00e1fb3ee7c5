import type { Route } from "../../platform/http/route.ts";
import { caseRoutes } from "./routes/cases.ts";
import { inspectionRoutes } from "./routes/inspections.ts";
import { listRoutes } from "./routes/lists.ts";
import { toleranceRoutes } from "./routes/tolerance.ts";
import { transferRoutes } from "./routes/transfers.ts";

/** The routes of every subject of this module. */
export const integrityRoutes = (): readonly Route[] => [
  ...listRoutes,
  ...toleranceRoutes,
  ...inspectionRoutes,
  ...caseRoutes,
  ...transferRoutes,
];
