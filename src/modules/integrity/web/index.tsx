import type { ModulePages } from "../../../web/module-pages.ts";
import { formerPages } from "./former-pages.ts";
import { listNavigation, listPages } from "./lists/pages.ts";
import { toleranceBeside, toleranceNavigation, tolerancePages } from "./tolerance/pages.ts";

/** The screens of every subject of this module. */
export const pages: ModulePages = {
  pages: [...listPages, ...tolerancePages, ...formerPages],
  navigation: [...listNavigation, ...toleranceNavigation],
  beside: [...toleranceBeside],
};
