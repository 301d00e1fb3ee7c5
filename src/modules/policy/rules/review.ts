import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Content, ReviewErrorCode, ReviewState, Verdict } from "../contract/review.ts";

/** Roles that judge what was extracted. */
export const judgingRoles = ["administrator", "commission-office", "reviewer"] as const;

/** One row of what people said, oldest first in lists. `withdraw` takes back what the same person said before. */
export interface JudgementRow {
  id: string;
  person: string;
  personName: string;
  verdict: Verdict | "withdraw";
  content: Content | null;
  note: string | null;
  judgedAt: Date;
  isSample: boolean;
}

/** One row of what a review came to, oldest first in lists. */
export interface ConclusionRow {
  id: string;
  outcome: "confirmed" | "rejected" | "reopened";
  content: Content | null;
  way: "one-person" | "two-people" | "settlement" | "withdrawal";
  note: string | null;
  by: string;
  at: Date;
  isSample: boolean;
}

export type StandingJudgement = JudgementRow & { verdict: Verdict };

/** The judgement of each person that is in force, oldest first: the newest one, unless withdrawn or reopened since. */
export function standingJudgements(
  judgements: readonly JudgementRow[],
  conclusions: readonly ConclusionRow[],
): StandingJudgement[] {
  const reopened = conclusions.findLast((one) => one.outcome === "reopened" && one.way === "settlement");
  const newest = new Map<string, JudgementRow>();
  for (const judgement of judgements) {
    if (reopened && judgement.id < reopened.id) continue;
    newest.delete(judgement.person);
    newest.set(judgement.person, judgement);
  }
  return [...newest.values()].filter((one): one is StandingJudgement => one.verdict !== "withdraw");
}

/** The conclusion in force, or null while there is none. */
export function standingConclusion(
  conclusions: readonly ConclusionRow[],
): (ConclusionRow & { outcome: "confirmed" | "rejected" }) | null {
  const newest = conclusions.at(-1);
  return newest && newest.outcome !== "reopened" ? { ...newest, outcome: newest.outcome } : null;
}

/** What a judgement would make of the extraction: its content as confirmed, or null for a rejection. */
export function resultOf(judgement: { verdict: Verdict; content: Content | null }, proposal: Content): Content | null {
  if (judgement.verdict === "reject") return null;
  return judgement.verdict === "edit" ? judgement.content : proposal;
}

/** Whether two contents say the same; the order of keys does not matter, the order of lists does. */
export const sameContent = (a: Content | null, b: Content | null): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

export interface Conclusion {
  outcome: "confirmed" | "rejected";
  content: Content | null;
  way: "one-person" | "two-people";
}

/**
 * What the standing judgements come to, or null while they come to nothing: enough people have judged and all of them
 * say the same. `confirmers`: how many people are needed, 1 or 2; a person counts once.
 */
export function conclude(
  standing: readonly StandingJudgement[],
  proposal: Content,
  confirmers: number,
): Conclusion | null {
  const first = standing[0];
  if (!first || standing.length < confirmers) return null;
  const content = resultOf(first, proposal);
  if (!standing.every((one) => sameContent(resultOf(one, proposal), content))) return null;
  return {
    outcome: content === null ? "rejected" : "confirmed",
    content,
    way: standing.length > 1 ? "two-people" : "one-person",
  };
}

export function stateOf(
  standing: readonly StandingJudgement[],
  conclusion: { outcome: "confirmed" | "rejected" } | null,
  proposal: Content,
): ReviewState {
  if (conclusion) return conclusion.outcome;
  const [first, ...others] = standing;
  if (!first) return "open";
  const result = resultOf(first, proposal);
  return others.some((one) => !sameContent(resultOf(one, proposal), result)) ? "disputed" : "half";
}

/** Whether the first judgements of the first two people agreed; null when fewer than two have judged. */
export function agreedAtFirst(judgements: readonly JudgementRow[], proposal: Content): boolean | null {
  const first = new Map<string, JudgementRow & { verdict: Verdict }>();
  for (const one of judgements) {
    if (one.verdict !== "withdraw" && !first.has(one.person)) first.set(one.person, { ...one, verdict: one.verdict });
  }
  const [a, b] = [...first.values()];
  return a && b ? sameContent(resultOf(a, proposal), resultOf(b, proposal)) : null;
}

const refusal = (code: ReviewErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Why nobody may judge this extraction now, or null. */
export const judgeRefusal = (state: ReviewState): Refusal | null =>
  state === "confirmed" || state === "rejected" ? refusal("policy.judgement-concluded") : null;

/** Why a judgement does not fit its extractions, or null. An edit is of one extraction and of its kind. */
export function contentRefusal(
  input: { verdict: Verdict; content: Content | null; extractions: readonly unknown[] },
  kind: Content["kind"],
): Refusal | null {
  if (input.verdict !== "edit") return input.content ? refusal("policy.judgement-content") : null;
  if (input.extractions.length !== 1) return refusal("policy.judgement-edit-one");
  return input.content?.kind === kind ? null : refusal("policy.judgement-content");
}

/** Why this person cannot take a judgement back, or null. What a settlement decided is reopened with a note instead. */
export function withdrawRefusal(
  standing: readonly StandingJudgement[],
  conclusion: { way: ConclusionRow["way"] } | null,
  person: string,
): Refusal | null {
  if (!standing.some((one) => one.person === person)) return refusal("policy.nothing-to-withdraw");
  return conclusion?.way === "settlement" ? refusal("policy.judgement-concluded") : null;
}

/**
 * Why this person cannot settle or reopen, or null. A dispute is settled by somebody who is no party to it: one of two
 * who disagree may change their own judgement, not overrule the other.
 */
export function settleRefusal(
  outcome: ConclusionRow["outcome"],
  state: ReviewState,
  standing: readonly StandingJudgement[],
  person: string,
): Refusal | null {
  if (outcome === "reopened") {
    return state === "confirmed" || state === "rejected" ? null : refusal("policy.settle-nothing");
  }
  if (state !== "disputed") return refusal("policy.settle-nothing");
  return standing.some((one) => one.person === person) ? refusal("policy.settle-own") : null;
}
