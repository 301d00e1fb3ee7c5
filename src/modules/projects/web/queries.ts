import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import type { PortfolioKind } from "../contract/desks.ts";
import type { OutcomeKind } from "../contract.ts";

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
  partners: () =>
    queryOptions({
      queryKey: ["projects", "partners"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/partners", { signal })),
    }),
  vocabulary: (code: string) =>
    queryOptions({
      queryKey: ["taxonomies", "vocabulary", code],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/taxonomies/vocabularies/{code}", { params: { path: { code } }, signal })),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  mine: () =>
    queryOptions({
      queryKey: ["projects", "mine"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/mine", { signal })),
    }),
  portfolio: (by: PortfolioKind) =>
    queryOptions({
      queryKey: ["projects", "portfolio", by],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/portfolio", { params: { query: { by } }, signal })),
    }),
  funds: () =>
    queryOptions({
      queryKey: ["projects", "funds"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/funds", { signal })),
    }),
  fund: (id: string) =>
    queryOptions({
      queryKey: ["projects", "fund", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/funds/{id}", { params: { path: { id } }, signal })),
    }),
  outcomes: (query: { kind?: OutcomeKind; project?: string }) =>
    queryOptions({
      queryKey: ["projects", "outcomes", query],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/outcomes", { params: { query }, signal })),
    }),
  managers: (id: string) =>
    queryOptions({
      queryKey: ["projects", "managers", id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/projects/projects/{id}/managers", { params: { path: { id } }, signal })),
    }),
  industries: () =>
    queryOptions({
      queryKey: ["projects", "industries"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/industries", { signal })),
    }),
  coupling: () =>
    queryOptions({
      queryKey: ["projects", "coupling"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/coupling", { signal })),
    }),
  waiting: () =>
    queryOptions({
      queryKey: ["projects", "waiting"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/waiting", { signal })),
    }),
  payments: () =>
    queryOptions({
      queryKey: ["projects", "payments"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/payments", { signal })),
    }),
};
