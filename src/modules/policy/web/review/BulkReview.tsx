import { Modal } from "antd";
import { useMemo, useState } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { ReviewItem } from "../../contract/review.ts";
import { groupsToJudge } from "../../rules/groups.ts";
import { BulkGroup } from "./BulkGroup.tsx";
import styles from "./BulkReview.module.css";
import { plainJudgement, type ReviewActions } from "./use-review.ts";
import { useReviewTexts } from "./use-review-texts.ts";

interface BulkReviewProps {
  readonly items: readonly ReviewItem[];
  readonly text: string;
  readonly me: string;
  readonly actions: ReviewActions;
  readonly onClose: () => void;
}

/** Extractions that differ in their words only, group by group: look through, leave out, confirm the rest at once. */
export function BulkReview({ items, text, me, actions, onClose }: BulkReviewProps) {
  const { review: t } = useReviewTexts();
  const groups = useMemo(() => groupsToJudge(items, me), [items, me]);
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState<{ said: number; concluded: number } | null>(null);
  const all = groups.reduce((sum, group) => sum + group.items.length, 0);
  const { judge } = actions;
  return (
    <Modal title={t.bulk.title} open width={880} onCancel={onClose} footer={null} destroyOnHidden>
      <Answer
        question={t.bulk.question}
        answer={groups.length === 0 ? t.bulk.none : t.bulk.answer(groups.length, all)}
      />
      {done && <Notice kind="good" title={t.bulk.done(done.said, done.concluded)} />}
      {judge.error && <Failure error={judge.error} />}
      <ol className={styles.groups}>
        {groups.map((group) => (
          <li key={group.pattern}>
            <BulkGroup
              group={group}
              text={text}
              isOpen={open === group.pattern}
              isBusy={judge.isPending}
              onToggle={() => setOpen(open === group.pattern ? null : group.pattern)}
              onAccept={(ids) =>
                judge.mutate(plainJudgement(ids, "accept"), {
                  onSuccess: ({ concluded }) => {
                    setDone({ said: ids.length, concluded });
                    setOpen(null);
                  },
                })
              }
            />
          </li>
        ))}
      </ol>
    </Modal>
  );
}
