import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, ask, loaded } from "../../../web/api.ts";
import type { PaymentList, PortfolioKind } from "../contract/desks.ts";
import type { OutcomeKind, TiedRegister } from "../contract.ts";

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
  goals: () =>
    queryOptions({
      queryKey: ["projects", "goals"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/goals", { signal })),
    }),
  tied: (register: TiedRegister, record: string) =>
    queryOptions({
      queryKey: ["projects", "tied", register, record],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/projects/tied", { params: { query: { register, record } }, signal })),
    }),
  cooperation: () =>
    queryOptions({
      queryKey: ["projects", "cooperation"],
      queryFn: ({ signal }) => loaded(api.GET("/api/projects/cooperation", { signal })),
    }),
  /** Payments that pass the filters, page by page. */
  payments: (parameters: URLSearchParams) =>
    infiniteQueryOptions({
      queryKey: ["projects", "payments", parameters.toString()],
      queryFn: ({ signal, pageParam }) => {
        const asked = new URLSearchParams(parameters);
        if (pageParam !== null) asked.set("after", pageParam);
        return ask<PaymentList>("GET", `/api/projects/payments?${asked}`, { signal });
      },
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next,
      // While other filters are read the rows before them stay in sight.
      placeholderData: keepPreviousData,
    }),
  /** All payments of one project, with which one of them is opened. */
  paymentsOf: (project: string) =>
    queryOptions({
      queryKey: ["projects", "payments of", project],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/projects/payments", { params: { query: { project, limit: 200 } }, signal })),
    }),
};
