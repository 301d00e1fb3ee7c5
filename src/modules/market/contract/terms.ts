import { z } from "zod";

/** How a result may change hands. The documents name licence, sale and shares; the others are practice. */
export const transferModes = [
  "licence",
  "exclusive-licence",
  "sale",
  "equity",
  "joint-development",
  "commission",
  "trial",
  "use-first-pay-later",
] as const;
export type TransferMode = (typeof transferModes)[number];

export const exclusivities = ["exclusive", "shared", "either"] as const;
/** How the other side has to treat what it learns: as open, after an agreement, among named parties only. */
export const secrecies = ["open", "agreement", "named-parties"] as const;

export const comparators = [">=", "<=", "="] as const;

/** Something measured: `now` where it stands, `wanted` where it is to go, or has gone. Numbers in the unit beside them. */
export const ParameterSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  comparator: z.enum(comparators),
  now: z.number().nullable(),
  wanted: z.number().nullable(),
  unit: z.string().trim().max(20),
});
export type Parameter = z.infer<typeof ParameterSchema>;

export const rightKinds = ["invention", "utility", "design", "software", "standard", "other"] as const;
export type RightKind = (typeof rightKinds)[number];

/** A right by its number: `applied` and not yet granted, or `granted`. */
export const RightSchema = z.strictObject({
  kind: z.enum(rightKinds),
  number: z.string().trim().min(1).max(60),
  status: z.enum(["applied", "granted"]),
});
export type Right = z.infer<typeof RightSchema>;

/** Who made it; shares in percent, where they are agreed. */
export const InventorSchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  organisation: z.string().trim().max(100),
  share: z.number().min(0).max(100).nullable(),
});
export type Inventor = z.infer<typeof InventorSchema>;
