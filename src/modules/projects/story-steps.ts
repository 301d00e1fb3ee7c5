import { z } from "zod";
import { NewApplicationSchema } from "./contract/beside.ts";
import { NewContributionSchema, NewFundSchema, NewTopicSchema, NewVoiceSchema } from "./contract/funds.ts";
import { NewManagerSchema, NewOutcomeSchema } from "./contract/outcomes.ts";
import { NewProjectSchema } from "./contract/project.ts";
import { NewReportSchema } from "./contract/reports.ts";
import { MilestoneSchema, TermsSchema } from "./contract/terms.ts";
import { linkKinds, milestoneActs, projectActs, technologyMeasures, tiedRegisters } from "./contract.ts";

const Name = z.string().max(60);
/** Days are counted from the first start: negative ones are to come. */
const days = z.int();
const By = { on: Name, by: Name, daysAgo: days };

const StoryTermsSchema = TermsSchema.extend({ milestones: z.array(MilestoneSchema.extend({ due: days })) });

const StepSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("draft"), ...By, terms: StoryTermsSchema }),
  z.strictObject({ do: z.literal("sign"), ...By }),
  z.strictObject({ do: z.literal("attach"), ...By, milestone: Name, fileName: z.string(), text: z.string() }),
  z.strictObject({
    do: z.literal("milestone"),
    ...By,
    milestone: Name,
    act: z.enum(milestoneActs),
    words: z.string().nullable(),
  }),
  z.strictObject({ do: z.literal("pay"), ...By, payment: Name, reference: z.string() }),
  z.strictObject({
    do: z.literal("expense"),
    ...By,
    unit: Name,
    spentDaysAgo: days,
    item: Name,
    words: z.string(),
    amount: z.int(),
    voucher: z.string(),
  }),
  z.strictObject({ do: z.literal("route"), ...By, route: z.string(), reason: z.string() }),
  z.strictObject({ do: z.literal("act"), ...By, act: z.enum(projectActs), said: z.string().nullable() }),
  z.strictObject({ do: z.literal("disclose"), ...By }),
  z.strictObject({
    do: z.literal("receiver"),
    ...By,
    receiver: z.string(),
    organisation: z.string().nullable(),
    deliverables: z.string(),
  }),
  z.strictObject({
    do: z.literal("technology"),
    ...By,
    confirmedBy: Name.nullable(),
    title: z.string(),
    measure: z.enum(technologyMeasures),
    evidence: z.string(),
  }),
]);
export type Step = z.infer<typeof StepSchema>;

/** What is done beside the plain way: with a fund, a topic, a manager, or what stands beside a project. `on` names it, `as` what is new. */
const BesideSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("contribute"), ...By, ...NewContributionSchema.omit({ on: true }).shape }),
  z.strictObject({ do: z.literal("topic"), ...By, as: Name, ...NewTopicSchema.shape }),
  z.strictObject({ do: z.literal("voice"), ...By, ...NewVoiceSchema.shape }),
  z.strictObject({ do: z.literal("link"), ...By, kind: z.enum(linkKinds), other: Name }),
  /** `record`: its Chinese name in the register. */
  z.strictObject({ do: z.literal("tie"), ...By, register: z.enum(tiedRegisters), record: z.string() }),
  z.strictObject({ do: z.literal("report"), ...By, ...NewReportSchema.shape }),
  z.strictObject({ do: z.literal("apply"), ...By, ...NewApplicationSchema.omit({ on: true }).shape }),
  z.strictObject({
    do: z.literal("outcome"),
    ...By,
    outcome: NewOutcomeSchema.omit({ first: true }),
    stage: z.string(),
    onDaysAgo: days,
    evidence: z.string(),
  }),
  z.strictObject({
    do: z.literal("appoint"),
    ...By,
    as: Name,
    ...NewManagerSchema.pick({ name: true, mandate: true, basis: true }).shape,
  }),
  z.strictObject({
    do: z.literal("manage"),
    ...By,
    kind: z.enum(["decision", "score"]),
    words: z.string(),
    points: z.int().optional(),
  }),
]);
export type BesideStep = z.infer<typeof BesideSchema>;
const besideActs: ReadonlySet<string> = new Set(BesideSchema.options.map((one) => one.shape.do.value));
export const isBeside = (step: Step | BesideStep): step is BesideStep => besideActs.has(step.do);

/** The story of a region's projects: people, funds, projects, and what was done how many days before the first start. */
export const StorySchema = z.strictObject({
  people: z.record(
    Name,
    z.strictObject({ name: z.string(), roles: z.array(z.string()).min(1), organisation: z.string() }),
  ),
  funds: z.array(z.strictObject({ as: Name, by: Name, daysAgo: days, fund: NewFundSchema })).default([]),
  /** The fund of a project by its name in the story. */
  projects: z.array(z.strictObject({ as: Name, by: Name, daysAgo: days, project: NewProjectSchema })),
  steps: z.array(z.union([StepSchema, BesideSchema])),
});
export type ProjectStory = z.infer<typeof StorySchema>;
