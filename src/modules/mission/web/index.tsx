import type { ModulePages } from "../../../web/module-pages.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { missionSearch } from "./mission-search.ts";
import { missionPaths } from "./paths.ts";

/** The screens of the mission map. */
export const pages: ModulePages = {
  pages: [
    {
      path: missionPaths.map(),
      title: { zh: zh.page.title, en: en.page.title },
      search: missionSearch,
      load: () => import("./MissionPage.tsx").then((module) => module.MissionPage),
    },
    {
      path: "/mission/$id",
      title: { zh: zh.columns.name, en: en.columns.name },
      parent: missionPaths.map(),
      load: () => import("./MechanismPage.tsx").then((module) => module.MechanismPage),
    },
  ],
  navigation: [
    {
      to: missionPaths.map(),
      label: { zh: zh.page.nav, en: en.page.nav },
      about: { zh: zh.page.about, en: en.page.about },
      group: "reference",
      order: 900,
      roles: "everyone",
    },
  ],
};
