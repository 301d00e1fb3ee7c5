import type { ModulePages } from "../../../web/module-pages.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { oceanPaths } from "./paths.ts";
import { jobSearch, profileSearch } from "./searches.ts";

/** The screens of this module. */
export const pages: ModulePages = {
  pages: [
    {
      path: oceanPaths.links(),
      title: { zh: zh.links.title, en: en.links.title },
      load: () => import("./LinksPage.tsx").then((module) => module.LinksPage),
    },
    {
      path: "/ocean/links/$id",
      title: { zh: zh.links.one, en: en.links.one },
      parent: oceanPaths.links(),
      load: () => import("./LinkPage.tsx").then((module) => module.LinkPage),
    },
    {
      path: oceanPaths.profiles(),
      title: { zh: zh.profiles.title, en: en.profiles.title },
      parent: oceanPaths.links(),
      search: profileSearch,
      load: () => import("./ProfilesPage.tsx").then((module) => module.ProfilesPage),
    },
    {
      path: "/ocean/files/$id",
      title: { zh: zh.report.title, en: en.report.title },
      parent: oceanPaths.profiles(),
      load: () => import("./ReportPage.tsx").then((module) => module.ReportPage),
    },
    {
      path: oceanPaths.jobs(),
      title: { zh: zh.jobs.title, en: en.jobs.title },
      parent: oceanPaths.links(),
      load: () => import("./JobsPage.tsx").then((module) => module.JobsPage),
    },
    {
      path: "/ocean/jobs/$id",
      title: { zh: zh.jobs.title, en: en.jobs.title },
      parent: oceanPaths.jobs(),
      search: jobSearch,
      load: () => import("./JobPage.tsx").then((module) => module.JobPage),
    },
  ],
  navigation: [
    {
      to: oceanPaths.links(),
      label: { zh: zh.links.title, en: en.links.title },
      about: { zh: zh.links.about, en: en.links.about },
      group: "rooms",
      order: 45,
      roles: "everyone",
    },
  ],
};
