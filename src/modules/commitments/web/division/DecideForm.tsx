import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Division } from "../../contract/division.ts";
import { divisionEn as en } from "../../division-texts.en.ts";
import { divisionZh as zh } from "../../division-texts.zh.ts";
import { isStopping, wantsReason } from "../../rules/division.ts";
import styles from "./division.module.css";

interface DecideFormProps {
  readonly id: string;
  readonly division: Division;
  readonly isOffice: boolean;
  readonly isDirty: boolean;
}

/** The decision: on what basis, and why where the parts do not come to the whole. Or the draft is dropped. */
export function DecideForm({ id, division, isOffice, isDirty }: DecideFormProps) {
  const o = useTexts({ zh, en }).one;
  const client = useQueryClient();
  const { draft, findings, deciderIsAnother } = division;
  const [given, setGiven] = useState({ basis: "", gapReason: "", dispatch: true, note: "" });
  const path = { id };
  const version = draft?.version ?? 1;
  const fresh = () => client.invalidateQueries({ queryKey: ["commitments"] });
  const decide = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/commitments/commitments/{id}/division/decision", {
          params: { path },
          body: { version, basis: given.basis, gapReason: given.gapReason || null, dispatch: given.dispatch },
        }),
      ),
    onSuccess: fresh,
  });
  const drop = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/commitments/commitments/{id}/division/drop", {
          params: { path },
          body: { version, note: given.note },
        }),
      ),
    onSuccess: fresh,
  });
  const needsReason = findings.some(wantsReason);
  const whyNot = !isOffice
    ? o.notYours
    : isDirty
      ? o.unsaved
      : findings.some(isStopping)
        ? o.stopped
        : deciderIsAnother && draft?.isOwn
          ? o.samePerson
          : null;
  const send = (mutate: () => void) => (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  const failed = decide.error ?? drop.error;
  return (
    <section className={styles.part}>
      <h2>{o.decide}</h2>
      {failed && <Failure error={failed} />}
      <form className={styles.form} aria-label={o.decide} onSubmit={send(decide.mutate)}>
        <p className={styles.quiet}>{o.decideNote}</p>
        <label className={styles.wide}>
          {o.basis}
          <input
            required
            maxLength={1000}
            value={given.basis}
            onChange={(event) => setGiven({ ...given, basis: event.target.value })}
          />
        </label>
        {needsReason && (
          <label className={styles.wide}>
            {o.gapReason}
            <textarea
              required
              rows={2}
              maxLength={1000}
              value={given.gapReason}
              onChange={(event) => setGiven({ ...given, gapReason: event.target.value })}
            />
          </label>
        )}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={given.dispatch}
            onChange={(event) => setGiven({ ...given, dispatch: event.target.checked })}
          />
          {o.dispatch}
        </label>
        <ReasonButton type="primary" htmlType="submit" loading={decide.isPending} reason={whyNot}>
          {o.decide}
        </ReasonButton>
      </form>
      <form className={styles.form} aria-label={o.drop} onSubmit={send(drop.mutate)}>
        <label className={styles.wide}>
          {o.dropNote}
          <input
            required
            maxLength={1000}
            value={given.note}
            onChange={(event) => setGiven({ ...given, note: event.target.value })}
          />
        </label>
        <ReasonButton htmlType="submit" loading={drop.isPending} reason={isOffice ? null : o.notYours}>
          {o.drop}
        </ReasonButton>
      </form>
    </section>
  );
}
