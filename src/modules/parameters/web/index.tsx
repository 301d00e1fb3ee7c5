import type { ModulePages } from "../../../web/module-pages.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { parameterListSearch } from "./parameter-list-search.ts";
import { parametersPaths } from "./paths.ts";

/** The screens of parameters. */
export const pages: ModulePages = {
  pages: [
    {
      path: parametersPaths.list(),
      title: { zh: zh.list.title, en: en.list.title },
      search: parameterListSearch,
      load: () => import("./ParameterListPage.tsx").then((module) => module.ParameterListPage),
    },
    {
      path: "/parameters/$code",
      title: { zh: zh.list.name, en: en.list.name },
      parent: parametersPaths.list(),
      load: () => import("./ParameterPage.tsx").then((module) => module.ParameterPage),
    },
  ],
  navigation: [
    {
      to: parametersPaths.list(),
      label: { zh: zh.list.nav, en: en.list.nav },
      about: { zh: zh.list.question, en: en.list.question },
      group: "manage",
      order: 200,
      roles: ["administrator", "commission-office", "auditor"],
    },
  ],
};
