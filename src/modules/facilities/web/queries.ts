import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import type { Job, ResourceQuery } from "../contract.ts";

/** What the screens of this module read. All keys begin with `facilities`, so that an act makes all of them fresh. */
export const facilitiesQueries = {
  resources: (query: ResourceQuery) =>
    queryOptions({
      queryKey: ["facilities", "resources", query],
      queryFn: ({ signal }) => loaded(api.GET("/api/facilities/resources", { params: { query }, signal })),
      placeholderData: (before) => before,
    }),
  resource: (id: string) =>
    queryOptions({
      queryKey: ["facilities", "resource", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/facilities/resources/{id}", { params: { path: { id } }, signal })),
    }),
  bookings: () =>
    queryOptions({
      queryKey: ["facilities", "bookings"],
      queryFn: ({ signal }) => loaded(api.GET("/api/facilities/bookings", { signal })),
    }),
  booking: (id: string) =>
    queryOptions({
      queryKey: ["facilities", "booking", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/facilities/bookings/{id}", { params: { path: { id } }, signal })),
    }),
  use: (year: number | undefined) =>
    queryOptions({
      queryKey: ["facilities", "use", year ?? null],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/facilities/use", { params: { query: year === undefined ? {} : { year } }, signal })),
    }),
  match: (job: Job) =>
    queryOptions({
      queryKey: ["facilities", "match", job],
      queryFn: ({ signal }) => loaded(api.GET("/api/facilities/matches", { params: { query: job }, signal })),
    }),
  report: (number: string) =>
    queryOptions({
      queryKey: ["facilities", "report", number],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/facilities/reports/{number}", { params: { path: { number } }, signal })),
    }),
};

/** Sends something of this module and reads everything of it again. */
export function useSending<Answer, Input = void>(send: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: ["facilities"] }),
  });
}
