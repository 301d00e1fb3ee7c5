import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import type { Box } from "../contract/jobs.ts";

/** What the screens of this module read. All keys begin with `ocean`, so that an act makes all of them fresh. */
export const oceanQueries = {
  links: () =>
    queryOptions({
      queryKey: ["ocean", "links"],
      queryFn: ({ signal }) => loaded(api.GET("/api/ocean/links", { signal })),
    }),
  link: (id: string) =>
    queryOptions({
      queryKey: ["ocean", "link", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/ocean/links/{id}", { params: { path: { id } }, signal })),
    }),
  profiles: () =>
    queryOptions({
      queryKey: ["ocean", "profiles"],
      queryFn: ({ signal }) => loaded(api.GET("/api/ocean/profiles", { signal })),
    }),
  files: () =>
    queryOptions({
      queryKey: ["ocean", "files"],
      queryFn: ({ signal }) => loaded(api.GET("/api/ocean/files", { signal })),
    }),
  file: (id: string) =>
    queryOptions({
      queryKey: ["ocean", "file", id],
      queryFn: ({ signal }) => loaded(api.GET("/api/ocean/files/{id}", { params: { path: { id } }, signal })),
    }),
  jobs: () =>
    queryOptions({
      queryKey: ["ocean", "jobs"],
      queryFn: ({ signal }) => loaded(api.GET("/api/ocean/jobs", { signal })),
    }),
  job: (id: string, box: Box) =>
    queryOptions({
      queryKey: ["ocean", "job", id, box],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/ocean/jobs/{id}", { params: { path: { id }, query: box }, signal })),
      placeholderData: (before) => before,
    }),
};

/** Sends something of this module and reads everything of it again. */
export function useSending<Answer, Input = void>(send: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: ["ocean"] }),
  });
}
