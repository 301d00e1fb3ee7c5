import { z } from "zod";
import { goodKinds } from "../contract.ts";

/** Columns of the table in which demands or results are brought: one row a good, as a draft. */
export const bringColumns = {
  demand: [
    "title",
    "titleEn",
    "text",
    "field",
    "place",
    "parameters",
    "moneyLeast",
    "moneyMost",
    "deadline",
    "acceptance",
    "modes",
    "readiness",
    "firm",
    "behalfBasis",
  ],
  result: [
    "title",
    "titleEn",
    "text",
    "field",
    "place",
    "parameters",
    "moneyLeast",
    "moneyMost",
    "comparedWith",
    "costNote",
    "modes",
    "readiness",
    "rights",
    "firm",
    "behalfBasis",
  ],
} as const;
export type BringColumn = (typeof bringColumns)["demand" | "result"][number];

export const bringFaults = [
  "no-column",
  "column-twice",
  "too-many",
  "needed",
  "long",
  "number",
  "range",
  "day",
  "field",
  "place",
  "mode",
  "level",
  "parameter",
  "right",
  "firm",
  "behalf",
] as const;
export type BringFault = (typeof bringFaults)[number];

export const BringFieldsSchema = z.strictObject({
  kind: z.enum(goodKinds),
  /** Says what would come of it and keeps nothing. */
  isTrial: z.stringbool(),
});
export type BringFields = z.infer<typeof BringFieldsSchema>;

const columns = z.enum([...new Set([...bringColumns.demand, ...bringColumns.result])]);
export const BringReportSchema = z.object({
  isKept: z.boolean(),
  rows: z.int(),
  /** Drafts that it makes. */
  drafts: z.int(),
  /** Rows whose title the own side has already. */
  same: z.int(),
  wrong: z.int(),
  /** At most 200; a table with any is not kept. Row 0: the head. */
  errors: z.array(z.object({ row: z.int(), column: columns, fault: z.enum(bringFaults), value: z.string() })),
});
export type BringReport = z.infer<typeof BringReportSchema>;
export type BringError = BringReport["errors"][number];
