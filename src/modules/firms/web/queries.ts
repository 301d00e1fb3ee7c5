import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, ask, loaded } from "../../../web/api.ts";
import type { FirmList, TitleCounts } from "../contract.ts";
import { type CountSearch, type FirmSearch, firmParameters, type TrialSearch, trialAsked } from "./firm-search.ts";

/** Everything of this module; a change of a firm is read again everywhere. */
export const firmsKey = ["firms"] as const;

/** The firms that pass the filters, page by page. */
export const firmsQuery = (search: FirmSearch) =>
  infiniteQueryOptions({
    queryKey: [...firmsKey, "list", search],
    queryFn: ({ signal, pageParam }) => {
      const parameters = firmParameters(search);
      if (pageParam !== null) parameters.set("after", pageParam);
      return ask<FirmList>("GET", `/api/firms/firms?${parameters}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const firmQuery = (code: string) =>
  queryOptions({
    queryKey: [...firmsKey, "firm", code],
    queryFn: ({ signal }) => loaded(api.GET("/api/firms/firms/{code}", { params: { path: { code } }, signal })),
  });

export const countsQuery = (search: CountSearch) =>
  queryOptions({
    queryKey: [...firmsKey, "counts", search],
    queryFn: ({ signal }) => ask<TitleCounts>("GET", `/api/firms/counts?${firmParameters(search)}`, { signal }),
    placeholderData: (before) => before,
  });

export const similarQuery = (name: string) =>
  queryOptions({
    queryKey: [...firmsKey, "similar", name],
    queryFn: ({ signal }) => loaded(api.GET("/api/firms/similar", { params: { query: { name } }, signal })),
    enabled: name.length >= 2,
  });

/** Firms to choose from, by part of a name. */
export const firmChoicesQuery = (q: string) =>
  queryOptions({
    queryKey: [...firmsKey, "choices", q],
    queryFn: ({ signal }) => loaded(api.GET("/api/firms/firms", { params: { query: { q, limit: 20 } }, signal })),
    enabled: q !== "",
    placeholderData: (before) => before,
  });

/** Records that may be one firm. */
export const suspectedDoublesQuery = queryOptions({
  queryKey: [...firmsKey, "doubles"],
  queryFn: ({ signal }) => loaded(api.GET("/api/firms/doubles", { signal })),
});

/** Two records side by side; not asked before both are chosen. */
export const comparisonQuery = (kept: string | undefined, double: string | undefined) =>
  queryOptions({
    queryKey: [...firmsKey, "doubles", kept, double],
    queryFn: ({ signal }) =>
      loaded(
        api.GET("/api/firms/doubles/comparison", {
          params: { query: { kept: kept ?? "", double: double ?? "" } },
          signal,
        }),
      ),
    enabled: kept !== undefined && double !== undefined,
    retry: false,
  });

/** Participants with accounts that can be firms. */
export const participantsQuery = queryOptions({
  queryKey: [...firmsKey, "participants"],
  queryFn: async ({ signal }) => {
    const kinds = ["enterprise", "university", "institute"] as const;
    const ask = (kind: (typeof kinds)[number]) =>
      loaded(api.GET("/api/people/organisations", { params: { query: { kind } }, signal }));
    return (await Promise.all(kinds.map(ask))).flatMap(({ organisations }) => organisations);
  },
});

/** Key figures of a firm by year, as far as the reader may see them. */
export const figuresQuery = (code: string) =>
  queryOptions({
    queryKey: [...firmsKey, "figures", code],
    queryFn: ({ signal }) => loaded(api.GET("/api/firms/firms/{code}/figures", { params: { path: { code } }, signal })),
  });

export const supportQuery = (firm: string | undefined) =>
  queryOptions({
    queryKey: [...firmsKey, "support", firm],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/firms/support", { params: { query: firm === undefined ? {} : { firm } }, signal })),
  });

export const standingQuery = (firm: string | undefined) =>
  queryOptions({
    queryKey: [...firmsKey, "standing", firm],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/firms/standing", { params: { query: firm === undefined ? {} : { firm } }, signal })),
  });

export const rankingQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: [...firmsKey, "ranking", year],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/firms/ranking", { params: { query: year === undefined ? {} : { year } }, signal })),
  });

export const outlookQuery = queryOptions({
  queryKey: [...firmsKey, "outlook"],
  queryFn: ({ signal }) => loaded(api.GET("/api/firms/outlook", { signal })),
});

export const trialQuery = (search: TrialSearch) =>
  queryOptions({
    queryKey: [...firmsKey, "trial", search],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/firms/reward-trial", { params: { query: trialAsked(search) }, signal })),
    placeholderData: (before) => before,
  });

export const sumsQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: [...firmsKey, "sums", year],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/firms/figures", { params: { query: year === undefined ? {} : { year } }, signal })),
  });
