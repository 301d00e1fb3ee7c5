import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../../web/api.ts";

/** What the screens of meetings read. All keys begin with `commitments`, so that an act makes all of them fresh. */
export const meetingQueries = {
  list: () =>
    queryOptions({
      queryKey: ["commitments", "meetings"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/meetings", { signal })),
    }),
  choices: () =>
    queryOptions({
      queryKey: ["commitments", "meetings", "choices"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/meetings/choices", { signal })),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "meetings", "one", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/meetings/{id}", { params: { path: { id } }, signal })),
    }),
};
