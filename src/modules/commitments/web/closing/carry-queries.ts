import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../../web/api.ts";

/** What is read of carry-overs. All keys begin with `commitments`, so that an act makes all of them fresh. */
export const carryQueries = {
  aftermath: (document: string) =>
    queryOptions({
      queryKey: ["commitments", "closing", document, "aftermath"],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/closing/{document}/aftermath", { params: { path: { document } }, signal })),
    }),
  carries: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "carries", id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/commitments/{id}/carries", { params: { path: { id } }, signal })),
    }),
};
