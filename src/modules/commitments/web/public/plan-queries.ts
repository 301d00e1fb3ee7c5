import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../../web/api.ts";

/** What the public pages of plans read. */
export const planQueries = {
  list: () =>
    queryOptions({
      queryKey: ["commitments", "plans"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/plans", { signal })),
    }),
  one: (code: string) =>
    queryOptions({
      queryKey: ["commitments", "plans", code],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/plans/{code}", { params: { path: { code } }, signal })),
    }),
};
