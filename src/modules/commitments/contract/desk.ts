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

/** That a unit was reminded of a reporting round: of which, when, by whom, with what words. */
export const ReminderSchema = z.object({
  id: z.string(),
  round: z.string(),
  title: z.string(),
  at: z.string(),
  by: z.string(),
  note: z.string().nullable(),
});
export type Reminder = z.infer<typeof ReminderSchema>;

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
  /** The last reminder of each open round that still waits for the own unit. */
  reminders: z.array(ReminderSchema),
  /** Confirmed sentences that are not registered; for the office. */
  unregistered: z.number(),
});
export type Desk = z.infer<typeof DeskSchema>;
