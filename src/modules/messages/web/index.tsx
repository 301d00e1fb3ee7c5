import { z } from "zod";
import type { ModulePages } from "../../../web/module-pages.ts";
import { searchText } from "../../../web/search-state.ts";
import { postEn } from "../post-texts.en.ts";
import { postZh } from "../post-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Bell } from "./Bell.tsx";
import { messagesPaths } from "./paths.ts";
import { inboxSearch, sendingSearch } from "./search-schemas.ts";

/** The bell, the own messages, and how messages leave the house. */
export const pages: ModulePages = {
  pages: [
    {
      path: messagesPaths.inbox(),
      title: { zh: zh.inbox.title, en: en.inbox.title },
      search: inboxSearch,
      load: () => import("./InboxPage.tsx").then((module) => module.InboxPage),
    },
    {
      path: messagesPaths.preferences(),
      title: { zh: zh.preferences.title, en: en.preferences.title },
      parent: messagesPaths.inbox(),
      load: () => import("./PreferencesPage.tsx").then((module) => module.PreferencesPage),
    },
    {
      path: messagesPaths.channels(),
      title: { zh: postZh.channels.title, en: postEn.channels.title },
      search: z.object({ add: searchText }),
      load: () => import("./post/ChannelsPage.tsx").then((module) => module.ChannelsPage),
    },
    {
      path: messagesPaths.sendings(),
      title: { zh: postZh.sendings.title, en: postEn.sendings.title },
      parent: messagesPaths.channels(),
      search: sendingSearch,
      load: () => import("./post/SendingsPage.tsx").then((module) => module.SendingsPage),
    },
  ],
  navigation: [
    {
      to: messagesPaths.channels(),
      label: { zh: postZh.channels.nav, en: postEn.channels.nav },
      about: { zh: postZh.channels.question, en: postEn.channels.question },
      group: "manage",
      order: 250,
      roles: ["administrator"],
    },
  ],
  account: Bell,
};
