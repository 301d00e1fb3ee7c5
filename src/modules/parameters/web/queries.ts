import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";

/** Every parameter with what holds today. */
export const parametersQuery = queryOptions({
  queryKey: ["parameters"],
  queryFn: ({ signal }) => loaded(api.GET("/api/parameters/parameters", { signal })),
});

/** One parameter with all its settings. */
export const parameterQuery = (code: string) =>
  queryOptions({
    queryKey: ["parameters", code],
    queryFn: ({ signal }) =>
      loaded(api.GET("/api/parameters/parameters/{code}", { params: { path: { code } }, signal })),
  });
