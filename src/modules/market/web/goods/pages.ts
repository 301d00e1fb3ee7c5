import type { NavigationEntry, Page } from "../../../../web/module-pages.ts";
import { goodsBringEn } from "../../goods-bring-texts.en.ts";
import { goodsBringZh } from "../../goods-bring-texts.zh.ts";
import { goodsScreenEn as en } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh as zh } from "../../goods-screen-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import { marketSearch } from "./market-search.ts";

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
];
