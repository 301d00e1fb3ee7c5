import { z } from "zod";
import { PapersSchema } from "./papers.ts";

export const caseSources = ["report", "check", "transfer"] as const;
export const caseStates = ["reported", "taken-up", "proposed", "decided", "objected", "dismissed", "lifted"] as const;
export type CaseState = (typeof caseStates)[number];

/** What can be decided: unfounded, a reminder, no applications for a time, money recovered. The text gives no list. */
export const sanctions = ["none", "warning", "suspension", "recovery"] as const;
export type Sanction = (typeof sanctions)[number];

/** Who handles cases: the office and the second person. */
export const caseHandlers = ["administrator", "commission-office", "reviewer"] as const;
/** Who reads every case. */
export const caseReaders = [...caseHandlers, "auditor"] as const;

const said = z.string().trim().min(1).max(4000);

export const NewReportSchema = z.strictObject({
  /** Whom or what it is about, in the words of who reports. */
  about: z.string().trim().min(1).max(300),
  allegation: said,
  source: z.enum(caseSources).default("report"),
});
export type NewReport = z.infer<typeof NewReportSchema>;

export const CaseInputSchema = z.discriminatedUnion("act", [
  /** The office puts the matter to those concerned: from now on they read it. */
  z.strictObject({
    act: z.literal("take-up"),
    title: z.string().trim().min(1).max(200),
    matter: said,
    /** Code of the organisation concerned. */
    organisation: z.string().min(1).max(80),
    /** The person concerned; null: the organisation as a whole. */
    person: z.string().trim().min(1).max(100).nullable().default(null),
  }),
  z.strictObject({ act: z.literal("dismiss"), reason: said }),
  z.strictObject({ act: z.literal("state"), words: said }),
  z.strictObject({ act: z.literal("note-hearing"), words: said }),
  /** What the joint conference says, and the units that took part. */
  z.strictObject({ act: z.literal("note-conference"), units: z.string().trim().min(1).max(500), words: said }),
  z.strictObject({
    act: z.literal("propose"),
    sanction: z.enum(sanctions),
    /** The first day of a suspension. */
    from: z.iso.date().nullable().default(null),
    /** The first day on which it does not hold any more. */
    to: z.iso.date().nullable().default(null),
    reason: said,
  }),
  z.strictObject({ act: z.literal("send-back"), reason: said }),
  z.strictObject({ act: z.literal("decide"), basis: said }),
  z.strictObject({ act: z.literal("object"), words: said }),
  z.strictObject({ act: z.literal("answer-objection"), outcome: z.enum(["upheld", "rejected"]), words: said }),
  /** A suspension ends early because what was wrong was put right. */
  z.strictObject({ act: z.literal("repair"), words: said }),
]);
export type CaseInput = z.infer<typeof CaseInputSchema>;
export type CaseAct = CaseInput["act"];
export const CaseActSchema = z.strictObject({ version: z.int().min(1), input: CaseInputSchema });

export const CaseStepSchema = z.object({
  number: z.number(),
  input: CaseInputSchema,
  party: z.enum(["unit", "office", "second", "product"]),
  day: z.string(),
  by: z.string().nullable(),
  /** Those concerned read which side acted, and no names of the office. */
  byName: z.string().nullable(),
});
/** One thing that was done in a case. */
export type CaseStep = z.infer<typeof CaseStepSchema>;

const Head = z.object({
  id: z.string(),
  title: z.string(),
  organisation: z.object({ code: z.string(), zh: z.string(), en: z.string().nullable() }).nullable(),
  person: z.string().nullable(),
  source: z.enum(caseSources),
  state: z.enum(caseStates),
  sanction: z.enum(sanctions).nullable(),
  decidedOn: z.string().nullable(),
  holdsFrom: z.string().nullable(),
  /** The first day on which the restriction does not hold any more. */
  holdsTo: z.string().nullable(),
  isSample: z.boolean(),
});

export const CaseListSchema = z.object({ today: z.string(), cases: z.array(Head), lines: z.array(z.string()) });
export type CaseList = z.infer<typeof CaseListSchema>;

export const IntegrityCaseSchema = Head.extend({
  matter: z.string().nullable(),
  version: z.number(),
  today: z.string(),
  /** Days in which those concerned may object, the day of the decision not counted. */
  objectionDays: z.number(),
  /** What was reported; null: not for the reader. */
  report: z.object({ about: z.string(), allegation: z.string(), at: z.string(), by: z.string().nullable() }).nullable(),
  steps: z.array(CaseStepSchema),
  papers: PapersSchema,
  /** Who read it; null: not for the reader. */
  accesses: z.array(z.object({ id: z.string(), by: z.string(), at: z.string() })).nullable(),
  me: z.object({ person: z.string(), isOffice: z.boolean(), isDecider: z.boolean(), isUnit: z.boolean() }),
});
export type IntegrityCase = z.infer<typeof IntegrityCaseSchema>;

/** Error codes of cases with their HTTP status. */
export const caseErrors = {
  "integrity.case-not-found": 404,
  "integrity.case-changed": 409,
  "integrity.case-state": 409,
  "integrity.case-not-yours": 403,
  "integrity.case-same-person": 403,
  "integrity.case-own-unit": 403,
  "integrity.case-unheard": 409,
  "integrity.case-period": 422,
  "integrity.case-proposal-over": 409,
  "integrity.case-objected": 409,
  "integrity.case-objection-late": 409,
  "integrity.case-nothing-holds": 409,
  "integrity.restricted": 409,
  "integrity.party-restricted": 409,
} as const;
export type CaseErrorCode = keyof typeof caseErrors;
