import { z } from "zod";
import type { ModulePages } from "../../../web/module-pages.ts";
import { searchSort, searchText } from "../../../web/search-state.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import { organisationListSearch } from "./organisation-list-search.ts";
import { peoplePaths } from "./paths.ts";

export { organisationsQuery } from "./queries.ts";
export { peoplePaths };

/** The screens of organisations and people, and the account menu in the top bar. */
export const pages: ModulePages = {
  pages: [
    {
      path: peoplePaths.signIn(),
      title: { zh: zh.signIn.title, en: en.signIn.title },
      search: z.object({ back: searchText }),
      load: () => import("./SignInPage.tsx").then((module) => module.SignInPage),
    },
    {
      path: peoplePaths.organisations(),
      title: { zh: zh.organisations.title, en: en.organisations.title },
      search: organisationListSearch,
      load: () => import("./OrganisationListPage.tsx").then((module) => module.OrganisationListPage),
    },
    {
      path: "/organisations/$code",
      title: { zh: zh.organisations.title, en: en.organisations.title },
      parent: peoplePaths.organisations(),
      load: () => import("./OrganisationPage.tsx").then((module) => module.OrganisationPage),
    },
    {
      path: peoplePaths.people(),
      title: { zh: zh.peopleList.title, en: en.peopleList.title },
      search: z.object({ q: searchText, sort: searchSort }),
      load: () => import("./PersonListPage.tsx").then((module) => module.PersonListPage),
    },
  ],
  find: [
    {
      key: "people",
      title: { zh: zh.organisations.nav, en: en.organisations.nav },
      order: 20,
      roles: "everyone",
      find: (asked) => import("./find.ts").then((module) => module.findOrganisations(asked)),
    },
  ],
  navigation: [
    {
      to: peoplePaths.organisations(),
      label: { zh: zh.organisations.nav, en: en.organisations.nav },
      about: { zh: zh.organisations.question, en: en.organisations.question },
      group: "rooms",
      order: 500,
      roles: "everyone",
    },
    {
      to: peoplePaths.people(),
      label: { zh: zh.peopleList.nav, en: en.peopleList.nav },
      about: { zh: zh.peopleList.question, en: en.peopleList.question },
      group: "manage",
      order: 100,
      roles: ["administrator", "auditor"],
    },
  ],
  account: AccountMenu,
};
