import type { ModulePages } from "../../../web/module-pages.ts";
import { recorders } from "../rules/who-may-record.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { enterSearch, factSearch } from "./fact-search.ts";
import { ledgerPaths } from "./paths.ts";

/** The screens of facts: the list, one fact, data entry, the import desk. */
export const pages: ModulePages = {
  pages: [
    {
      path: ledgerPaths.facts(),
      title: { zh: zh.list.title, en: en.list.title },
      search: factSearch,
      load: () => import("./FactListPage.tsx").then((module) => module.FactListPage),
    },
    {
      path: "/ledger/facts/$id",
      title: { zh: zh.one.title, en: en.one.title },
      parent: ledgerPaths.facts(),
      load: () => import("./FactPage.tsx").then((module) => module.FactPage),
    },
    {
      path: ledgerPaths.enter(),
      title: { zh: zh.enter.title, en: en.enter.title },
      parent: ledgerPaths.facts(),
      search: enterSearch,
      load: () => import("./EnterPage.tsx").then((module) => module.EnterPage),
    },
    {
      path: ledgerPaths.desk(),
      title: { zh: zh.imports.title, en: en.imports.title },
      parent: ledgerPaths.facts(),
      load: () => import("./ImportDeskPage.tsx").then((module) => module.ImportDeskPage),
    },
    {
      path: "/ledger/import/runs/$id",
      title: { zh: zh.imports.runs, en: en.imports.runs },
      parent: ledgerPaths.desk(),
      load: () => import("./RunPage.tsx").then((module) => module.RunPage),
    },
    {
      path: "/ledger/import/sources/$code",
      title: { zh: zh.imports.mappingTitle, en: en.imports.mappingTitle },
      parent: ledgerPaths.desk(),
      load: () => import("./SourcePage.tsx").then((module) => module.SourcePage),
    },
  ],
  navigation: [
    {
      to: ledgerPaths.facts(),
      label: { zh: zh.list.nav, en: en.list.nav },
      about: { zh: zh.list.question, en: en.list.question },
      group: "plans",
      order: 40,
      roles: "everyone",
    },
    {
      to: ledgerPaths.enter(),
      label: { zh: zh.enter.nav, en: en.enter.nav },
      about: { zh: zh.enter.about, en: en.enter.about },
      group: "work",
      order: 40,
      roles: [...recorders, "reporter"],
    },
    {
      to: ledgerPaths.desk(),
      label: { zh: zh.imports.nav, en: en.imports.nav },
      about: { zh: zh.imports.question, en: en.imports.question },
      group: "work",
      order: 50,
      roles: recorders,
    },
  ],
};
