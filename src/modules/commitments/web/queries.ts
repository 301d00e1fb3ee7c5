import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import type { RowState } from "../contract/earlier.ts";
import type { TrialQuery } from "../contract/lamp.ts";
import type { LedgerFilter, LedgerQuery } from "../contract/ledger.ts";
import type { SentenceName } from "../contract/sentence.ts";

/** Rows that are loaded at once. */
export const pageSize = 100;
/** Rows of a brought ledger on one page. */
export const earlierPageSize = 20;

type Order = Pick<LedgerQuery, "sort" | "group">;

/** What the screens of this module read. All keys begin with `commitments`, so that an act can make all of them fresh. */
export const commitmentsQueries = {
  page: (filter: LedgerFilter, order: Order, page: number) =>
    queryOptions({
      queryKey: ["commitments", "ledger", filter, order, page],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/commitments/ledger", {
            params: { query: { ...filter, ...order, offset: page * pageSize, limit: pageSize } },
            signal,
          }),
        ),
    }),
  sentence: (by: SentenceName, id: string) =>
    queryOptions({
      queryKey: ["commitments", "sentence", by, id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/sentences/{by}/{id}", { params: { path: { by, id } }, signal })),
    }),
  calendar: (filter: LedgerFilter, month: string | undefined) =>
    queryOptions({
      queryKey: ["commitments", "calendar", filter, month],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/commitments/calendar", {
            params: { query: { ...filter, ...(month ? { month } : {}) } },
            signal,
          }),
        ),
      placeholderData: keepPreviousData,
    }),
  feed: () =>
    queryOptions({
      queryKey: ["commitments", "feed"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/feed", { signal })),
    }),
  lampTrial: (query: TrialQuery) =>
    queryOptions({
      queryKey: ["commitments", "lamp-trial", query],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/lamps/trial", { params: { query }, signal })),
    }),
  closing: () =>
    queryOptions({
      queryKey: ["commitments", "closing"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/closing", { signal })),
    }),
  closingAccount: (document: string) =>
    queryOptions({
      queryKey: ["commitments", "closing", document],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/closing/{document}", { params: { path: { document } }, signal })),
    }),
  evaluations: () =>
    queryOptions({
      queryKey: ["commitments", "evaluations"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/evaluations", { signal })),
    }),
  evaluation: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "evaluations", id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/evaluations/{id}", { params: { path: { id } }, signal })),
    }),
  comparison: (id: string, other: string) =>
    queryOptions({
      queryKey: ["commitments", "evaluations", id, other],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/commitments/evaluations/{id}/comparison/{other}", { params: { path: { id, other } }, signal }),
        ),
    }),
  adjustments: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "adjustments", id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/commitments/{id}/adjustments", { params: { path: { id } }, signal })),
    }),
  choices: () =>
    queryOptions({
      queryKey: ["commitments", "choices"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/choices", { signal })),
    }),
  earlierLedgers: () =>
    queryOptions({
      queryKey: ["commitments", "earlier"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/earlier-ledgers", { signal })),
    }),
  earlierLedger: (id: string, state: RowState | undefined, offset: number) =>
    queryOptions({
      queryKey: ["commitments", "earlier", id, state, offset],
      queryFn: ({ signal }) =>
        loaded(
          api.GET("/api/commitments/earlier-ledgers/{id}", {
            params: { path: { id }, query: { offset, limit: earlierPageSize, ...(state ? { state } : {}) } },
            signal,
          }),
        ),
      placeholderData: keepPreviousData,
    }),
  sentences: (q: string) =>
    queryOptions({
      queryKey: ["commitments", "sentences", q],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/sentences", { params: { query: { q } }, signal })),
    }),
  desk: () =>
    queryOptions({
      queryKey: ["commitments", "desk"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/desk", { signal })),
    }),
  waiting: () =>
    queryOptions({
      queryKey: ["commitments", "waiting"],
      queryFn: ({ signal }) => loaded(api.GET("/api/commitments/waiting", { signal })),
    }),
  commitment: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "commitment", id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/commitments/{id}", { params: { path: { id } }, signal })),
    }),
  draft: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "draft", id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/commitments/{id}/draft", { params: { path: { id } }, signal })),
    }),
  parts: (id: string) =>
    queryOptions({
      queryKey: ["commitments", "parts", id],
      queryFn: ({ signal }) =>
        loaded(api.GET("/api/commitments/commitments/{id}/parts", { params: { path: { id } }, signal })),
    }),
  /** Organisations to choose from. */
  organisations: () =>
    queryOptions({
      queryKey: ["people", "organisations"],
      queryFn: ({ signal }) => loaded(api.GET("/api/people/organisations", { signal })),
    }),
};
