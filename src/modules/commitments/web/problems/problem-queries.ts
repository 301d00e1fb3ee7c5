import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../../web/api.ts";
import type { ProblemFilter } from "../../contract/problem.ts";

/** What the screens of problems read. All keys begin with `commitments`, so that an act makes all of them fresh. */
export const problemQueries = {
  list: (filter: ProblemFilter, limit: number) =>
    queryOptions({
      queryKey: ["commitments", "problems", filter, limit],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/problems", { params: { query: { ...filter, offset: 0, limit } }, signal })),
      placeholderData: keepPreviousData,
    }),
  figures: () =>
    queryOptions({
      queryKey: ["commitments", "problems", "figures"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/problems/figures", { signal })),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "problems", "one", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/problems/{id}", { params: { path: { id } }, signal })),
    }),
};
