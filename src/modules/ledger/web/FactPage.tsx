import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMemo } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { paths } from "../../../web/paths.ts";
import { Screen } from "../../../web/Screen.tsx";
import { SourceLines } from "../../../web/SourceLines.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Fact, FactChain } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { FactChange } from "./FactChange.tsx";
import styles from "./ledger.module.css";
import { ledgerPaths } from "./paths.ts";
import { factQuery } from "./queries.ts";
import { useFactWords } from "./use-fact-words.ts";

/** One fact: its value, what proves it, where it came from, and what became of it. */
export function FactPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(factQuery(id));
  return (
    <Screen marks={query.data?.fact.sample && <SampleMark />}>
      <Loaded query={query} shape="text">
        {(chain) => <OneFact chain={chain} />}
      </Loaded>
    </Screen>
  );
}

function OneFact({ chain: { fact, chain, run } }: { chain: FactChain }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const words = useFactWords();
  const newest = chain.at(-1);
  const parts: [string, ReactNode][] = [
    [o.evidence, fact.evidence ? <SourceLines key="evidence" of={fact.evidence} /> : o.noEvidence],
    [o.origin, t.origins[fact.origin]],
    [
      o.record,
      run ? (
        <PageLink key="run" to={ledgerPaths.run(run.id)}>
          {o.run(run.source, run.fileName, run.row)}
        </PageLink>
      ) : (
        <SourceRecord key="record" fact={fact} />
      ),
    ],
    [o.organisation, fact.organisation && words.subject({ ...fact, subject: fact.organisation.code })],
    [o.place, fact.place && <AreaLink key="place" code={fact.place} />],
    [o.point, fact.point && `${fact.point.longitude}, ${fact.point.latitude}`],
    [
      o.dimensions,
      Object.entries(fact.dimensions)
        .map(([list, item]) => `${list}: ${item}`)
        .join("; "),
    ],
    [o.note, fact.note],
    [o.recorded, formatDateTime(fact.recordedAt)],
  ];
  const metric = words.metric(fact.metric);
  return (
    <>
      <Answer
        question={o.question}
        answer={
          fact.isRetraction
            ? o.answerRetracted(metric, words.subject(fact))
            : o.answer(metric, words.subject(fact), words.value(fact), words.when(fact))
        }
      />
      {fact.supersededBy && newest && (
        <Notice kind="warn" title={o.newer} action={<PageLink to={ledgerPaths.fact(newest.id)}>{o.newest}</PageLink>} />
      )}
      <dl className={styles.facts}>
        {parts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <FactChange fact={fact} />
      <h2>{o.chain}</h2>
      <Chain chain={chain} />
    </>
  );
}

/** An area by its name, with the way to its screen. */
function AreaLink({ code }: { code: string }) {
  const areas = useAreaNames();
  const path = areas.pathOf(code);
  return path ? <PageLink to={path}>{areas.nameOf(code)}</PageLink> : code;
}

function Chain({ chain }: { chain: FactChain["chain"] }) {
  const t = useTexts({ zh, en });
  const words = useFactWords();
  const columns = useMemo<Column<FactChain["chain"][number]>[]>(
    () => [
      { key: "recorded", title: t.list.recorded, width: 150, cell: (row) => formatDateTime(row.recordedAt) },
      {
        key: "value",
        title: t.list.value,
        width: 160,
        onCard: "title",
        cell: (row) => (
          <PageLink to={ledgerPaths.fact(row.id)}>{row.isRetraction ? t.list.retracted : words.value(row)}</PageLink>
        ),
      },
      { key: "period", title: t.list.period, width: 250, cell: (row) => words.when(row) },
      { key: "origin", title: t.one.origin, width: 100, cell: (row) => t.origins[row.origin] },
      { key: "who", title: t.one.who, width: 140, cell: (row) => row.enteredBy },
      { key: "note", title: t.one.note, cell: (row) => row.note },
    ],
    [t, words],
  );
  return (
    <DataTable
      label={t.one.chain}
      columns={columns}
      rows={chain}
      rowKey={(row) => row.id}
      empty={<Empty title={t.list.none} />}
    />
  );
}

/** The record of a later module has a page of its own; another source is named as it named itself. */
function SourceRecord({ fact: { origin, sourceModule, sourceRecord } }: { fact: Fact }) {
  return origin === "record" ? (
    <PageLink to={paths.record(sourceModule, sourceRecord)}>{sourceRecord}</PageLink>
  ) : (
    sourceRecord
  );
}
