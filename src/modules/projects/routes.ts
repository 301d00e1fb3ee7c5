import type { Route } from "../../platform/http/route.ts";
import { projectRoutes } from "./routes/projects.ts";
import { workRoutes } from "./routes/work.ts";

export const projectsRoutes = (): readonly Route[] => [...projectRoutes, ...workRoutes];
