import { z } from "zod";
import { deskPiles } from "./desk.ts";
import { LedgerFiguresSchema, LedgerRowSchema } from "./ledger.ts";
import { DocumentNameSchema, UnitsSchema } from "./unit.ts";

const Part = z.object({ count: z.number(), rows: z.array(LedgerRowSchema) });

/** The first look of an official: what is late, what is due soon, what waits for the reader, by document and by unit. */
export const OverviewSchema = z.object({
  day: z.string(),
  soonDays: z.number(),
  figures: LedgerFiguresSchema,
  late: Part,
  soon: Part,
  waiting: z.array(z.object({ pile: z.enum(deskPiles), count: z.number() })),
  documents: z.array(
    z.object({
      document: DocumentNameSchema,
      total: z.number(),
      late: z.number(),
      warning: z.number(),
      soon: z.number(),
      closed: z.number(),
    }),
  ),
  /** Those with the most that is late first. */
  units: UnitsSchema.shape.units,
});
export type Overview = z.infer<typeof OverviewSchema>;
