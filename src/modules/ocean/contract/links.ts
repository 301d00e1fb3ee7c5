import { z } from "zod";
import { accessClasses, faultCodes, linkKinds } from "../contract.ts";

const Words = z.object({ zh: z.string(), en: z.string().nullable() });
const Named = z.object({ id: z.string(), name: Words });
const Text = z.string().trim().min(1);
const Id = z.string().min(1).max(80);

export const NewLinkSchema = z.strictObject({
  name: z.strictObject({ zh: Text.max(200), en: Text.max(200).nullable().default(null) }),
  kind: z.enum(linkKinds),
  profile: Id,
  access: z.enum(accessClasses),
  /** How often it means to send, in minutes; null: it does not say. */
  interval: z.number().int().min(1).max(525_600).nullable().default(null),
  /** Records of the registers: the platform that observes, the data set in the catalogue, the scenario it serves. */
  platform: Id.nullable().default(null),
  dataSet: Id.nullable().default(null),
  scenario: Id.nullable().default(null),
});
export type NewLink = z.output<typeof NewLinkSchema>;

/** How a link does, computed from what came. */
export const linkStates = ["live", "late", "silent", "open", "ended"] as const;
export type LinkState = (typeof linkStates)[number];

export const LinkSchema = z.object({
  id: z.string(),
  name: Words,
  kind: z.enum(linkKinds),
  profile: z.string(),
  profileName: Words,
  access: z.enum(accessClasses),
  interval: z.number().nullable(),
  owner: Words.nullable(),
  state: z.enum(linkStates),
  /** When something last came, and of when that was. */
  lastArrived: z.string().nullable(),
  lastObserved: z.string().nullable(),
  /** In the hours that the parameter names. */
  heard: z.number(),
  refused: z.number(),
  /** Seconds from observation to arrival. */
  medianDelay: z.number().nullable(),
  p95Delay: z.number().nullable(),
  /** Numbers of the sequence that did not come. */
  missing: z.number(),
  isSample: z.boolean(),
});
export type Link = z.infer<typeof LinkSchema>;

export const LinkListSchema = z.object({
  links: z.array(LinkSchema),
  hours: z.number(),
  profiles: z.array(Named),
  platforms: z.array(Named),
  dataSets: z.array(Named),
  scenarios: z.array(Named),
});
export type LinkList = z.infer<typeof LinkListSchema>;

const ObservationSchema = z.object({
  id: z.string(),
  sequence: z.number().nullable(),
  observedAt: z.string(),
  arrivedAt: z.string(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  values: z.record(z.string(), z.union([z.number(), z.string()])),
  flags: z.record(z.string(), z.string()),
});
const FaultSchema = z.object({ column: z.string().nullable(), code: z.enum(faultCodes), value: z.string() });
const RefusedSchema = z.object({
  id: z.string(),
  sequence: z.number().nullable(),
  arrivedAt: z.string(),
  times: z.number(),
  faults: z.array(FaultSchema),
  raw: z.string(),
});

export const LinkPageSchema = z.object({
  link: LinkSchema,
  hours: z.number(),
  platform: Named.nullable(),
  dataSet: Named.nullable(),
  scenario: Named.nullable(),
  /** Stretches without an observation that are longer than the interval allows; the newest first. */
  gaps: z.array(z.object({ from: z.string(), to: z.string(), minutes: z.number() })),
  /** Whether the reader may see what was sent. */
  mayRead: z.boolean(),
  observations: z.array(ObservationSchema),
  columns: z.array(z.object({ code: z.string(), name: Words, unit: z.string().nullable() })),
  isKeeper: z.boolean(),
  refused: z.array(RefusedSchema),
  keys: z.array(z.object({ id: z.string(), end: z.string(), madeAt: z.string(), endedAt: z.string().nullable() })),
});
export type LinkPage = z.infer<typeof LinkPageSchema>;

/** At most so many messages at once. */
export const mostMessages = 1000;
/** Each message is judged by itself: a bad one does not stop the others. Its own shape: the schema of its profile. */
export const BatchSchema = z.strictObject({ messages: z.array(z.unknown()).min(1).max(mostMessages) });

export const BatchAnswerSchema = z.object({
  link: z.string(),
  kept: z.number(),
  /** Came before with the same words: nothing was done. */
  repeated: z.number(),
  refused: z.array(
    z.object({
      /** Place in the batch, from 0. */
      at: z.number(),
      sequence: z.number().nullable(),
      faults: z.array(FaultSchema.extend({ text: z.string() })),
    }),
  ),
});
export type BatchAnswer = z.infer<typeof BatchAnswerSchema>;
