import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../../web/api.ts";
import type { NewRound } from "../../contract/round.ts";

/** What the screens of rounds read. All keys begin with `commitments`, so that an act makes all of them fresh. */
export const roundQueries = {
  list: () =>
    queryOptions({
      queryKey: ["commitments", "rounds"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/rounds", { signal })),
    }),
  choice: (filter: NewRound["filter"]) =>
    queryOptions({
      queryKey: ["commitments", "rounds", "choice", filter],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/rounds/choice", { params: { query: filter }, signal })),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "rounds", "one", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/rounds/{id}", { params: { path: { id } }, signal })),
    }),
  summary: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "rounds", "summary", id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/rounds/{id}/summary", { params: { path: { id } }, signal })),
    }),
  prefill: (id: string, commitment: string) =>
    queryOptions({
      queryKey: ["commitments", "rounds", "prefill", id, commitment],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/commitments/rounds/{id}/reports/{commitment}", {
            params: { path: { id, commitment } },
            signal,
          }),
        ),
    }),
};
