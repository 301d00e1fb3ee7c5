import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../../web/api.ts";
import type { TogetherQuery } from "../../contract/together.ts";
import type { UnitQuery } from "../../contract/unit.ts";

/** What the pages of units read. All keys begin with `commitments`, so that an act makes all of them fresh. */
export const unitQueries = {
  list: () =>
    queryOptions({
      queryKey: ["commitments", "units"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/units", { signal })),
    }),
  together: (query: TogetherQuery) =>
    queryOptions({
      queryKey: ["commitments", "together", query],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/together", { params: { query }, signal })),
      placeholderData: keepPreviousData,
    }),
  levels: () =>
    queryOptions({
      queryKey: ["commitments", "levels"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/levels", { signal })),
    }),
  one: (code: string, query: UnitQuery) =>
    queryOptions({
      queryKey: ["commitments", "units", code, query],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/units/{code}", { params: { path: { code }, query }, signal })),
      placeholderData: keepPreviousData,
    }),
  /** Units that may answer for the tasks of a document whose sentences name none. */
  proposals: (document: string) =>
    queryOptions({
      queryKey: ["policy", "owner-proposals", document],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/policy/documents/{code}/owner-proposals", { params: { path: { code: document } }, signal }),
        ),
    }),
};
