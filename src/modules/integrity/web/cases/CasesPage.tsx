import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { Choice, Field } from "../../../../web/ui/Field.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { casesEn as en } from "../../cases-texts.en.ts";
import { casesZh as zh } from "../../cases-texts.zh.ts";
import { type CaseList, caseSources } from "../../contract/cases.ts";
import { caseStanding, isRestricting } from "../../rules/cases.ts";
import styles from "../integrity.module.css";
import { integrityPaths } from "../paths.ts";
import { integrityQueries } from "../queries.ts";
import { useSending } from "../use-sending.ts";

/** Matters of research integrity of the reader, and the way to report one. */
export function CasesPage() {
  return (
    <Screen>
      <Loaded query={useQuery(integrityQueries.cases())} shape="table">
        {(list) => <Cases list={list} />}
      </Loaded>
    </Screen>
  );
}

type Row = CaseList["cases"][number];
const open: readonly Row["state"][] = ["reported", "taken-up", "proposed", "objected"];

function Cases({ list: { cases, today, lines } }: { list: CaseList }) {
  const t = useTexts({ zh, en });
  const c = t.columns;
  const language = useLanguage();
  const [isReporting, setReporting] = useState(false);
  const columns: Column<Row>[] = [
    {
      key: "title",
      title: c.title,
      onCard: "title",
      cell: ({ id, title, isSample }) => (
        <>
          <PageLink to={integrityPaths.case(id)}>{title}</PageLink> {isSample && <SampleMark isShort />}
        </>
      ),
    },
    {
      key: "organisation",
      title: c.organisation,
      width: 220,
      cell: ({ organisation: o }) => o && (language === "en" ? (o.en ?? o.zh) : o.zh),
    },
    {
      key: "state",
      title: c.state,
      width: 144,
      cell: (row) => <span className={styles.mark}>{t.states[caseStanding(row, today)]}</span>,
    },
    { key: "sanction", title: c.sanction, width: 144, cell: ({ sanction }) => (sanction ? t.sanctions[sanction] : "") },
    {
      key: "holds",
      title: c.holds,
      width: 240,
      cell: ({ holdsFrom, holdsTo }) => (holdsFrom && holdsFrom !== holdsTo ? t.range(holdsFrom, holdsTo) : ""),
    },
  ];
  const under = cases.filter(({ state }) => open.includes(state)).length;
  const holding = cases.filter((one) => isRestricting(one, today)).length;
  return (
    <>
      <Answer question={t.question} answer={t.answer(under, holding)} />
      {isReporting ? (
        <ReportForm onCancel={() => setReporting(false)} />
      ) : (
        <p className={styles.tools}>
          <Button onClick={() => setReporting(true)}>{t.report.open}</Button>
        </p>
      )}
      <DataTable
        label={t.list}
        columns={columns}
        rows={cases}
        rowKey={({ id }) => id}
        empty={<Empty title={t.none}>{t.noneDetail}</Empty>}
      />
      <p className={styles.quiet}>
        {t.source} <SourceLines of={lines.join(" ")} />。{t.ours}
      </p>
    </>
  );
}

function ReportForm({ onCancel }: { onCancel: () => void }) {
  const t = useTexts({ zh, en });
  const r = t.report;
  const [about, setAbout] = useState("");
  const [allegation, setAllegation] = useState("");
  const [source, setSource] = useState<(typeof caseSources)[number]>("report");
  const sending = useSending(() => loaded(api.POST("/api/integrity/cases", { body: { about, allegation, source } })));
  if (sending.isSuccess) return <Notice kind="good" title={r.done} />;
  return (
    <section className={styles.narrow} aria-label={r.title}>
      <h2>{r.title}</h2>
      <p className={styles.quiet}>{r.note}</p>
      {sending.error && <Failure error={sending.error} />}
      <Field label={r.about} value={about} most={300} onChange={setAbout} />
      <Field as={5} label={r.allegation} value={allegation} most={4000} onChange={setAllegation} />
      <Choice
        label={r.source}
        value={source}
        choices={caseSources.map((value) => ({ value, label: t.sources[value] }))}
        onChange={setSource}
      />
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={about.trim() === "" || allegation.trim() === "" ? r.must : null}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {r.send}
        </ReasonButton>
        <Button onClick={onCancel}>{r.cancel}</Button>
      </p>
    </section>
  );
}
