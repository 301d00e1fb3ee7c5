import { z } from "zod";
import { dutyRoles, states, stepActs } from "../contract.ts";
import { ReportContentSchema } from "./act.ts";
import { ReminderSchema } from "./desk.ts";
import { EarlierNoteSchema } from "./earlier.ts";
import { LedgerRowSchema } from "./ledger.ts";
import { MeasuredSchema } from "./measured.ts";

const Organisation = z.object({
  id: z.string(),
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string().nullable(),
});
const Related = z.object({ id: z.string(), title: z.string(), kind: z.string(), state: z.enum(states) });

export const CommitmentSchema = LedgerRowSchema.omit({ group: true, duties: true }).extend({
  edition: z.number(),
  stateBefore: z.enum(states).nullable(),
  registeredBy: z.string().nullable(),
  reportedBy: z.string().nullable(),
  areaName: z.object({ zh: z.string(), en: z.string() }).nullable(),
  duties: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.enum(dutyRoles),
      organisation: Organisation.nullable(),
      validFrom: z.string(),
      /** Null: now. */
      validTo: z.string().nullable(),
      basis: z.string(),
    }),
  ),
  signs: z.array(
    z.object({
      organisation: Organisation,
      isNeeded: z.boolean(),
      askedAt: z.string(),
      answer: z.enum(["signed", "sent-back"]).nullable(),
      answeredAt: z.string().nullable(),
      answeredBy: z.string().nullable(),
    }),
  ),
  /** A later deadline that a unit asks for and nobody has answered. */
  extension: z
    .object({ organisation: Organisation, until: z.string(), reason: z.string(), askedAt: z.string() })
    .nullable(),
  steps: z.array(
    z.object({
      id: z.string(),
      act: z.enum(stepActs),
      from: z.enum(states).nullable(),
      to: z.enum(states),
      at: z.string(),
      by: z.string().nullable(),
      organisation: Organisation.nullable(),
      basis: z.string().nullable(),
      note: z.string().nullable(),
      detail: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
  reports: z.array(
    z.object({
      id: z.string(),
      round: z.number(),
      organisation: Organisation,
      content: ReportContentSchema,
      at: z.string(),
      by: z.string(),
      verdict: z.enum(["accepted", "returned"]).nullable(),
      verdictNote: z.string().nullable(),
    }),
  ),
  /** Reminders of rounds that ask for a report on it, the newest first; for a unit its own. */
  reminders: z.array(ReminderSchema.extend({ organisation: Organisation })),
  parent: Related.nullable(),
  children: z.array(Related),
  mergedInto: Related.nullable(),
  mergedHere: z.array(Related),
  /** The indicator that measures it, when the region pack ties one to its sentence, with its figure and the aim in force. */
  indicator: MeasuredSchema.nullable(),
  /** What earlier ledgers say of it and nobody has reported here yet. */
  earlier: z.array(EarlierNoteSchema),
  /** The last step when the reader made it, and why it cannot be taken back; null: somebody else made it. */
  undo: z
    .object({
      act: z.enum(stepActs),
      refusal: z
        .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
        .nullable(),
    })
    .nullable(),
  /** The rules that hold today and that the screen needs to say what can be done. */
  rules: z.object({ approverIsAnother: z.boolean(), reviewerIsAnother: z.boolean() }),
});
export type Commitment = z.infer<typeof CommitmentSchema>;
