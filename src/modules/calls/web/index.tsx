import type { ModulePages } from "../../../web/module-pages.ts";
import { applicantRoles, deciderRoles } from "../contract.ts";
import { dossierEn } from "../dossier-texts.en.ts";
import { dossierZh } from "../dossier-texts.zh.ts";
import { reviewEn } from "../review-texts.en.ts";
import { reviewZh } from "../review-texts.zh.ts";
import { workflowEn } from "../workflow-texts.en.ts";
import { workflowZh } from "../workflow-texts.zh.ts";
import { callsPaths } from "./paths.ts";
import { boardSearch } from "./review/board-search.ts";

/** The screens of calls. */
export const pages: ModulePages = {
  pages: [
    {
      path: callsPaths.calls(),
      title: { zh: dossierZh.list.title, en: dossierEn.list.title },
      load: () => import("./CallsPage.tsx").then((module) => module.CallsPage),
    },
    {
      path: callsPaths.workflows(),
      title: { zh: workflowZh.list.title, en: workflowEn.list.title },
      parent: callsPaths.calls(),
      load: () => import("./workflow/WorkflowsPage.tsx").then((module) => module.WorkflowsPage),
    },
    {
      path: "/calls/workflows/$code/$version",
      title: { zh: workflowZh.list.name, en: workflowEn.list.name },
      parent: callsPaths.workflows(),
      load: () => import("./workflow/WorkflowPage.tsx").then((module) => module.WorkflowPage),
    },
    {
      path: callsPaths.experts(),
      title: { zh: reviewZh.experts.title, en: reviewEn.experts.title },
      parent: callsPaths.calls(),
      load: () => import("./review/ExpertsPage.tsx").then((module) => module.ExpertsPage),
    },
    {
      path: "/calls/$id",
      title: { zh: dossierZh.list.title, en: dossierEn.list.title },
      parent: callsPaths.calls(),
      load: () => import("./dossier/DossierPage.tsx").then((module) => module.DossierPage),
    },
    {
      path: "/calls/$id/review",
      title: { zh: reviewZh.board.title, en: reviewEn.board.title },
      parent: callsPaths.calls(),
      search: boardSearch,
      load: () => import("./review/BoardPage.tsx").then((module) => module.BoardPage),
    },
    {
      path: callsPaths.reviews(),
      title: { zh: reviewZh.desk.title, en: reviewEn.desk.title },
      load: () => import("./review/ReviewsPage.tsx").then((module) => module.ReviewsPage),
    },
    {
      path: "/reviews/$id",
      title: { zh: reviewZh.one.sheet, en: reviewEn.one.sheet },
      parent: callsPaths.reviews(),
      load: () => import("./review/ReviewPage.tsx").then((module) => module.ReviewPage),
    },
  ],
  home: [
    {
      key: "calls",
      order: 20,
      firstFor: [...applicantRoles, "expert"],
      load: () => import("./CallsAtHome.tsx").then((module) => module.CallsAtHome),
    },
  ],
  todo: [
    {
      key: "calls reviews",
      order: 30,
      roles: ["expert"],
      read: (reader) => import("./todo.ts").then((module) => module.reviewsTodo(reader)),
    },
    {
      key: "calls house",
      order: 38,
      roles: deciderRoles,
      read: (reader) => import("./todo.ts").then((module) => module.houseTodo(reader)),
    },
  ],
  find: [
    {
      key: "calls",
      title: { zh: dossierZh.list.nav, en: dossierEn.list.nav },
      order: 60,
      roles: "everyone",
      find: (asked) => import("./find.ts").then((module) => module.findCalls(asked)),
    },
  ],
  navigation: [
    {
      to: callsPaths.calls(),
      label: { zh: dossierZh.list.nav, en: dossierEn.list.nav },
      about: { zh: dossierZh.list.about, en: dossierEn.list.about },
      group: "market",
      order: 500,
      roles: "everyone",
    },
    {
      to: callsPaths.reviews(),
      label: { zh: reviewZh.desk.nav, en: reviewEn.desk.nav },
      about: { zh: reviewZh.desk.about, en: reviewEn.desk.about },
      group: "work",
      order: 31,
      roles: ["expert"],
    },
  ],
};
