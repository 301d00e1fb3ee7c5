import type { Route } from "../../platform/http/route.ts";
import { dossierRoutes } from "./routes/dossiers.ts";
import { linkRoutes } from "./routes/links.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { workflowRoutes } from "./routes/workflows.ts";

/** All doors of calls. Who reads what of a case in which stage the database decides, by the workflow that it began with. */
export const callsRoutes = (): readonly Route[] => [
  ...workflowRoutes,
  ...dossierRoutes,
  ...linkRoutes,
  ...reviewRoutes,
];
