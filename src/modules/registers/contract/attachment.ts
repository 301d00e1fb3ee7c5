import { z } from "zod";

export const attachmentDisclosures = ["internal", "public"] as const;

/** What no parameter can allow more than. */
export const largestAttachment = 50 * 1024 * 1024;

export const AttachmentSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  /** In bytes. */
  size: z.int(),
  sha256: z.string(),
  disclosure: z.enum(attachmentDisclosures),
  note: z.string().nullable(),
  addedAt: z.iso.datetime(),
  addedBy: z.string().nullable(),
  /** Null: it is here. Otherwise its content is gone. */
  removed: z.object({ at: z.iso.datetime(), by: z.string().nullable(), reason: z.string() }).nullable(),
});
export type Attachment = z.infer<typeof AttachmentSchema>;

const Code = z.string().min(1).max(60);

export const AttachmentsQuerySchema = z.strictObject({ register: Code, record: Code });
export type AttachmentsQuery = z.infer<typeof AttachmentsQuerySchema>;

export const AttachmentsSchema = z.object({
  attachments: z.array(AttachmentSchema),
  /** How large a file may be, in MB. */
  limit: z.int(),
});
export type Attachments = z.infer<typeof AttachmentsSchema>;

/** The fields of the form that brings a file. */
export const NewAttachmentSchema = z.strictObject({
  register: Code,
  record: Code,
  disclosure: z.enum(attachmentDisclosures).default("internal"),
  note: z.string().trim().max(300).optional(),
});
export type NewAttachment = z.infer<typeof NewAttachmentSchema>;

export const RemovalSchema = z.strictObject({ reason: z.string().trim().min(1).max(500) });
