import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import type { FactSearch } from "./fact-search.ts";

/** Every metric with how much is known of it, and where that comes from. */
export const metricsQuery = queryOptions({
  queryKey: ["ledger", "metrics"],
  queryFn: ({ signal }) => loaded(api.GET("/api/ledger/metrics", { signal })),
});

/** Facts, the newest first, page by page. "As known on" a day means at its end in the time of the reader. */
export const factsQuery = ({ all, known, ...search }: FactSearch) =>
  infiniteQueryOptions({
    queryKey: ["ledger", "facts", { all, known, ...search }],
    queryFn: ({ signal, pageParam }) =>
      loaded(
        api.GET("/api/ledger/facts", {
          params: {
            query: {
              ...search,
              limit: 200,
              all: all ? "true" : "false",
              ...(known ? { known: new Date(`${known}T23:59:59.999`).toISOString() } : {}),
              ...(pageParam === null ? {} : { after: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** One fact with its chain. */
export const factQuery = (id: string) =>
  queryOptions({
    queryKey: ["ledger", "fact", id],
    queryFn: ({ signal }) => loaded(api.GET("/api/ledger/facts/{id}", { params: { path: { id } }, signal })),
  });

/** The sources of imports with their mappings. */
export const sourcesQuery = queryOptions({
  queryKey: ["ledger", "sources"],
  queryFn: ({ signal }) => loaded(api.GET("/api/ledger/sources", { signal })),
});

/** The newest imports. */
export const runsQuery = queryOptions({
  queryKey: ["ledger", "runs"],
  queryFn: ({ signal }) => loaded(api.GET("/api/ledger/runs", { signal })),
});

/** One import with its errors. */
export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ["ledger", "run", id],
    queryFn: ({ signal }) => loaded(api.GET("/api/ledger/runs/{id}", { params: { path: { id } }, signal })),
  });

/** The vocabularies whose items are classes of facts. */
export const vocabulariesQuery = queryOptions({
  queryKey: ["taxonomies", "vocabularies"],
  queryFn: ({ signal }) => loaded(api.GET("/api/taxonomies/vocabularies", { signal })),
});

/** Organisations to choose from, by any of their names. */
export const organisationsQuery = queryOptions({
  queryKey: ["people", "organisations"],
  queryFn: ({ signal }) => loaded(api.GET("/api/people/organisations", { signal })),
});
