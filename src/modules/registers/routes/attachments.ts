import { z } from "zod";
import { everyone, signedIn } from "../../../platform/http/access.ts";
import { type Route, route } from "../../../platform/http/route.ts";
import { attach, detach, openAttachment } from "../actions/attachments.ts";
import {
  AttachmentsQuerySchema,
  AttachmentsSchema,
  largestAttachment,
  NewAttachmentSchema,
  RemovalSchema,
} from "../contract/attachment.ts";
import { listAttachments } from "../views/attachments.ts";

const Id = z.object({ id: z.string().min(1).max(60) });

/** Files of records: the same for every register. */
export const attachmentRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/registers/attachments",
    summary: "The files of a record",
    access: everyone,
    query: AttachmentsQuerySchema,
    reply: AttachmentsSchema,
    action: (ctx, { query }) => listAttachments(ctx, query),
  }),
  route({
    method: "POST",
    path: "/registers/attachments",
    summary: "Attach a file to a record",
    access: signedIn,
    body: NewAttachmentSchema,
    upload: { maxBytes: largestAttachment },
    reply: z.object({ id: z.string() }),
    action: (ctx, { body, file }) => attach(ctx, file!, body),
  }),
  route({
    method: "GET",
    path: "/registers/attachments/:id/content",
    summary: "A file of a record, to be saved",
    access: everyone,
    params: Id,
    reply: "file",
    leavesTrace: true,
    action: (ctx, { params }) => openAttachment(ctx, params.id),
  }),
  route({
    method: "DELETE",
    path: "/registers/attachments/:id",
    summary: "Remove a file of a record: its content is gone for good",
    access: signedIn,
    params: Id,
    body: RemovalSchema,
    reply: z.object({ id: z.string() }),
    action: async (ctx, { params, body }) => {
      await detach(ctx, params.id, body.reason);
      return { id: params.id };
    },
  }),
];
