import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";

/** What the screens of calls read. All keys begin with `calls`, so that an act makes all of them fresh. */
export const callsQueries = {
  calls: () =>
    queryOptions({
      queryKey: ["calls", "list"],
      queryFn: ({ signal }) => loaded(api.GET("/api/calls/calls", { signal })),
    }),
  dossier: (id: string) =>
    queryOptions({
      queryKey: ["calls", "dossier", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/calls/dossiers/{id}", { params: { path: { id } }, signal })),
    }),
  links: (id: string) =>
    queryOptions({
      queryKey: ["calls", "links", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/calls/dossiers/{id}/links", { params: { path: { id } }, signal })),
    }),
  young: (id: string) =>
    queryOptions({
      queryKey: ["calls", "young", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/calls/dossiers/{id}/young", { params: { path: { id } }, signal })),
    }),
  replay: (id: string) =>
    queryOptions({
      queryKey: ["calls", "replay", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/calls/dossiers/{id}/replay", { params: { path: { id } }, signal })),
    }),
  board: (id: string) =>
    queryOptions({
      queryKey: ["calls", "board", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/calls/dossiers/{id}/board", { params: { path: { id } }, signal })),
    }),
  ranking: (id: string) =>
    queryOptions({
      queryKey: ["calls", "ranking", id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/calls/dossiers/{id}/ranking", { params: { path: { id } }, signal })),
    }),
  reviews: () =>
    queryOptions({
      queryKey: ["calls", "reviews"],
      queryFn: ({ signal }) => loaded(api.GET("/api/calls/reviews", { signal })),
    }),
  review: (id: string) =>
    queryOptions({
      queryKey: ["calls", "review", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/calls/reviews/{id}", { params: { path: { id } }, signal })),
    }),
  experts: () =>
    queryOptions({
      queryKey: ["calls", "experts"],
      queryFn: ({ signal }) => loaded(api.GET("/api/calls/experts", { signal })),
    }),
  workflows: () =>
    queryOptions({
      queryKey: ["calls", "workflows"],
      queryFn: ({ signal }) => loaded(api.GET("/api/calls/workflows", { signal })),
    }),
  workflow: (code: string, version: number) =>
    queryOptions({
      queryKey: ["calls", "workflow", code, version],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/calls/workflows/{code}/{version}", { params: { path: { code, version } }, signal })),
    }),
};
