import { z } from "zod";
import {
  batches,
  milestoneActs,
  milestoneStates,
  milestoneSteps,
  plans,
  programmes,
  projectActs,
  stages,
  technologyMeasures,
} from "../contract.ts";
import { entryKinds } from "../rules/money.ts";
import { ApplicationSchema, ClassesShape, LinkedSchema, PartnerSchema } from "./beside.ts";
import { ReportingSchema } from "./reports.ts";
import { SourceSchema, TermsSchema } from "./terms.ts";

const Words = z.string().trim().min(1).max(2000);
const Title = z.string().trim().min(1).max(200);
const Fen = z.int().min(1).max(9_000_000_000_000_00);
const Body = z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() });

export const NewProjectSchema = z.strictObject({
  /** The decided dossier of the calls that it comes from; null: put in by the office with its basis. */
  award: z.string().max(80).nullable().default(null),
  title: Title,
  programme: z.enum(programmes),
  /** Code of the organisation in the lead; left out for a dossier that names one. */
  lead: z.string().max(80).nullable().default(null),
  /** 分; left out for a dossier that was decided with an amount. */
  amount: Fen.nullable().default(null),
  /** On what the amount rests, where a case was awarded without one. */
  amountBasis: Words.nullable().default(null),
  goal: Words,
  /** Code of an area: what a project is counted for by area. */
  place: z.string().min(1).max(80),
  basis: Words,
  /** The joint fund that pays it: its contributors are the sources of the first text. */
  fund: z.string().max(80).nullable().default(null),
  ...ClassesShape,
});
export type NewProject = z.infer<typeof NewProjectSchema>;

export const AwardListSchema = z.object({
  awards: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      call: z.string(),
      organisation: Body.nullable(),
      amount: z.number().nullable(),
      summary: z.string(),
      /** Other claims of the same posting on which both sides agreed, and the project that one has become. */
      agreed: z.array(z.object({ id: z.string(), title: z.string(), project: z.string().nullable() })),
      isSample: z.boolean(),
    }),
  ),
});
export type AwardList = z.infer<typeof AwardListSchema>;

export const ProjectHeadSchema = z.object({
  id: z.string(),
  title: z.string(),
  programme: z.enum(programmes),
  stage: z.enum(stages),
  batch: z.enum(batches).nullable(),
  /** Null: taken over from the register without one. */
  lead: Body.nullable(),
  amount: z.number().nullable(),
  place: z.string().nullable(),
  plan: z.enum(plans).nullable(),
  track: z.string().nullable(),
  /** Free exploration reports less often and shorter. */
  isExploration: z.boolean(),
  startedOn: z.string().nullable(),
  handedOverOn: z.string().nullable(),
  isSample: z.boolean(),
});

export const ProjectListSchema = z.object({
  today: z.string(),
  /** Older projects that are left out to keep the list short. */
  left: z.number(),
  projects: z.array(ProjectHeadSchema.extend({ sees: z.boolean(), isPublic: z.boolean() })),
});
export type ProjectList = z.infer<typeof ProjectListSchema>;

const MilestoneStepSchema = z.object({
  act: z.enum(milestoneSteps),
  words: z.string().nullable(),
  by: z.string(),
  at: z.string(),
});
const FileSchema = z.object({
  id: z.string(),
  milestone: z.string(),
  fileName: z.string(),
  size: z.number(),
  sha256: z.string(),
  at: z.string(),
});
export const ExpenseFaultSchema = z.discriminatedUnion("is", [
  z.object({ is: z.literal("no-list") }),
  z.object({
    is: z.literal("list-line"),
    list: z.string(),
    version: z.number(),
    line: z.number(),
    zh: z.string(),
    en: z.string().nullable(),
    found: z.string().nullable(),
  }),
  z.object({ is: z.literal("no-line") }),
  z.object({ is: z.literal("over-line"), heading: z.string(), left: z.number() }),
  z.object({ is: z.literal("over-unit"), left: z.number() }),
]);

const ExpenseSchema = z.object({
  id: z.string(),
  unit: z.string(),
  spentOn: z.string(),
  item: z.string(),
  words: z.string(),
  amount: z.number(),
  voucher: z.string(),
  by: z.string(),
  at: z.string(),
  fault: ExpenseFaultSchema.nullable(),
  isBorne: z.boolean(),
  isReversed: z.boolean(),
});
export type Expense = z.infer<typeof ExpenseSchema>;

const ChangeSchema = z.object({
  id: z.string(),
  state: z.enum(["notified", "asked", "approved", "refused", "withdrawn"]),
  reason: z.string(),
  changes: z.array(z.object({ part: z.string(), old: z.string(), new: z.string() })),
  isDirectionKept: z.boolean(),
  areIndicatorsKept: z.boolean(),
  isRouteAlone: z.boolean(),
  by: z.string(),
  at: z.string(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
});
export type Change = z.infer<typeof ChangeSchema>;

const TechnologySchema = z.object({
  id: z.string(),
  title: z.string(),
  measure: z.enum(technologyMeasures),
  brokenOn: z.string(),
  evidence: z.string(),
  state: z.enum(["said", "confirmed", "rejected"]),
  answer: z.string().nullable(),
  by: z.string(),
});
export type Technology = z.infer<typeof TechnologySchema>;

/** The part that those who work on it, keep it and check it read. */
const InsideSchema = z.object({
  parts: z.array(z.string()),
  /** Keys of the units that the reader speaks for. */
  speaksFor: z.array(z.string()),
  goal: z.string(),
  basis: z.string(),
  /** On what the amount rests that the office named, where the award named none. */
  amountBasis: z.string().nullable(),
  dossier: z.string().nullable(),
  call: z.string().nullable(),
  version: z.number(),
  receiver: z.string().nullable(),
  /** Code of the organisation that receives; null: it has no account, or nobody was named yet. */
  receiverCode: z.string().nullable(),
  deliverables: z.string().nullable(),
  isPublic: z.boolean(),
  /** The joint fund that pays it, with its contributors as sources; null: none, or not to be read. */
  fund: z.object({ id: z.string(), title: z.string(), sources: z.array(SourceSchema) }).nullable(),
  field: z.string().nullable(),
  /** Who works on it and by when, as the register had it; a contract says it from its signature on. */
  members: z.string().nullable(),
  dueOn: z.string().nullable(),
  /** Papers of the project as a whole. */
  papers: z.array(FileSchema),
  /** Lines of the documents that speak of it. */
  mentions: z.array(z.object({ basis: z.string(), quote: z.string() })),
  /** Records of registers that belong to it, as far as the reader sees them. */
  ties: z.array(PartnerSchema),
  /** Projects that belong to it: a chain that builds on each other, other ways to the same goal. */
  links: z.array(LinkedSchema),
  /** How it reports while it runs, and what it reported. */
  reporting: ReportingSchema,
  /** How its results are applied, the last report first. */
  applications: z.array(ApplicationSchema),
  /** The contract in force; null: none was signed yet. */
  contract: z
    .object({ number: z.number(), terms: TermsSchema, since: z.string(), signatures: z.array(z.string()) })
    .nullable(),
  /** The text that waits for signatures. */
  draft: z
    .object({ sha256: z.string(), terms: TermsSchema, signatures: z.array(z.enum(["unit", "office"])) })
    .nullable(),
  milestones: z.array(
    z.object({
      key: z.string(),
      state: z.enum(milestoneStates),
      steps: z.array(MilestoneStepSchema),
      files: z.array(FileSchema),
    }),
  ),
  /** Milestones that a change took away, with what was decided on them. */
  goneMilestones: z.array(
    z.object({ key: z.string(), title: z.string(), steps: z.array(MilestoneStepSchema), files: z.array(FileSchema) }),
  ),
  /** Sources that paid something under a key that the contract in force gives to nobody any more. */
  gonePayers: z.array(z.object({ key: z.string(), name: z.string() })),
  /** Decisions that tolerate its failure today. */
  tolerated: z.array(z.object({ case: z.string(), outcome: z.string(), from: z.string() })),
  entries: z.array(
    z.object({
      kind: z.enum(entryKinds),
      on: z.string(),
      about: z.string(),
      reference: z.string().nullable(),
      postings: z.array(z.object({ account: z.string(), party: z.string(), amount: z.number() })),
    }),
  ),
  expenses: z.array(ExpenseSchema),
  /** What the negative list in force today names. */
  forbidden: z.array(z.object({ code: z.string(), zh: z.string(), en: z.string().nullable() })),
  changes: z.array(ChangeSchema),
  steps: z.array(
    z.object({
      act: z.string(),
      from: z.enum(stages).nullable(),
      to: z.enum(stages),
      said: z.string().nullable(),
      by: z.string(),
      at: z.string(),
    }),
  ),
});
export type Inside = z.infer<typeof InsideSchema>;

export const ProjectSchema = ProjectHeadSchema.extend({
  today: z.string(),
  /** Null: the reader sees what disclosure lets out. */
  inside: InsideSchema.nullable(),
  technologies: z.array(TechnologySchema),
  results: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type Project = z.infer<typeof ProjectSchema>;

export const ProjectActInputSchema = z.strictObject({
  act: z.enum(projectActs),
  version: z.int().min(1),
  said: Words.nullable().default(null),
});
export type ProjectActInput = z.infer<typeof ProjectActInputSchema>;

/** `seen`: the hash of the draft that the person saw; null: there was none. */
export const SaveDraftSchema = z.strictObject({ seen: z.string().max(64).nullable(), terms: TermsSchema });
export const SignSchema = z.strictObject({ sha256: z.string().length(64) });
export const ReceiverSchema = z.strictObject({
  version: z.int().min(1),
  receiver: Title,
  /** Code of its organisation; null: it has no account, the office receives for it. */
  organisation: z.string().max(80).nullable(),
  deliverables: Words,
});
export type ReceiverInput = z.infer<typeof ReceiverSchema>;

export const MilestoneInputSchema = z.strictObject({
  act: z.enum(milestoneActs),
  words: Words.nullable().default(null),
});
export type MilestoneInput = z.infer<typeof MilestoneInputSchema>;

export const NewExpenseSchema = z.strictObject({
  unit: z.string().max(40),
  spentOn: z.iso.date(),
  item: z.string().min(1).max(80),
  words: z.string().trim().min(1).max(300),
  amount: Fen,
  voucher: z.string().trim().min(1).max(100),
});
export type NewExpense = z.infer<typeof NewExpenseSchema>;

export const PayInputSchema = z.strictObject({ reference: z.string().trim().min(1).max(100) });
/** Money that a unit held when its project was over and gave back, in 分. */
export const MoneyReturnSchema = PayInputSchema.extend({ unit: z.string().max(40), amount: Fen });
export type MoneyReturn = z.infer<typeof MoneyReturnSchema>;
export const NewChangeSchema = z.strictObject({ terms: TermsSchema, reason: Words });
export const DecisionSchema = z.strictObject({ isAgreed: z.boolean(), words: Words });
export type Decision = z.infer<typeof DecisionSchema>;

export const NewTechnologySchema = z.strictObject({
  title: Title,
  measure: z.enum(technologyMeasures),
  brokenOn: z.iso.date(),
  evidence: Words,
});
export type NewTechnology = z.infer<typeof NewTechnologySchema>;
