import type { ReviewItem } from "../../contract/review.ts";
import { isDueFor } from "../../rules/groups.ts";
import type { ReviewFilter } from "../search-schemas.ts";

/** Whether a filter shows an extraction. What is not reviewed (remarks, noise) is shown only without a filter. */
export function isShown(item: ReviewItem | undefined, filter: ReviewFilter | undefined, me: string): boolean {
  if (filter === undefined) return true;
  if (!item) return false;
  if (filter === "todo") return isDueFor(item, me);
  if (filter === "disputed") return item.state === "disputed";
  return item.state === "confirmed" || item.state === "rejected";
}
