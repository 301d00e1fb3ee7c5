import type { ReviewedDocument } from "../../../engines/compile/papers/reviewed-document.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { asReviewed } from "../rules/as-reviewed.ts";
import { policyTables } from "../store.ts";
import { editionReview } from "./review-items.ts";

/** The newest editions of these documents (all when none is named) as their review left them, for the papers. */
export async function reviewedDocuments(tx: Tx, codes: readonly string[]): Promise<ReviewedDocument[]> {
  const documents = await policyTables(tx)
    .selectFrom("policy.document")
    .select(["code", "title_zh"])
    .$if(codes.length > 0, (query) => query.where("code", "in", codes))
    .orderBy("code")
    .execute();
  const reviewed: ReviewedDocument[] = [];
  for (const { code, title_zh } of documents) {
    const review = await editionReview(tx, code);
    if (!review) continue;
    const items = review.items.map((item) => ({ ...item, isByHand: item.proposedBy !== null }));
    const document = asReviewed(review.compiled, items);
    reviewed.push({ ...document, meta: { ...document.meta, title: title_zh } });
  }
  return reviewed;
}
