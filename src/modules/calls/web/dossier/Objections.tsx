import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Dossier } from "../../contract/dossier.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import styles from "../calls.module.css";

/** Objections to what is publicised: the office reads and answers all, everybody else its own. */
export function Objections({ dossier }: { dossier: Dossier }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const client = useQueryClient();
  const [words, setWords] = useState("");
  const make = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/calls/dossiers/{id}/objections", {
          params: { path: { id: dossier.id } },
          body: { words: words.trim() },
        }),
      ),
    onSuccess: () => {
      setWords("");
      return client.invalidateQueries({ queryKey: ["calls"] });
    },
  });
  if (!dossier.mayObject && dossier.objections.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{o.objections}</h2>
      <ul className={styles.plain}>
        {dossier.objections.map((one) => (
          <li key={one.id} className={styles.entry}>
            <p className={styles.text}>{one.words}</p>
            <p className={styles.quiet}>
              {one.by} · {one.outcome ? o.outcomes[one.outcome] : o.open}
            </p>
            {one.answer && <p className={styles.text}>{one.answer}</p>}
            {!one.outcome && dossier.parties.includes("office") && <AnswerForm id={one.id} />}
          </li>
        ))}
      </ul>
      {dossier.mayObject && (
        <div className={styles.narrow}>
          {make.error && <Failure error={make.error} />}
          <div className={styles.field}>
            <label htmlFor="objection">{o.objectWords}</label>
            <Input.TextArea
              id="objection"
              rows={3}
              maxLength={2000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          <ReasonButton
            reason={words.trim() === "" ? t.list.must : null}
            loading={make.isPending}
            onClick={() => make.mutate()}
          >
            {o.object}
          </ReasonButton>
        </div>
      )}
    </section>
  );
}

function AnswerForm({ id }: { id: string }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const client = useQueryClient();
  const [answer, setAnswer] = useState("");
  const send = useMutation({
    mutationFn: (outcome: "upheld" | "rejected") =>
      loaded(
        api.POST("/api/calls/objections/{id}/answer", {
          params: { path: { id } },
          body: { outcome, answer: answer.trim() },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["calls"] }),
  });
  const reason = answer.trim() === "" ? t.list.must : null;
  return (
    <div className={styles.narrow}>
      {send.error && <Failure error={send.error} />}
      <div className={styles.field}>
        <label htmlFor={`answer-${id}`}>{o.answerWords}</label>
        <Input.TextArea
          id={`answer-${id}`}
          rows={2}
          maxLength={2000}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      </div>
      <p className={styles.tools}>
        {(["rejected", "upheld"] as const).map((outcome) => (
          <ReasonButton key={outcome} reason={reason} loading={send.isPending} onClick={() => send.mutate(outcome)}>
            {o.outcomes[outcome]}
          </ReasonButton>
        ))}
      </p>
    </div>
  );
}
