import { z } from "zod";

/** The four levers by which future industries are cultivated (001:L36), as the register of their work calls them. */
export const levers = ["incubation", "investment", "market", "ecosystem"] as const;
export type Lever = (typeof levers)[number];

const StreamSchema = z.object({
  /** Id of its record in the register `future-stream`. */
  id: z.string(),
  name: z.object({ zh: z.string(), en: z.string().nullable() }),
  industry: z.string(),
  lever: z.enum(levers),
  state: z.enum(["planned", "running", "done", "dropped"]),
  measure: z.string(),
  /** Exact decimals in the unit that the measure names; null: not said. */
  base: z.string().nullable(),
  target: z.string().nullable(),
  reached: z.string().nullable(),
  /** Of the way from base to target, in percent. */
  progress: z.number().nullable(),
  due: z.string().nullable(),
  isLate: z.boolean(),
  /** How many records of each kind it names as its proof. */
  records: z.object({ incubatees: z.number(), funds: z.number(), trials: z.number(), networks: z.number() }),
  isSample: z.boolean(),
});
export type Stream = z.infer<typeof StreamSchema>;

/** All work on future industries that who asks may read. */
export const IndustriesSchema = z.object({ today: z.string(), streams: z.array(StreamSchema) });
export type Industries = z.infer<typeof IndustriesSchema>;
