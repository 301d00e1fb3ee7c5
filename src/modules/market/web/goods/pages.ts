import type { NavigationEntry, Page } from "../../../../web/module-pages.ts";
import { marketStewards } from "../../contract.ts";
import { feedEn } from "../../feed-texts.en.ts";
import { feedZh } from "../../feed-texts.zh.ts";
import { goodsBringEn } from "../../goods-bring-texts.en.ts";
import { goodsBringZh } from "../../goods-bring-texts.zh.ts";
import { goodsScreenEn as en } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh as zh } from "../../goods-screen-texts.zh.ts";
import { judgedEn } from "../../judged-texts.en.ts";
import { judgedZh } from "../../judged-texts.zh.ts";
import { qualityEn } from "../../quality-texts.en.ts";
import { qualityZh } from "../../quality-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import { marketSearch, qualitySearch } from "./market-search.ts";

const title = { zh: zh.market.title, en: en.market.title };

export const goodsPages: readonly Page[] = [
  {
    path: marketPaths.market(),
    title,
    search: marketSearch,
    load: () => import("./MarketPage.tsx").then((module) => module.MarketPage),
  },
  {
    path: marketPaths.mine(),
    title: { zh: zh.mine.title, en: en.mine.title },
    load: () => import("./MinePage.tsx").then((module) => module.MinePage),
  },
  {
    path: marketPaths.jobResults(),
    title: { zh: judgedZh.list.title, en: judgedEn.list.title },
    load: () => import("./JobResultsPage.tsx").then((module) => module.JobResultsPage),
  },
  {
    path: marketPaths.exchange(),
    title: { zh: feedZh.title, en: feedEn.title },
    load: () => import("./ExchangePage.tsx").then((module) => module.ExchangePage),
  },
  {
    path: marketPaths.quality(),
    title: { zh: qualityZh.title, en: qualityEn.title },
    search: qualitySearch,
    load: () => import("./QualityPage.tsx").then((module) => module.QualityPage),
  },
  {
    path: marketPaths.bring(),
    title: { zh: goodsBringZh.title, en: goodsBringEn.title },
    load: () => import("./BringPage.tsx").then((module) => module.BringPage),
  },
  {
    path: marketPaths.newDemand(),
    title: { zh: zh.form.newDemand, en: en.form.newDemand },
    load: () => import("./form/DemandFormPage.tsx").then((module) => module.DemandFormPage),
  },
  {
    path: marketPaths.newResult(),
    title: { zh: zh.form.newResult, en: en.form.newResult },
    load: () => import("./form/ResultFormPage.tsx").then((module) => module.ResultFormPage),
  },
  {
    path: "/market/demands/$id",
    title,
    load: () => import("./DemandPage.tsx").then((module) => module.DemandPage),
  },
  {
    path: "/market/results/$id",
    title,
    load: () => import("./ResultPage.tsx").then((module) => module.ResultPage),
  },
  {
    path: "/market/demands/$id/edit",
    title: { zh: zh.form.editDemand, en: en.form.editDemand },
    load: () => import("./form/DemandFormPage.tsx").then((module) => module.DemandFormPage),
  },
  {
    path: "/market/results/$id/edit",
    title: { zh: zh.form.editResult, en: en.form.editResult },
    load: () => import("./form/ResultFormPage.tsx").then((module) => module.ResultFormPage),
  },
  ...["", "/$id"].map((below) => ({
    path: `/registers/research-result${below}`,
    title,
    load: () => import("./FormerResult.tsx").then((module) => module.FormerResult),
  })),
];

export const goodsNavigation: readonly NavigationEntry[] = [
  {
    to: marketPaths.market(),
    label: title,
    about: { zh: zh.market.about, en: en.market.about },
    group: "market",
    order: 55,
    roles: "everyone",
  },
  {
    to: marketPaths.exchange(),
    label: { zh: feedZh.title, en: feedEn.title },
    about: { zh: feedZh.about, en: feedEn.about },
    group: "market",
    order: 445,
    roles: marketStewards,
  },
  {
    to: marketPaths.quality(),
    label: { zh: qualityZh.title, en: qualityEn.title },
    about: { zh: qualityZh.about, en: qualityEn.about },
    group: "market",
    order: 436,
    roles: ["institute", ...marketStewards, "auditor"],
  },
  {
    to: marketPaths.jobResults(),
    label: { zh: judgedZh.list.title, en: judgedEn.list.title },
    about: { zh: judgedZh.list.about, en: judgedEn.list.about },
    group: "market",
    order: 434,
    roles: ["institute", ...marketStewards, "auditor"],
  },
];
