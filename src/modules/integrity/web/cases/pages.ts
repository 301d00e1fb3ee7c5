import type { NavigationEntry, Page } from "../../../../web/module-pages.ts";
import { casesEn as en } from "../../cases-texts.en.ts";
import { casesZh as zh } from "../../cases-texts.zh.ts";
import { caseReaders } from "../../contract/cases.ts";
import { unitRoles } from "../../contract.ts";
import { integrityPaths } from "../paths.ts";

export const casePages: readonly Page[] = [
  {
    path: integrityPaths.cases(),
    title: { zh: zh.title, en: en.title },
    load: () => import("./CasesPage.tsx").then((module) => module.CasesPage),
  },
  {
    path: "/integrity-cases/$id",
    title: { zh: zh.title, en: en.title },
    parent: integrityPaths.cases(),
    load: () => import("./CasePage.tsx").then((module) => module.CasePage),
  },
];

export const caseNavigation: readonly NavigationEntry[] = [
  {
    to: integrityPaths.cases(),
    label: { zh: zh.nav, en: en.nav },
    about: { zh: zh.about, en: en.about },
    group: "rooms",
    order: 52,
    roles: [...caseReaders, ...unitRoles, "expert", "broker", "operator", "finance-officer"],
  },
];
