import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import { dayAfter } from "../rules/days.ts";
import type { ChangeSearch } from "./search-schemas.ts";

export interface AsOf {
  on?: string | undefined;
  known?: string | undefined;
}

const given = ({ on, known }: AsOf) => ({ ...(on ? { on } : {}), ...(known ? { known } : {}) });

/** Every indicator with its targets, on a day and as known at an instant. */
export const indicatorsQuery = (asOf: AsOf) =>
  queryOptions({
    queryKey: ["indicators", given(asOf)],
    queryFn: ({ signal }) => loaded(api.GET("/api/indicators/indicators", { params: { query: given(asOf) }, signal })),
    placeholderData: keepPreviousData,
  });

export const indicatorQuery = (code: string, asOf: AsOf) =>
  queryOptions({
    queryKey: ["indicators", code, given(asOf)],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/indicators/indicators/{code}", { params: { path: { code }, query: given(asOf) }, signal })),
    placeholderData: keepPreviousData,
  });

/** The facts behind one figure of an indicator, in its own area or another. */
export const indicatorFactsQuery = (code: string, part: string, asOf: AsOf, area?: string) =>
  queryOptions({
    queryKey: ["indicators", code, "facts", part, area ?? "own", given(asOf)],
    queryFn: ({ signal }) =>
      loaded(
        api.GET("/api/indicators/indicators/{code}/facts", {
          params: { path: { code }, query: { part, limit: 100, ...(area ? { area } : {}), ...given(asOf) } },
          signal,
        }),
      ),
  });

/** One formula for many areas. */
export const areaComparisonQuery = (code: string, asOf: AsOf) =>
  queryOptions({
    queryKey: ["indicators", code, "areas", given(asOf)],
    queryFn: ({ signal }) =>
      loaded(
        api.GET("/api/indicators/indicators/{code}/areas", { params: { path: { code }, query: given(asOf) }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

/** The earlier day: a year before the later one when the address names neither a day nor an instant for it. */
export function earlierDay({ since, sinceKnown, on }: ChangeSearch): string | undefined {
  if (since || sinceKnown) return since;
  const day = on ?? new Date().toISOString().slice(0, 10);
  return dayAfter(`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`, 0);
}

/** Why an indicator changed between two moments. */
export const indicatorChangeQuery = (code: string, search: ChangeSearch) => {
  const { sinceKnown, area } = search;
  const since = earlierDay(search);
  const query = {
    ...given(search),
    ...(since ? { since } : {}),
    ...(sinceKnown ? { sinceKnown } : {}),
    ...(area ? { area } : {}),
  };
  return queryOptions({
    queryKey: ["indicators", code, "change", query],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/indicators/indicators/{code}/change", { params: { path: { code }, query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Which promises can be computed, from what, and which have figures. */
export const coverageQuery = (asOf: AsOf) =>
  queryOptions({
    queryKey: ["indicators", "coverage", given(asOf)],
    queryFn: ({ signal }) => loaded(api.GET("/api/indicators/coverage", { params: { query: given(asOf) }, signal })),
    placeholderData: keepPreviousData,
  });

/** Targets whose base the source does not give, with what was asked and what came. */
export const baselinesQuery = queryOptions({
  queryKey: ["indicators", "baselines"],
  queryFn: ({ signal }) => loaded(api.GET("/api/indicators/baselines", { signal })),
});
