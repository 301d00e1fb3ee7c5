import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Board } from "../../contract/review.ts";
import { reviewEn as en } from "../../review-texts.en.ts";
import { reviewZh as zh } from "../../review-texts.zh.ts";
import styles from "../calls.module.css";
import { callsPaths } from "../paths.ts";

type Row = Board["dossiers"][number];

/** One application of the board: who judges it, and who may not, with the evidence. */
export function Reviewed({ row, isOffice }: { row: Row; isOffice: boolean }) {
  const { board: t, states } = useTexts({ zh, en });
  return (
    <section className={styles.part}>
      <h2>
        <PageLink to={callsPaths.dossier(row.id)}>{row.title}</PageLink>
      </h2>
      <h3>{t.experts}</h3>
      {row.assignments.length === 0 && <p className={styles.quiet}>{t.nobody}</p>}
      <ul className={styles.plain}>
        {row.assignments.map((one) => (
          <li key={one.id}>
            <span className={styles.mark}>{states[one.state]}</span> {one.expert} · {one.employer}{" "}
            <span className={styles.quiet}>
              <span className={styles.day}>{t.due(one.dueOn)}</span> {!one.isOfField && t.stranger} {one.words}
            </span>
            {isOffice && mayGo(one, row) && <Withdraw id={one.id} name={one.expert} />}
          </li>
        ))}
      </ul>
      <h3>{t.conflicts}</h3>
      {row.conflicts.length === 0 && <p className={styles.quiet}>{t.noConflicts}</p>}
      <ul className={styles.plain}>
        {row.conflicts.map(({ expert, kind, concerns, evidence, foundBy }) => (
          <li key={`${expert} ${kind} ${concerns} ${evidence}`}>
            <span className={styles.mark}>{t.foundBy[foundBy]}</span>{" "}
            {t.conflict(
              expert,
              t.kinds[kind as keyof typeof t.kinds] ?? kind,
              kind === "declared" ? row.title : concerns,
              evidence,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A sealed review is only taken back when a conflict came to light after it. */
const mayGo = ({ state, expert }: Row["assignments"][number], { conflicts }: Row): boolean =>
  state === "asked" || state === "accepted" || (state === "sealed" && conflicts.some((one) => one.expert === expert));

function Withdraw({ id, name }: { id: string; name: string }) {
  const { board: t, one } = useTexts({ zh, en });
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const send = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/calls/assignments/{id}/withdraw", { params: { path: { id } }, body: { reason: reason.trim() } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["calls"] }),
  });
  if (!isOpen)
    return (
      <Button size="small" aria-label={t.withdrawOf(name)} onClick={() => setOpen(true)}>
        {t.withdraw}
      </Button>
    );
  return (
    <div className={styles.narrow}>
      {send.error && <Failure error={send.error} />}
      <div className={styles.field}>
        <label htmlFor={`withdraw-${id}`}>{t.withdrawReason}</label>
        <Input
          id={`withdraw-${id}`}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <p className={styles.tools}>
        <ReasonButton
          danger
          reason={reason.trim() === "" ? t.withdrawReason : null}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {t.confirmWithdraw(name)}
        </ReasonButton>
        <Button onClick={() => setOpen(false)}>{one.cancel}</Button>
      </p>
    </div>
  );
}
