import { z } from "zod";
import { PapersSchema } from "./papers.ts";

/** The four kinds of activities that the text wants to become fewer. */
export const inspectionKinds = ["evaluation", "check", "spot-check", "audit"] as const;
export type InspectionKind = (typeof inspectionKinds)[number];

/** What a visit looks at. The text gives no list; two visits look at the same when they share one of these. */
export const scopes = ["funds", "progress", "results", "integrity", "safety", "other"] as const;
export type Scope = (typeof scopes)[number];

export const inspectionStates = ["planned", "done", "cancelled"] as const;
export type InspectionState = (typeof inspectionStates)[number];

/** Who plans visits, each for the own unit. */
export const inspectorRoles = ["administrator", "commission-office", "reporter", "auditor", "finance-officer"] as const;

const said = z.string().trim().min(1).max(4000);
const Scopes = z.array(z.enum(scopes)).min(1).max(scopes.length);

export const InspectionDraftSchema = z.strictObject({
  kind: z.enum(inspectionKinds),
  /** Code of the organisation that is visited. */
  visited: z.string().min(1).max(80),
  /** The project that is looked at; null: the organisation as a whole. */
  project: z
    .strictObject({
      id: z.string().min(1).max(80).nullable().default(null),
      title: z.string().trim().min(1).max(300),
    })
    .nullable()
    .default(null),
  scopes: Scopes,
  startsOn: z.iso.date(),
  /** Its last day. */
  endsOn: z.iso.date(),
  basis: said,
});
export type InspectionDraft = z.infer<typeof InspectionDraftSchema>;

export const NewInspectionSchema = InspectionDraftSchema.extend({
  /** Why the earlier visit or its result is not enough; needed where there is one. */
  whyAgain: said.nullable().default(null),
});
export type NewInspection = z.infer<typeof NewInspectionSchema>;

const Organisation = z.object({ code: z.string().nullable(), zh: z.string(), en: z.string().nullable() });

export const InspectionHeadSchema = z.object({
  id: z.string(),
  kind: z.enum(inspectionKinds),
  /** Code: null where it is no organisation of the platform. */
  visited: Organisation,
  project: z.object({ id: z.string().nullable(), title: z.string() }).nullable(),
  scopes: z.array(z.enum(scopes)),
  startsOn: z.string(),
  endsOn: z.string(),
  state: z.enum(inspectionStates),
  visitor: z.string(),
  /** Names of the units that came along or use its result. */
  joined: z.array(z.string()),
  hasResult: z.boolean(),
  isSample: z.boolean(),
});
/** One visit in the calendar. */
export type InspectionHead = z.infer<typeof InspectionHeadSchema>;

export const InspectionCheckSchema = z.object({
  /** Visits that look at the same within the period, the nearest first. */
  same: z.array(InspectionHeadSchema.extend({ shared: z.array(z.enum(scopes)) })),
  /** How many visits the project or organisation has in the year, this one included. */
  inYear: z.number(),
  /** The most in a year; null: no ceiling is set. */
  ceiling: z.number().nullable(),
  /** Days before and after in which the same scope is not looked at twice. */
  periodDays: z.number(),
});
export type InspectionCheck = z.infer<typeof InspectionCheckSchema>;

export const CalendarQuerySchema = z.object({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
});
export const CalendarSchema = z.object({
  today: z.string(),
  month: z.string(),
  inspections: z.array(InspectionHeadSchema),
  /** Visits of the year, and those that were spared because units joined. */
  year: z.object({ visits: z.number(), spared: z.number() }),
  lines: z.array(z.string()),
});
export type Calendar = z.infer<typeof CalendarSchema>;

export const JoinSchema = z.strictObject({ scopes: Scopes, reason: said });
export type Join = z.infer<typeof JoinSchema>;

export const InspectionInputSchema = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.literal("move"),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    reason: said,
    /** Why a visit that it doubles on its new days is not enough; needed where there is one. */
    whyAgain: said.nullable().default(null),
  }),
  z.strictObject({ act: z.literal("cancel"), reason: said }),
  z.strictObject({
    act: z.literal("report"),
    result: said,
    isShared: z.boolean(),
    /** The first day on which it may not be used any more; null: open. */
    validTo: z.iso.date().nullable().default(null),
  }),
]);
export type InspectionInput = z.infer<typeof InspectionInputSchema>;
export const InspectionActSchema = z.strictObject({ version: z.int().min(1), input: InspectionInputSchema });

export const InspectionPageSchema = InspectionHeadSchema.extend({
  version: z.number(),
  today: z.string(),
  basis: z.string(),
  whyAgain: z.string().nullable(),
  /** What the reader may see of the result. */
  result: z
    .object({
      words: z.string(),
      isShared: z.boolean(),
      validTo: z.string().nullable(),
      on: z.string(),
      by: z.string().nullable(),
    })
    .nullable(),
  /** Files that stand with the result, for who may read it. */
  papers: PapersSchema,
  visitors: z.array(
    z.object({ name: z.string(), scopes: z.array(z.enum(scopes)), reason: z.string(), on: z.string() }),
  ),
  steps: z.array(
    z.object({
      id: z.string(),
      act: z.enum(["planned", "joined", "moved", "cancelled", "reported"]),
      said: z.string().nullable(),
      at: z.string(),
      by: z.string().nullable(),
    }),
  ),
  /** Who asks, as the rules see them. */
  me: z.object({ isOffice: z.boolean(), isInspector: z.boolean(), isVisitor: z.boolean(), hasJoined: z.boolean() }),
});
export type InspectionPage = z.infer<typeof InspectionPageSchema>;

/** Error codes of inspections with their HTTP status. */
export const inspectionErrors = {
  "integrity.inspection-not-found": 404,
  "integrity.inspection-changed": 409,
  "integrity.inspection-days": 422,
  "integrity.inspection-twice": 409,
  "integrity.inspection-ceiling": 409,
  "integrity.inspection-state": 409,
  "integrity.inspection-not-yours": 403,
  "integrity.inspection-own": 409,
  "integrity.inspection-joined": 409,
  "integrity.inspection-too-early": 409,
  "integrity.inspection-not-usable": 409,
  "integrity.inspection-validity": 422,
} as const;
export type InspectionErrorCode = keyof typeof inspectionErrors;
