import { queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";

/** What the screens of this module read. */
export const policyQueries = {
  documents: () =>
    queryOptions({
      queryKey: ["policy", "documents"],
      queryFn: ({ signal }) => loaded(api.GET("/api/policy/documents", { signal })),
    }),
  document: (code: string, edition: number | undefined) =>
    queryOptions({
      queryKey: ["policy", "document", code, edition ?? null],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/policy/documents/{code}", { params: { path: { code }, query: { edition } }, signal })),
    }),
  dueReview: () =>
    queryOptions({
      queryKey: ["policy", "review", "due"],
      queryFn: ({ signal }) => loaded(api.GET("/api/policy/review/due", { signal })),
    }),
  review: (code: string, edition: number | undefined) =>
    queryOptions({
      queryKey: ["policy", "review", code, edition ?? null],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/policy/documents/{code}/review", { params: { path: { code }, query: { edition } }, signal }),
        ),
    }),
  checkUp: (code: string, edition: number | undefined, against: string | undefined) =>
    queryOptions({
      queryKey: ["policy", "checkup", code, edition ?? null, against ?? null],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/policy/documents/{code}/checkup", {
            params: { path: { code }, query: { edition, against } },
            signal,
          }),
        ),
    }),
  difference: (code: string, from: number | undefined, to: number | undefined) =>
    queryOptions({
      queryKey: ["policy", "difference", code, from ?? null, to ?? null],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/policy/documents/{code}/difference", {
            params: { path: { code }, query: { from, to } },
            signal,
          }),
        ),
    }),
  search: (q: string, withNoise: boolean) =>
    queryOptions({
      queryKey: ["policy", "search", q, withNoise],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/policy/search", { params: { query: { q, noise: withNoise ? "with" : "without" } }, signal }),
        ),
    }),
  files: () =>
    queryOptions({
      queryKey: ["policy", "files"],
      queryFn: ({ signal }) => loaded(api.GET("/api/policy/files", { signal })),
    }),
  enquiries: (code: string) =>
    queryOptions({
      queryKey: ["policy", "enquiries", code],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/policy/documents/{code}/enquiries", { params: { path: { code } }, signal })),
    }),
  waitingEnquiries: () =>
    queryOptions({
      queryKey: ["policy", "waiting-enquiries"],
      queryFn: ({ signal }) => loaded(api.GET("/api/policy/enquiries/waiting", { signal })),
    }),
  alignment: (upper: string, lower: string) =>
    queryOptions({
      queryKey: ["policy", "alignment", upper, lower],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/policy/alignment", { params: { query: { upper, lower } }, signal })),
    }),
  aligned: (code: string) =>
    queryOptions({
      queryKey: ["policy", "aligned", code],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/policy/documents/{code}/aligned", { params: { path: { code } }, signal })),
    }),
  gaps: (code: string) =>
    queryOptions({
      queryKey: ["policy", "gaps", code],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/policy/documents/{code}/gaps", { params: { path: { code } }, signal })),
    }),
  decomposition: (code: string) =>
    queryOptions({
      queryKey: ["policy", "decomposition", code],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/policy/documents/{code}/decomposition", { params: { path: { code } }, signal })),
    }),
  owners: (code: string) =>
    queryOptions({
      queryKey: ["policy", "owners", code],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/policy/documents/{code}/owner-proposals", { params: { path: { code } }, signal })),
    }),
  line: (file: string, line: string) =>
    queryOptions({
      queryKey: ["policy", "line", file, line],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/policy/lines/{file}/{line}", { params: { path: { file, line: Number(line) } }, signal })),
    }),
};
