import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Board } from "../../contract/review.ts";
import { officeRoles } from "../../contract.ts";
import { reviewEn as en } from "../../review-texts.en.ts";
import { reviewZh as zh } from "../../review-texts.zh.ts";
import styles from "../calls.module.css";
import { callsPaths } from "../paths.ts";
import { callsQueries } from "../queries.ts";
import { RankingView } from "./RankingView.tsx";

/** The review of a call: conflicts with their evidence, who judges what, how far it is; once it is over, the ranking. */
export function BoardPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(callsQueries.board(id));
  const call = useQuery(callsQueries.dossier(id)).data;
  return (
    <Screen within={call ? [{ text: call.title, to: callsPaths.dossier(id) }] : []}>
      <Loaded query={query} shape="table">
        {(board) => <TheBoard id={id} board={board} />}
      </Loaded>
      <RankingView id={id} />
    </Screen>
  );
}

type Row = Board["dossiers"][number];

function TheBoard({ id, board }: { id: string; board: Board }) {
  const t = useTexts({ zh, en }).board;
  const isOffice = useHasRole(officeRoles);
  const { dossiers, lookedAt } = board;
  const all = dossiers.flatMap(({ assignments }) => assignments);
  const live = all.filter(({ state }) => state !== "declined" && state !== "withdrawn");
  const sealed = all.filter(({ state }) => state === "sealed").length;
  return (
    <>
      <Answer question={t.question} answer={t.answer(dossiers.length, live.length, sealed)} />
      {isOffice && <Tools id={id} />}
      {lookedAt && <p className={styles.quiet}>{t.lastLooked(formatDateTime(lookedAt, "Asia/Shanghai"))}</p>}
      {dossiers.length === 0 && <Empty title={t.none}>{t.noneDetail}</Empty>}
      {dossiers.map((row) => (
        <Reviewed key={row.id} row={row} isOffice={isOffice} />
      ))}
    </>
  );
}

function Tools({ id }: { id: string }) {
  const t = useTexts({ zh, en }).board;
  const client = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () => client.invalidateQueries({ queryKey: ["calls"] });
  const look = useMutation({
    mutationFn: () => loaded(api.POST("/api/calls/dossiers/{id}/conflicts", { params })),
    onSuccess,
  });
  const assign = useMutation({
    mutationFn: () => loaded(api.POST("/api/calls/dossiers/{id}/assignments", { params })),
    onSuccess,
  });
  return (
    <>
      <p className={styles.tools}>
        <Button loading={look.isPending} onClick={() => look.mutate()}>
          {t.look}
        </Button>
        <Button loading={assign.isPending} onClick={() => assign.mutate()}>
          {t.assign}
        </Button>
      </p>
      {(look.error ?? assign.error) && <Failure error={look.error ?? assign.error} />}
      {look.data && <Notice kind="info" title={t.looked(look.data.found, look.data.dossiers, look.data.experts)} />}
      {assign.data && (
        <Notice kind={assign.data.short.length > 0 ? "warn" : "good"} title={t.assigned(assign.data.pairs)}>
          {assign.data.short.map(({ dossier, title, lacks }) => (
            <p key={dossier}>{t.short(title, lacks)}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

function Reviewed({ row, isOffice }: { row: Row; isOffice: boolean }) {
  const { board: t, states } = useTexts({ zh, en });
  return (
    <section className={styles.part}>
      <h2>
        <PageLink to={callsPaths.dossier(row.id)}>{row.title}</PageLink>
      </h2>
      <h3>{t.experts}</h3>
      <ul className={styles.plain}>
        {row.assignments.map((one) => (
          <li key={one.id}>
            {one.expert} · {one.employer} <span className={styles.mark}>{states[one.state]}</span>{" "}
            <span className={styles.quiet}>
              {t.due(one.dueOn)} {!one.isOfField && t.stranger} {one.words}
            </span>
            {isOffice && mayGo(one, row) && <Withdraw id={one.id} />}
          </li>
        ))}
      </ul>
      <h3>{t.conflicts}</h3>
      {row.conflicts.length === 0 && <p className={styles.quiet}>{t.noConflicts}</p>}
      <ul className={styles.plain}>
        {row.conflicts.map(({ expert, kind, concerns, evidence, foundBy }) => (
          <li key={`${expert} ${kind} ${concerns} ${evidence}`}>
            {t.conflict(
              expert,
              t.kinds[kind as keyof typeof t.kinds] ?? kind,
              kind === "declared" ? row.title : concerns,
              evidence,
            )}{" "}
            <span className={styles.mark}>{t.foundBy[foundBy]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A sealed review is only taken back when a conflict came to light after it. */
const mayGo = ({ state, expert }: Row["assignments"][number], { conflicts }: Row): boolean =>
  state === "asked" || state === "accepted" || (state === "sealed" && conflicts.some((one) => one.expert === expert));

function Withdraw({ id }: { id: string }) {
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
      <Button size="small" type="link" onClick={() => setOpen(true)}>
        {t.withdraw}
      </Button>
    );
  return (
    <span className={styles.tools}>
      {send.error && <Failure error={send.error} />}
      <Input
        className={styles.narrow}
        aria-label={t.withdrawReason}
        placeholder={t.withdrawReason}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <ReasonButton
        reason={reason.trim() === "" ? t.withdrawReason : null}
        loading={send.isPending}
        onClick={() => send.mutate()}
      >
        {t.confirmWithdraw}
      </ReasonButton>
      <Button onClick={() => setOpen(false)}>{one.cancel}</Button>
    </span>
  );
}
