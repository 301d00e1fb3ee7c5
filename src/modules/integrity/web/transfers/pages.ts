import type { NavigationEntry, Page } from "../../../../web/module-pages.ts";
import { officeRoles, unitRoles } from "../../contract.ts";
import { transfersEn as en } from "../../transfers-texts.en.ts";
import { transfersZh as zh } from "../../transfers-texts.zh.ts";
import { integrityPaths } from "../paths.ts";

export const transferPages: readonly Page[] = [
  {
    path: integrityPaths.transfers(),
    title: { zh: zh.title, en: en.title },
    load: () => import("./TransfersPage.tsx").then((module) => module.TransfersPage),
  },
];

export const transferNavigation: readonly NavigationEntry[] = [
  {
    to: integrityPaths.transfers(),
    label: { zh: zh.nav, en: en.nav },
    about: { zh: zh.about, en: en.about },
    group: "rooms",
    order: 54,
    roles: [...officeRoles, ...unitRoles, "auditor"],
  },
];
