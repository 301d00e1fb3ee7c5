import { createContext } from "react";
import type { ModulePages } from "./module-pages.ts";

/** What the home page is put together from; the router, which alone knows the modules, gives it. */
export interface Site {
  readonly navigation: ModulePages["navigation"];
  readonly home: NonNullable<ModulePages["home"]>;
}

export const SiteContext = createContext<Site>({ navigation: [], home: [] });
