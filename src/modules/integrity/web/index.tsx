import type { ModulePages } from "../../../web/module-pages.ts";
import { officeRoles, unitRoles } from "../contract.ts";
import { caseNavigation, casePages } from "./cases/pages.ts";
import { formerPages } from "./former-pages.ts";
import { inspectionNavigation, inspectionPages } from "./inspections/pages.ts";
import { listNavigation, listPages } from "./lists/pages.ts";
import { integrityTodo } from "./todo.ts";
import { toleranceBeside, toleranceNavigation, tolerancePages } from "./tolerance/pages.ts";
import { transferNavigation, transferPages } from "./transfers/pages.ts";

/** The screens of every subject of this module. */
export const pages: ModulePages = {
  pages: [...listPages, ...tolerancePages, ...inspectionPages, ...casePages, ...transferPages, ...formerPages],
  navigation: [
    ...listNavigation,
    ...toleranceNavigation,
    ...inspectionNavigation,
    ...caseNavigation,
    ...transferNavigation,
  ],
  todo: [{ key: "integrity", order: 70, roles: [...officeRoles, ...unitRoles, "reviewer"], read: integrityTodo }],
  beside: [...toleranceBeside],
};
