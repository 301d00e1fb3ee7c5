import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import type { AreaMap, CoordinateSystem, PlacedFactsQuery } from "../contract.ts";

/** Every area as it is on a day, today without one. */
export const areasQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: ["places", "areas", on ?? "today"],
    queryFn: ({ signal }) => loaded(api.GET("/api/places/areas", { params: { query: { on } }, signal })),
  });

/** One area with all that is written and drawn of it. */
export const areaQuery = (code: string, on: string | undefined) =>
  queryOptions({
    queryKey: ["places", "area", code, on ?? "today"],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/places/areas/{code}", { params: { path: { code }, query: { on } }, signal })),
  });

/** Facts that lie in an area on a day. */
export const factsQuery = (code: string, query: Pick<PlacedFactsQuery, "on" | "metric" | "certainty">) =>
  queryOptions({
    queryKey: ["places", "facts", code, query],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/places/areas/{code}/facts", { params: { path: { code }, query }, signal })),
  });

/** What a map of a day is drawn from, in one coordinate system. */
export const mapQuery = (on: string | undefined, crs: CoordinateSystem) =>
  queryOptions({
    queryKey: ["places", "map", on ?? "today", crs],
    // The types generated from the API know lists of numbers where the schema has pairs.
    queryFn: async ({ signal }) =>
      (await loaded(api.GET("/api/places/map", { params: { query: { on, crs } }, signal }))) as AreaMap,
  });
