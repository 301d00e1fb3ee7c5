import { z } from "zod";
import { WorkflowSchema } from "../../../engines/workflow/contract.ts";

export const versionStates = ["draft", "tried", "in-force"] as const;

const FaultSchema = z.object({ fault: z.string(), machine: z.string(), what: z.string() });

export const WorkflowListSchema = z.object({
  today: z.string(),
  versions: z.array(
    z.object({
      code: z.string(),
      version: z.number(),
      label: z.object({ zh: z.string(), en: z.string() }),
      purpose: z.object({ zh: z.string(), en: z.string() }),
      state: z.enum(versionStates),
      validFrom: z.string().nullable(),
      /** The parts that may begin its outermost case. */
      begunBy: z.array(z.string()),
      /** The version that new cases get today. */
      isCurrent: z.boolean(),
      /** Dossiers that began with it, as far as the reader may see them. */
      dossiers: z.number(),
    }),
  ),
});
export type WorkflowList = z.infer<typeof WorkflowListSchema>;

export const WorkflowVersionSchema = z.object({
  definition: WorkflowSchema,
  state: z.enum(versionStates),
  validFrom: z.string().nullable(),
  sha256: z.string(),
  versions: z.array(z.number()),
  faults: z.array(FaultSchema),
  steps: z.array(
    z.object({
      act: z.enum(["brought", "drafted", "tried", "put-in-force"]),
      at: z.string(),
      by: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
});
export type WorkflowVersion = z.infer<typeof WorkflowVersionSchema>;

/** A new version is a whole definition; its number is given by the product. */
export const NewVersionSchema = z.strictObject({
  definition: WorkflowSchema,
  note: z.string().trim().min(1).max(500),
});
export type NewVersion = z.infer<typeof NewVersionSchema>;

/** A change of numbers of the version in force: settings by code. The usual new version of an office. */
export const ChangeSettingsSchema = z.strictObject({
  settings: z.record(z.string().max(60), z.number()),
  note: z.string().trim().min(1).max(500),
});
export type ChangeSettings = z.infer<typeof ChangeSettingsSchema>;

export const VersionMadeSchema = z.object({ code: z.string(), version: z.number() });

export const TrialSchema = z.object({
  cases: z.number(),
  differences: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      was: z.string(),
      would: z.string(),
      act: z.string().nullable(),
      why: z.string().nullable(),
    }),
  ),
});
export type Trial = z.infer<typeof TrialSchema>;

export const PutInForceSchema = z.strictObject({ from: z.iso.date(), basis: z.string().trim().min(1).max(500) });
