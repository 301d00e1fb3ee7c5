import { z } from "zod";

const ParkSchema = z.object({
  /** Id of its record in the register `park`. */
  id: z.string(),
  name: z.object({ zh: z.string(), en: z.string().nullable() }),
  /** Firms with an account that are on their way through its carriers, each once. */
  firms: z.number(),
  /** Of them, those that have licensed a result of the market. */
  licensed: z.number(),
  /** Of these, those whose result came out of a project. */
  chained: z.number(),
});
export type CoupledPark = z.infer<typeof ParkSchema>;

/** Research, transfer and incubation of each park (003:L151), followed from record to record; parks without a firm are in it. */
export const CouplingSchema = z.object({ parks: z.array(ParkSchema) });
export type Coupling = z.infer<typeof CouplingSchema>;
