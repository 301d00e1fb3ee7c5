import { z } from "zod";
import { LedgerRowSchema } from "./ledger.ts";

/** What somebody can do next, in the order in which a desk is worked off. */
export const deskPiles = [
  "sign",
  "report",
  "draft",
  "approve",
  "dispatch",
  "review",
  "extension",
  "close",
  "source",
] as const;
export type DeskPile = (typeof deskPiles)[number];

export const DeskSchema = z.object({
  day: z.string(),
  piles: z.array(
    z.object({
      pile: z.enum(deskPiles),
      count: z.number(),
      /** The first ones by deadline; the ledger shows all. */
      rows: z.array(LedgerRowSchema),
    }),
  ),
  /** Confirmed sentences that are not registered; for the office. */
  unregistered: z.number(),
});
export type Desk = z.infer<typeof DeskSchema>;
