import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";

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

/** The facts behind one figure of an indicator. */
export const indicatorFactsQuery = (code: string, part: string, asOf: AsOf) =>
  queryOptions({
    queryKey: ["indicators", code, "facts", part, given(asOf)],
    queryFn: ({ signal }) =>
      loaded(
        api.GET("/api/indicators/indicators/{code}/facts", {
          params: { path: { code }, query: { part, limit: 100, ...given(asOf) } },
          signal,
        }),
      ),
  });

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
