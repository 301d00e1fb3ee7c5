import type { ModulePages } from "../../../web/module-pages.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { taxonomiesPaths } from "./paths.ts";
import { vocabularyListSearch, vocabularySearch } from "./vocabulary-search.ts";

/** The screens of vocabularies. */
export const pages: ModulePages = {
  pages: [
    {
      path: taxonomiesPaths.list(),
      title: { zh: zh.list.title, en: en.list.title },
      search: vocabularyListSearch,
      load: () => import("./VocabularyListPage.tsx").then((module) => module.VocabularyListPage),
    },
    {
      path: "/vocabularies/$code",
      title: { zh: zh.list.one, en: en.list.one },
      parent: taxonomiesPaths.list(),
      search: vocabularySearch,
      load: () => import("./VocabularyPage.tsx").then((module) => module.VocabularyPage),
    },
  ],
  navigation: [
    {
      to: taxonomiesPaths.list(),
      label: { zh: zh.list.nav, en: en.list.nav },
      about: { zh: zh.list.question, en: en.list.question },
      group: "reference",
      order: 60,
      roles: "everyone",
    },
  ],
};
