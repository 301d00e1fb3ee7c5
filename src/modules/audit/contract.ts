import { z } from "zod";
import { findingKinds } from "../../platform/audit/finding.ts";

const Names = z.object({ zh: z.string(), en: z.string() });
const Person = z.object({ id: z.string(), name: z.string() });

export const EventSchema = z.object({
  id: z.string(),
  occurredAt: z.iso.datetime(),
  kind: z.string(),
  /** What its module calls it; null where that names none. */
  name: Names.nullable(),
  /** Id of the record that it is about. */
  subject: z.string(),
  /** Null: the system itself. */
  actor: Person.nullable(),
  before: z.unknown(),
  after: z.unknown(),
  basis: z.string().nullable(),
  correlationId: z.string(),
  /** Number of the seal that covers it; null: it waits for the next one. */
  seal: z.number().int().nullable(),
});
export type LoggedEvent = z.infer<typeof EventSchema>;

export const EventListSchema = z.object({
  events: z.array(EventSchema),
  /** What to send as `cursor` for the next page; null at the end. */
  next: z.string().nullable(),
});
export type EventList = z.infer<typeof EventListSchema>;

const some = z.union([z.string().max(100), z.array(z.string().max(100)).max(100)]).optional();

export const EventQuerySchema = z.object({
  kind: some,
  actor: some,
  subject: z.string().trim().max(100).optional(),
  /** Civil days of the region, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  cursor: z.string().max(60).optional(),
});
export type EventQuery = z.infer<typeof EventQuerySchema>;

const Head = z.object({ number: z.number().int(), hash: z.string(), sealedAt: z.iso.datetime() });

export const VerificationSchema = z.object({
  events: z.number().int(),
  seals: z.number().int(),
  unsealed: z.number().int(),
  head: Head.nullable(),
  findings: z.array(
    z.object({ kind: z.enum(findingKinds), seal: z.number().int().nullable(), event: z.string().nullable() }),
  ),
});
export type RecordVerification = z.infer<typeof VerificationSchema>;

/** The state of the record, and what its events can be filtered by. */
export const RecordSchema = z.object({
  events: z.number().int(),
  unsealed: z.number().int(),
  head: Head.nullable(),
  /** The newest verification that somebody asked for here; null: nobody has yet. */
  lastCheck: z.object({ at: z.iso.datetime(), by: Person.nullable(), found: VerificationSchema }).nullable(),
  kinds: z.array(z.object({ kind: z.string(), name: Names.nullable(), count: z.number().int() })),
  actors: z.array(Person),
});
export type RecordState = z.infer<typeof RecordSchema>;

/** Error codes of this module with their HTTP status. */
export const auditErrors = { "audit.event-not-found": 404 } as const;
export type AuditErrorCode = keyof typeof auditErrors;
