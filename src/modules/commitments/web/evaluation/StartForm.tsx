import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { type Evaluations, evaluationKinds, type StartEvaluation } from "../../contract/evaluation.ts";
import { evaluationEn as en } from "../../evaluation-texts.en.ts";
import { evaluationZh as zh } from "../../evaluation-texts.zh.ts";
import { nameOf } from "../lamps/ClosingPage.tsx";
import { commitmentsPaths } from "../paths.ts";
import { useDoers } from "../use-doers.ts";
import styles from "./evaluation.module.css";

/** Which plan is evaluated, for which day, as known when. */
export function StartForm({ list: { documents, today } }: { list: Evaluations }) {
  const t = useTexts({ zh, en });
  const l = t.list;
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const isOffice = useDoers().has("office");
  const [given, setGiven] = useState({
    document: documents[0]?.code ?? "",
    kind: "mid-term" as StartEvaluation["kind"],
    on: today,
    known: "",
  });
  const start = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/commitments/evaluations", {
          body: { ...given, known: given.known === "" ? null : new Date(given.known).toISOString() },
        }),
      ),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["commitments", "evaluations"] });
      await navigate({ to: commitmentsPaths.evaluation(id) });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    start.mutate();
  };
  return (
    <form className={styles.form} aria-label={l.startTitle} onSubmit={send}>
      {start.error && <Failure error={start.error} />}
      <label>
        {l.plan}
        <select value={given.document} onChange={(event) => setGiven({ ...given, document: event.target.value })}>
          {documents.map((document) => (
            <option key={document.code} value={document.code}>
              {nameOf(document, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {l.kind}
        <select
          value={given.kind}
          onChange={(event) => setGiven({ ...given, kind: event.target.value as StartEvaluation["kind"] })}
        >
          {evaluationKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label title={l.onHint}>
        {l.on}
        <input
          type="date"
          required
          max={today}
          value={given.on}
          onChange={(event) => setGiven({ ...given, on: event.target.value })}
        />
      </label>
      <label title={l.knownHint}>
        {l.known}
        <input
          type="datetime-local"
          value={given.known}
          onChange={(event) => setGiven({ ...given, known: event.target.value })}
        />
      </label>
      <ReasonButton
        type="primary"
        htmlType="submit"
        loading={start.isPending}
        reason={isOffice ? (documents.length === 0 ? l.emptyDetail : null) : l.notYours}
      >
        {l.start}
      </ReasonButton>
      <p className={styles.hint}>{l.knownHint}</p>
    </form>
  );
}
