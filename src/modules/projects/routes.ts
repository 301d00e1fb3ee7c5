import type { Route } from "../../platform/http/route.ts";
import { couplingRoutes } from "./routes/coupling.ts";
import { fundRoutes } from "./routes/funds.ts";
import { industryRoutes } from "./routes/industries.ts";
import { outcomeRoutes } from "./routes/outcomes.ts";
import { partnerRoutes } from "./routes/partners.ts";
import { projectRoutes } from "./routes/projects.ts";
import { wayRoutes } from "./routes/ways.ts";
import { workRoutes } from "./routes/work.ts";

export const projectsRoutes = (): readonly Route[] => [
  ...projectRoutes,
  ...workRoutes,
  ...fundRoutes,
  ...outcomeRoutes,
  ...industryRoutes,
  ...couplingRoutes,
  ...wayRoutes,
  ...partnerRoutes,
];
