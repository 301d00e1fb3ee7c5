import type { Same } from "../../platform/i18n/same.ts";
import type { zh } from "./texts.zh.ts";

/** Texts of the shared pieces. */
export const en = {
  lamps: {
    normal: "On track",
    warning: "At risk",
    late: "Late",
    noData: "No data",
    noBaseline: "No baseline",
    closed: "Closed",
  },
  figure: {
    exact: "Exact figure",
    formula: "How it is computed",
    sources: "Sources",
    none: "No data",
  },
  print: "Print or save as PDF",
  sample: {
    mark: "Sample data",
    short: "sample",
    meaning: "These records were made up for demonstration. They are not real.",
  },
  fallback: { mark: "Chinese", meaning: "No English yet. The Chinese text is shown." },
  states: {
    loading: "Loading",
    slow: "This takes longer than usual. You can keep waiting, or open the page again later.",
    retry: "Try again",
    code: "Error code",
    correlation: "Reference",
    correlationUse: "Give this reference when you contact the administrator.",
  },
  table: {
    sortedUp: "ascending",
    sortedDown: "descending",
    sortBy: (column: string) => `Sort by “${column}”`,
    sort: "Sort",
    unsorted: "Default order",
    rows: (count: string) => (count === "1" ? "1 row" : `${count} rows`),
    more: (count: string) => `Show ${count} more`,
    shown: (shown: string, all: string) => `${shown} of ${all} shown`,
    keys: "move to the previous or next row, Enter opens it",
  },
  filters: {
    label: "Filters",
    clear: "Clear filters",
    remove: (label: string) => `Remove filter: ${label}`,
    chosen: (count: number) => `${count} chosen`,
    none: "Nothing to choose from",
  },
  crumbs: "You are here",
  close: "Close",
  separator: ": ",
  listSeparator: ", ",
} satisfies Same<typeof zh>;
