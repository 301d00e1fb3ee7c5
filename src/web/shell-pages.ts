import { z } from "zod";
import type { ModulePages } from "./module-pages.ts";
import { paths } from "./paths.ts";
import { searchList, searchSort, searchText } from "./search-state.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** Search parameters of the terms page. */
export const termsSearch = z.object({ q: searchText });

/** Search parameters of the search through everything. */
export const findSearch = z.object({ q: searchText });

/** Search parameters of the gallery: its table and filters keep their state like any other screen. */
export const gallerySearch = z.object({ state: searchList, unit: searchList, sort: searchSort, row: searchText });

/** The shell's own screens: home, terms, search, gallery. */
export const shellPages: ModulePages = {
  pages: [
    {
      path: paths.home(),
      title: { zh: zh.home.title, en: en.home.title },
      load: () => import("./pages/HomePage.tsx").then((module) => module.HomePage),
    },
    {
      path: paths.terms(),
      title: { zh: zh.terms.title, en: en.terms.title },
      search: termsSearch,
      load: () => import("./pages/TermsPage.tsx").then((module) => module.TermsPage),
    },
    {
      path: paths.search(),
      title: { zh: zh.search.title, en: en.search.title },
      search: findSearch,
      load: () => import("./pages/SearchPage.tsx").then((module) => module.SearchPage),
    },
    {
      path: paths.gallery(),
      title: { zh: zh.gallery.title, en: en.gallery.title },
      search: gallerySearch,
      load: () => import("./pages/GalleryPage.tsx").then((module) => module.GalleryPage),
    },
  ],
  navigation: [
    {
      to: paths.home(),
      label: { zh: zh.home.title, en: en.home.title },
      group: "top",
      order: 0,
      roles: "everyone",
    },
    {
      to: paths.terms(),
      label: { zh: zh.terms.title, en: en.terms.title },
      about: { zh: zh.terms.about, en: en.terms.about },
      group: "reference",
      order: 900,
      roles: "everyone",
    },
  ],
};
