import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Adjustments as AdjustmentList, Aim, AnswerAdjustment } from "../../contract/adjustment.ts";
import { evaluationEn as en } from "../../evaluation-texts.en.ts";
import { evaluationZh as zh } from "../../evaluation-texts.zh.ts";
import { commitmentsQueries } from "../queries.ts";
import { useDoers } from "../use-doers.ts";
import styles from "./evaluation.module.css";
import { ProposeForm } from "./ProposeForm.tsx";

type One = AdjustmentList["adjustments"][number];

/** The versions of a target: what the sentence says, what holds now, and each change with its reason and decision. */
export function Adjustments({ commitment }: { commitment: string }) {
  const a = useTexts({ zh, en }).adjust;
  const { data } = useQuery(commitmentsQueries.adjustments(commitment));
  const shown = useAim(data?.unit ?? "");
  const isOffice = useDoers().has("office");
  const [isOpen, setOpen] = useState(false);
  if (!data?.original || !data.current) return null;
  const isWaiting = data.adjustments.some(({ answer }) => answer === null);
  return (
    <section>
      <h2>{a.title}</h2>
      <p>
        {a.original} {shown(data.original)}
        {data.adjustments.length > 0 && ` · ${a.current} ${shown(data.current)}`}
      </p>
      {data.adjustments.length === 0 && <p className={styles.small}>{a.never}</p>}
      <ul className={styles.notes}>
        {data.adjustments.map((one) => (
          <li key={one.id}>
            <strong>{a.change(shown(one.old), shown(one.new))}</strong> · {a.answers[one.answer ?? "waiting"]}
            <span className={styles.small}>{a.inForce(one.inForceOn)}</span>
            <p>{one.reason}</p>
            <span className={styles.small}>{one.decision}</span>
            <span className={styles.small}>
              {a.proposed(one.proposedBy, formatDate(one.proposedAt))}
              {one.answeredAt &&
                ` · ${a.answers[one.answer!]}: ${a.answered(one.answeredBy ?? "", formatDate(one.answeredAt))}`}
              {one.note && ` · ${one.note}`}
            </span>
            {one.answer === null && isOffice && <AnswerForm one={one} approverIsAnother={data.approverIsAnother} />}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <ProposeForm commitment={commitment} list={data} onDone={() => setOpen(false)} />
      ) : (
        isOffice && (
          <ReasonButton reason={isWaiting ? a.open : null} onClick={() => setOpen(true)}>
            {a.propose}
          </ReasonButton>
        )
      )}
      <p className={styles.small}>{a.keeps}</p>
    </section>
  );
}

function useAim(unit: string): (aim: Aim) => string {
  const a = useTexts({ zh, en }).adjust;
  const language = useLanguage();
  return ({ value, deadline }) =>
    a.version(quantityText(String(value), unit, language), deadline === null ? "" : a.deadline(deadline));
}

function AnswerForm({ one, approverIsAnother }: { one: One; approverIsAnother: boolean }) {
  const a = useTexts({ zh, en }).adjust;
  const client = useQueryClient();
  const [note, setNote] = useState("");
  const send = useMutation({
    mutationFn: (answer: AnswerAdjustment["answer"]) =>
      loaded(
        api.POST("/api/commitments/adjustments/{id}/answer", {
          params: { path: { id: one.id } },
          body: { answer, note: note.trim() || null },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["commitments"] }),
  });
  const whyNot = approverIsAnother && one.isOwn ? a.same : null;
  return (
    <div className={styles.form}>
      {send.error && <Failure error={send.error} />}
      <ReasonButton type="primary" reason={whyNot} loading={send.isPending} onClick={() => send.mutate("approved")}>
        {a.approve}
      </ReasonButton>
      {!whyNot && (
        <>
          <label>
            {a.note}
            <input maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
          </label>
          <Button onClick={() => send.mutate("declined")}>{a.decline}</Button>
        </>
      )}
    </div>
  );
}
