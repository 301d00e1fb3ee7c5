import { Select } from "antd";
import { useSearchState } from "../../../../web/search-state.ts";
import { documentSearch, type ReviewFilter, reviewFilters } from "../search-schemas.ts";
import styles from "./ReviewFilters.module.css";
import { useReviewTexts } from "./use-review-texts.ts";

/** Which extractions of the review are listed, and in which order. */
export function ReviewFilters() {
  const { review: t } = useReviewTexts();
  const [{ state, order }, setSearch] = useSearchState(documentSearch);
  return (
    <div className={styles.filters}>
      <Select<ReviewFilter | "all">
        size="small"
        aria-label={t.filterLabel}
        value={state ?? "all"}
        onChange={(value) => void setSearch({ state: value === "all" ? undefined : value })}
        options={(["all", ...reviewFilters] as const).map((value) => ({ value, label: t.filters[value] }))}
      />
      <Select<"text" | "risk">
        size="small"
        aria-label={t.orderLabel}
        value={order ?? "text"}
        onChange={(value) => void setSearch({ order: value === "text" ? undefined : value })}
        options={(["text", "risk"] as const).map((value) => ({ value, label: t.order[value] }))}
      />
    </div>
  );
}
