import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { UnitScorecard } from "../../contract/scorecard.ts";
import { scorecardsEn as en } from "../../scorecard-texts.en.ts";
import { scorecardsZh as zh } from "../../scorecard-texts.zh.ts";
import { useDoers } from "../use-doers.ts";
import styles from "./scorecard.module.css";

/** What the unit says against its scorecard, and what the office answered. */
export function Objections({ scorecard }: { scorecard: UnitScorecard }) {
  const t = useTexts({ zh, en });
  const { objections } = scorecard;
  const doers = useDoers();
  return (
    <section className={styles.part}>
      <h2>{t.objections}</h2>
      {objections.length === 0 && <p className={styles.quiet}>{t.noObjections}</p>}
      <ul className={styles.list}>
        {objections.map((one) => (
          <li key={one.id}>
            <p>{one.text}</p>
            <span className={styles.quiet}>
              {one.by} · {formatDateTime(one.at)}
            </span>
            {one.answer === null ? (
              doers.has("office") && <AnswerForm id={one.id} />
            ) : (
              <p>
                <strong>{one.isUpheld ? t.upheld : t.notUpheld}</strong> {one.answer}{" "}
                <span className={styles.quiet}>
                  {one.answeredBy} · {formatDateTime(one.answeredAt ?? "")}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
      <ObjectForm scorecard={scorecard} isUnit={doers.has("unit") && scorecard.isOwn} />
    </section>
  );
}

const useFresh = () => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["commitments", "scorecards"] });
};

function ObjectForm({ scorecard, isUnit }: { scorecard: UnitScorecard; isUnit: boolean }) {
  const t = useTexts({ zh, en });
  const fresh = useFresh();
  const [text, setText] = useState("");
  const send = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/commitments/scorecards/{id}/objections", {
          params: { path: { id: scorecard.id } },
          body: { text },
        }),
      ),
    onSuccess: async () => {
      setText("");
      await fresh();
    },
  });
  const waits = scorecard.objections.some(({ answer }) => answer === null);
  const whyNot = !isUnit ? t.notYourUnit : waits ? t.waits : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form className={styles.form} aria-label={t.send} onSubmit={submit}>
      {send.error && <Failure error={send.error} />}
      {!whyNot && (
        <label className={styles.wide}>
          {t.objectLabel}
          <textarea rows={2} required maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
      )}
      <ReasonButton htmlType="submit" loading={send.isPending} reason={whyNot}>
        {t.send}
      </ReasonButton>
    </form>
  );
}

function AnswerForm({ id }: { id: string }) {
  const t = useTexts({ zh, en });
  const fresh = useFresh();
  const [given, setGiven] = useState({ answer: "", isUpheld: false });
  const send = useMutation({
    mutationFn: () =>
      loaded(api.POST("/api/commitments/objections/{id}/answer", { params: { path: { id } }, body: given })),
    onSuccess: fresh,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form className={styles.form} aria-label={t.answer} onSubmit={submit}>
      {send.error && <Failure error={send.error} />}
      <label className={styles.wide}>
        {t.answerLabel}
        <textarea
          rows={2}
          required
          maxLength={2000}
          value={given.answer}
          onChange={(event) => setGiven({ ...given, answer: event.target.value })}
        />
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={given.isUpheld}
          onChange={(event) => setGiven({ ...given, isUpheld: event.target.checked })}
        />
        {t.upheld}
      </label>
      <ReasonButton type="primary" htmlType="submit" loading={send.isPending}>
        {t.answer}
      </ReasonButton>
      <p className={styles.quiet}>{t.answerNote}</p>
    </form>
  );
}
