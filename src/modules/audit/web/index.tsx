import type { ModulePages } from "../../../web/module-pages.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { eventListSearch } from "./event-list-search.ts";
import { auditPaths } from "./paths.ts";

/** The screens of the event log. */
export const pages: ModulePages = {
  pages: [
    {
      path: auditPaths.events(),
      title: { zh: zh.list.title, en: en.list.title },
      search: eventListSearch,
      load: () => import("./EventListPage.tsx").then((module) => module.EventListPage),
    },
    {
      path: "/events/$id",
      title: { zh: zh.one.title, en: en.one.title },
      parent: auditPaths.events(),
      load: () => import("./EventPage.tsx").then((module) => module.EventPage),
    },
  ],
  navigation: [
    {
      to: auditPaths.events(),
      label: { zh: zh.list.nav, en: en.list.nav },
      about: { zh: zh.list.about, en: en.list.about },
      group: "manage",
      order: 300,
      roles: ["auditor", "administrator"],
    },
  ],
};
