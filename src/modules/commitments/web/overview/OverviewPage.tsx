import { queryOptions, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api, loaded } from "../../../../web/api.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { Lamp } from "../../../../web/ui/Lamp.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { lamps } from "../../contract/lamp.ts";
import type { LedgerColumn } from "../../contract/ledger.ts";
import type { Overview } from "../../contract/overview.ts";
import { unitParts } from "../../contract/unit.ts";
import { lampsEn } from "../../lamp-texts.en.ts";
import { lampsZh } from "../../lamp-texts.zh.ts";
import { overviewEn as en } from "../../overview-texts.en.ts";
import { overviewZh as zh } from "../../overview-texts.zh.ts";
import { en as baseEn } from "../../texts.en.ts";
import { zh as baseZh } from "../../texts.zh.ts";
import { unitsEn } from "../../unit-texts.en.ts";
import { unitsZh } from "../../unit-texts.zh.ts";
import { nameOf } from "../lamps/ClosingPage.tsx";
import { lampState } from "../lamps/LampMark.tsx";
import type { LedgerLine } from "../ledger-lines.ts";
import { commitmentsPaths } from "../paths.ts";
import { OpenProblems } from "../problems/OpenProblems.tsx";
import { unitName } from "../rounds/names.ts";
import { UnitLink } from "../units/UnitLink.tsx";
import { useLedgerColumns } from "../use-ledger-columns.tsx";
import styles from "./overview.module.css";

const overview = queryOptions({
  queryKey: ["commitments", "overview"],
  queryFn: ({ signal }) => loaded(api.GET("/api/commitments/overview", { signal })),
});

/** The first look of an official: what is late, due soon or waiting, then by document and by unit. */
export function OverviewPage() {
  return (
    <Screen>
      <Loaded query={useQuery(overview)} shape="table">
        {(one) => <View one={one} />}
      </Loaded>
    </Screen>
  );
}

function View({ one }: { one: Overview }) {
  const t = useTexts({ zh, en });
  const l = useTexts({ zh: lampsZh, en: lampsEn });
  const { figures, late, soon, soonDays, waiting } = one;
  const mine = waiting.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(late.count, soon.count, soonDays, mine)}
        evidence={[
          ...lamps.flatMap((lamp) =>
            figures.byLamp[lamp]
              ? [
                  {
                    key: lamp,
                    shown: (
                      <PageLink to={commitmentsPaths.ledger()} search={{ lamp: [lamp] }}>
                        <Lamp state={lampState[lamp]} word={`${l.words[lamp]} ${figures.byLamp[lamp]}`} />
                      </PageLink>
                    ),
                  },
                ]
              : [],
          ),
          { key: "problems", shown: <OpenProblems /> },
          ...(figures.sample > 0 ? [{ key: "sample", shown: <SampleMark /> }] : []),
        ]}
      />
      <Waiting waiting={waiting} />
      <Rows title={t.late} none={t.noLate} part={late} day={one.day} filter={{ lamp: ["late"] }} />
      <Rows title={t.soon(soonDays)} none={t.noSoon} part={soon} day={one.day} filter={{ due: ["soon"] }} />
      <Documents documents={one.documents} />
      <Units units={one.units} />
    </>
  );
}

function Waiting({ waiting }: { waiting: Overview["waiting"] }) {
  const t = useTexts({ zh, en });
  const { piles } = useTexts({ zh: baseZh, en: baseEn }).desk;
  return (
    <section className={styles.part}>
      <h2>{t.waiting}</h2>
      {waiting.length === 0 ? (
        <p className={styles.quiet}>{t.nothing}</p>
      ) : (
        <p className={styles.links}>
          {waiting.map(({ pile, count }) => (
            <span key={pile}>
              {piles[pile]} <strong>{count}</strong>
            </span>
          ))}
          <PageLink to={commitmentsPaths.desk()}>{t.desk}</PageLink>
        </p>
      )}
    </section>
  );
}

const columns: readonly LedgerColumn[] = ["title", "lamp", "state", "due", "units", "document"];

interface RowsProps {
  readonly title: string;
  readonly none: string;
  readonly part: Overview["late"];
  readonly day: string;
  readonly filter: Record<string, string[]>;
}

function Rows({ title, none, part: { count, rows }, day, filter }: RowsProps) {
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const shown = useLedgerColumns(columns, day);
  const lines = rows.map((row, index): LedgerLine => ({ kind: "row", key: row.id, index, row }));
  return (
    <section className={styles.part}>
      <h2>
        {title} <span className={styles.quiet}>{count}</span>
      </h2>
      <DataTable
        label={title}
        columns={shown}
        rows={lines}
        rowKey={(line) => line.key}
        onOpen={(line) => {
          if (line.kind === "row") void navigate({ to: commitmentsPaths.commitment(line.row.id) });
        }}
        empty={<p className={styles.quiet}>{none}</p>}
      />
      {count > rows.length && (
        <PageLink to={commitmentsPaths.ledger()} search={filter}>
          {t.all(count)}
        </PageLink>
      )}
    </section>
  );
}

function Documents({ documents }: { documents: Overview["documents"] }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  type Row = Overview["documents"][number];
  const number = (key: "total" | "late" | "warning" | "soon" | "closed", title: string): Column<Row> => ({
    key,
    title,
    width: 112,
    align: "end",
    cell: (row) => row[key],
  });
  const shown: Column<Row>[] = [
    {
      key: "document",
      title: t.document,
      onCard: "title",
      cell: ({ document }) => (
        <PageLink to={commitmentsPaths.ledger()} search={{ document: [document.code] }}>
          {nameOf(document, language)}
        </PageLink>
      ),
    },
    number("total", t.total),
    number("late", t.lateCount),
    number("warning", t.warning),
    number("soon", t.soonCount),
    number("closed", t.closed),
  ];
  return (
    <section className={styles.part}>
      <h2>{t.documents}</h2>
      <DataTable
        label={t.documents}
        columns={shown}
        rows={documents}
        rowKey={({ document }) => document.code}
        empty={null}
      />
    </section>
  );
}

function Units({ units }: { units: Overview["units"] }) {
  const t = useTexts({ zh, en });
  const { unit, parts } = useTexts({ zh: unitsZh, en: unitsEn });
  const language = useLanguage();
  type Row = Overview["units"][number];
  const shown: Column<Row>[] = [
    {
      key: "unit",
      title: unit,
      onCard: "title",
      cell: (row) => <UnitLink code={row.unit.code}>{unitName(row.unit, language)}</UnitLink>,
    },
    ...unitParts.map(
      (part): Column<Row> => ({
        key: part,
        title: parts[part],
        width: 144,
        align: "end",
        cell: ({ figures }) => figures[part].total,
      }),
    ),
    {
      key: "late",
      title: t.lateCount,
      width: 104,
      align: "end",
      cell: ({ figures }) => figures.lead.late + figures.joint.late,
    },
  ];
  return (
    <section className={styles.part}>
      <h2>{t.units}</h2>
      <DataTable label={t.units} columns={shown} rows={units} rowKey={(row) => row.unit.code} empty={null} />
      <PageLink to={commitmentsPaths.units()}>{t.allUnits}</PageLink>
    </section>
  );
}
