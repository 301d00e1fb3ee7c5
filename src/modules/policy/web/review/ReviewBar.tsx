import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Modal } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Review } from "../../contract/review.ts";
import styles from "./ReviewBar.module.css";
import { ReviewFigures } from "./ReviewFigures.tsx";
import { useReviewTexts } from "./use-review-texts.ts";

interface ReviewBarProps {
  readonly review: Review;
  readonly mayJudge: boolean;
  readonly onBulk: () => void;
  readonly onPropose: () => void;
}

/** How far the review is, and what can be done for many at once. */
export function ReviewBar({ review, mayJudge, onBulk, onPropose }: ReviewBarProps) {
  const { review: t } = useReviewTexts();
  const { figures } = review;
  const done = figures.confirmed + figures.rejected;
  const reason = mayJudge ? null : t.notYours;
  const rest = [
    ...(figures.disputed > 0 ? [t.disputedCount(figures.disputed)] : []),
    ...(figures.half > 0 ? [t.halfCount(figures.half)] : []),
    t.confirmers(review.confirmers),
  ];
  return (
    <section className={styles.bar} aria-label={t.label}>
      <p className={styles.line}>
        <strong>{t.progress(done, figures.all)}</strong> <span>{rest.join(" · ")}</span>
      </p>
      <progress className={styles.progress} value={done} max={Math.max(figures.all, 1)} aria-label={t.label} />
      <div className={styles.tools}>
        <ReasonButton size="small" reason={reason} onClick={onBulk}>
          {t.actions.bulk}
        </ReasonButton>
        <ReasonButton size="small" reason={reason} onClick={onPropose}>
          {t.actions.propose}
        </ReasonButton>
        <ReviewFigures figures={figures} />
      </div>
      {figures.sample > 0 && <SampleSwitch count={figures.sample} />}
    </section>
  );
}

/** The confirmations that came with the story, and the switch that drops them. */
function SampleSwitch({ count }: { count: number }) {
  const { review: t } = useReviewTexts();
  const client = useQueryClient();
  const isSteward = useHasRole(["administrator", "commission-office"]);
  const [isAsking, setAsking] = useState(false);
  const drop = useMutation({
    mutationFn: () => loaded(api.POST("/api/policy/sample-review/removal")),
    onSuccess: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: ["policy", "review"] });
    },
  });
  return (
    <p className={styles.sample}>
      {t.sample(count)}{" "}
      <ReasonButton
        size="small"
        type="link"
        reason={isSteward ? null : t.dropSampleReason}
        onClick={() => setAsking(true)}
      >
        {t.dropSample}
      </ReasonButton>
      <Modal
        title={t.dropSample}
        open={isAsking}
        onCancel={() => setAsking(false)}
        onOk={() => drop.mutate()}
        okText={t.dropSample}
        cancelText={t.cancel}
        confirmLoading={drop.isPending}
      >
        {drop.error && <Failure error={drop.error} />}
        {t.dropSampleQuestion}
      </Modal>
    </p>
  );
}
