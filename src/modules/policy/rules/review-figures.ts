import type { Content, ReviewFigures, ReviewState } from "../contract/review.ts";
import { sameContent } from "./review.ts";

export interface Counted {
  state: ReviewState;
  proposal: Content;
  isByHand: boolean;
  conclusion: { content: Content | null; isSample: boolean } | null;
  /** Whether the first two people agreed at first; null when fewer than two have judged. */
  agreed: boolean | null;
}

/** Where the review of an edition stands, how good the proposals were, and how often two people agreed at first. */
export function reviewFigures(items: readonly Counted[]): ReviewFigures {
  const count = (test: (item: Counted) => boolean) => items.filter(test).length;
  const inState = (state: ReviewState) => count((item) => item.state === state);
  const stood = (item: Counted) =>
    item.state === "confirmed" && sameContent(item.conclusion?.content ?? null, item.proposal);
  return {
    all: items.length,
    confirmed: inState("confirmed"),
    rejected: inState("rejected"),
    half: inState("half"),
    disputed: inState("disputed"),
    open: inState("open"),
    asProposed: count((item) => !item.isByHand && stood(item)),
    mended: count((item) => !item.isByHand && item.state === "confirmed" && !stood(item)),
    refused: count((item) => !item.isByHand && item.state === "rejected"),
    byHand: count((item) => item.isByHand && item.state === "confirmed"),
    judgedByTwo: count((item) => item.agreed !== null),
    agreed: count((item) => item.agreed === true),
    sample: count((item) => item.conclusion?.isSample === true),
  };
}
