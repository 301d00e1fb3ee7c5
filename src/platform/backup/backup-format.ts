import { z } from "zod";

/*
 * A backup is one gzip file of lines, each a JSON value: the head, then for each table a line that opens it and a line for
 * each row (an array of the columns' texts, as PostgreSQL writes them, or null), and at the end what was written. A file
 * that was cut off has no end; one that was changed does not agree with it.
 */

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The state of the event log when the backup was made, as verifying found it. */
const RecordSchema = z.strictObject({
  events: z.number().int(),
  seals: z.number().int(),
  unsealed: z.number().int(),
  head: z.strictObject({ number: z.number().int(), hash: Sha256, sealedAt: z.string() }).nullable(),
  findings: z.array(z.strictObject({ kind: z.string(), seal: z.number().nullable(), event: z.string().nullable() })),
});

export const HeadSchema = z.strictObject({
  format: z.literal("haice-backup"),
  version: z.literal(1),
  madeAt: z.string(),
  /** Versions of the product and of the database server that made it. */
  product: z.string(),
  server: z.string(),
  migrations: z.array(z.strictObject({ name: z.string(), hash: Sha256 })),
  record: RecordSchema,
});
export type BackupHead = z.infer<typeof HeadSchema>;

export const TableSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });

export const EndSchema = z.strictObject({
  end: z.literal(true),
  tables: z.array(z.strictObject({ table: z.string(), rows: z.number().int(), sha256: Sha256 })),
  /** Over all lines before this one, each with its line feed. */
  sha256: Sha256,
});
export type BackupEnd = z.infer<typeof EndSchema>;

/** Texts that mean the same on every server: the settings under which rows are written and read. */
export const exactTexts = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'`;
