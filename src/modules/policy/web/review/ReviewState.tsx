import { Lamp, type LampState } from "../../../../web/ui/Lamp.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { ReviewItem, ReviewState as State } from "../../contract/review.ts";
import styles from "./ReviewState.module.css";
import { useReviewTexts } from "./use-review-texts.ts";

const lamps: Record<State, LampState> = {
  open: "noData",
  half: "noBaseline",
  disputed: "warning",
  confirmed: "normal",
  rejected: "closed",
};

/** Where the review of one extraction stands, and what to look at in it. */
export function ReviewState({ item }: { item: ReviewItem }) {
  const { review: t } = useReviewTexts();
  const isDone = item.state === "confirmed" || item.state === "rejected";
  return (
    <p className={styles.state}>
      <Lamp state={lamps[item.state]} word={t.states[item.state]} />
      {item.conclusion?.isSample && <SampleMark />}
      {!isDone &&
        item.risk.reasons.map((reason) => (
          <span key={reason} className={styles.risk}>
            {t.risks[reason]}
          </span>
        ))}
    </p>
  );
}
