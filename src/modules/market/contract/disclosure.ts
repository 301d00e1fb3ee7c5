import { z } from "zod";

const Named = z.object({ code: z.string(), name: z.string() });

/** A disclosure as its two sides see it. */
export const DisclosureSchema = z.object({
  id: z.string(),
  party: Named,
  /** Which side proposed it. */
  askedBy: z.enum(["party", "owner"]),
  purpose: z.string(),
  askedAt: z.iso.datetime(),
  partyAgreedAt: z.iso.datetime().nullable(),
  ownerAgreedAt: z.iso.datetime().nullable(),
  /** When the party last opened it. */
  readAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  endReason: z.string().nullable(),
  /** Whose agreement it waits for; null: open, or ended. */
  waitsFor: z.enum(["party", "owner"]).nullable(),
});
export type Disclosure = z.infer<typeof DisclosureSchema>;

export const DisclosureListSchema = z.object({ disclosures: z.array(DisclosureSchema) });

/** `party`: code of the organisation that the owner offers it to; null: the own one asks. */
export const NewDisclosureSchema = z.strictObject({
  party: z.string().max(80).nullable().default(null),
  purpose: z.string().trim().min(1).max(500),
});
export type NewDisclosure = z.infer<typeof NewDisclosureSchema>;

export const EndDisclosureSchema = z.strictObject({ reason: z.string().trim().min(1).max(500) });

export const ConfidentialSchema = z.object({ content: z.string().nullable() });
