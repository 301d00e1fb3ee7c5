import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Ranking } from "../../contract/review.ts";
import { officeRoles } from "../../contract.ts";
import { dossierEn } from "../../dossier-texts.en.ts";
import { dossierZh } from "../../dossier-texts.zh.ts";
import { reviewEn as en } from "../../review-texts.en.ts";
import { reviewZh as zh } from "../../review-texts.zh.ts";
import styles from "../calls.module.css";
import { MoneyInput } from "../dossier/MoneyInput.tsx";
import { callsPaths } from "../paths.ts";
import { callsQueries } from "../queries.ts";
import { YoungQuota } from "./YoungQuota.tsx";

type Row = Ranking["rows"][number];

/** Means by criterion and places, the best first; the office writes here what it proposes. */
export function RankingView({ id, title }: { id: string; title: string }) {
  const t = useTexts({ zh, en }).board;
  return (
    <section className={styles.part}>
      <h2>{t.ranking}</h2>
      <Loaded query={useQuery(callsQueries.ranking(id))} shape="table">
        {(ranking) => <TheRanking id={id} title={title} ranking={ranking} />}
      </Loaded>
    </section>
  );
}

interface TheRankingProps {
  readonly id: string;
  readonly title: string;
  readonly ranking: Ranking;
}

function TheRanking({ id, title: call, ranking: { rows, criteria, isToPropose, youngQuota } }: TheRankingProps) {
  const t = useTexts({ zh, en }).board;
  const verdicts = useTexts({ zh: dossierZh, en: dossierEn }).verdicts;
  const language = useLanguage();
  const isOffice = useHasRole(officeRoles);
  const columns: Column<Row>[] = [
    {
      key: "title",
      title: t.dossier,
      onCard: "title",
      cell: ({ id: one, title }) => <PageLink to={callsPaths.dossier(one)}>{title}</PageLink>,
    },
    { key: "place", title: t.place, width: 72, align: "end", cell: ({ place }) => place },
    { key: "points", title: t.points, width: 80, align: "end", cell: ({ points }) => points },
    ...criteria.map(({ code, label }) => ({
      key: code,
      title: label[language],
      width: 136,
      align: "end" as const,
      cell: ({ criteria: given }: Row) => given.find((one) => one.code === code)?.points ?? "",
    })),
    { key: "young", title: t.young, width: 88, cell: ({ young }) => (young === null ? "" : young ? t.yes : t.no) },
    {
      key: "notes",
      title: t.notes,
      width: 200,
      cell: (row) => (row.nursery || row.tolerated > 0 ? <Notes row={row} /> : null),
    },
    { key: "judges", title: t.judges, width: 80, align: "end", cell: ({ judges }) => judges },
    { key: "verdict", title: t.verdict, width: 112, cell: ({ verdict }) => verdict && verdicts[verdict] },
    { key: "judged", title: t.judged, width: 112, cell: ({ judgedAt }) => judgedAt.slice(0, 10) },
  ];
  return (
    <>
      <DataTable
        label={t.ranking}
        columns={columns}
        rows={rows}
        rowKey={({ id: one }) => one}
        empty={<Empty title={t.noRanking} />}
      />
      {rows.some(({ nursery, tolerated }) => nursery || tolerated > 0) && (
        <p className={styles.quiet}>{t.notesAbout}</p>
      )}
      {rows.some(({ byTieRule }) => byTieRule) && <p className={styles.quiet}>{t.byTie}</p>}
      {isOffice && isToPropose && rows.length > 0 && (
        <Proposals key={rows.map((row) => row.id).join()} id={id} rows={rows} youngQuota={youngQuota} />
      )}
      {!isToPropose && isOffice && (
        <p className={styles.quiet}>
          <PageLink to="/registers/affecting-decision" search={{ q: call }}>
            {t.threeSystems}
          </PageLink>
        </p>
      )}
      {!isToPropose && (
        <YoungQuota
          rows={rows.map((row) => ({ ...row, isSupported: row.verdict === "support" }))}
          titleOf={(one) => rows.find((row) => row.id === one)?.title ?? ""}
          percent={youngQuota}
          onTake={null}
        />
      )}
    </>
  );
}

/** What may count for an application, and what must not count against it. */
function Notes({ row: { nursery, tolerated } }: { row: Row }) {
  const t = useTexts({ zh, en }).board;
  return (
    <>
      {nursery && <PageLink to={`/registers/nursery-member/${encodeURIComponent(nursery.id)}`}>{t.nursery}</PageLink>}{" "}
      {tolerated > 0 && t.tolerated(tolerated)}
    </>
  );
}

/** So many are filled in one below the other before more are asked for; so many the server takes at once. */
const most = 30;
const atOnce = 500;

interface Draft {
  readonly verdict: "support" | "decline";
  readonly amount: number | null;
  readonly reason: string;
}

function Proposals({ id, rows, youngQuota }: { id: string; rows: readonly Row[]; youngQuota: number }) {
  const t = useTexts({ zh, en }).board;
  const verdicts = useTexts({ zh: dossierZh, en: dossierEn }).verdicts;
  const client = useQueryClient();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>(() =>
    Object.fromEntries(
      rows.map(({ id: one, verdict, amount, reason }) => [
        one,
        { verdict: verdict ?? "decline", amount, reason: reason ?? "" },
      ]),
    ),
  );
  const [rest, setRest] = useState("");
  const [shown, setShown] = useState(most);
  const proposalOf = ({ id: dossier }: Row) => {
    const { verdict, amount, reason } = drafts[dossier]!;
    return reason.trim() === ""
      ? { dossier, verdict: "decline" as const, amount: null, reason: rest.trim() }
      : { dossier, verdict, amount: verdict === "support" ? amount : null, reason: reason.trim() };
  };
  const save = useMutation({
    mutationFn: async () => {
      for (let at = 0; at < rows.length; at += atOnce)
        await loaded(
          api.PUT("/api/calls/dossiers/{id}/proposals", {
            params: { path: { id } },
            body: { proposals: rows.slice(at, at + atOnce).map(proposalOf) },
          }),
        );
      return rows.length;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ["calls"] }),
  });
  const set = (one: string, change: Partial<Draft>) => setDrafts({ ...drafts, [one]: { ...drafts[one]!, ...change } });
  const takeQuota = (moved: { readonly in: readonly string[]; readonly out: readonly string[] }) =>
    setDrafts({
      ...drafts,
      ...Object.fromEntries(moved.in.map((one) => [one, { ...drafts[one]!, verdict: "support" as const }])),
      ...Object.fromEntries(moved.out.map((one) => [one, { ...drafts[one]!, verdict: "decline" as const }])),
    });
  const unsaid = rows.filter(({ id: one }) => drafts[one]!.reason.trim() === "");
  const isUnsaid =
    unsaid.length > 0 && (rest.trim() === "" || unsaid.some(({ id: one }) => drafts[one]!.verdict === "support"));
  return (
    <>
      <h2>{t.proposals}</h2>
      <YoungQuota
        rows={rows.map((row) => ({ ...row, isSupported: drafts[row.id]!.verdict === "support" }))}
        titleOf={(one) => rows.find((row) => row.id === one)?.title ?? ""}
        percent={youngQuota}
        onTake={takeQuota}
      />
      {rows.slice(0, shown).map(({ id: one, title }) => {
        const draft = drafts[one]!;
        return (
          <fieldset key={one} className={styles.box}>
            <legend>{title}</legend>
            <div className={styles.field}>
              <label htmlFor={`verdict-${one}`}>{t.verdict}</label>
              <select
                id={`verdict-${one}`}
                value={draft.verdict}
                onChange={(event) => set(one, { verdict: event.target.value === "support" ? "support" : "decline" })}
              >
                <option value="support">{verdicts.support}</option>
                <option value="decline">{verdicts.decline}</option>
              </select>
            </div>
            {draft.verdict === "support" && (
              <div className={styles.field}>
                <label htmlFor={`amount-${one}`}>{t.amount}</label>
                <MoneyInput id={`amount-${one}`} fen={draft.amount} onChange={(amount) => set(one, { amount })} />
              </div>
            )}
            <div className={styles.field}>
              <label htmlFor={`reason-${one}`}>{t.reason}</label>
              <Input.TextArea
                id={`reason-${one}`}
                rows={2}
                maxLength={2000}
                value={draft.reason}
                onChange={(event) => set(one, { reason: event.target.value })}
              />
            </div>
          </fieldset>
        );
      })}
      {rows.length > shown && (
        <p className={styles.tools}>
          <Button onClick={() => setShown(shown + most)}>{t.more(rows.length - shown)}</Button>
        </p>
      )}
      {rows.length > 1 && unsaid.length > 0 && (
        <div className={`${styles.narrow} ${styles.field}`}>
          <label htmlFor="rest">{t.rest(unsaid.length)}</label>
          <Input.TextArea
            id="rest"
            rows={2}
            maxLength={2000}
            value={rest}
            onChange={(event) => setRest(event.target.value)}
          />
        </div>
      )}
      {save.error && <Failure error={save.error} />}
      {save.data && <Notice kind="good" title={t.saved} />}
      <p className={styles.tools}>
        <ReasonButton reason={isUnsaid ? t.needReason : null} loading={save.isPending} onClick={() => save.mutate()}>
          {t.save}
        </ReasonButton>
      </p>
    </>
  );
}
