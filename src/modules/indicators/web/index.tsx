import type { ModulePages } from "../../../web/module-pages.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { indicatorsPaths } from "./paths.ts";
import { indicatorListSearch, indicatorSearch } from "./search-schemas.ts";

/** The screens of indicators. */
export const pages: ModulePages = {
  pages: [
    {
      path: indicatorsPaths.list(),
      title: { zh: zh.list.title, en: en.list.title },
      search: indicatorListSearch,
      load: () => import("./IndicatorListPage.tsx").then((module) => module.IndicatorListPage),
    },
    {
      path: "/indicators/$code",
      title: { zh: zh.list.name, en: en.list.name },
      parent: indicatorsPaths.list(),
      search: indicatorSearch,
      load: () => import("./IndicatorPage.tsx").then((module) => module.IndicatorPage),
    },
  ],
  navigation: [
    {
      to: indicatorsPaths.list(),
      label: { zh: zh.list.nav, en: en.list.nav },
      about: { zh: zh.list.question, en: en.list.question },
      group: "read",
      order: 15,
      roles: "everyone",
    },
  ],
};
