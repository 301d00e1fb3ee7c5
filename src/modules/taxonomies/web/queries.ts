import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";

/** Everything of this module; a change of any list is read again everywhere. */
export const taxonomiesKey = ["taxonomies"] as const;

/** Every vocabulary as it is today. */
export const vocabulariesQuery = queryOptions({
  queryKey: taxonomiesKey,
  queryFn: ({ signal }) => loaded(api.GET("/api/taxonomies/vocabularies", { signal })),
});

/** One vocabulary as of a day; today when not given. */
export const vocabularyQuery = (code: string, day: string | undefined) =>
  queryOptions({
    queryKey: [...taxonomiesKey, code, day ?? ""],
    queryFn: ({ signal }) =>
      loaded(
        api.GET("/api/taxonomies/vocabularies/{code}", {
          params: { path: { code }, query: day ? { day } : {} },
          signal,
        }),
      ),
  });
