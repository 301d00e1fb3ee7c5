import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import type { SubjectKind } from "../contract/tolerance.ts";

/** What the screens of this module read. All keys begin with `integrity`, so that an act makes all of them fresh. */
export const integrityQueries = {
  lists: (day: string | undefined) =>
    queryOptions({
      queryKey: ["integrity", "lists", day ?? null],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/integrity/lists", { params: { query: day === undefined ? {} : { day } }, signal })),
    }),
  list: (id: string) =>
    queryOptions({
      queryKey: ["integrity", "list", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/integrity/lists/{id}", { params: { path: { id } }, signal })),
    }),
  tolerance: () =>
    queryOptions({
      queryKey: ["integrity", "tolerance"],
      queryFn: ({ signal }) => loaded(api.GET("/api/integrity/tolerance", { signal })),
    }),
  toleranceCase: (id: string) =>
    queryOptions({
      queryKey: ["integrity", "tolerance", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/integrity/tolerance/{id}", { params: { path: { id } }, signal })),
    }),
  tolerated: (kind: SubjectKind, subject: string) =>
    queryOptions({
      queryKey: ["integrity", "tolerated", kind, subject],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/integrity/tolerated", { params: { query: { kind, subject } }, signal })),
    }),
  calendar: (month: string | undefined) =>
    queryOptions({
      queryKey: ["integrity", "inspections", month ?? null],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/integrity/inspections", { params: { query: month === undefined ? {} : { month } }, signal }),
        ),
    }),
  inspection: (id: string) =>
    queryOptions({
      queryKey: ["integrity", "inspection", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/integrity/inspections/{id}", { params: { path: { id } }, signal })),
    }),
  transfers: () =>
    queryOptions({
      queryKey: ["integrity", "transfers"],
      queryFn: ({ signal }) => loaded(api.GET("/api/integrity/transfers", { signal })),
    }),
  cases: () =>
    queryOptions({
      queryKey: ["integrity", "cases"],
      queryFn: ({ signal }) => loaded(api.GET("/api/integrity/cases", { signal })),
    }),
  case: (id: string) =>
    queryOptions({
      queryKey: ["integrity", "case", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/integrity/cases/{id}", { params: { path: { id } }, signal })),
    }),
  organisations: () =>
    queryOptions({
      queryKey: ["people", "organisations", "of integrity"],
      queryFn: ({ signal }) => loaded(api.GET("/api/people/organisations", { params: { query: {} }, signal })),
    }),
};
