import { queryOptions } from "@tanstack/react-query";
import { api, ask, loaded } from "../../../../web/api.ts";
import type { Matches } from "../../contract/match.ts";
import type { GoodKind } from "../../contract.ts";

/** Everything of matches and leads: read again together when one of them changes. */
export const deskKey = ["market", "desk"] as const;

export const matchesQuery = (kind: GoodKind, id: string) =>
  queryOptions({
    queryKey: [...deskKey, "matches", kind, id],
    queryFn: ({ signal }) =>
      ask<Matches>(
        "GET",
        `/api/market/${kind === "demand" ? "demands" : "results"}/${encodeURIComponent(id)}/matches`,
        { signal },
      ),
  });

export const pairQuery = (demand: string, result: string) =>
  queryOptions({
    queryKey: [...deskKey, "pair", demand, result],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/market/pairs/{demand}/{result}", { params: { path: { demand, result } }, signal })),
  });

export const deskQuery = () =>
  queryOptions({
    queryKey: [...deskKey, "queue"],
    queryFn: ({ signal }) => loaded(api.GET("/api/market/desk", { signal })),
  });

export const leadQuery = (id: string) =>
  queryOptions({
    queryKey: [...deskKey, "lead", id],
    queryFn: ({ signal }) => loaded(api.GET("/api/market/leads/{id}", { params: { path: { id } }, signal })),
  });

export const conceptsQuery = () =>
  queryOptions({
    queryKey: [...deskKey, "concepts"],
    queryFn: ({ signal }) => loaded(api.GET("/api/market/concepts", { signal })),
  });

export const funnelQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: [...deskKey, "funnel", year],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/market/funnel", { params: { query: year === undefined ? {} : { year } }, signal })),
  });
