import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";

/** The whole map; the screen filters it without asking again. */
export const mapQuery = queryOptions({
  queryKey: ["mission", "mechanisms"],
  queryFn: ({ signal }) => loaded(api.GET("/api/mission/mechanisms", { signal })),
});

/** One mechanism with everything that is known of it. */
export const mechanismQuery = (id: string) =>
  queryOptions({
    queryKey: ["mission", "mechanisms", id],
    queryFn: ({ signal }) => loaded(api.GET("/api/mission/mechanisms/{id}", { params: { path: { id } }, signal })),
  });
