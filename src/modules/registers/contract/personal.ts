import { z } from "zod";

export const accessWays = ["record", "list", "search", "file", "attachment", "export"] as const;
export type AccessWay = (typeof accessWays)[number];

const Code = z.string().min(1).max(60);
export const PersonalQuerySchema = z.strictObject({ register: Code, record: Code });
export type PersonalQuery = z.infer<typeof PersonalQuerySchema>;

export const PersonalAccessSchema = z.object({
  /** The person whose account reads this record as their own; null: nobody was named. */
  subject: z.string().nullable(),
  /** Newest first. */
  accesses: z.array(
    z.object({ id: z.string(), way: z.enum(accessWays), by: z.string(), at: z.iso.datetime(), records: z.int() }),
  ),
  erasures: z.array(
    z.object({
      id: z.string(),
      fields: z.array(z.string()),
      attachments: z.int(),
      reason: z.string(),
      /** Null: by itself, the retention period being over. */
      by: z.string().nullable(),
      at: z.iso.datetime(),
    }),
  ),
});
export type PersonalAccess = z.infer<typeof PersonalAccessSchema>;

export const ErasureSchema = z.strictObject({
  register: Code,
  record: Code,
  version: z.int().positive(),
  reason: z.string().trim().min(1).max(500),
});
export type Erasure = z.infer<typeof ErasureSchema>;
export const ErasedSchema = z.object({ fields: z.array(z.string()), attachments: z.int() });
