import { z } from "zod";
import { LampSchema } from "./lamp.ts";

/** GOV-17 names two kinds: 全体会议 and 专题会议. */
export const meetingKinds = ["plenary", "thematic"] as const;
export type MeetingKind = (typeof meetingKinds)[number];
export const meetingStates = ["planned", "held", "cancelled"] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Entered: a commitment follows it up, since its sentence was published and confirmed. */
export const decisionStates = ["open", "reported", "done", "entered", "dropped"] as const;
export type DecisionState = (typeof decisionStates)[number];
export const decisionActs = ["report", "accept", "return", "extend", "enter", "drop", "reopen"] as const;
export type DecisionAct = (typeof decisionActs)[number];

export const agendaKinds = ["commitment", "problem", "adjustment", "free"] as const;
export type AgendaKind = (typeof agendaKinds)[number];

const Id = z.string().min(1).max(80);
const Title = z.string().trim().min(1).max(300);
const Words = z.string().trim().min(1).max(4000);

export const NewMeetingSchema = z.strictObject({
  kind: z.enum(meetingKinds),
  title: Title,
  startsAt: z.iso.datetime({ offset: true }),
  minutes: z.number().int().min(5).max(1440),
  place: Title,
  chair: Title,
  /** Codes of the units that are called. */
  units: z.array(Id).max(200),
  agenda: z
    .array(
      z.strictObject({
        kind: z.enum(agendaKinds),
        /** Of the commitment, problem or adjustment; null: added freely. */
        id: Id.nullable(),
        title: Title,
      }),
    )
    .max(100),
  papers: z.array(z.strictObject({ title: Title, address: z.url({ protocol: /^https?$/ }).max(500) })).max(50),
});
export type NewMeeting = z.infer<typeof NewMeetingSchema>;

const seen = { version: z.number().int().min(1) };
export const ChangeMeetingSchema = NewMeetingSchema.extend(seen);
export type ChangeMeeting = z.infer<typeof ChangeMeetingSchema>;

/** What the minutes say besides the decisions. */
export const RecordMeetingSchema = z.strictObject({
  ...seen,
  summary: Words,
  number: Title.nullable().default(null),
  /** Codes of the units that came, of those that were called. */
  attended: z.array(Id).max(200),
});
export type RecordMeeting = z.infer<typeof RecordMeetingSchema>;
export const CancelMeetingSchema = z.strictObject({ ...seen, note: Words });

export const NewDecisionSchema = z.strictObject({
  words: Words,
  /** Code of the unit that carries it out. */
  unit: Id,
  dueOn: z.iso.date(),
  /** The item of the agenda that it answers. */
  item: Id.nullable().default(null),
});
export type NewDecision = z.infer<typeof NewDecisionSchema>;

export const DecisionActSchema = z.discriminatedUnion("act", [
  z.strictObject({ ...seen, act: z.literal("extend"), words: Words, dueOn: z.iso.date() }),
  z.strictObject({ ...seen, act: z.literal("enter"), commitment: Id }),
  ...(["report", "accept", "return", "drop", "reopen"] as const).map((act) =>
    z.strictObject({ ...seen, act: z.literal(act), words: Words }),
  ),
]);
export type DecisionActInput = z.infer<typeof DecisionActSchema>;

const Unit = z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() });
const Head = z.object({
  id: z.string(),
  version: z.number(),
  kind: z.enum(meetingKinds),
  title: z.string(),
  startsAt: z.string(),
  minutes: z.number(),
  place: z.string(),
  chair: z.string(),
  state: z.enum(meetingStates),
});

export const DecisionRowSchema = z.object({
  id: z.string(),
  version: z.number(),
  meeting: z.object({ id: z.string(), title: z.string(), kind: z.enum(meetingKinds) }),
  position: z.number(),
  words: z.string(),
  unit: Unit,
  dueOn: z.string(),
  state: z.enum(decisionStates),
  /** By the same rule as the lamps of the ledger. */
  lamp: LampSchema,
  commitment: z.object({ id: z.string(), title: z.string() }).nullable(),
  isOwn: z.boolean(),
  /** What was done; of other units' decisions a unit sees none. */
  steps: z.array(
    z.object({
      id: z.string(),
      act: z.enum(["made", ...decisionActs]),
      at: z.string(),
      by: z.string(),
      note: z.string().nullable(),
      dueOn: z.string().nullable(),
    }),
  ),
});
export type DecisionRow = z.infer<typeof DecisionRowSchema>;

export const MeetingListSchema = z.object({
  day: z.string(),
  meetings: z.array(Head.extend({ items: z.number(), decisions: z.number(), openDecisions: z.number() })),
  /** Those to do first. */
  decisions: z.array(DecisionRowSchema),
});
export type MeetingList = z.infer<typeof MeetingListSchema>;

export const MeetingSchema = Head.extend({
  day: z.string(),
  changedAt: z.string(),
  summary: z.string().nullable(),
  number: z.string().nullable(),
  units: z.array(Unit.extend({ attended: z.boolean().nullable() })),
  agenda: z.array(
    z.object({ id: z.string(), kind: z.enum(agendaKinds), title: z.string(), reference: z.string().nullable() }),
  ),
  papers: z.array(z.object({ title: z.string(), address: z.string() })),
  decisions: z.array(DecisionRowSchema),
  steps: z.array(
    z.object({
      id: z.string(),
      act: z.enum(["called", "changed", "recorded", "cancelled"]),
      at: z.string(),
      by: z.string(),
      note: z.string().nullable(),
    }),
  ),
});
export type Meeting = z.infer<typeof MeetingSchema>;

/** What an agenda can be drawn from: late commitments, open problems, adjustments that wait. */
export const AgendaChoicesSchema = z.array(
  z.object({ kind: z.enum(["commitment", "problem", "adjustment"]), id: z.string(), title: z.string() }),
);

/** Error codes of meetings and decisions with their HTTP status. */
export const meetingErrors = {
  "commitments.meeting-not-found": 404,
  "commitments.meeting-changed": 409,
  "commitments.meeting-state": 409,
  "commitments.meeting-to-come": 409,
  "commitments.meeting-item": 422,
  "commitments.meeting-twice": 422,
  "commitments.meeting-not-called": 422,
  "commitments.decision-not-found": 404,
  "commitments.decision-not-yours": 403,
  "commitments.decision-changed": 409,
  "commitments.decision-state": 409,
  "commitments.decision-due": 422,
  "commitments.decision-commitment": 422,
} as const;
export type MeetingErrorCode = keyof typeof meetingErrors;
