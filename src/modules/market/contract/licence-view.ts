import { z } from "zod";
import { firmSizes } from "../../firms/contract.ts";
import {
  claimKinds,
  LicenceInputSchema,
  licenceAccounts,
  licenceActs,
  licenceSides,
  licenceStates,
} from "./licence.ts";
import { LicenceTermsSchema, licenceKinds } from "./licence-terms.ts";
import { ThreadSchema } from "./thread.ts";

const Side = z.enum(licenceSides);
const State = z.enum(licenceStates);
const Code = z.string().trim().min(1).max(80);
const Party = z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string().nullable() });

/** Who reads and acts: people of the organisations that are sides of licences. */
export const licenceRoles = ["enterprise", "institute", "broker", "finance-officer", "operator"] as const;

export const NewLicenceSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  /** Id of a result of the market, where it stands there. */
  result: Code.nullable().default(null),
  /** Id of the lead that it comes of; its result is licensed, by who owns that to who has the demand. */
  lead: Code.nullable().default(null),
  /** Codes of organisations. */
  licensor: Code,
  licensee: Code,
  guarantor: Code.nullable().default(null),
  broker: Code.nullable().default(null),
  licenseeSize: z.enum(firmSizes).nullable().default(null),
  terms: LicenceTermsSchema,
});
export type NewLicence = z.infer<typeof NewLicenceSchema>;

/** An act, and how many steps its person had seen. */
export const LicenceActSchema = z.strictObject({ seen: z.int().min(1), input: LicenceInputSchema });
export type LicenceActBody = z.infer<typeof LicenceActSchema>;

export const WaitingSchema = z.object({
  side: Side,
  act: z.enum(licenceActs),
  of: z.string().nullable(),
  until: z.string().nullable(),
  amount: z.number().nullable(),
});

export const LicenceRowSchema = z.object({
  id: z.string(),
  kind: z.enum(licenceKinds),
  state: State,
  title: z.string(),
  licensor: Party,
  licensee: Party,
  /** The side of the reader; null: the broker. */
  side: Side.nullable(),
  /** The first thing that waits, on whom and until when. */
  next: WaitingSchema.nullable(),
  /** In 分: open now, and received so far. */
  owed: z.number(),
  received: z.number(),
  isSample: z.boolean(),
});
export type LicenceRowView = z.infer<typeof LicenceRowSchema>;
export const LicenceListSchema = z.object({ day: z.string(), licences: z.array(LicenceRowSchema) });

const Versioned = z.object({ version: z.number(), terms: LicenceTermsSchema, by: Side.nullable(), on: z.string() });
const About = z.discriminatedUnion("what", [
  z.object({ what: z.literal("milestone"), milestone: z.string(), on: z.string() }),
  z.object({ what: z.literal("revenue"), period: z.number(), revenue: z.number() }),
  z.object({ what: z.literal("payment"), claim: z.string(), amount: z.number(), on: z.string() }),
]);

/** The licence as its steps make it: the screen asks the same rules of it as the server. */
const LicenceSchema = z.object({
  state: State,
  day: z.string(),
  steps: z.number(),
  terms: LicenceTermsSchema,
  version: z.number(),
  versions: z.array(Versioned),
  signed: z.array(Side),
  change: z.object({ version: z.number(), by: Side, signed: z.array(Side) }).nullable(),
  boundOn: z.string().nullable(),
  beganOn: z.string().nullable(),
  convertedOn: z.string().nullable(),
  usedUntil: z.string().nullable(),
  isCut: z.boolean(),
  milestones: z.record(z.string(), z.string().nullable()),
  statements: z.array(z.object({ period: z.number(), revenue: z.number(), isDisputed: z.boolean() })),
  waivedPeriods: z.array(z.number()),
  claims: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(claimKinds),
      of: z.string(),
      amount: z.number(),
      openedOn: z.string(),
      dueOn: z.string(),
      called: z.number(),
    }),
  ),
  notices: z.array(
    z.object({
      key: z.string(),
      about: About,
      side: Side,
      words: z.string(),
      saidOn: z.string(),
      answerBy: z.string(),
      state: z.enum(["waiting", "agreed", "silent", "contested", "stands"]),
      answeredOn: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  entries: z.array(
    z.object({
      on: z.string(),
      claim: z.string(),
      postings: z.array(z.object({ account: z.enum(licenceAccounts), amount: z.number() })),
    }),
  ),
  consents: z.array(Side),
});

/** Why a licensee is or is not one for which use first, pay later is meant. */
const EligibilitySchema = z.discriminatedUnion("by", [
  z.object({ by: z.literal("title"), title: z.string() }),
  z.object({ by: z.literal("registered"), size: z.enum(firmSizes) }),
  z.object({ by: z.literal("declared"), size: z.enum(firmSizes) }),
  z.object({ by: z.literal("nothing") }),
  z.object({ by: z.literal("not-asked") }),
]);

export const LicenceViewSchema = z.object({
  id: z.string(),
  /** To be sent back with an act. */
  seen: z.number(),
  title: z.string(),
  result: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** The lead that it comes of, where the reader sees that. */
  lead: z.string().nullable(),
  contracts: ThreadSchema.shape.contracts,
  parties: z.array(Party.extend({ side: z.enum([...licenceSides, "broker"]) })),
  side: Side.nullable(),
  licence: LicenceSchema,
  waiting: z.array(WaitingSchema),
  eligibility: EligibilitySchema,
  isPublic: z.boolean(),
  isSample: z.boolean(),
  history: z.array(
    z.object({
      on: z.string(),
      side: Side.nullable(),
      act: z.string(),
      /** What it is about: a milestone, a claim, a notice, a version. */
      of: z.string().nullable(),
      by: z.string().nullable(),
      words: z.string().nullable(),
      state: State,
    }),
  ),
});
export type LicenceView = z.infer<typeof LicenceViewSchema>;

export const PublicLicencesSchema = z.object({
  licences: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(licenceKinds),
      state: State,
      title: z.string(),
      licensor: Party,
      licensee: Party,
      beganOn: z.string(),
      isSample: z.boolean(),
    }),
  ),
});

/** The queue of a result as the reader may know it: its length, and the own place. */
export const QueueSchema = z.object({
  result: z.string(),
  own: z
    .object({
      id: z.string(),
      state: z.enum(["waiting", "offered", "taken"]),
      before: z.number(),
      offeredUntil: z.string().nullable(),
    })
    .nullable(),
  waiting: z.number(),
  /** Neither on trial nor exclusive now: nobody has to wait. */
  isFree: z.boolean(),
});
export type Queue = z.infer<typeof QueueSchema>;
export const QueueActSchema = z.strictObject({ act: z.enum(["join", "take", "pass", "leave"]) });
