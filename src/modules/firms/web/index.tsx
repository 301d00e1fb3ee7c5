import type { ModulePages } from "../../../web/module-pages.ts";
import { figureReaders, firmPeople, firmStewards } from "../contract.ts";
import { doublesEn } from "../doubles-texts.en.ts";
import { doublesZh } from "../doubles-texts.zh.ts";
import { standingEn } from "../standing-texts.en.ts";
import { standingZh } from "../standing-texts.zh.ts";
import { en as supportEn } from "../support-texts.en.ts";
import { zh as supportZh } from "../support-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import {
  countSearch,
  doubleSearch,
  firmSearch,
  standingSearch,
  sumSearch,
  supportSearch,
  trialSearch,
} from "./firm-search.ts";
import { firmPaths } from "./paths.ts";

const title = { zh: zh.list.title, en: en.list.title };

/** The screens of this module. */
export const pages: ModulePages = {
  pages: [
    {
      path: firmPaths.list(),
      title,
      search: firmSearch,
      load: () => import("./FirmListPage.tsx").then((module) => module.FirmListPage),
    },
    {
      path: firmPaths.counts(),
      title: { zh: zh.counts.title, en: en.counts.title },
      search: countSearch,
      load: () => import("./CountsPage.tsx").then((module) => module.CountsPage),
    },
    {
      path: firmPaths.sums(),
      title: { zh: zh.sums.title, en: en.sums.title },
      search: sumSearch,
      load: () => import("./SumsPage.tsx").then((module) => module.SumsPage),
    },
    {
      path: firmPaths.support(),
      title: { zh: supportZh.support.title, en: supportEn.support.title },
      search: supportSearch,
      load: () => import("./SupportPage.tsx").then((module) => module.SupportPage),
    },
    {
      path: firmPaths.standing(),
      title: { zh: standingZh.standing.title, en: standingEn.standing.title },
      search: standingSearch,
      load: () => import("./StandingPage.tsx").then((module) => module.StandingPage),
    },
    {
      path: firmPaths.outlook(),
      title: { zh: supportZh.outlook.title, en: supportEn.outlook.title },
      load: () => import("./OutlookPage.tsx").then((module) => module.OutlookPage),
    },
    {
      path: firmPaths.trial(),
      title: { zh: supportZh.trial.title, en: supportEn.trial.title },
      search: trialSearch,
      load: () => import("./TrialPage.tsx").then((module) => module.TrialPage),
    },
    {
      path: firmPaths.bringFigures(),
      title: { zh: zh.bringFigures.title, en: en.bringFigures.title },
      load: () => import("./BringFiguresPage.tsx").then((module) => module.BringFiguresPage),
    },
    {
      path: firmPaths.doubles().to,
      title: { zh: doublesZh.title, en: doublesEn.title },
      search: doubleSearch,
      load: () => import("./DoublesPage.tsx").then((module) => module.DoublesPage),
    },
    {
      path: firmPaths.add(),
      title: { zh: zh.add.title, en: en.add.title },
      load: () => import("./AddFirmPage.tsx").then((module) => module.AddFirmPage),
    },
    {
      path: firmPaths.bring(),
      title: { zh: zh.bring.title, en: en.bring.title },
      load: () => import("./BringFirmsPage.tsx").then((module) => module.BringFirmsPage),
    },
    {
      path: "/firms/$code",
      title: { zh: zh.list.title, en: en.list.title },
      load: () => import("./FirmPage.tsx").then((module) => module.FirmPage),
    },
  ],
  find: [
    {
      key: "firms",
      title: title,
      order: 10,
      roles: "everyone",
      find: (asked) => import("./find.ts").then((module) => module.findFirms(asked)),
    },
  ],
  navigation: [
    {
      to: firmPaths.list(),
      label: title,
      about: { zh: zh.list.about, en: en.list.about },
      group: "rooms",
      order: 50,
      roles: "everyone",
    },
    {
      to: firmPaths.standing(),
      label: { zh: standingZh.standing.nav, en: standingEn.standing.nav },
      about: { zh: standingZh.standing.about, en: standingEn.standing.about },
      group: "rooms",
      order: 52,
      roles: [...figureReaders, ...firmPeople],
    },
    {
      to: firmPaths.support(),
      label: { zh: supportZh.support.nav, en: supportEn.support.nav },
      about: { zh: supportZh.support.about, en: supportEn.support.about },
      group: "rooms",
      order: 51,
      roles: [...firmStewards, ...firmPeople],
    },
  ],
};
