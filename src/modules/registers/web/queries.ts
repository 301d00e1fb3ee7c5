import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, ask, loaded } from "../../../web/api.ts";
import type { RecordDetail, RegisterRecord, Similar, WordsByKey } from "../contract.ts";
import type { RecordSearch } from "./record-search.ts";

/** Everything of this module; a change of any record is read again everywhere. */
export const registersKey = ["registers"] as const;

export const indexQuery = queryOptions({
  queryKey: [...registersKey, "index"],
  queryFn: ({ signal }) => loaded(api.GET("/api/registers", { signal })),
});

/** Records of all registers by a part of their name. */
export const foundQuery = (q: string) =>
  queryOptions({
    queryKey: [...registersKey, "search", q],
    queryFn: ({ signal }) => loaded(api.GET("/api/registers/search", { params: { query: { q } }, signal })),
    enabled: q.trim() !== "",
  });

export const moneyMapQuery = (fund: string | undefined) =>
  queryOptions({
    queryKey: [...registersKey, "money-map", fund],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/registers/money-map", { params: { query: fund === undefined ? {} : { fund } }, signal })),
    placeholderData: (before) => before,
  });

export const needMatchesQuery = queryOptions({
  queryKey: [...registersKey, "need-matches"],
  queryFn: ({ signal }) => loaded(api.GET("/api/registers/need-matches", { signal })),
});

export const talentDemandQuery = queryOptions({
  queryKey: [...registersKey, "talent-demand"],
  queryFn: ({ signal }) => loaded(api.GET("/api/registers/talent-demand", { signal })),
});

/** One page of a register, as every register answers it. */
export interface RecordPage {
  records: RegisterRecord[];
  total: number;
  next: string | null;
  words: WordsByKey;
  byState: Record<string, number>;
}

/** The query of a search as it stands in an address. */
export function searchParameters({ q, state, where, origin, sort }: RecordSearch): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q) parameters.set("q", q);
  if (sort) parameters.set("sort", sort);
  for (const each of state ?? []) parameters.append("state", each);
  for (const each of where ?? []) parameters.append("where", each);
  for (const each of origin ?? []) parameters.append("origin", each);
  return parameters;
}

const pageSize = 200;

/** The records of a register that pass the filters, page by page. */
export const recordsQuery = (register: string, search: RecordSearch) =>
  infiniteQueryOptions({
    queryKey: [...registersKey, register, "list", search],
    queryFn: ({ signal, pageParam }) => {
      const parameters = searchParameters(search);
      parameters.set("limit", String(pageSize));
      if (pageParam !== null) parameters.set("after", pageParam);
      return ask<RecordPage>("GET", `/api/registers/${register}/records?${parameters}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** A record with all that is known of it. The shapes are those of the contract. */
export const recordQuery = (register: string, id: string) =>
  queryOptions({
    queryKey: [...registersKey, register, "record", id],
    queryFn: ({ signal }) =>
      ask<RecordDetail>("GET", `/api/registers/${register}/records/${encodeURIComponent(id)}`, { signal }),
  });

export const similarQuery = (register: string, name: string, except: string | null) =>
  queryOptions({
    queryKey: [...registersKey, register, "similar", name, except],
    queryFn: ({ signal }) => {
      const parameters = new URLSearchParams({ name, ...(except ? { except } : {}) });
      return ask<Similar>("GET", `/api/registers/${register}/similar?${parameters}`, { signal });
    },
    enabled: name.trim().length >= 2,
  });

export const organisationsQuery = queryOptions({
  queryKey: ["people", "organisations"],
  queryFn: ({ signal }) => loaded(api.GET("/api/people/organisations", { signal })),
});

export const areasQuery = queryOptions({
  queryKey: ["places", "areas", "today"],
  queryFn: ({ signal }) => loaded(api.GET("/api/places/areas", { signal })),
});

export const itemsQuery = (vocabulary: string) =>
  queryOptions({
    queryKey: ["taxonomies", vocabulary, ""],
    queryFn: ({ signal }) =>
      loaded(
        api.GET("/api/taxonomies/vocabularies/{code}", { params: { path: { code: vocabulary }, query: {} }, signal }),
      ),
  });
