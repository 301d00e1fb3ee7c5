import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";

/** The state of the record and what its events can be filtered by. */
export const recordQuery = queryOptions({
  queryKey: ["audit", "record"],
  queryFn: ({ signal }) => loaded(api.GET("/api/audit/record", { signal })),
});

interface EventFilter {
  readonly kind?: string[] | undefined;
  readonly actor?: string[] | undefined;
  readonly subject?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Events, the newest first, page by page. */
export const eventsQuery = (filter: EventFilter) =>
  infiniteQueryOptions({
    queryKey: ["audit", "events", filter],
    queryFn: ({ signal, pageParam }) =>
      loaded(
        api.GET("/api/audit/events", {
          params: { query: { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** One event with what was before and after. */
export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ["audit", "event", id],
    queryFn: ({ signal }) => loaded(api.GET("/api/audit/events/{id}", { params: { path: { id } }, signal })),
  });
