import { z } from "zod";

export const channelKinds = ["mail", "webhook", "wecom", "dingtalk"] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** How an attempt to send may end. The first three may go better later; the others will not by themselves. */
export const outcomes = [
  "sent",
  "no-answer",
  "busy",
  "server-failed",
  "refused",
  "address-private",
  "not-configured",
] as const;
export type SendOutcome = (typeof outcomes)[number];

export const sendingStates = ["waiting", "sending", "sent", "dead"] as const;
export type SendingState = (typeof sendingStates)[number];

const languages = z.enum(["zh", "en"]);

export const ChannelSchema = z.object({
  id: z.string(),
  kind: z.enum(channelKinds),
  name: z.string(),
  organisation: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() }).nullable(),
  /** The name of the person whose channel it is. */
  person: z.string().nullable(),
  /** Host and the end of the address; the whole is never shown again. */
  shown: z.string(),
  hasSecret: z.boolean(),
  language: languages,
  pausedAt: z.iso.datetime().nullable(),
  pausedWhy: z.enum(["person", "failures"]).nullable(),
  waiting: z.number().int(),
  dead: z.number().int(),
  lastSentAt: z.iso.datetime().nullable(),
});
export type Channel = z.infer<typeof ChannelSchema>;

export const NewChannelSchema = z.strictObject({
  kind: z.enum(channelKinds),
  name: z.string().trim().min(1).max(60),
  /** Code of the organisation whose messages go this way. */
  organisation: z.string().trim().min(1).max(100),
  address: z.string().trim().min(1).max(1000),
  /** Webhooks and robots with signatures. */
  secret: z.string().trim().max(200).nullable().default(null),
  language: languages.default("zh"),
});
export type NewChannel = z.infer<typeof NewChannelSchema>;

/** `secret`: of a webhook for which none was given, shown this once. */
export const MadeChannelSchema = z.object({ id: z.string(), secret: z.string().nullable() });

export const PauseSchema = z.strictObject({ isPaused: z.boolean() });

export const PostSettingSchema = z.object({
  publicAddress: z.string().nullable(),
  privateHosts: z.array(z.string()),
  mail: z
    .object({
      host: z.string(),
      port: z.number().int(),
      security: z.enum(["tls", "starttls", "none"]),
      user: z.string().nullable(),
      hasPassword: z.boolean(),
      from: z.string(),
      authority: z.string().nullable(),
    })
    .nullable(),
});
export type PostSetting = z.infer<typeof PostSettingSchema>;

export const PostSettingInputSchema = z.strictObject({
  publicAddress: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable(),
  privateHosts: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z0-9.:_-]+$/)
        .max(200),
    )
    .max(50),
  mail: z
    .strictObject({
      host: z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z0-9.:_-]+$/)
        .max(200),
      port: z.int().min(1).max(65535),
      security: z.enum(["tls", "starttls", "none"]),
      user: z.string().trim().max(200).nullable(),
      /** Missing: the one that is kept stays. */
      password: z.string().max(200).optional(),
      from: z.email().max(200),
      /** A certificate (PEM) to trust besides the usual ones; only a certificate: a key is refused. */
      authority: z.string().trim().max(20_000).nullable().default(null),
    })
    .nullable(),
});
export type PostSettingInput = z.infer<typeof PostSettingInputSchema>;

export const CalendarDaySchema = z.object({ day: z.iso.date(), isWorking: z.boolean(), basis: z.string() });
export type CalendarDay = z.infer<typeof CalendarDaySchema>;
export const CalendarInputSchema = z.strictObject({
  day: z.iso.date(),
  isWorking: z.boolean(),
  basis: z.string().trim().min(1).max(300),
});

export const PostSchema = z.object({
  setting: PostSettingSchema,
  channels: z.array(ChannelSchema),
  calendar: z.array(CalendarDaySchema),
});
export type Post = z.infer<typeof PostSchema>;

export const SendingSchema = z.object({
  id: z.string(),
  channel: z.object({ id: z.string(), name: z.string(), kind: z.enum(channelKinds) }),
  what: z.enum(["messages", "digest", "test"]),
  /** Names of the kinds of messages in it, with how many of each. */
  holds: z.array(z.object({ zh: z.string(), en: z.string(), count: z.number().int() })),
  state: z.enum(sendingStates),
  madeAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  attempts: z.array(
    z.object({
      at: z.iso.datetime(),
      /** Null: it never came to an end; whether it arrived is not known. */
      outcome: z.enum(outcomes).nullable(),
      status: z.number().int().nullable(),
      detail: z.string().nullable(),
    }),
  ),
});
export type Sending = z.infer<typeof SendingSchema>;

export const SendingListSchema = z.object({ sendings: z.array(SendingSchema), next: z.string().nullable() });
export type SendingList = z.infer<typeof SendingListSchema>;

export const SendingQuerySchema = z.object({
  state: z.enum(sendingStates).optional(),
  channel: z.string().max(60).optional(),
  cursor: z.string().max(60).optional(),
});
export type SendingQuery = z.infer<typeof SendingQuerySchema>;
