import type { NavigationEntry, Page } from "../../../../web/module-pages.ts";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";
import { marketPaths } from "../paths.ts";

const title = { zh: goodsZh.market.title, en: goodsEn.market.title };

export const goodsPages: readonly Page[] = [
  {
    path: marketPaths.market(),
    title,
    load: () => import("./MarketPage.tsx").then((module) => module.MarketPage),
  },
];

export const goodsNavigation: readonly NavigationEntry[] = [
  {
    to: marketPaths.market(),
    label: title,
    about: { zh: goodsZh.market.about, en: goodsEn.market.about },
    group: "read",
    order: 430,
    roles: "everyone",
  },
];
