import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, ask, loaded } from "../../../../web/api.ts";
import type { MarketList } from "../../contract/market-list.ts";
import type { GoodKind } from "../../contract.ts";
import { type MarketSearch, marketParameters } from "./market-search.ts";

/** Everything of demands and results: forgotten together when one of them changes. */
export const goodsKey = ["market", "goods"] as const;

/** The address of demands or of results below `/api/market`. */
export const addressOf = (kind: GoodKind): "demands" | "results" => (kind === "demand" ? "demands" : "results");

export const marketQuery = (kind: GoodKind, search: MarketSearch) =>
  infiniteQueryOptions({
    queryKey: [...goodsKey, "list", kind, search],
    queryFn: ({ signal, pageParam }) => {
      const parameters = marketParameters(search);
      if (pageParam !== null) parameters.set("after", pageParam);
      return ask<MarketList>("GET", `/api/market/${addressOf(kind)}?${parameters}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const demandQuery = (id: string) =>
  queryOptions({
    queryKey: [...goodsKey, "demand", id],
    queryFn: ({ signal }) => loaded(api.GET("/api/market/demands/{id}", { params: { path: { id } }, signal })),
  });

export const resultQuery = (id: string) =>
  queryOptions({
    queryKey: [...goodsKey, "result", id],
    queryFn: ({ signal }) => loaded(api.GET("/api/market/results/{id}", { params: { path: { id } }, signal })),
  });

export const disclosuresQuery = (kind: GoodKind, id: string) =>
  queryOptions({
    queryKey: [...goodsKey, "disclosures", kind, id],
    queryFn: ({ signal }) =>
      loaded(
        api.GET("/api/market/{goods}/{id}/disclosures", { params: { path: { goods: addressOf(kind), id } }, signal }),
      ),
  });

/** The results that a patent of the register belongs to. */
export const patentResultsQuery = (id: string) =>
  queryOptions({
    queryKey: [...goodsKey, "patent", id],
    queryFn: ({ signal }) => loaded(api.GET("/api/market/patents/{id}/results", { params: { path: { id } }, signal })),
  });

/** The ledger of results of service, as far as the reader may see it. */
export const jobResultsQuery = queryOptions({
  queryKey: [...goodsKey, "job-results"],
  queryFn: ({ signal }) => loaded(api.GET("/api/market/job-results", { signal })),
});

/** How the results of institutes fare in a year. */
export const qualityQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: [...goodsKey, "quality", year],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/market/quality", { params: { query: year === undefined ? {} : { year } }, signal })),
    placeholderData: (before) => before,
  });

export const mineQuery = queryOptions({
  queryKey: [...goodsKey, "mine"],
  queryFn: ({ signal }) => loaded(api.GET("/api/market/mine", { signal })),
});

export const savedSearchesQuery = queryOptions({
  queryKey: [...goodsKey, "searches"],
  queryFn: ({ signal }) => loaded(api.GET("/api/market/searches", { signal })),
});
