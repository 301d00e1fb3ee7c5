import type { NavigationEntry, Page } from "../../../../web/module-pages.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import { draftSearch } from "./licence-search.ts";

const title = { zh: zh.list.title, en: en.list.title };

export const licencePages: readonly Page[] = [
  {
    path: marketPaths.licences(),
    title,
    load: () => import("./LicencesPage.tsx").then((module) => module.LicencesPage),
  },
  {
    path: marketPaths.newLicence(),
    title: { zh: zh.form.title, en: en.form.title },
    parent: marketPaths.licences(),
    search: draftSearch,
    load: () => import("./DraftPage.tsx").then((module) => module.DraftPage),
  },
  {
    path: "/market/licences/$id",
    title,
    parent: marketPaths.licences(),
    load: () => import("./LicencePage.tsx").then((module) => module.LicencePage),
  },
  {
    path: "/market/licences/$id/terms",
    title: { zh: zh.form.changeTitle, en: en.form.changeTitle },
    parent: marketPaths.licences(),
    load: () => import("./ChangePage.tsx").then((module) => module.ChangePage),
  },
];

export const licenceNavigation: readonly NavigationEntry[] = [
  {
    to: marketPaths.licences(),
    label: title,
    about: { zh: zh.list.about, en: en.list.about },
    group: "market",
    order: 440,
    roles: "everyone",
  },
];
