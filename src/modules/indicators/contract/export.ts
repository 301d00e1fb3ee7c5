/** The forms in which the figures go out: for people, for programs, for other statistical systems. */
export const exportFormats = ["csv", "xlsx", "json", "sdmx", "csvw"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** One figure with its target; empty text where there is none. */
export interface ExportRow {
  indicator: string;
  name: string;
  area: string;
  day: string;
  value: string;
  unit: string;
  fault: string;
  newest: string;
  facts: string;
  /** How many of the facts are made up. */
  samples: string;
  source: string;
  target: string;
  comparator: string;
  aim: string;
  due: string;
  state: string;
  document: string;
  quote: string;
}

/** The columns of the table, with the type that CSVW gives them. */
export const exportColumns: readonly (readonly [
  name: keyof ExportRow,
  datatype: "string" | "decimal" | "date" | "integer",
])[] = [
  ["indicator", "string"],
  ["name", "string"],
  ["area", "string"],
  ["day", "date"],
  ["value", "decimal"],
  ["unit", "string"],
  ["fault", "string"],
  ["newest", "date"],
  ["facts", "integer"],
  ["samples", "integer"],
  ["source", "string"],
  ["target", "string"],
  ["comparator", "string"],
  ["aim", "decimal"],
  ["due", "date"],
  ["state", "string"],
  ["document", "string"],
  ["quote", "string"],
];
