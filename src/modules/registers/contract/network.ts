import { z } from "zod";

const Words = z.object({ zh: z.string(), en: z.string().nullable() });
const some = z.union([z.string().max(60), z.array(z.string().max(60)).max(100)]).optional();

export const NetworkQuerySchema = z.object({
  /** Codes of registers; all when left out. */
  kind: some,
  /** Of the records: the year of their first date. */
  year: some,
});
export type NetworkQuery = z.infer<typeof NetworkQuerySchema>;

export const nodeTypes = ["organisation", "party", "record"] as const;

/** Somebody or something that works together: a known organisation, a party as a record names it, a record. */
export const NetworkNodeSchema = z.object({
  id: z.string(),
  type: z.enum(nodeTypes),
  name: Words,
  /** Code of the register of a record, of the organisation otherwise; null for a party that is only named. */
  code: z.string().nullable(),
  links: z.int(),
});
export type NetworkNode = z.infer<typeof NetworkNodeSchema>;

/** What a record says: this one and that one have to do with each other, in this role. */
export const NetworkLinkSchema = z.object({
  /** A record. */
  from: z.string(),
  to: z.string(),
  role: z.object({ zh: z.string(), en: z.string() }),
  year: z.string().nullable(),
});
export type NetworkLink = z.infer<typeof NetworkLinkSchema>;

export const NetworkSchema = z.object({
  nodes: z.array(NetworkNodeSchema),
  links: z.array(NetworkLinkSchema),
  /** Registers and years that can be chosen, with their links; what is filtered out counts too. */
  kinds: z.array(z.object({ code: z.string(), links: z.int() })),
  years: z.array(z.object({ year: z.string(), links: z.int() })),
});
export type Network = z.infer<typeof NetworkSchema>;
