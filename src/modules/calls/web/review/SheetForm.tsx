import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, InputNumber } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { useDraft } from "../../../../web/use-draft.ts";
import type { Review, Scores } from "../../contract/review.ts";
import { reviewEn as en } from "../../review-texts.en.ts";
import { reviewZh as zh } from "../../review-texts.zh.ts";
import { sealRefusal } from "../../rules/review.ts";
import { en as texts } from "../../texts.en.ts";
import { zh as textsZh } from "../../texts.zh.ts";
import styles from "../calls.module.css";

/** Points and a comment by criterion; a draft is the expert's alone, and what is sealed never changes. */
export function SheetForm({ review, person }: { review: Review; person: string }) {
  const t = useTexts({ zh, en }).one;
  const errors = useTexts({ zh: textsZh, en: texts }).errors;
  const language = useLanguage();
  const client = useQueryClient();
  const { id, criteria, leastWords, sealedAt, sha256 } = review;
  const draft = useDraft<{ version: number; scores: Scores }>(`calls sheet ${person} ${id}`);
  // What was typed here on an older sheet than the one that is kept gives way: it was saved since, from somewhere else.
  const restored = draft.found?.version === review.sheetVersion && review.sealedAt === null ? draft.found : null;
  const [scores, setScores] = useState<Scores>(restored?.scores ?? review.scores);
  const [isChanged, setChanged] = useState(restored !== null);
  const [isSealing, setSealing] = useState(false);
  const params = { path: { id } };
  const save = useMutation({
    mutationFn: () =>
      loaded(api.PUT("/api/calls/reviews/{id}/sheet", { params, body: { version: review.sheetVersion, scores } })),
    onSuccess: () => {
      draft.drop();
      setChanged(false);
      return client.invalidateQueries({ queryKey: ["calls"] });
    },
  });
  const seal = useMutation({
    mutationFn: () => loaded(api.POST("/api/calls/reviews/{id}/seal", { params })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["calls"] }),
  });
  const isSealed = sealedAt !== null;
  const set = (code: string, change: Partial<Scores[string]>) => {
    const next = { ...scores, [code]: { hundredths: null, words: "", ...scores[code], ...change } };
    setScores(next);
    draft.keep({ version: review.sheetVersion, scores: next });
    setChanged(true);
  };
  const refusal = sealRefusal(criteria, scores, leastWords);
  const why = isChanged
    ? t.unsaved
    : refusal
      ? errors[refusal.code as "calls.sheet-incomplete"](refusal.params ?? {})
      : null;
  return (
    <section className={styles.part}>
      <h2>{t.sheet}</h2>
      {isSealed && (
        <Notice kind="good" title={t.sealed(formatDateTime(sealedAt, "Asia/Shanghai"))}>
          <p className={styles.hash}>
            {t.hash}: {sha256}
          </p>
        </Notice>
      )}
      {criteria.map(({ code, label, most }) => (
        <fieldset key={code} className={styles.box} disabled={isSealed}>
          <legend>{label[language]}</legend>
          <div className={styles.field}>
            <label htmlFor={`points-${code}`}>{t.points(most)}</label>
            <InputNumber<number>
              id={`points-${code}`}
              min={0}
              max={most}
              step={0.5}
              precision={2}
              disabled={isSealed}
              inputMode="decimal"
              value={hundredthsOf(scores, code)}
              onChange={(value) => set(code, { hundredths: value === null ? null : Math.round(value * 100) })}
            />
          </div>
          <div className={styles.field}>
            <label htmlFor={`words-${code}`}>{t.words}</label>
            <Input.TextArea
              id={`words-${code}`}
              autoSize={{ minRows: 2, maxRows: 10 }}
              maxLength={4000}
              disabled={isSealed}
              value={scores[code]?.words ?? ""}
              onChange={(event) => set(code, { words: event.target.value })}
            />
            <span className={styles.quiet}>{t.wordsLeast(leastWords)}</span>
          </div>
        </fieldset>
      ))}
      {(save.error ?? seal.error) && <Failure error={save.error ?? seal.error} />}
      {!isSealed && (
        <p className={styles.tools}>
          <Button type={isChanged ? "primary" : "default"} loading={save.isPending} onClick={() => save.mutate()}>
            {t.save}
          </Button>
          <ReasonButton reason={why} onClick={() => setSealing(true)}>
            {t.seal}
          </ReasonButton>
          <span className={styles.quiet} role="status">
            {isChanged ? t.unsaved : save.data ? t.saved : ""}
          </span>
        </p>
      )}
      {!isSealed && isSealing && why === null && (
        <Notice kind="warn" title={t.sealSure}>
          <p className={styles.tools}>
            <Button type="primary" loading={seal.isPending} onClick={() => seal.mutate()}>
              {t.confirmSeal}
            </Button>
            <Button onClick={() => setSealing(false)}>{t.cancel}</Button>
          </p>
        </Notice>
      )}
    </section>
  );
}

function hundredthsOf(scores: Scores, code: string): number | null {
  const hundredths = scores[code]?.hundredths ?? null;
  return hundredths === null ? null : hundredths / 100;
}
