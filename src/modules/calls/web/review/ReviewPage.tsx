import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useUser } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Review } from "../../contract/review.ts";
import { reviewEn as en } from "../../review-texts.en.ts";
import { reviewZh as zh } from "../../review-texts.zh.ts";
import styles from "../calls.module.css";
import { ContentView } from "../dossier/ContentView.tsx";
import { paperFile } from "../paths.ts";
import { callsQueries } from "../queries.ts";
import { SheetForm } from "./SheetForm.tsx";

/** One review of an expert: first the declaration, then what may be read, then the sheet. */
export function ReviewPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(callsQueries.review(id));
  return (
    <Screen name={query.data ? query.data.title || query.data.call : undefined}>
      <Loaded query={query} shape="text">
        {(review) => <One review={review} />}
      </Loaded>
    </Screen>
  );
}

function One({ review }: { review: Review }) {
  const { one: t, states } = useTexts({ zh, en });
  const user = useUser();
  const { state, dueOn, papers } = review;
  return (
    <>
      <Answer
        question={t.question}
        answer={state === "asked" || state === "accepted" ? t.answer(states[state], dueOn) : states[state]}
      />
      {state === "declined" && <Notice kind="info" title={t.declined} />}
      {state === "asked" && <Declaration id={review.id} />}
      {(state === "accepted" || state === "sealed") && (
        <>
          <ContentView dossier={review} />
          {papers.length > 0 && (
            <ul className={styles.plain}>
              {papers.map(({ id, fileName }) => (
                <li key={id}>
                  <a href={paperFile(id)} download>
                    {fileName}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {user && <SheetForm key={`${review.id} ${user.id}`} review={review} person={user.id} />}
        </>
      )}
    </>
  );
}

function Declaration({ id }: { id: string }) {
  const { one: t, experts } = useTexts({ zh, en });
  const client = useQueryClient();
  const [isTied, setTied] = useState(false);
  const [words, setWords] = useState("");
  const send = useMutation({
    mutationFn: (hasConflict: boolean) =>
      loaded(
        api.POST("/api/calls/reviews/{id}/declaration", {
          params: { path: { id } },
          body: { hasConflict, words: hasConflict ? words.trim() : "" },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["calls"] }),
  });
  return (
    <section className={styles.part}>
      <h2>{t.declare}</h2>
      <p className={styles.text}>{t.declareDetail}</p>
      {send.error && <Failure error={send.error} />}
      <p className={styles.tools}>
        <Button type="primary" loading={send.isPending} onClick={() => send.mutate(false)}>
          {t.noConflict}
        </Button>
        {!isTied && <Button onClick={() => setTied(true)}>{t.conflict}</Button>}
      </p>
      {isTied && (
        <div className={styles.narrow}>
          <div className={styles.field}>
            <label htmlFor="tied">{t.conflictWords}</label>
            <Input.TextArea
              id="tied"
              rows={2}
              maxLength={2000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          <ReasonButton
            reason={words.trim() === "" ? experts.must : null}
            loading={send.isPending}
            onClick={() => send.mutate(true)}
          >
            {t.conflict}
          </ReasonButton>
        </div>
      )}
    </section>
  );
}
