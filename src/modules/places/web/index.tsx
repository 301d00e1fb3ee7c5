import { lazy } from "react";
import { api, loaded } from "../../../web/api.ts";
import type { ModulePages } from "../../../web/module-pages.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { placesPaths } from "./paths.ts";
import { areaListSearch, areaSearch } from "./places-search.ts";

/** The map of the areas, for screens of later modules; loaded with the first that shows one. */
export const AreaMap = lazy(() => import("./AreaMap.tsx").then((module) => ({ default: module.AreaMap })));

/** The screens of places, and what areas are called. */
export const pages: ModulePages = {
  pages: [
    {
      path: placesPaths.areas(),
      title: { zh: zh.list.title, en: en.list.title },
      search: areaListSearch,
      load: () => import("./AreaListPage.tsx").then((module) => module.AreaListPage),
    },
    {
      path: "/places/$code",
      title: { zh: zh.list.one, en: en.list.one },
      parent: placesPaths.areas(),
      search: areaSearch,
      load: () => import("./AreaPage.tsx").then((module) => module.AreaPage),
    },
  ],
  navigation: [
    {
      to: placesPaths.areas(),
      label: { zh: zh.list.nav, en: en.list.nav },
      about: { zh: zh.list.question, en: en.list.question },
      group: "reference",
      order: 80,
      roles: "everyone",
    },
  ],
  areas: {
    load: async (signal) => (await loaded(api.GET("/api/places/areas", { signal }))).areas,
    path: placesPaths.area,
  },
};
