import type { ModulePages } from "../../../web/module-pages.ts";
import { en as explainEn } from "../explain-texts.en.ts";
import { zh as explainZh } from "../explain-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { indicatorsPaths } from "./paths.ts";
import { areasSearch, changeSearch, indicatorListSearch, indicatorSearch } from "./search-schemas.ts";

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
    {
      path: "/indicators/$code/areas",
      title: { zh: explainZh.areas.title, en: explainEn.areas.title },
      parent: indicatorsPaths.list(),
      search: areasSearch,
      load: () => import("./AreasPage.tsx").then((module) => module.AreasPage),
    },
    {
      path: "/indicators/$code/change",
      title: { zh: explainZh.change.title, en: explainEn.change.title },
      parent: indicatorsPaths.list(),
      search: changeSearch,
      load: () => import("./ChangePage.tsx").then((module) => module.ChangePage),
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
