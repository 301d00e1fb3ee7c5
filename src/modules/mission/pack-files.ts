import { z } from "zod";

const MechanismId = z.string().regex(/^[A-Z]{3}-\d{2,3}$/);
const Offset = z.number().int().nonnegative();

/** One capability of the requirement base with its mechanisms: `mechanisms/<anything>.json` of the region pack. */
export const CapabilityFileSchema = z.strictObject({
  capability: z.strictObject({
    id: z.string(),
    code: z.string().regex(/^[A-Z]{3}$/),
    nameZh: z.string(),
    nameEn: z.string(),
  }),
  mechanisms: z.array(
    z.strictObject({
      id: MechanismId,
      nameEn: z.string().min(1),
      terms: z.array(z.string().min(1)).min(1),
      sections: z.array(z.strictObject({ document: z.string(), section: z.string() })).min(1),
      quotes: z
        .array(
          z.strictObject({
            text: z.string().min(1),
            document: z.string(),
            lines: z.array(z.number().int().positive()).min(1),
            at: Offset,
            alsoAt: z.array(Offset).default([]),
          }),
        )
        .min(1),
      says: z.string(),
      usedBy: z.string(),
      softwareMust: z.string(),
    }),
  ),
});
export type CapabilityFile = z.infer<typeof CapabilityFileSchema>;

/** `mechanisms/rooms.json`: which room serves which mechanism, since when. */
export const RoomsFileSchema = z.strictObject({
  note: z.string(),
  /** The clause that says so; null: a proposal, not in the source. */
  basis: z.string().nullable(),
  validFrom: z.iso.date(),
  rooms: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z-]+$/),
      nameZh: z.string(),
      nameEn: z.string(),
      capabilities: z.array(z.string()),
      mechanisms: z.array(MechanismId),
      /** Where the room opens: the address of a screen, which is told the mechanism. */
      opens: z
        .string()
        .regex(/^\/[a-z/-]+$/)
        .optional(),
    }),
  ),
});
export type RoomsFile = z.infer<typeof RoomsFileSchema>;

/** `mission-evidence.gen.json`: what the journey tests proved, written by `tools/mission-map.ts` and by nobody else. */
export const EvidenceFileSchema = z.strictObject({
  evidence: z.array(
    z.strictObject({ mechanism: MechanismId, journey: z.string().min(1), recordKind: z.string().min(1) }),
  ),
});
export type EvidenceFile = z.infer<typeof EvidenceFileSchema>;

export const roomsFile = "mechanisms/rooms.json";
export const evidenceFile = "mission-evidence.gen.json";
/** Files of the folder `mechanisms` that hold a capability. */
export const isCapabilityFile = (name: string): boolean => name.endsWith(".json") && name !== "rooms.json";
