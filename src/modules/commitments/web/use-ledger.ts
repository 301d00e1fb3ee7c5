import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { LedgerFilter, LedgerQuery, LedgerRow } from "../contract/ledger.ts";
import { ledgerFrame, ledgerLines, pagesOf } from "./ledger-lines.ts";
import { commitmentsQueries, pageSize } from "./queries.ts";

/** The ledger by a filter and an order, of which the pages are loaded that come into view. */
export function useLedger(filter: LedgerFilter, order: Pick<LedgerQuery, "sort" | "group">) {
  const first = useQuery({ ...commitmentsQueries.page(filter, order, 0), placeholderData: keepPreviousData });
  const [wanted, setWanted] = useState<readonly number[]>([]);
  const later = useMemo(() => wanted.filter((page) => page > 0), [wanted]);
  const loaded = useQueries({
    queries: later.map((page) => commitmentsQueries.page(filter, order, page)),
    combine: (results) => results.map(({ data }) => data?.rows),
  });
  const count = first.data?.count ?? 0;
  const groups = first.data?.groups;
  const frame = useMemo(() => ledgerFrame(count, groups ?? []), [count, groups]);
  const lines = useMemo(() => {
    const pages = new Map<number, readonly LedgerRow[]>([[0, first.data?.rows ?? []]]);
    later.forEach((page, at) => {
      const rows = loaded[at];
      if (rows) pages.set(page, rows);
    });
    return ledgerLines(frame, pages, pageSize);
  }, [frame, first.data, loaded, later]);
  const onVisible = useCallback(
    (from: number, end: number) =>
      setWanted((earlier) => {
        const needed = pagesOf(lines, from, end, pageSize);
        return needed.join() === earlier.join() ? earlier : needed;
      }),
    [lines],
  );
  return { first, lines, onVisible };
}
