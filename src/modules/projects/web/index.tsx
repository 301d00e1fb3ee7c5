import { z } from "zod";
import type { ModulePages, TodoReader } from "../../../web/module-pages.ts";
import { searchList, searchText } from "../../../web/search-state.ts";
import { keeperRoles, payerRoles, readerRoles, teamRoles } from "../contract.ts";
import { screenEn as en } from "../screen-texts.en.ts";
import { screenZh as zh } from "../screen-texts.zh.ts";
import { projectsPaths } from "./paths.ts";
import { mineTodo, paymentsTodo } from "./todo.ts";

/** The screens of projects. */
export const pages: ModulePages = {
  pages: [
    {
      path: projectsPaths.list(),
      title: { zh: zh.list.title, en: en.list.title },
      search: z.object({ q: searchText, stage: searchList, batch: searchList, programme: searchList }),
      load: () => import("./ProjectsPage.tsx").then((module) => module.ProjectsPage),
    },
    {
      path: projectsPaths.mine(),
      title: { zh: zh.mine.title, en: en.mine.title },
      parent: projectsPaths.list(),
      load: () => import("./MinePage.tsx").then((module) => module.MinePage),
    },
    {
      path: projectsPaths.payments(),
      title: { zh: zh.pay.title, en: en.pay.title },
      parent: projectsPaths.list(),
      load: () => import("./PaymentsPage.tsx").then((module) => module.PaymentsPage),
    },
    {
      path: "/projects/$id",
      title: { zh: zh.list.title, en: en.list.title },
      parent: projectsPaths.list(),
      load: () => import("./project/ProjectPage.tsx").then((module) => module.ProjectPage),
    },
  ],
  navigation: [
    {
      to: projectsPaths.list(),
      label: { zh: zh.list.nav, en: en.list.nav },
      about: { zh: zh.list.about, en: en.list.about },
      group: "market",
      order: 510,
      roles: "everyone",
    },
    {
      to: projectsPaths.mine(),
      label: { zh: zh.mine.nav, en: en.mine.nav },
      about: { zh: zh.mine.about, en: en.mine.about },
      group: "work",
      order: 32,
      roles: teamRoles,
    },
    {
      to: projectsPaths.payments(),
      label: { zh: zh.pay.nav, en: en.pay.nav },
      about: { zh: zh.pay.about, en: en.pay.about },
      group: "work",
      order: 33,
      roles: [...payerRoles, ...keeperRoles, ...readerRoles],
    },
  ],
  todo: [
    { key: "projects mine", order: 40, roles: teamRoles, read: ({ client }: TodoReader) => mineTodo(client) },
    { key: "projects payments", order: 41, roles: payerRoles, read: ({ client }: TodoReader) => paymentsTodo(client) },
  ],
};
