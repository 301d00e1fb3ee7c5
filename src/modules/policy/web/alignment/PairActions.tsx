import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { AlignedPairAnswer } from "../../contract/alignment.ts";
import { NoteModal } from "../review/NoteModal.tsx";
import { judges } from "../review/use-review.ts";
import styles from "./PairRow.module.css";
import { useAlignmentTexts } from "./use-alignment-texts.ts";

export type SayOfPair = (
  verdict: "accept" | "reject" | "withdraw",
  relation?: AlignedPairAnswer["relation"],
  note?: string | null,
) => void;

interface PairActionsProps {
  readonly pair: AlignedPairAnswer;
  readonly onSay: SayOfPair;
  readonly error: unknown;
  /** The form that asks why the pair is rejected is open, so that a key can open it too. */
  readonly isRejecting: boolean;
  readonly onRejecting: (isOpen: boolean) => void;
}

/** What was said of a pair, and what the reader can say. */
export function PairActions({ pair, onSay, error, isRejecting, onRejecting }: PairActionsProps) {
  const { t } = useAlignmentTexts();
  const mayJudge = useHasRole(judges);
  const { judgement, state, relation } = pair;
  const notYours = mayJudge ? null : t.notYours;
  const other = relation === "counterpart" ? "look-alike" : "counterpart";
  return (
    <>
      {judgement && (
        <p className={styles.said}>
          {t.judged(t.states[state], judgement.by, formatDateTime(judgement.at))}
          {judgement.note && ` ${t.note(judgement.note)}`}
        </p>
      )}
      {error !== null && error !== undefined && <Failure error={error} />}
      <div className={styles.buttons}>
        <ReasonButton
          size="small"
          type="primary"
          reason={notYours ?? (state === "confirmed" ? t.isConfirmed : null)}
          onClick={() => onSay("accept", relation)}
        >
          {t.actions.as[relation]}
        </ReasonButton>
        <ReasonButton size="small" reason={notYours} onClick={() => onSay("accept", other)}>
          {t.actions.as[other]}
        </ReasonButton>
        <ReasonButton
          size="small"
          reason={notYours ?? (state === "rejected" ? t.isRejected : null)}
          onClick={() => onRejecting(true)}
        >
          {t.actions.reject}
        </ReasonButton>
        {judgement?.isMine && (
          <ReasonButton size="small" onClick={() => onSay("withdraw")}>
            {t.actions.withdraw}
          </ReasonButton>
        )}
      </div>
      {isRejecting && <Rejecting onClose={() => onRejecting(false)} onSay={onSay} />}
    </>
  );
}

function Rejecting({ onClose, onSay }: { onClose: () => void; onSay: SayOfPair }) {
  const { t } = useAlignmentTexts();
  const [words] = useState(t.rejecting);
  return (
    <NoteModal
      words={words}
      onClose={onClose}
      onSubmit={(note) => {
        onClose();
        onSay("reject", undefined, note || null);
      }}
    />
  );
}
