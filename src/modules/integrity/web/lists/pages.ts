import { z } from "zod";
import type { NavigationEntry, Page } from "../../../../web/module-pages.ts";
import { searchText } from "../../../../web/search-state.ts";
import { listsEn as en } from "../../lists-texts.en.ts";
import { listsZh as zh } from "../../lists-texts.zh.ts";
import { integrityPaths } from "../paths.ts";

export const listPages: readonly Page[] = [
  {
    path: integrityPaths.lists(),
    title: { zh: zh.title, en: en.title },
    search: z.object({ day: searchText }),
    load: () => import("./ListsPage.tsx").then((module) => module.ListsPage),
  },
  {
    path: "/negative-lists/$id",
    title: { zh: zh.title, en: en.title },
    parent: integrityPaths.lists(),
    load: () => import("./ListPage.tsx").then((module) => module.ListPage),
  },
];

export const listNavigation: readonly NavigationEntry[] = [
  {
    to: integrityPaths.lists(),
    label: { zh: zh.nav, en: en.nav },
    about: { zh: zh.about, en: en.about },
    group: "rooms",
    order: 50,
    roles: "everyone",
  },
];
