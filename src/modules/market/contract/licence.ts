import { z } from "zod";
import { LicenceTermsSchema } from "./licence-terms.ts";

/** Who is bound by a licence, and the broker, who reads along. */
export const licenceSides = ["licensor", "licensee", "guarantor"] as const;
export type LicenceSide = (typeof licenceSides)[number];

export const licenceStates = [
  "draft",
  "offered",
  "agreed",
  "on-trial",
  "in-force",
  "suspended",
  "winding-up",
  "ended",
  "withdrawn",
] as const;
export type LicenceState = (typeof licenceStates)[number];
/** In these the result may be used. */
export const usableStates: readonly LicenceState[] = ["on-trial", "in-force"];
export const closedStates: readonly LicenceState[] = ["ended", "withdrawn"];

/** What people do with a licence. */
export const licenceActs = [
  "rewrite",
  "sign",
  "take-back",
  "withdraw",
  "propose",
  "accept-change",
  "drop-change",
  "say-milestone",
  "state-revenue",
  "say-payment",
  "agree",
  "contest",
  "convert",
  "leave",
  "end-for-breach",
  "call-guarantor",
  "waive",
  "consent-public",
] as const;
export type LicenceAct = (typeof licenceActs)[number];

/** What time does by itself. */
export const licenceTurns = ["bind", "begin", "suspend", "resume", "expire", "close"] as const;
export type LicenceTurn = (typeof licenceTurns)[number];

export const claimKinds = ["milestone", "instalment", "royalty", "trial-price", "early-end", "interest"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Accounts of a licence: what the licensee owes, what was earned, received, let go, and what a guarantor paid and may claim back. */
export const licenceAccounts = ["owed", "earned", "received", "waived", "paid-for-licensee", "recourse"] as const;
export type LicenceAccount = (typeof licenceAccounts)[number];

const Words = z.string().trim().min(1).max(1000);
const Key = z.string().min(1).max(80);
const Day = z.iso.date();
const Money = z.int().min(0).max(1_000_000_000_000);
const Version = z.int().min(1);

/** One act with what it says. `seen` (in the route's body) is how many steps the person had before them. */
export const LicenceInputSchema = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("rewrite"), terms: LicenceTermsSchema }),
  z.strictObject({ act: z.literal("sign"), version: Version }),
  z.strictObject({ act: z.literal("take-back") }),
  z.strictObject({ act: z.literal("withdraw"), reason: Words }),
  z.strictObject({ act: z.literal("propose"), terms: LicenceTermsSchema, reason: Words }),
  z.strictObject({ act: z.literal("accept-change"), version: Version }),
  z.strictObject({ act: z.literal("drop-change"), reason: Words }),
  z.strictObject({ act: z.literal("say-milestone"), milestone: Key, on: Day, evidence: Words }),
  z.strictObject({
    act: z.literal("state-revenue"),
    period: z.int().min(0).max(1000),
    revenue: Money,
    evidence: Words,
  }),
  z.strictObject({
    act: z.literal("say-payment"),
    claim: Key,
    amount: Money.min(1),
    on: Day,
    /** Number of the transfer or receipt. */
    reference: z.string().trim().min(1).max(100),
  }),
  z.strictObject({ act: z.literal("agree"), notice: Key }),
  z.strictObject({ act: z.literal("contest"), notice: Key, reason: Words }),
  z.strictObject({ act: z.literal("convert") }),
  z.strictObject({ act: z.literal("leave"), reason: Words }),
  z.strictObject({ act: z.literal("end-for-breach"), reason: Words }),
  z.strictObject({ act: z.literal("call-guarantor"), claim: Key }),
  /** `of`: key of a claim, or of a statement that is asked for. */
  z.strictObject({ act: z.literal("waive"), of: Key, reason: Words }),
  z.strictObject({ act: z.literal("consent-public"), isPublic: z.boolean() }),
]);
export type LicenceInput = z.infer<typeof LicenceInputSchema>;

/** Error codes of licences with their HTTP status. */
export const licenceErrors = {
  "market.licence-not-found": 404,
  "market.licence-not-yours": 403,
  "market.licence-changed": 409,
  "market.licence-not-in-state": 409,
  "market.licence-version": 409,
  "market.licence-signed-already": 409,
  "market.licence-nothing-signed": 409,
  "market.licence-change-open": 409,
  "market.licence-no-change": 409,
  "market.licence-own-change": 403,
  "market.licence-past-changed": 422,
  "market.licence-terms-days": 422,
  "market.licence-terms-shares": 422,
  "market.licence-terms-milestones": 422,
  "market.licence-terms-tiers": 422,
  "market.licence-terms-empty": 422,
  "market.licence-terms-guarantor": 422,
  "market.licence-no-milestone": 404,
  "market.licence-reached-already": 409,
  "market.licence-no-period": 422,
  "market.licence-no-claim": 404,
  "market.licence-too-much": 422,
  "market.licence-day-wrong": 422,
  "market.licence-no-notice": 404,
  "market.licence-own-notice": 403,
  "market.licence-not-late": 409,
  "market.licence-cap-reached": 409,
  "market.licence-late-first": 409,
  "market.licence-exclusive": 409,
  "market.licence-first-refusal": 409,
  "market.licence-not-eligible": 422,
  "market.licence-same-party": 422,
  "market.licence-party-unknown": 404,
  "market.licence-result-owner": 422,
  "market.licence-result-not-open": 409,
  "market.licence-size-not-yours": 403,
  "market.licence-place-taken": 409,
  "market.licence-no-place": 409,
  "market.licence-free": 409,
} as const;
export type LicenceErrorCode = keyof typeof licenceErrors;
