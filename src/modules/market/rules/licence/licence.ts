import type {
  ClaimKind,
  LicenceAccount,
  LicenceInput,
  LicenceSide,
  LicenceState,
  LicenceTurn,
} from "../../contract/licence.ts";
import type { LicenceTerms } from "../../contract/licence-terms.ts";

/** Something owed under a licence, in 分. `of`: the milestone, instalment, period or claim that it comes from. */
export interface Claim {
  readonly key: string;
  readonly kind: ClaimKind;
  readonly of: string;
  readonly amount: number;
  readonly openedOn: string;
  readonly dueOn: string;
  /** Of this a guarantor was asked for so much. */
  readonly called: number;
}

/** What one side says and the other answers: a milestone reached, a revenue, a payment. Silence until `answerBy` agrees. */
export interface Notice {
  readonly key: string;
  readonly about:
    | { readonly what: "milestone"; readonly milestone: string; readonly on: string }
    | { readonly what: "revenue"; readonly period: number; readonly revenue: number }
    | { readonly what: "payment"; readonly claim: string; readonly amount: number; readonly on: string };
  readonly side: LicenceSide;
  readonly words: string;
  readonly saidOn: string;
  readonly answerBy: string;
  readonly state: "waiting" | "agreed" | "silent" | "contested" | "stands";
  readonly answeredOn: string | null;
  readonly reason: string | null;
}

export interface Posting {
  readonly account: LicenceAccount;
  /** Debit positive, credit negative; in 分. */
  readonly amount: number;
}
/** One balanced entry: its postings sum up to zero. */
export interface Entry {
  readonly on: string;
  readonly claim: string;
  readonly postings: readonly Posting[];
}

/** What happened. What people say is kept as they said it; what follows from it is written out, so that replay needs no rule. */
export type Doing =
  | { readonly act: "draft"; readonly terms: LicenceTerms }
  | LicenceInput
  | { readonly act: LicenceTurn }
  | { readonly act: "adopt" }
  | { readonly act: "silence"; readonly notice: string }
  | { readonly act: "open"; readonly claim: Omit<Claim, "called" | "openedOn"> }
  | { readonly act: "lapse"; readonly milestone: string }
  | { readonly act: "call"; readonly claim: string; readonly amount: number };

/** One step: on which day, by which side (null: by itself), what, and in which state the licence is after it. */
export interface Step {
  readonly on: string;
  readonly side: LicenceSide | null;
  readonly doing: Doing;
  readonly state: LicenceState;
}

export interface TermsVersion {
  readonly version: number;
  readonly terms: LicenceTerms;
  readonly by: LicenceSide | null;
  readonly on: string;
}

/** A licence as its steps make it. */
export interface Licence {
  readonly state: LicenceState;
  /** The last day that it was brought up to. */
  readonly day: string;
  readonly steps: number;
  readonly terms: LicenceTerms;
  readonly version: number;
  /** Every text that was ever written, the first first. */
  readonly versions: readonly TermsVersion[];
  readonly signed: readonly LicenceSide[];
  readonly change: {
    readonly version: number;
    readonly by: LicenceSide;
    readonly signed: readonly LicenceSide[];
  } | null;
  readonly boundOn: string | null;
  readonly beganOn: string | null;
  readonly convertedOn: string | null;
  /** The last day of use, once use is over. */
  readonly usedUntil: string | null;
  /** What was planned and not yet due is not to come any more. */
  readonly isCut: boolean;
  /** Milestones with the day on which they were reached; null: passed over. */
  readonly milestones: Readonly<Record<string, string | null>>;
  readonly statements: readonly { readonly period: number; readonly revenue: number; readonly isDisputed: boolean }[];
  readonly waivedPeriods: readonly number[];
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
  readonly entries: readonly Entry[];
  readonly consents: readonly LicenceSide[];
}

/** Sides that have to sign these terms. */
export const signersOf = (terms: LicenceTerms): readonly LicenceSide[] =>
  terms.guarantee === null ? ["licensor", "licensee"] : ["licensor", "licensee", "guarantor"];

export const isAllSigned = (terms: LicenceTerms, signed: readonly LicenceSide[]): boolean =>
  signersOf(terms).every((side) => signed.includes(side));
