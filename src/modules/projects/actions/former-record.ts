import { z } from "zod";
import { programmes } from "../contract.ts";

const text = z.string().nullable();
const day = z.iso.date().nullable();
const instant = z.string().transform((value) => new Date(value));

/** The row of the register of research projects as it left it, with the lines that speak of it and the records that named it. */
export const FormerProjectSchema = z.object({
  id: z.string(),
  state: z.enum(["planning", "appraisal", "approved", "running", "handed-over", "stopped"]),
  name_zh: z.string(),
  owner_id: text,
  disclosure: z.enum(["public", "internal"]),
  origin: z.enum(["person", "import", "document", "sample"]),
  created_at: instant,
  created_by: text,
  changed_at: instant,
  programme: z.enum(programmes),
  plan: z.enum(["strengthen", "build", "layout"]).nullable(),
  track: text,
  field: text,
  goal: text,
  members: text,
  place: text,
  budget: z.number().nullable(),
  is_milestone_met: z.boolean().nullable(),
  due: day,
  approved_on: day,
  started_on: day,
  receiver: text,
  use: text,
  handed_over_on: day,
  broken_through_on: day,
  evidence: text,
  mentions: z.array(z.object({ basis: z.string(), quote: z.string() })),
  ties: z.array(
    z.object({ register: z.enum(["consortium", "cooperation-partner", "science-award"]), record: z.string() }),
  ),
});

export const FormerStepSchema = z.object({
  step: text,
  from_state: text,
  to_state: z.string(),
  reason: text,
  basis: text,
  changed_at: instant,
  changed_by_name: text,
});
