import type { NavigationEntry, Page, TodoSource } from "../../../../web/module-pages.ts";
import { brokerRoles, deskStewards } from "../../contract/lead.ts";
import { marketOwners } from "../../contract.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { funnelSearch } from "./funnel-search.ts";
import { deskPaths } from "./paths.ts";
import { deskTodo } from "./todo.ts";

const matches = () => import("./MatchesPage.tsx").then((module) => module.MatchesPage);

export const deskPages: readonly Page[] = [
  {
    path: deskPaths.desk(),
    title: { zh: zh.desk.title, en: en.desk.title },
    load: () => import("./DeskPage.tsx").then((module) => module.DeskPage),
  },
  {
    path: "/market/demands/$id/matches",
    title: { zh: zh.match.titles.demand, en: en.match.titles.demand },
    load: matches,
  },
  {
    path: "/market/results/$id/matches",
    title: { zh: zh.match.titles.result, en: en.match.titles.result },
    load: matches,
  },
  {
    path: "/market/pairs/$demand/$result",
    title: { zh: zh.bench.title, en: en.bench.title },
    load: () => import("./PairPage.tsx").then((module) => module.PairPage),
  },
  {
    path: "/market/leads/$id",
    title: { zh: zh.lead.title, en: en.lead.title },
    load: () => import("./LeadPage.tsx").then((module) => module.LeadPage),
  },
  {
    path: deskPaths.concepts(),
    title: { zh: zh.concept.title, en: en.concept.title },
    load: () => import("./ConceptsPage.tsx").then((module) => module.ConceptsPage),
  },
  {
    path: deskPaths.funnel(),
    title: { zh: zh.funnel.title, en: en.funnel.title },
    search: funnelSearch,
    load: () => import("./FunnelPage.tsx").then((module) => module.FunnelPage),
  },
];

const workers = [...brokerRoles, ...deskStewards, ...marketOwners];

export const deskNavigation: readonly NavigationEntry[] = [
  {
    to: deskPaths.desk(),
    label: { zh: zh.desk.title, en: en.desk.title },
    about: { zh: zh.desk.about, en: en.desk.about },
    group: "market",
    order: 240,
    roles: workers,
  },
  {
    to: deskPaths.funnel(),
    label: { zh: zh.funnel.title, en: en.funnel.title },
    about: { zh: zh.funnel.about, en: en.funnel.about },
    group: "market",
    order: 432,
    roles: "everyone",
  },
];

export const deskTodos: readonly TodoSource[] = [
  { key: "market desk", order: 60, roles: [...brokerRoles, ...marketOwners], read: deskTodo },
];
