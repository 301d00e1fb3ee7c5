import { z } from "zod";
import { urgencies } from "../../platform/messages/message-kind.ts";

/** How one person wants messages of a kind. */
export const choices = ["at-once", "digest", "not"] as const;
export type Choice = (typeof choices)[number];

const Words = z.object({ zh: z.string(), en: z.string() });
export type Words = z.infer<typeof Words>;

export const InboxMessageSchema = z.object({
  id: z.string(),
  kind: z.string(),
  name: Words,
  line: Words,
  urgency: z.enum(urgencies),
  link: z.string(),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  readAt: z.iso.datetime().nullable(),
});
export type InboxMessage = z.infer<typeof InboxMessageSchema>;

export const InboxSchema = z.object({
  unread: z.number().int(),
  total: z.number().int(),
  /** Unread and read ones together, the newest first. */
  messages: z.array(InboxMessageSchema),
  /** What to send as `cursor` for the next page; null at the end. */
  next: z.string().nullable(),
});
export type Inbox = z.infer<typeof InboxSchema>;

export const InboxQuerySchema = z.object({
  only: z.literal("unread").optional(),
  cursor: z.string().max(60).optional(),
});
export type InboxQuery = z.infer<typeof InboxQuerySchema>;

export const UnreadSchema = z.object({ unread: z.number().int() });

/** Which messages were read; `all`: every one that is unread now. */
export const ReadSchema = z.strictObject({
  messages: z.union([z.literal("all"), z.array(z.string().max(60)).min(1).max(200)]),
});
export type ReadInput = z.infer<typeof ReadSchema>;

export const PreferencesSchema = z.object({
  /** Kinds that can reach this person. */
  kinds: z.array(
    z.object({
      kind: z.string(),
      name: Words,
      urgency: z.enum(urgencies),
      choice: z.enum(choices),
      /** What holds when the person chooses nothing. */
      usual: z.enum(choices),
      /** Why it cannot be switched off; null when it can. */
      fixed: Words.nullable(),
    }),
  ),
  /** Whether messages are sent to the person's own address as well, and in which language. */
  mail: z.object({ address: z.string(), language: z.enum(["zh", "en"]).nullable(), isServerSet: z.boolean() }),
});
export type Preferences = z.infer<typeof PreferencesSchema>;

export const PreferencesInputSchema = z.strictObject({
  choices: z.record(z.string().max(100), z.enum(choices)),
  /** The language of mails; null: none are sent. */
  mail: z.enum(["zh", "en"]).nullable(),
});
export type PreferencesInput = z.infer<typeof PreferencesInputSchema>;

/** Error codes of this module with their HTTP status. */
export const messagesErrors = {
  "messages.kind-unknown": 422,
  "messages.kind-fixed": 422,
  "messages.mail-not-set": 409,
  "messages.channel-not-found": 404,
  "messages.channel-paused": 409,
  "messages.address-wrong": 422,
  "messages.address-not-https": 422,
  "messages.address-private": 422,
  "messages.secret-missing": 422,
  "messages.authority-unreadable": 422,
  "messages.organisation-unknown": 422,
  "messages.sending-not-found": 404,
  "messages.sending-not-dead": 409,
  "messages.day-known": 422,
} as const;
export type MessagesErrorCode = keyof typeof messagesErrors;
