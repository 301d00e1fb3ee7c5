import type { zh } from "./cross-texts.zh.ts";

/** Counting records by two fields; the same keys as `cross-texts.zh.ts`. */
export const en: typeof zh = {
  open: "Cross table",
  title: "Cross table",
  question: "How many records have the one together with the other?",
  answer: (records, shared) => `${records} in all; ${shared} rows stand in more than one column.`,
  rows: "Rows",
  columns: "Columns",
  state: "State",
  empty: "not filled in",
  total: "In all",
  none: "No records yet",
  table: "Cross table",
};
