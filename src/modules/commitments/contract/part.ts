import { z } from "zod";
import { dutyRoles } from "../contract.ts";
import { ReportContentSchema } from "./act.ts";

/** Error codes of parts of a common report with their HTTP status. */
export const partErrors = {
  "commitments.part-compiles": 409,
  "commitments.part-changed": 409,
} as const;
export type PartErrorCode = keyof typeof partErrors;

export const SendPartSchema = z.strictObject({
  /** The version that was seen; 0 when none had been sent. */
  version: z.number().int().min(0),
  content: ReportContentSchema,
});
export type SendPart = z.infer<typeof SendPartSchema>;

const Unit = z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() });
const Part = z.object({
  version: z.number(),
  content: ReportContentSchema,
  sentAt: z.string(),
  sentBy: z.string(),
  /** It was sent for an earlier report, which another unit made without it: it waits for the next one. */
  isLeft: z.boolean(),
});
export type Part = z.infer<typeof Part>;

/** The parts of the next report: one's own, and those of the other units for whoever puts them together. */
export const PartsSchema = z.object({
  /** Who puts them together; null: nobody answers for it. */
  compiler: Unit.nullable(),
  isCompiler: z.boolean(),
  own: Part.nullable(),
  /** Empty for every other unit. */
  others: z.array(z.object({ unit: Unit, role: z.enum(dutyRoles), part: Part.nullable() })),
});
export type Parts = z.infer<typeof PartsSchema>;
