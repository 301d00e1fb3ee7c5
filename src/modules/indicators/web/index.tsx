import type { ModulePages } from "../../../web/module-pages.ts";
import { en as baselineEn } from "../baseline-texts.en.ts";
import { zh as baselineZh } from "../baseline-texts.zh.ts";
import { en as coverageEn } from "../coverage-texts.en.ts";
import { zh as coverageZh } from "../coverage-texts.zh.ts";
import { en as explainEn } from "../explain-texts.en.ts";
import { zh as explainZh } from "../explain-texts.zh.ts";
import { en as overviewEn } from "../overview-texts.en.ts";
import { zh as overviewZh } from "../overview-texts.zh.ts";
import { bringingRoles } from "../rules/baseline.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { indicatorsPaths } from "./paths.ts";
import {
  areasSearch,
  baselineSearch,
  changeSearch,
  coverageSearch,
  indicatorListSearch,
  indicatorSearch,
  overviewSearch,
} from "./search-schemas.ts";

export { TargetLamp } from "./TargetLamp.tsx";

/** The screens of indicators. */
export const pages: ModulePages = {
  pages: [
    {
      path: indicatorsPaths.overview(),
      title: { zh: overviewZh.title, en: overviewEn.title },
      search: overviewSearch,
      load: () => import("./overview/OverviewPage.tsx").then((module) => module.OverviewPage),
    },
    {
      path: indicatorsPaths.coverage(),
      title: { zh: coverageZh.title, en: coverageEn.title },
      search: coverageSearch,
      load: () => import("./coverage/CoveragePage.tsx").then((module) => module.CoveragePage),
    },
    {
      path: indicatorsPaths.baselines(),
      title: { zh: baselineZh.title, en: baselineEn.title },
      search: baselineSearch,
      load: () => import("./baselines/BaselineListPage.tsx").then((module) => module.BaselineListPage),
    },
    {
      path: "/indicators/baselines/$target",
      title: { zh: baselineZh.title, en: baselineEn.title },
      parent: indicatorsPaths.baselines(),
      load: () => import("./baselines/BaselinePage.tsx").then((module) => module.BaselinePage),
    },
    {
      path: indicatorsPaths.list(),
      title: { zh: zh.list.title, en: en.list.title },
      search: indicatorListSearch,
      load: () => import("./IndicatorListPage.tsx").then((module) => module.IndicatorListPage),
    },
    {
      path: "/indicators/$code",
      title: { zh: zh.list.name, en: en.list.name },
      parent: indicatorsPaths.list(),
      search: indicatorSearch,
      load: () => import("./IndicatorPage.tsx").then((module) => module.IndicatorPage),
    },
    {
      path: "/indicators/$code/areas",
      title: { zh: explainZh.areas.title, en: explainEn.areas.title },
      parent: indicatorsPaths.list(),
      search: areasSearch,
      load: () => import("./AreasPage.tsx").then((module) => module.AreasPage),
    },
    {
      path: "/indicators/$code/change",
      title: { zh: explainZh.change.title, en: explainEn.change.title },
      parent: indicatorsPaths.list(),
      search: changeSearch,
      load: () => import("./ChangePage.tsx").then((module) => module.ChangePage),
    },
  ],
  home: [
    {
      key: "indicators",
      order: 5,
      load: () => import("./overview/OverviewAtHome.tsx").then((module) => module.OverviewAtHome),
    },
  ],
  todo: [
    {
      key: "indicators.baselines",
      order: 30,
      roles: bringingRoles,
      read: (reader) => import("./baselines/todo.ts").then((module) => module.baselineTodo(reader)),
    },
  ],
  find: [
    {
      key: "indicators",
      title: { zh: zh.list.nav, en: en.list.nav },
      order: 30,
      roles: "everyone",
      find: (asked) => import("./find.ts").then((module) => module.findIndicators(asked)),
    },
  ],
  navigation: [
    {
      to: indicatorsPaths.overview(),
      label: { zh: overviewZh.nav, en: overviewEn.nav },
      about: { zh: overviewZh.question, en: overviewEn.question },
      group: "plans",
      order: 5,
      roles: "everyone",
    },
    {
      to: indicatorsPaths.list(),
      label: { zh: zh.list.nav, en: en.list.nav },
      about: { zh: zh.list.question, en: en.list.question },
      group: "plans",
      order: 15,
      roles: "everyone",
    },
    {
      to: indicatorsPaths.coverage(),
      label: { zh: coverageZh.nav, en: coverageEn.nav },
      about: { zh: coverageZh.question, en: coverageEn.question },
      group: "plans",
      order: 16,
      roles: "everyone",
    },
    {
      to: indicatorsPaths.baselines(),
      label: { zh: baselineZh.nav, en: baselineEn.nav },
      about: { zh: baselineZh.about, en: baselineEn.about },
      group: "work",
      order: 30,
      roles: bringingRoles,
    },
  ],
};
