import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, ask, loaded } from "../../../../web/api.ts";
import type { ContractList, NewContract } from "../../contract/contracts.ts";
import { type ContractSearch, contractParameters, type TurnoverSearch } from "./contract-search.ts";

/** Everything of contracts; a change of one is read again everywhere. */
export const contractsKey = ["market", "contracts"] as const;

/** The contracts that pass the filters, page by page. */
export const contractsQuery = (search: ContractSearch) =>
  infiniteQueryOptions({
    queryKey: [...contractsKey, "list", search],
    queryFn: ({ signal, pageParam }) => {
      const parameters = contractParameters(search);
      if (pageParam !== null) parameters.set("after", pageParam);
      return ask<ContractList>("GET", `/api/market/contracts?${parameters}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: [...contractsKey, "one", id],
    queryFn: ({ signal }) => loaded(api.GET("/api/market/contracts/{id}", { params: { path: { id } }, signal })),
  });

export const turnoverQuery = ({ place, from, to }: TurnoverSearch) =>
  queryOptions({
    queryKey: [...contractsKey, "turnover", place, from, to],
    queryFn: ({ signal }) =>
      loaded(
        api.GET("/api/market/turnover", {
          params: { query: { ...(place ? { place } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) } },
          signal,
        }),
      ),
  });

/** What is known of a contract from what it comes of. */
export const contractDraftQuery = ({ lead, licence }: { lead?: string | undefined; licence?: string | undefined }) =>
  queryOptions({
    queryKey: [...contractsKey, "draft", lead, licence],
    queryFn: ({ signal }) =>
      loaded(
        api.GET("/api/market/contracts/draft", {
          params: { query: { ...(lead ? { lead } : {}), ...(licence ? { licence } : {}) } },
          signal,
        }),
      ),
    enabled: lead !== undefined || licence !== undefined,
  });

/** What a contract that is being written would miss; not asked before it names both parties. */
export const checkQuery = (content: NewContract | null) =>
  queryOptions({
    queryKey: [...contractsKey, "check", content],
    queryFn: ({ signal }) => loaded(api.POST("/api/market/contracts/check", { body: content!, signal })),
    enabled: content !== null,
    retry: false,
  });

/** Firms that are called so, to choose from. */
export const firmChoicesQuery = (name: string) =>
  queryOptions({
    queryKey: ["firms", "choices", name],
    queryFn: ({ signal }) => loaded(api.GET("/api/firms/firms", { params: { query: { q: name, limit: 10 } }, signal })),
    enabled: name.length >= 2,
    staleTime: 60_000,
  });
