import { z } from "zod";
import type { BesidePart, NavigationEntry, Page } from "../../../../web/module-pages.ts";
import { searchText } from "../../../../web/search-state.ts";
import { toleranceEn as en } from "../../tolerance-texts.en.ts";
import { toleranceZh as zh } from "../../tolerance-texts.zh.ts";
import { integrityPaths } from "../paths.ts";

export const tolerancePages: readonly Page[] = [
  {
    path: integrityPaths.tolerance(),
    title: { zh: zh.title, en: en.title },
    search: z.object({ commitment: searchText, project: searchText }),
    load: () => import("./TolerancePage.tsx").then((module) => module.TolerancePage),
  },
  {
    path: "/tolerance/$id",
    title: { zh: zh.title, en: en.title },
    parent: integrityPaths.tolerance(),
    load: () => import("./ToleranceCasePage.tsx").then((module) => module.ToleranceCasePage),
  },
];

export const toleranceNavigation: readonly NavigationEntry[] = [
  {
    to: integrityPaths.tolerance(),
    label: { zh: zh.nav, en: en.nav },
    about: { zh: zh.about, en: en.about },
    group: "rooms",
    order: 51,
    roles: "everyone",
  },
];

export const toleranceBeside: readonly BesidePart[] = [
  { place: "commitment", load: () => import("./BesideCommitment.tsx").then((module) => module.BesideCommitment) },
];
