import { z } from "zod";

/**
 * A workflow as versioned data: the machines that its cases run through (a call, its applications, their projects), each
 * with stages, and acts that lead from stage to stage. What an act asks for is a closed list of conditions, so a workflow
 * can be read, checked and replayed without code. Unknown keys are refused.
 */
const code = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .max(60);
const Label = z.strictObject({ zh: z.string().min(1).max(200), en: z.string().min(1).max(200) });
/** The sentence that it rests on (document and line), or null: not in the source. */
const basis = z.string().min(1).max(200).nullable();

/** A number of the workflow that an office may set otherwise in another version: lanes, days, least scores. */
const SettingSchema = z.strictObject({ code, label: Label, value: z.number(), unit: z.string().max(20), basis });

export const ConditionSchema = z.discriminatedUnion("is", [
  /** The form has everything that it asks for. */
  z.strictObject({ is: z.literal("form-complete"), form: code }),
  z.strictObject({ is: z.literal("paper-given"), paper: code }),
  /** The day has not passed (it counts itself), or has passed; a day that nobody set refuses. */
  z.strictObject({ is: z.literal("until"), date: code }),
  z.strictObject({ is: z.literal("after"), date: code }),
  /** The case has been in its stage for the days that a setting says. */
  z.strictObject({ is: z.literal("stood"), days: code }),
  /** The case above stands in one of these stages. */
  z.strictObject({ is: z.literal("above-in"), stages: z.array(code).min(1) }),
  /** All cases below of a machine stand in one of these stages; with `least`, at least so many do. */
  z.strictObject({
    is: z.literal("below-in"),
    machine: code,
    stages: z.array(code).min(1),
    least: z.union([z.int().min(1), code]).nullable(),
  }),
  /** No more cases below of a machine than this stand in one of these stages. */
  z.strictObject({
    is: z.literal("below-most"),
    machine: code,
    stages: z.array(code).min(1),
    most: z.union([z.int().min(1), code]),
  }),
  /**
   * With this case, no more of its kind than this stand in one of these stages: of those below the same case above
   * (`beside-most`), or of those that its applicant has below the same outermost case (`own-most`). A setting of 0: no limit.
   */
  z.strictObject({ is: z.literal("beside-most"), stages: z.array(code).min(1), most: z.union([z.int().min(1), code]) }),
  z.strictObject({ is: z.literal("own-most"), stages: z.array(code).min(1), most: z.union([z.int().min(1), code]) }),
  /** Nothing of this kind is open: reviews to come in, objections to answer, conflicts to look at. */
  z.strictObject({ is: z.literal("nothing-open"), kind: code }),
  /** Something was found to hold: eligible, agreed by both, milestone reached. */
  z.strictObject({ is: z.literal("holds"), finding: code }),
  /** It is another person than the one who took that act last. */
  z.strictObject({ is: z.literal("another-than"), act: code }),
]);
export type Condition = z.infer<typeof ConditionSchema>;

const ActSchema = z.strictObject({
  code,
  label: Label,
  from: z.array(code).min(1),
  /** Null: the case stays where it is. */
  to: code.nullable(),
  by: z.array(code).min(1),
  needs: z.array(ConditionSchema),
  /** What has to be said besides the day. */
  says: z.enum(["nothing", "reason", "basis"]),
  /** What the room carries out with the act, in this order: a receipt, a ranking, acts of the cases below. The engine only carries the words. */
  does: z.array(code).max(5).default([]),
  basis,
});
export type ActRule = z.infer<typeof ActSchema>;

const StageSchema = z.strictObject({
  code,
  label: Label,
  /** Whether the case is over here. */
  isEnd: z.boolean(),
  /** Who may read scores, names and files of the case in this stage: pairs of what and whom. */
  shows: z.array(z.strictObject({ what: code, to: z.array(code).min(1) })),
  basis,
});
export type Stage = z.infer<typeof StageSchema>;

const FieldSchema = z.strictObject({
  code,
  label: Label,
  kind: z.enum(["text", "long-text", "number", "money", "date", "choice", "flag"]),
  choices: z.array(z.strictObject({ code, label: Label })).nullable(),
  unit: z.string().max(20).nullable(),
  isRequired: z.boolean(),
});
export type FormField = z.infer<typeof FieldSchema>;

const FormSchema = z.strictObject({ code, label: Label, fields: z.array(FieldSchema).min(1).max(100) });
export type Form = z.infer<typeof FormSchema>;

/** A criterion of review with its share and the most points; what a call starts from. */
export const CriterionSchema = z.strictObject({
  code,
  label: Label,
  weight: z.int().min(1).max(100),
  most: z.int().min(1).max(100),
  basis,
});
export type CriterionRule = z.infer<typeof CriterionSchema>;

const MachineSchema = z.strictObject({
  code,
  label: Label,
  /** The machine whose cases these cases belong to; null for the outermost. */
  above: code.nullable(),
  /** The parts that may begin such a case. */
  begunBy: z.array(code).min(1),
  initial: code,
  stages: z.array(StageSchema).min(2).max(40),
  acts: z.array(ActSchema).min(1).max(100),
});
export type Machine = z.infer<typeof MachineSchema>;

export const WorkflowSchema = z.strictObject({
  code,
  version: z.int().min(1),
  label: Label,
  purpose: Label,
  /** Parts that people have in a case: office, applicant, expert, owner of the need. */
  parties: z.array(z.strictObject({ code, label: Label })).min(1),
  /** Days that a case sets: opens, closes. */
  dates: z.array(z.strictObject({ code, label: Label })),
  settings: z.array(SettingSchema),
  criteria: z.array(CriterionSchema).max(20),
  forms: z.array(FormSchema),
  papers: z.array(z.strictObject({ code, label: Label })),
  /** What acts may ask to hold, and what may be open. */
  findings: z.array(z.strictObject({ code, label: Label })),
  open: z.array(z.strictObject({ code, label: Label })),
  machines: z.array(MachineSchema).min(1).max(10),
  basis,
});
export type Workflow = z.infer<typeof WorkflowSchema>;

/** What is known of a case when somebody acts; kept with the act, so that the decision can be taken again from it. */
export const SituationSchema = z.strictObject({
  /** The civil day. */
  today: z.iso.date(),
  /** The day on which the case came into its stage. */
  since: z.iso.date(),
  dates: z.record(code, z.iso.date()),
  forms: z.array(code),
  papers: z.array(code),
  findings: z.array(code),
  open: z.record(code, z.int().min(0)),
  above: code.nullable(),
  /** Stages of the cases below, by machine. */
  below: z.record(code, z.array(code)),
  /** Stages of the other cases of its kind: of those beside it, of its applicant; only of a machine that asks for them. */
  beside: z.array(code).optional(),
  own: z.array(code).optional(),
});
export type Situation = z.infer<typeof SituationSchema>;

/** Who acts: a person, with the parts that it has in the case. */
export const ActorSchema = z.strictObject({ person: z.string().min(1), parties: z.array(code) });
export type Actor = z.infer<typeof ActorSchema>;

/** An act that was taken, with all that it was decided from. */
export const TakenSchema = z.strictObject({
  act: code,
  actor: ActorSchema,
  situation: SituationSchema,
  said: z.string().max(2000).nullable(),
});
export type Taken = z.infer<typeof TakenSchema>;

/** Where a case stands: the stage and the acts that led there. */
export interface Standing {
  readonly stage: string;
  readonly taken: readonly Taken[];
}
