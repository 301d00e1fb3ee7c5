import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useUser } from "../../../../web/session.ts";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { ReviewItem } from "../../contract/review.ts";
import { judgeRefusal, withdrawRefusal } from "../../rules/review.ts";
import { differences } from "./content-words.ts";
import { Dispute } from "./Dispute.tsx";
import { EditModal } from "./EditModal.tsx";
import { NoteModal } from "./NoteModal.tsx";
import styles from "./ReviewActions.module.css";
import { type ReviewActions as Actions, plainJudgement } from "./use-review.ts";
import { useReviewTexts } from "./use-review-texts.ts";

export type OpenForm = "edit" | "reject" | "reopen" | null;

interface ReviewActionsProps {
  readonly item: ReviewItem;
  readonly actions: Actions;
  /** The form that is open, so that keys can open it too. */
  readonly form: OpenForm;
  readonly onForm: (form: OpenForm) => void;
  /** After a judgement: the next one is due. */
  readonly onJudged: () => void;
}

/** What a reviewer can do with the selected extraction, and what was said of it so far. */
export function ReviewActions({ item, actions, form, onForm, onJudged }: ReviewActionsProps) {
  const { review: t } = useReviewTexts();
  const user = useUser();
  const [failed, setFailed] = useState<unknown>(null);
  const concluded = judgeRefusal(item.state) ? t.reasons.concluded : null;
  const mine = item.judgements.find((one) => one.isMine);
  const kept = item.judgements.map((one) => ({ ...one, id: "", judgedAt: new Date(one.judgedAt), isSample: false }));
  const cannotUndo = withdrawRefusal(kept, item.conclusion, user?.id ?? "");
  const settled = { onError: setFailed, onSuccess: () => setFailed(null) };
  const reject = (note: string | null) => {
    actions.walk.mutate(plainJudgement([item.id], "reject", note));
    onForm(null);
    onJudged();
  };
  return (
    <div className={styles.actions}>
      <Said item={item} />
      {item.state === "disputed" && <Dispute item={item} actions={actions} />}
      {failed !== null && <Failure error={failed} />}
      <div className={styles.buttons}>
        <ReasonButton
          size="small"
          type="primary"
          reason={concluded}
          onClick={() => {
            actions.walk.mutate(plainJudgement([item.id], "accept"));
            onJudged();
          }}
        >
          {t.actions.accept}
        </ReasonButton>
        <ReasonButton size="small" reason={concluded} onClick={() => onForm("edit")}>
          {t.actions.edit}
        </ReasonButton>
        <ReasonButton size="small" reason={concluded} onClick={() => onForm("reject")}>
          {t.actions.reject}
        </ReasonButton>
        {mine && !cannotUndo ? (
          <ReasonButton size="small" onClick={() => actions.withdraw.mutate(item.id, settled)}>
            {t.actions.undo}
          </ReasonButton>
        ) : (
          item.conclusion && (
            <ReasonButton size="small" onClick={() => onForm("reopen")}>
              {t.actions.reopen}
            </ReasonButton>
          )
        )}
      </div>
      {form === "edit" && <EditModal item={item} actions={actions} onClose={() => onForm(null)} onDone={onJudged} />}
      {form === "reject" && (
        <NoteModal words={t.rejecting} onClose={() => onForm(null)} onSubmit={(note) => reject(note || null)} />
      )}
      {form === "reopen" && (
        <NoteModal
          words={t.reopening}
          isNeeded
          onClose={() => onForm(null)}
          onSubmit={(note) => {
            actions.settle.mutate({ id: item.id, outcome: "reopened", content: null, note }, settled);
            onForm(null);
          }}
        />
      )}
    </div>
  );
}

/** What the review came to, who has judged, and how far what was confirmed is from what was proposed. */
function Said({ item }: { item: ReviewItem }) {
  const texts = useReviewTexts();
  const { review: t } = texts;
  const { conclusion } = item;
  const mine = item.judgements.find((one) => one.isMine);
  const changed = conclusion?.content ? differences(item.proposal, conclusion.content, texts) : [];
  return (
    <>
      {conclusion && (
        <p className={styles.said}>
          {t.concluded(
            t.states[conclusion.outcome],
            t.ways[conclusion.way],
            conclusion.by,
            formatDateTime(conclusion.at),
          )}
          {conclusion.note && ` ${t.note}: ${conclusion.note}`}
        </p>
      )}
      {changed.length > 0 && (
        <dl className={styles.changed}>
          {changed.map((one) => (
            <div key={one.field}>
              <dt>
                {t.proposalWas} · {one.field}
              </dt>
              <dd lang="zh-CN">{one.a}</dd>
            </div>
          ))}
        </dl>
      )}
      {item.proposedBy && <p className={styles.said}>{t.proposedByHand}</p>}
      {!conclusion && item.judges.length > 0 && item.judgements.length === 0 && (
        <p className={styles.said}>{t.judgedBy(item.judges.join("、"))}</p>
      )}
      {!conclusion && mine && item.state !== "disputed" && (
        <p className={styles.said}>{t.mine(t.verdicts[mine.verdict])}</p>
      )}
    </>
  );
}
