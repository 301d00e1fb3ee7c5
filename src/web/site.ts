import { createContext } from "react";
import type { ModulePages } from "./module-pages.ts";

/** What screens are put together from without knowing each other; the router, which alone knows the modules, gives it. */
export interface Site {
  readonly navigation: ModulePages["navigation"];
  readonly home: NonNullable<ModulePages["home"]>;
  readonly todo: NonNullable<ModulePages["todo"]>;
  readonly find: NonNullable<ModulePages["find"]>;
  readonly beside: NonNullable<ModulePages["beside"]>;
  readonly areas: ModulePages["areas"];
}

export const SiteContext = createContext<Site>({
  navigation: [],
  home: [],
  todo: [],
  find: [],
  beside: [],
  areas: undefined,
});
