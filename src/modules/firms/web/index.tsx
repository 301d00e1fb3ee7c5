import { z } from "zod";
import type { ModulePages } from "../../../web/module-pages.ts";
import { searchSort } from "../../../web/search-state.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { firmPaths } from "./paths.ts";

const title = { zh: zh.list.title, en: en.list.title };

/** The screens of this module. */
export const pages: ModulePages = {
  pages: [
    {
      path: firmPaths.list(),
      title,
      search: z.object({ sort: searchSort }),
      load: () => import("./FirmListPage.tsx").then((module) => module.FirmListPage),
    },
  ],
  navigation: [
    {
      to: firmPaths.list(),
      label: title,
      about: { zh: zh.list.question, en: en.list.question },
      group: "read",
      order: 600,
      roles: "everyone",
    },
  ],
};
