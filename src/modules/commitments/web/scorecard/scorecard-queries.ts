import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../../web/api.ts";

/** What the screens of scorecards read. All keys begin with `commitments`, so that an act makes all of them fresh. */
export const scorecardQueries = {
  list: () =>
    queryOptions({
      queryKey: ["commitments", "scorecards"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/scorecards", { signal })),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "scorecards", id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/scorecards/{id}", { params: { path: { id } }, signal })),
    }),
  ofUnit: (id: string, unit: string) =>
    queryOptions({
      queryKey: ["commitments", "scorecards", id, unit],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/scorecards/{id}/units/{unit}", { params: { path: { id, unit } }, signal })),
    }),
};
