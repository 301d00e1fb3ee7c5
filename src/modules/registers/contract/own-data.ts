import { z } from "zod";
import { WordsByKeySchema } from "../contract.ts";
import { accessWays } from "./personal.ts";

const Code = z.string().min(1).max(60);

/** Whose record it is: the address of the person's account, on a stated basis; null: nobody's any more. */
export const DataSubjectSchema = z.strictObject({
  register: Code,
  record: Code,
  email: z.email().max(200).nullable(),
  basis: z.string().trim().min(1).max(500),
});
export type DataSubject = z.infer<typeof DataSubjectSchema>;

/** What is kept about the person who asks, and who has read it. */
export const OwnDataSchema = z.object({
  records: z.array(
    z.object({
      register: z.string(),
      id: z.string(),
      name: z.object({ zh: z.string(), en: z.string().nullable() }),
      state: z.string(),
      changedAt: z.iso.datetime(),
      /** Fields that the person may read. */
      fields: z.record(z.string(), z.unknown()),
      /** Confidential ones that hold something: opinions of others, named without their content. */
      withheld: z.array(z.string()),
      /** First day on which its retention period is over. */
      retainedUntil: z.iso.date(),
    }),
  ),
  words: WordsByKeySchema,
  /** Newest first; `register`, `record`: which of the records was read. */
  accesses: z.array(
    z.object({
      id: z.string(),
      register: z.string(),
      record: z.string(),
      way: z.enum(accessWays),
      by: z.string(),
      at: z.iso.datetime(),
      records: z.int(),
    }),
  ),
  /** Services that the person is entitled to today by these records, and how far the latest request is. */
  entitlements: z.array(
    z.object({
      service: z.string(),
      source: z.enum(["card", "rating"]),
      until: z.iso.date().nullable(),
      request: z.string().nullable(),
    }),
  ),
  /** All readings; more than are sent of records that were read often. */
  accessTotal: z.int(),
  retentionYears: z.int(),
});
export type OwnData = z.infer<typeof OwnDataSchema>;

/** Records about persons whose retention period is over. */
export const PastRetentionSchema = z.object({
  years: z.int(),
  /** So many days after this was told a record is erased by itself; 0: none ever is. */
  days: z.int(),
  /** Records with which nobody did anything since this day. */
  before: z.iso.date(),
  /** Those that are not held. */
  total: z.int(),
  records: z.array(
    z.object({
      register: z.string(),
      id: z.string(),
      name: z.string(),
      state: z.string(),
      changedOn: z.iso.date(),
      retainedUntil: z.iso.date(),
      /** When it is erased by itself; null: never. */
      erasedOn: z.iso.date().nullable(),
      /** It is kept for longer: the first day on which it is past its period again, and why. */
      hold: z.object({ until: z.iso.date(), reason: z.string() }).nullable(),
    }),
  ),
});
export type PastRetention = z.infer<typeof PastRetentionSchema>;

/** A record is kept past its retention period, up to a day to come. */
export const RetentionHoldSchema = z.strictObject({
  register: Code,
  record: Code,
  until: z.iso.date(),
  reason: z.string().trim().min(1).max(500),
});
export type RetentionHold = z.infer<typeof RetentionHoldSchema>;
