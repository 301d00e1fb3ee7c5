import { z } from "zod";

/** How far a mechanism is: proved by a journey; its room stands but nothing is proved; its room is not built yet. */
export const mechanismStates = ["works", "room-exists", "planned"] as const;
export type MechanismState = (typeof mechanismStates)[number];
export const MechanismStateSchema = z.enum(mechanismStates);

const Named = z.object({ nameZh: z.string(), nameEn: z.string() });

export const CapabilitySchema = Named.extend({ code: z.string(), id: z.string() });
export type Capability = z.infer<typeof CapabilitySchema>;

export const RoomSchema = Named.extend({
  id: z.string(),
  exists: z.boolean(),
  /** The address of the screen where it opens. */
  opens: z.string().nullable(),
});
export type Room = z.infer<typeof RoomSchema>;

export const DocumentSchema = z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() });
export type Document = z.infer<typeof DocumentSchema>;

export const QuotationSchema = z.object({
  text: z.string(),
  /** Code of the document, and the offset of the text in it. */
  document: z.string(),
  at: z.number().int(),
  /** Other places of the document that hold the same text. */
  alsoAt: z.array(z.number().int()),
  /** Lines of the document's file, as people cite them. */
  lines: z.array(z.number().int()),
});
export type Quotation = z.infer<typeof QuotationSchema>;

export const EvidenceSchema = z.object({ journey: z.string(), recordKind: z.string() });

const MechanismHead = z.object({
  id: z.string(),
  capability: z.string(),
  /** What the documents call it; the first is its name in Chinese. */
  terms: z.array(z.string()),
  nameEn: z.string(),
  room: z.string(),
  state: MechanismStateSchema,
});

export const MechanismRowSchema = MechanismHead.extend({ quotation: QuotationSchema, quotations: z.number().int() });
export type MechanismRow = z.infer<typeof MechanismRowSchema>;

export const MechanismSchema = MechanismHead.extend({
  sections: z.array(z.object({ document: z.string(), section: z.string() })),
  quotations: z.array(QuotationSchema),
  /** The analyst's reading, in English only: what the text says, who uses it, what software must do. */
  says: z.string(),
  usedBy: z.string(),
  softwareMust: z.string(),
  evidence: z.array(EvidenceSchema),
  documents: z.array(DocumentSchema),
  rooms: z.array(RoomSchema),
  capabilities: z.array(CapabilitySchema),
});
export type Mechanism = z.infer<typeof MechanismSchema>;

export const StateCountsSchema = z.object({ works: z.number(), "room-exists": z.number(), planned: z.number() });
export type StateCounts = z.infer<typeof StateCountsSchema>;

export const MechanismListSchema = z.object({
  mechanisms: z.array(MechanismRowSchema),
  total: z.number(),
  /** Counts over the whole map, whatever the filter: all, and by capability. */
  counts: StateCountsSchema,
  byCapability: z.array(CapabilitySchema.extend({ counts: StateCountsSchema })),
  rooms: z.array(RoomSchema),
  /** The documents that are quoted, as far as they are here; another is known by its code only. */
  documents: z.array(DocumentSchema),
});
export type MechanismList = z.infer<typeof MechanismListSchema>;

/** One value, or the same parameter repeated. */
const some = <Value extends z.ZodType>(value: Value) => z.union([value, z.array(value).max(100)]).optional();

export const MechanismQuerySchema = z.object({
  capability: some(z.string().max(20)),
  state: some(MechanismStateSchema),
  room: some(z.string().max(60)),
  q: z.string().trim().max(100).optional(),
});
export type MechanismQuery = z.infer<typeof MechanismQuerySchema>;

/** Error codes of this module with their HTTP status. */
export const missionErrors = { "mission.mechanism-not-found": 404 } as const;
export type MissionErrorCode = keyof typeof missionErrors;
