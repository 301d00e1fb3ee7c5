import { z } from "zod";
import type { NavigationEntry, Page } from "../../../../web/module-pages.ts";
import { searchText } from "../../../../web/search-state.ts";
import { inspectorRoles } from "../../contract/inspections.ts";
import { unitRoles } from "../../contract.ts";
import { inspectionsEn as en } from "../../inspections-texts.en.ts";
import { inspectionsZh as zh } from "../../inspections-texts.zh.ts";
import { integrityPaths } from "../paths.ts";

export const inspectionPages: readonly Page[] = [
  {
    path: integrityPaths.inspections(),
    title: { zh: zh.title, en: en.title },
    search: z.object({ month: searchText }),
    load: () => import("./CalendarPage.tsx").then((module) => module.CalendarPage),
  },
  {
    path: "/inspections/$id",
    title: { zh: zh.title, en: en.title },
    parent: integrityPaths.inspections(),
    load: () => import("./InspectionPage.tsx").then((module) => module.InspectionPage),
  },
];

export const inspectionNavigation: readonly NavigationEntry[] = [
  {
    to: integrityPaths.inspections(),
    label: { zh: zh.nav, en: en.nav },
    about: { zh: zh.about, en: en.about },
    group: "supervision",
    order: 60,
    roles: [...inspectorRoles, ...unitRoles, "reviewer"],
  },
];
