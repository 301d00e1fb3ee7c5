import { api, loaded } from "../../../../web/api.ts";
import { foundShown } from "../../../../web/find.ts";
import type { Asked, FindSource, Found } from "../../../../web/module-pages.ts";
import type { MarketRow } from "../../contract/market-list.ts";
import { goodsScreenEn as en } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh as zh } from "../../goods-screen-texts.zh.ts";
import { marketPaths } from "../paths.ts";

const thing = ({ kind, id, title, field }: MarketRow) => ({
  key: id,
  title,
  ...(field ? { about: field.name } : {}),
  to: marketPaths.good(kind, id),
});

async function findDemands({ q }: Asked): Promise<Found> {
  const query = { q, limit: foundShown };
  const { goods, total } = await loaded(api.GET("/api/market/demands", { params: { query } }));
  return { things: goods.map(thing), total, all: { to: marketPaths.market(), search: { q } } };
}

async function findResults({ q }: Asked): Promise<Found> {
  const query = { q, limit: foundShown };
  const { goods, total } = await loaded(api.GET("/api/market/results", { params: { query } }));
  return { things: goods.map(thing), total, all: { to: marketPaths.market(), search: { kind: "result", q } } };
}

/** Published demands and results by their words, as the market finds them. */
export const goodsFind: readonly FindSource[] = [
  {
    key: "market.demands",
    title: { zh: zh.market.found.demand, en: en.market.found.demand },
    order: 50,
    roles: "everyone",
    find: findDemands,
  },
  {
    key: "market.results",
    title: { zh: zh.market.found.result, en: en.market.found.result },
    order: 51,
    roles: "everyone",
    find: findResults,
  },
];
