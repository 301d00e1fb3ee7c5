import { z } from "zod";
import { faultCodes } from "../contract.ts";

const Words = z.object({ zh: z.string(), en: z.string().nullable() });

/** Fields beside a file that is to be checked. */
export const CheckSchema = z.strictObject({
  /** Link of which the sound rows are kept as observations; empty: the file is only checked. */
  link: z.string().max(80).default(""),
});

export const RowFaultSchema = z.object({
  /** Row of the file, from 1; 1 is the head. */
  row: z.number(),
  column: z.string().nullable(),
  code: z.enum(faultCodes),
  value: z.string(),
});
export type RowFault = z.infer<typeof RowFaultSchema>;

export const CheckedFileSchema = z.object({
  id: z.string(),
  name: z.string(),
  sha256: z.string(),
  profile: z.string(),
  profileVersion: z.number(),
  link: z.object({ id: z.string(), name: Words }).nullable(),
  rows: z.number(),
  sound: z.number(),
  kept: z.number(),
  at: z.string(),
  by: z.string().nullable(),
});
export type CheckedFile = z.infer<typeof CheckedFileSchema>;
export const CheckedFileListSchema = z.object({ files: z.array(CheckedFileSchema) });

export const FileReportSchema = z.object({
  file: CheckedFileSchema,
  /** How often each fault stands in each column. */
  counts: z.array(
    z.object({ column: z.string().nullable(), code: z.enum(faultCodes), count: z.number(), firstRow: z.number() }),
  ),
  /** The first so many; all of them are in the file of the report. */
  faults: z.array(RowFaultSchema),
  faultCount: z.number(),
});
export type FileReport = z.infer<typeof FileReportSchema>;
