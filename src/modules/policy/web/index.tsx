import type { ModulePages } from "../../../web/module-pages.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { policyPaths } from "./paths.ts";
import { differenceSearch, documentSearch, registerSearch } from "./search-schemas.ts";

/** The screens of policy documents. */
export const pages: ModulePages = {
  pages: [
    {
      path: policyPaths.documents(),
      title: { zh: zh.list.title, en: en.list.title },
      search: registerSearch,
      load: () => import("./DocumentListPage.tsx").then((module) => module.DocumentListPage),
    },
    {
      path: policyPaths.importing(),
      title: { zh: zh.importing.title, en: en.importing.title },
      parent: policyPaths.documents(),
      load: () => import("./ImportPage.tsx").then((module) => module.ImportPage),
    },
    {
      path: "/documents/$code",
      title: { zh: zh.document.title, en: en.document.title },
      parent: policyPaths.documents(),
      search: documentSearch,
      load: () => import("./DocumentPage.tsx").then((module) => module.DocumentPage),
    },
    {
      path: "/documents/$code/difference",
      title: { zh: zh.difference.title, en: en.difference.title },
      parent: policyPaths.documents(),
      search: differenceSearch,
      load: () => import("./DifferencePage.tsx").then((module) => module.DifferencePage),
    },
  ],
  home: [{ order: 10, load: () => import("./DocumentsAtHome.tsx").then((module) => module.DocumentsAtHome) }],
  navigation: [
    {
      to: policyPaths.documents(),
      label: { zh: zh.list.nav, en: en.list.nav },
      about: { zh: zh.list.about, en: en.list.about },
      group: "read",
      order: 10,
      roles: "everyone",
    },
  ],
};
