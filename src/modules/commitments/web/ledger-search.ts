import { z } from "zod";
import { searchChoice, searchList, searchText } from "../../../web/search-state.ts";
import type { Sort } from "../../../web/ui/sort-rows.ts";
import { lamps } from "../contract/lamp.ts";
import {
  dueFilters,
  groupings,
  type LedgerColumn,
  type LedgerFilter,
  ledgerColumns,
  type SortKey,
  sortKeys,
} from "../contract/ledger.ts";
import { kinds, sourceStates, states } from "../contract.ts";

/** What the address of the ledger holds: filters, sorts, grouping, columns. */
export const ledgerSearch = z.object({
  q: searchText,
  state: searchList,
  lamp: searchList,
  kind: searchList,
  due: searchList,
  source: searchList,
  document: searchList,
  unit: searchList,
  area: searchList,
  archived: searchChoice(["with", "only"]),
  sort: searchText,
  group: searchChoice(groupings),
  columns: searchText,
});
export type LedgerSearch = z.infer<typeof ledgerSearch>;

export const filterKeys = ["lamp", "state", "due", "unit", "document", "kind", "area", "archived", "source"] as const;
export type FilterKey = (typeof filterKeys)[number];

const among = <const T extends string>(
  values: readonly T[],
  chosen: readonly string[] | undefined,
): T[] | undefined => {
  const known = values.filter((value) => chosen?.includes(value));
  return known.length > 0 ? known : undefined;
};

/** The filter of an address as the API takes it; a value that makes no sense any more is left out. */
export const filterOf = (search: LedgerSearch): LedgerFilter => ({
  q: search.q?.trim() || undefined,
  state: among(states, search.state),
  lamp: among(lamps, search.lamp),
  kind: among(kinds, search.kind),
  due: among(dueFilters, search.due),
  source: among(sourceStates, search.source),
  document: search.document,
  unit: search.unit,
  area: search.area,
  archived: search.archived,
});

/** `due,-state` as the table's sorts. */
export const sortsOf = ({ sort }: LedgerSearch): Sort[] =>
  (sort?.split(",") ?? []).flatMap((part): Sort[] => {
    const key = part.replace(/^-/, "");
    return (sortKeys as readonly string[]).includes(key)
      ? [{ key, direction: part.startsWith("-") ? "down" : "up" }]
      : [];
  });

export const sortText = (sorts: readonly Sort[]): string | undefined =>
  sorts.map(({ key, direction }) => `${direction === "down" ? "-" : ""}${key as SortKey}`).join(",") || undefined;

/** Shown when nobody has chosen; the rest can be added. */
export const usualColumns: readonly LedgerColumn[] = [
  "title",
  "lamp",
  "state",
  "due",
  "units",
  "others",
  "quote",
  "document",
];

/** The columns of an address in their order; the commitment itself always stands first. */
export function columnsOf({ columns }: LedgerSearch): LedgerColumn[] {
  const chosen = columns?.split(",").flatMap((name) => ledgerColumns.filter((column) => column === name)) ?? [];
  const shown = chosen.length > 0 ? chosen : usualColumns;
  return ["title", ...new Set(shown.filter((column) => column !== "title"))];
}

export const columnsText = (columns: readonly LedgerColumn[]): string | undefined =>
  columns.join() === usualColumns.join() ? undefined : columns.join(",");
