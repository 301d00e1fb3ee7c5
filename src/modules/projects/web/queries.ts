import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";

/** What the screens of projects read. All keys begin with `projects`, so that an act makes all of them fresh. */
export const projectsQueries = {
  list: () =>
    queryOptions({
      queryKey: ["projects", "list"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/projects", { signal })),
    }),
  awards: () =>
    queryOptions({
      queryKey: ["projects", "awards"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/awards", { signal })),
    }),
  project: (id: string) =>
    queryOptions({
      queryKey: ["projects", "project", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/projects/{id}", { params: { path: { id } }, signal })),
    }),
  mine: () =>
    queryOptions({
      queryKey: ["projects", "mine"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/mine", { signal })),
    }),
  payments: () =>
    queryOptions({
      queryKey: ["projects", "payments"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/payments", { signal })),
    }),
};
