import type { ModulePages } from "../../../web/module-pages.ts";
import { moneyReaders } from "../contract/finance.ts";
import { en as crossEn } from "../cross-texts.en.ts";
import { zh as crossZh } from "../cross-texts.zh.ts";
import { en as incubationEn } from "../incubation-texts.en.ts";
import { zh as incubationZh } from "../incubation-texts.zh.ts";
import { en as moneyEn } from "../money-texts.en.ts";
import { zh as moneyZh } from "../money-texts.zh.ts";
import { en as networkEn } from "../network-texts.en.ts";
import { zh as networkZh } from "../network-texts.zh.ts";
import { en as openEn } from "../open-data-texts.en.ts";
import { zh as openZh } from "../open-data-texts.zh.ts";
import { en as ownEn } from "../own-data-texts.en.ts";
import { zh as ownZh } from "../own-data-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { crossSearch } from "./cross-search.ts";
import { registersPaths } from "./paths.ts";
import { indexSearch, moneySearch, networkSearch, recordSearch } from "./record-search.ts";

const list = "/registers/$register";

export const pages: ModulePages = {
  pages: [
    {
      path: registersPaths.index(),
      title: { zh: zh.index.title, en: en.index.title },
      search: indexSearch,
      load: () => import("./RegisterIndexPage.tsx").then((module) => module.RegisterIndexPage),
    },
    {
      path: registersPaths.network(),
      title: { zh: networkZh.title, en: networkEn.title },
      search: networkSearch,
      load: () => import("./network/NetworkPage.tsx").then((module) => module.NetworkPage),
    },
    {
      path: registersPaths.moneyMap(),
      title: { zh: moneyZh.map.title, en: moneyEn.map.title },
      search: moneySearch,
      load: () => import("./money/MoneyMapPage.tsx").then((module) => module.MoneyMapPage),
    },
    {
      path: registersPaths.needMatches(),
      title: { zh: moneyZh.matches.title, en: moneyEn.matches.title },
      load: () => import("./money/NeedMatchesPage.tsx").then((module) => module.NeedMatchesPage),
    },
    {
      path: registersPaths.talentDemand(),
      title: { zh: moneyZh.demand.title, en: moneyEn.demand.title },
      load: () => import("./money/TalentDemandPage.tsx").then((module) => module.TalentDemandPage),
    },
    {
      path: registersPaths.incubation(),
      title: { zh: incubationZh.title, en: incubationEn.title },
      load: () => import("./IncubationPage.tsx").then((module) => module.IncubationPage),
    },
    {
      path: registersPaths.openData(),
      title: { zh: openZh.title, en: openEn.title },
      load: () => import("./open-data/OpenDataPage.tsx").then((module) => module.OpenDataPage),
    },
    {
      path: registersPaths.ownData(),
      title: { zh: ownZh.own.title, en: ownEn.own.title },
      load: () => import("./personal/OwnDataPage.tsx").then((module) => module.OwnDataPage),
    },
    {
      path: registersPaths.retention(),
      title: { zh: ownZh.retention.title, en: ownEn.retention.title },
      load: () => import("./personal/RetentionPage.tsx").then((module) => module.RetentionPage),
    },
    {
      path: list,
      title: { zh: zh.list.label, en: en.list.label },
      parent: registersPaths.index(),
      search: recordSearch,
      load: () => import("./RecordListPage.tsx").then((module) => module.RecordListPage),
    },
    {
      path: `${list}/cross`,
      title: { zh: crossZh.title, en: crossEn.title },
      parent: registersPaths.index(),
      search: crossSearch,
      load: () => import("./CrossPage.tsx").then((module) => module.CrossPage),
    },
    {
      path: `${list}/add`,
      title: { zh: zh.form.addTitle, en: en.form.addTitle },
      parent: registersPaths.index(),
      load: () => import("./RecordFormPage.tsx").then((module) => module.RecordFormPage),
    },
    {
      path: `${list}/import`,
      title: { zh: zh.bring.title, en: en.bring.title },
      parent: registersPaths.index(),
      load: () => import("./BringPage.tsx").then((module) => module.BringPage),
    },
    {
      path: `${list}/$id`,
      title: { zh: zh.list.label, en: en.list.label },
      parent: registersPaths.index(),
      load: () => import("./RecordPage.tsx").then((module) => module.RecordPage),
    },
    {
      path: `${list}/$id/edit`,
      title: { zh: zh.form.editTitle, en: en.form.editTitle },
      parent: registersPaths.index(),
      load: () => import("./RecordFormPage.tsx").then((module) => module.RecordFormPage),
    },
  ],
  find: [
    {
      key: "registers",
      title: { zh: zh.index.nav, en: en.index.nav },
      order: 80,
      roles: "everyone",
      find: (asked) => import("./find.ts").then((module) => module.findRecords(asked)),
    },
  ],
  navigation: [
    {
      to: registersPaths.index(),
      label: { zh: zh.index.nav, en: en.index.nav },
      about: { zh: zh.index.about, en: en.index.about },
      group: "rooms",
      order: 45,
      roles: "everyone",
    },
    {
      to: registersPaths.network(),
      label: { zh: networkZh.nav, en: networkEn.nav },
      about: { zh: networkZh.about, en: networkEn.about },
      group: "rooms",
      order: 46,
      roles: "everyone",
    },
    {
      to: registersPaths.moneyMap(),
      label: { zh: moneyZh.map.nav, en: moneyEn.map.nav },
      about: { zh: moneyZh.map.about, en: moneyEn.map.about },
      group: "rooms",
      order: 47,
      roles: moneyReaders,
    },
    {
      to: registersPaths.needMatches(),
      label: { zh: moneyZh.matches.nav, en: moneyEn.matches.nav },
      about: { zh: moneyZh.matches.about, en: moneyEn.matches.about },
      group: "rooms",
      order: 48,
      roles: [...moneyReaders, "enterprise"],
    },
    {
      to: registersPaths.talentDemand(),
      label: { zh: moneyZh.demand.nav, en: moneyEn.demand.nav },
      about: { zh: moneyZh.demand.about, en: moneyEn.demand.about },
      group: "rooms",
      order: 49,
      roles: ["administrator", "commission-office", "auditor"],
    },
    {
      to: registersPaths.incubation(),
      label: { zh: incubationZh.nav, en: incubationEn.nav },
      about: { zh: incubationZh.about, en: incubationEn.about },
      group: "rooms",
      order: 47,
      roles: "everyone",
    },
    {
      to: registersPaths.openData(),
      label: { zh: openZh.nav, en: openEn.nav },
      about: { zh: openZh.about, en: openEn.about },
      group: "reference",
      order: 85,
      roles: "everyone",
    },
    {
      to: registersPaths.ownData(),
      label: { zh: ownZh.own.title, en: ownEn.own.title },
      about: { zh: ownZh.own.about, en: ownEn.own.about },
      group: "reference",
      order: 95,
      roles: "everyone",
    },
    {
      to: registersPaths.retention(),
      label: { zh: ownZh.retention.title, en: ownEn.retention.title },
      about: { zh: ownZh.retention.about, en: ownEn.retention.about },
      group: "manage",
      order: 95,
      roles: ["administrator", "commission-office"],
    },
  ],
};
