import type { ModulePages } from "../../../web/module-pages.ts";
import { askerRoles, keeperRoles, stewardRoles } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { facilitiesPaths } from "./paths.ts";
import { checkSearch, listSearch, matchSearch, yearSearch } from "./searches.ts";
import { facilitiesTodo } from "./todo.ts";

const both = [...new Set([...askerRoles, ...keeperRoles, ...stewardRoles])];

/** The screens of this module. */
export const pages: ModulePages = {
  pages: [
    {
      path: facilitiesPaths.list(),
      title: { zh: zh.list.title, en: en.list.title },
      search: listSearch,
      load: () => import("./ResourcesPage.tsx").then((module) => module.ResourcesPage),
    },
    {
      path: "/facilities/resources/$id",
      title: { zh: zh.list.title, en: en.list.title },
      parent: facilitiesPaths.list(),
      load: () => import("./ResourcePage.tsx").then((module) => module.ResourcePage),
    },
    {
      path: facilitiesPaths.bookings(),
      title: { zh: zh.bookings.title, en: en.bookings.title },
      parent: facilitiesPaths.list(),
      load: () => import("./BookingsPage.tsx").then((module) => module.BookingsPage),
    },
    {
      path: "/facilities/bookings/$id",
      title: { zh: zh.bookings.title, en: en.bookings.title },
      parent: facilitiesPaths.bookings(),
      load: () => import("./BookingPage.tsx").then((module) => module.BookingPage),
    },
    {
      path: facilitiesPaths.use(),
      title: { zh: zh.use.title, en: en.use.title },
      parent: facilitiesPaths.list(),
      search: yearSearch,
      load: () => import("./UsePage.tsx").then((module) => module.UsePage),
    },
    {
      path: facilitiesPaths.match(),
      title: { zh: zh.match.title, en: en.match.title },
      parent: facilitiesPaths.list(),
      search: matchSearch,
      load: () => import("./MatchPage.tsx").then((module) => module.MatchPage),
    },
    {
      path: facilitiesPaths.check(),
      title: { zh: zh.check.title, en: en.check.title },
      parent: facilitiesPaths.list(),
      search: checkSearch,
      load: () => import("./CheckPage.tsx").then((module) => module.CheckPage),
    },
  ],
  navigation: [
    {
      to: facilitiesPaths.list(),
      label: { zh: zh.list.title, en: en.list.title },
      about: { zh: zh.list.about, en: en.list.about },
      group: "rooms",
      order: 44,
      roles: "everyone",
    },
    {
      to: facilitiesPaths.bookings(),
      label: { zh: zh.bookings.title, en: en.bookings.title },
      about: { zh: zh.bookings.about, en: en.bookings.about },
      group: "rooms",
      order: 44,
      roles: both,
    },
  ],
  todo: [{ key: "facilities", order: 75, roles: both, read: facilitiesTodo }],
};
