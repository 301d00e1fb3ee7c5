import { z } from "zod";
import type { ModulePages, TodoReader } from "../../../web/module-pages.ts";
import { searchList, searchText } from "../../../web/search-state.ts";
import { portfolioKinds } from "../contract/desks.ts";
import { keeperRoles, outcomeKinds, payerRoles, readerRoles, teamRoles } from "../contract.ts";
import { screenEn as en } from "../screen-texts.en.ts";
import { screenZh as zh } from "../screen-texts.zh.ts";
import { partnersSearch } from "./partners/search.ts";
import { projectsPaths } from "./paths.ts";
import { paymentsSearch } from "./payments/search.ts";
import { mineTodo, officeTodo, paymentsTodo } from "./todo.ts";
import { waysSearch } from "./ways/search.ts";

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
      search: paymentsSearch,
      load: () => import("./payments/PaymentsPage.tsx").then((module) => module.PaymentsPage),
    },
    {
      path: projectsPaths.portfolio(),
      title: { zh: zh.portfolio.title, en: en.portfolio.title },
      parent: projectsPaths.list(),
      search: z.object({ by: z.enum(portfolioKinds).optional().catch(undefined) }),
      load: () => import("./PortfolioPage.tsx").then((module) => module.PortfolioPage),
    },
    {
      path: projectsPaths.funds(),
      title: { zh: zh.funds.title, en: en.funds.title },
      parent: projectsPaths.list(),
      load: () => import("./funds/FundsPage.tsx").then((module) => module.FundsPage),
    },
    {
      path: "/projects/funds/$id",
      title: { zh: zh.funds.title, en: en.funds.title },
      parent: projectsPaths.funds(),
      load: () => import("./funds/FundPage.tsx").then((module) => module.FundPage),
    },
    {
      path: projectsPaths.outcomes(),
      title: { zh: zh.outcomes.title, en: en.outcomes.title },
      parent: projectsPaths.list(),
      search: z.object({ kind: z.enum(outcomeKinds).optional().catch(undefined) }),
      load: () => import("./outcomes/OutcomesPage.tsx").then((module) => module.OutcomesPage),
    },
    {
      path: projectsPaths.industries(),
      title: { zh: zh.industries.title, en: en.industries.title },
      parent: projectsPaths.list(),
      load: () => import("./industries/IndustriesPage.tsx").then((module) => module.IndustriesPage),
    },
    {
      path: "/projects/future-industries/$code",
      title: { zh: zh.industries.one, en: en.industries.one },
      parent: projectsPaths.industries(),
      load: () => import("./industries/IndustryPage.tsx").then((module) => module.IndustryPage),
    },
    {
      path: projectsPaths.coupling(),
      title: { zh: zh.coupling.title, en: en.coupling.title },
      parent: projectsPaths.list(),
      load: () => import("./coupling/CouplingPage.tsx").then((module) => module.CouplingPage),
    },
    {
      path: projectsPaths.ways(),
      title: { zh: zh.ways.title, en: en.ways.title },
      parent: projectsPaths.list(),
      search: waysSearch,
      load: () => import("./ways/WaysPage.tsx").then((module) => module.WaysPage),
    },
    {
      path: projectsPaths.partners(),
      title: { zh: zh.partners.title, en: en.partners.title },
      parent: projectsPaths.list(),
      search: partnersSearch,
      load: () => import("./partners/PartnersPage.tsx").then((module) => module.PartnersPage),
    },
    {
      path: projectsPaths.office(),
      title: { zh: zh.office.title, en: en.office.title },
      parent: projectsPaths.list(),
      load: () => import("./OfficePage.tsx").then((module) => module.OfficePage),
    },
    ...["", "/$id"].map((below) => ({
      path: `/registers/research-project${below}`,
      title: { zh: zh.list.title, en: en.list.title },
      load: () => import("./FormerProject.tsx").then((module) => module.FormerProject),
    })),
    {
      path: "/projects/$id",
      title: { zh: zh.list.title, en: en.list.title },
      parent: projectsPaths.list(),
      load: () => import("./project/ProjectPage.tsx").then((module) => module.ProjectPage),
    },
  ],
  beside: [
    { place: "call", load: () => import("./ways/WaysLink.tsx").then((module) => module.WaysOfCall) },
    { place: "record", load: () => import("./partners/TiedProjects.tsx").then((module) => module.TiedProjects) },
  ],
  find: [
    {
      key: "projects",
      title: { zh: zh.list.title, en: en.list.title },
      order: 70,
      roles: "everyone",
      find: (asked) => import("./find.ts").then((module) => module.findProjects(asked)),
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
      to: projectsPaths.coupling(),
      label: { zh: zh.coupling.title, en: en.coupling.title },
      about: { zh: zh.coupling.about, en: en.coupling.about },
      group: "rooms",
      order: 62,
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
    { key: "projects office", order: 39, roles: keeperRoles, read: ({ client }: TodoReader) => officeTodo(client) },
    { key: "projects mine", order: 40, roles: teamRoles, read: ({ client }: TodoReader) => mineTodo(client) },
    { key: "projects payments", order: 41, roles: payerRoles, read: ({ client }: TodoReader) => paymentsTodo(client) },
  ],
};
