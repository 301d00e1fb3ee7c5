import { queryOptions } from "@tanstack/react-query";
import { api, ask, loaded } from "../../../../web/api.ts";
import type { LicenceView, Queue } from "../../contract/licence-view.ts";

/** All keys begin with `market` and `licences`, so that an act makes all of them fresh. */
export const licencesKey = ["market", "licences"] as const;

export const licenceQueries = {
  own: () =>
    queryOptions({
      queryKey: [...licencesKey, "own"],
      queryFn: ({ signal }) => loaded(api.GET("/api/market/licences", { signal })),
    }),
  public: () =>
    queryOptions({
      queryKey: [...licencesKey, "public"],
      queryFn: ({ signal }) => loaded(api.GET("/api/market/licences/public", { signal })),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...licencesKey, "one", id],
      // Typed by the contract: the rules that the screen asks take the licence as it stands there.
      queryFn: ({ signal }) => ask<LicenceView>("GET", `/api/market/licences/${encodeURIComponent(id)}`, { signal }),
    }),
  draft: (lead: string | undefined) =>
    queryOptions({
      queryKey: [...licencesKey, "draft", lead],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/market/licences/draft", { params: { query: { lead: lead! } }, signal })),
      enabled: lead !== undefined,
    }),
  queue: (result: string) =>
    queryOptions({
      queryKey: [...licencesKey, "queue", result],
      queryFn: ({ signal }) => ask<Queue>("GET", `/api/market/results/${encodeURIComponent(result)}/queue`, { signal }),
    }),
  organisations: () =>
    queryOptions({
      queryKey: ["people", "organisations", "choices"],
      queryFn: ({ signal }) => loaded(api.GET("/api/people/organisations", { params: { query: {} }, signal })),
      staleTime: 60_000,
    }),
};
