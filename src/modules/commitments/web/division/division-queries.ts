import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../../web/api.ts";

/** What the screens of decomposition read. All keys begin with `commitments`, so that an act makes all of them fresh. */
export const divisionQueries = {
  list: () =>
    queryOptions({
      queryKey: ["commitments", "divisions"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/divisions", { signal })),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "divisions", id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/commitments/{id}/division", { params: { path: { id } }, signal })),
    }),
};
