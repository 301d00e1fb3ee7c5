import { z } from "zod";
import { destinations, routes } from "../../contract/marks.ts";

const text = z.string().nullable();
const day = z.iso.date().nullable();
const instant = z.string().transform((value) => new Date(value));

/** What the register of results kept of a result: its row as it stood, with the patents that named it. */
export const FormerResultSchema = z.object({
  id: z.string(),
  state: z.enum(["entered", "selected", "moved", "transferred", "left"]),
  name_zh: z.string(),
  name_en: text,
  owner_id: text,
  disclosure: z.enum(["public", "internal"]),
  origin: z.enum(["person", "import", "document", "sample"]),
  created_at: instant,
  created_by: text,
  changed_at: instant,
  summary: z.string(),
  field: text,
  maturity: z.number().nullable(),
  is_job_result: z.boolean().nullable(),
  is_listed_apart: z.boolean().nullable(),
  place: text,
  route: z.enum(routes).nullable(),
  destination: z.enum(destinations).nullable(),
  plan: text,
  manager: text,
  next_contact: day,
  receiver: text,
  selected_on: day,
  moved_on: day,
  transferred_on: day,
  patents: z.array(z.string()),
});
export type FormerResult = z.infer<typeof FormerResultSchema> & { steps: FormerStep[] };

/** A step that it took there. */
export const FormerStepSchema = z.object({
  to_state: z.string(),
  reason: text,
  basis: text,
  changed_at: instant,
  changed_by_name: text,
});
export type FormerStep = z.infer<typeof FormerStepSchema>;
