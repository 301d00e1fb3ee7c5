import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Review, ReviewItem } from "../contract/review.ts";
import { reviewConfirmers } from "../parameters.ts";
import { agreedAtFirst } from "../rules/review.ts";
import { reviewFigures } from "../rules/review-figures.ts";
import { type ExtractionReview, editionReview } from "./review-items.ts";

const readers = ["administrator", "commission-office", "reviewer", "auditor"];

/**
 * Where the review of an edition stands, extraction by extraction in reading order. What one person judged is hidden
 * from the other until they have judged too, so that the second reads for themselves; everybody sees conclusions.
 */
export async function getReview(ctx: Ctx, code: string, number?: number): Promise<Review> {
  const review = await editionReview(ctx.tx, code, number);
  if (!review) throw new AppError(number ? "policy.edition-not-found" : "policy.document-not-found");
  const counted = review.items.map((item) => ({
    state: item.state,
    proposal: item.proposal,
    isByHand: item.proposedBy !== null,
    conclusion: item.conclusion,
    agreed: agreedAtFirst(item.judgements, item.proposal),
  }));
  return {
    document: code,
    edition: review.number,
    confirmers: await parameterAt(ctx, reviewConfirmers),
    items: review.items.map((item) => presented(item, ctx)),
    figures: reviewFigures(counted),
  };
}

/** Two people who agree conclude together: both are named, not only the one who came second. */
function concludedBy({ conclusion, standing }: ExtractionReview, by: string): string {
  return conclusion?.way === "two-people" ? standing.map((one) => one.personName).join("、") : by;
}

function presented(item: ExtractionReview, ctx: Ctx): ReviewItem {
  const me = ctx.actor?.id ?? null;
  const isReader = ctx.actor?.roles.some((role) => readers.includes(role)) ?? false;
  const mayCompare = item.conclusion !== null || item.standing.some((one) => one.person === me);
  const isSettler = item.state === "disputed";
  const shown = item.standing.filter((one) => isReader && (one.person === me || mayCompare || isSettler));
  return {
    id: item.id,
    key: item.key,
    node: item.node,
    start: item.start,
    end: item.end,
    proposal: item.proposal,
    proposedBy: item.proposedBy,
    risk: item.risk,
    pattern: item.pattern,
    state: item.state,
    judges: isReader ? item.standing.map((one) => one.personName) : [],
    judgements: shown.map((one) => ({
      person: one.person,
      personName: one.personName,
      verdict: one.verdict,
      content: one.content,
      note: one.note,
      judgedAt: one.judgedAt.toISOString(),
      isMine: one.person === me,
    })),
    conclusion: item.conclusion && {
      outcome: item.conclusion.outcome,
      content: item.conclusion.content,
      way: item.conclusion.way === "withdrawal" ? "one-person" : item.conclusion.way,
      note: isReader ? item.conclusion.note : null,
      by: isReader ? concludedBy(item, item.conclusion.by) : "",
      at: item.conclusion.at.toISOString(),
      isSample: item.conclusion.isSample,
    },
  };
}
