import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Evaluation, NoteKind } from "../../contract/evaluation.ts";
import { evaluationEn as en } from "../../evaluation-texts.en.ts";
import { evaluationZh as zh } from "../../evaluation-texts.zh.ts";
import { useDoers } from "../use-doers.ts";
import styles from "./evaluation.module.css";

/** Findings or proposals beside an evaluation: each with who wrote it when; what was rewritten stays in sight. */
export function Notes({ evaluation, kind }: { evaluation: Evaluation; kind: NoteKind }) {
  const o = useTexts({ zh, en }).one;
  const isOffice = useDoers().has("office");
  const client = useQueryClient();
  const [text, setText] = useState("");
  const [replaces, setReplaces] = useState<string | null>(null);
  const write = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/commitments/evaluations/{id}/notes", {
          params: { path: { id: evaluation.id } },
          body: { kind, text, replaces },
        }),
      ),
    onSuccess: async () => {
      setText("");
      setReplaces(null);
      await client.invalidateQueries({ queryKey: ["commitments", "evaluations"] });
    },
  });
  const notes = evaluation.notes.filter((note) => note.kind === kind);
  const whyNot = evaluation.state === "final" ? o.final : isOffice ? null : o.notYours;
  const send = (event: FormEvent) => {
    event.preventDefault();
    write.mutate();
  };
  return (
    <section>
      <h2>{kind === "finding" ? o.findings : o.proposals}</h2>
      {notes.length === 0 && <p className={styles.small}>{o.none}</p>}
      <ul className={styles.notes}>
        {notes.map(({ id, text: said, by, at, replacedBy }) => (
          <li key={id} className={replacedBy ? styles.replaced : undefined}>
            <p>{said}</p>
            <span className={styles.small}>
              {by} · {formatDateTime(at)}
              {replacedBy && ` · ${o.earlier}`}
            </span>
            {!replacedBy && !whyNot && (
              <Button
                size="small"
                type="link"
                aria-label={`${o.rewrite}: ${said.slice(0, 20)}`}
                onClick={() => {
                  setReplaces(id);
                  setText(said);
                }}
              >
                {o.rewrite}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <form className={styles.form} onSubmit={send}>
        {write.error && <Failure error={write.error} />}
        {!whyNot && (
          <label className={styles.wide}>
            {o.writeLabel[kind]}
            <textarea
              rows={2}
              required
              maxLength={4000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
        )}
        <ReasonButton htmlType="submit" loading={write.isPending} reason={whyNot}>
          {replaces ? o.rewrite : `${o.write} · ${o.noteKinds[kind]}`}
        </ReasonButton>
        {replaces && (
          <>
            <Button
              onClick={() => {
                setReplaces(null);
                setText("");
              }}
            >
              {o.cancel}
            </Button>
            <span className={styles.hint}>{o.rewriting}</span>
          </>
        )}
      </form>
    </section>
  );
}
