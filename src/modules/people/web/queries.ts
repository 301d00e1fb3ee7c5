import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";

/** All organisations: a region has hundreds, so the screen filters and sorts them itself. */
export const organisationsQuery = queryOptions({
  queryKey: ["people", "organisations"],
  queryFn: ({ signal }) => loaded(api.GET("/api/people/organisations", { signal })),
});

/** One organisation with its names by date. */
export const organisationQuery = (code: string) =>
  queryOptions({
    queryKey: ["people", "organisations", code],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/people/organisations/{code}", { params: { path: { code } }, signal })),
  });

/** The sample people of a sample installation; empty elsewhere. */
export const sampleAccountsQuery = queryOptions({
  queryKey: ["people", "sample-accounts"],
  queryFn: ({ signal }) => loaded(api.GET("/api/people/sample-accounts", { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Everybody with an account and their roles. */
export const peopleQuery = queryOptions({
  queryKey: ["people", "people"],
  queryFn: ({ signal }) => loaded(api.GET("/api/people/people", { signal })),
});
