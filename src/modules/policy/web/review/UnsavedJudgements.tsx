import { Button } from "antd";
import { Failure } from "../../../../web/Failure.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { FoundItem } from "../found-items.ts";
import { contentTitle } from "./content-words.ts";
import styles from "./UnsavedJudgements.module.css";
import type { ReviewActions } from "./use-review.ts";
import { useReviewTexts } from "./use-review-texts.ts";

interface UnsavedJudgementsProps {
  readonly actions: ReviewActions;
  readonly items: readonly FoundItem[];
  readonly onSelect: (item: FoundItem) => void;
}

/** The judgements that did not reach the server while the reviewer walked on: which, why, and a way to send them again. */
export function UnsavedJudgements({ actions, items, onSelect }: UnsavedJudgementsProps) {
  const { review: t } = useReviewTexts();
  const { unsaved, walk } = actions;
  const last = unsaved.at(-1);
  if (!last) return null;
  const sendAgain = () => {
    for (const one of unsaved) walk.mutate(one.body);
  };
  return (
    <div className={styles.unsaved}>
      <Notice kind="warn" title={t.unsaved.title(unsaved.length)}>
        <ul className={styles.judgements}>
          {unsaved.map(({ body }) => {
            const item = items.find((one) => one.review && body.extractions.includes(one.review.id));
            return (
              item?.review && (
                <li key={item.key}>
                  {t.verdicts[body.verdict]}{" "}
                  <Button type="link" size="small" lang="zh-CN" onClick={() => onSelect(item)}>
                    {contentTitle(item.review.proposal)}
                  </Button>
                </li>
              )
            );
          })}
        </ul>
        <Failure error={last.error} onRetry={sendAgain} />
      </Notice>
    </div>
  );
}
