import { z } from "zod";
import { acts } from "../contract.ts";
import { ledgerColumns } from "./ledger.ts";

/** Columns of the exported ledger that may come back changed; each change becomes an act. */
export const backFields = ["units", "others", "due", "state"] as const;
export type BackField = (typeof backFields)[number];

const Said = z.string().trim().max(1000).optional();

/** What is said with every row that says nothing itself, in a column 依据 (basis) or 说明 (note). */
export const BackFieldsSchema = z.strictObject({ basis: Said, note: Said });
export type BackSaid = z.infer<typeof BackFieldsSchema>;

/** So many rows are changed at once; a wrong paste over the whole ledger is stopped before it begins. */
export const mostChanges = 1000;

/** Cells copied from a spreadsheet, laid over the ledger. */
export const PasteSchema = z.strictObject({
  /** Lines of cells with tabs between them, as spreadsheets put them on the clipboard. */
  text: z.string().min(1).max(200_000),
  /**
   * Rows of the ledger with the version that was seen: in the order of the lines, when these have no headings; else those
   * that the preview showed as changed, which alone are changed.
   */
  seen: z.array(z.strictObject({ id: z.string().min(1), version: z.int().min(1) })).max(mostChanges),
  /** What the columns of lines without headings are laid on, the first of them first. */
  columns: z.array(z.enum(ledgerColumns)).max(ledgerColumns.length),
  basis: Said,
  note: Said,
});
export type Paste = z.infer<typeof PasteSchema>;

const Change = z.object({
  field: z.enum(backFields),
  from: z.string(),
  to: z.string(),
  act: z.enum(acts),
});

/** A row of the file, as the spreadsheet counts, from 1. */
const Row = z.object({ row: z.number(), title: z.string() });

export const BackRefusalSchema = Row.extend({
  /** The letter of the column and its heading; null when the whole row is meant. */
  column: z.string().nullable(),
  header: z.string().nullable(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What the row wanted. */
  changes: z.array(Change.omit({ act: true })),
  /** Somebody was faster: what the ledger says now, and since whose step. */
  meanwhile: z
    .object({
      by: z.string(),
      at: z.string(),
      version: z.number(),
      seen: z.number(),
      cells: z.object({ units: z.string(), others: z.string(), due: z.string(), state: z.string() }),
    })
    .nullable(),
});
export type BackRefusal = z.infer<typeof BackRefusalSchema>;

export const BroughtBackSchema = z.object({
  isApplied: z.boolean(),
  /** Rows of the file, and those that nobody edited or that are so already. */
  rows: z.number(),
  unchanged: z.number(),
  /** `version`: the one that was seen, to be named again when the changes are applied. */
  changes: z.array(Row.extend({ id: z.string(), version: z.number(), changes: z.array(Change) })),
  refusals: z.array(BackRefusalSchema),
  /** What still has to be said before the changes can be applied. */
  lacks: z.array(z.enum(["basis", "note"])),
});
export type BroughtBack = z.infer<typeof BroughtBackSchema>;

export const bringErrors = {
  "commitments.not-an-export": 422,
  "commitments.back-too-many": 422,
  "commitments.back-no-id": 422,
  "commitments.back-twice": 422,
  "commitments.back-record": 422,
  "commitments.back-no-day": 422,
  "commitments.back-no-units": 422,
  "commitments.back-no-state": 422,
  "commitments.back-no-act": 409,
  "commitments.back-unit-unknown": 422,
  "commitments.paste-empty": 422,
  "commitments.paste-outside": 422,
  "commitments.paste-no-column": 422,
  "commitments.paste-no-row": 422,
  "commitments.paste-several": 422,
  "commitments.paste-other-row": 422,
  "commitments.paste-not-shown": 409,
  "commitments.feed-not-found": 404,
} as const;
export type BringErrorCode = keyof typeof bringErrors;
