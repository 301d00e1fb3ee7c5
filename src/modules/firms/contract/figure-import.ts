import { z } from "zod";
import { measures } from "./figures.ts";

/** Columns of the table in which yearly figures are brought: one row a firm and year; money in 万元. */
export const figureColumns = ["name", "creditCode", "year", ...measures] as const;
export type FigureColumn = (typeof figureColumns)[number];

export const figureFaults = [
  "no-column",
  "column-twice",
  "needed",
  "number",
  "year",
  "credit-code",
  "unknown-firm",
  "two-firms",
  "several-firms",
  "row-twice",
  "part-over-whole",
] as const;
export type FigureFault = (typeof figureFaults)[number];

export const FigureImportSchema = z.object({
  isKept: z.boolean(),
  rows: z.int(),
  figures: z.int(),
  /** Figures that are known so already. */
  same: z.int(),
  wrong: z.int(),
  errors: z.array(
    z.object({ row: z.int(), column: z.enum(figureColumns), fault: z.enum(figureFaults), value: z.string() }),
  ),
});
export type FigureImport = z.infer<typeof FigureImportSchema>;
export type FigureError = FigureImport["errors"][number];
