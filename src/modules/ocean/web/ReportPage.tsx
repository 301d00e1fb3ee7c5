import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { FileReport, RowFault } from "../contract/files.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ocean.module.css";
import { oceanQueries } from "./queries.ts";
import { shownTime } from "./times.ts";

type Count = FileReport["counts"][number];

/** What was found in a file: by column, then row by row. */
export function ReportPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(oceanQueries.file(id));
  return (
    <Screen name={query.data?.file.name ?? id}>
      <Loaded query={query} shape="table">
        {(report) => <Report report={report} />}
      </Loaded>
    </Screen>
  );
}

/** What a column is called by the profile; one that it does not know keeps its head. */
function useColumnName(code: string) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const profile = useQuery(oceanQueries.profiles()).data?.profiles.find((one) => one.code === code);
  return (column: string | null): string =>
    column === null
      ? ""
      : (profile?.columns.find((one) => one.code === column)?.name[language] ?? t.fixed[column] ?? column);
}

function Report({ report: { file, counts, faults, faultCount } }: { report: FileReport }) {
  const texts = useTexts({ zh, en });
  const t = texts.report;
  const nameOf = useColumnName(file.profile);
  const wrong = file.rows - file.sound;
  const byColumn: Column<Count>[] = [
    { key: "column", title: t.column, width: 220, onCard: "title", cell: ({ column }) => nameOf(column) },
    { key: "what", title: t.what, cell: ({ code }) => texts.faults[code] },
    { key: "code", title: t.code, width: 180, cell: ({ code }) => <code>{code}</code> },
    { key: "count", title: t.count, width: 100, align: "end", cell: ({ count }) => count },
    { key: "first", title: t.first, width: 150, align: "end", cell: ({ firstRow }) => firstRow },
  ];
  const numbered = useMemo(() => faults.map((fault, at) => ({ ...fault, at })), [faults]);
  const byRow: Column<RowFault & { at: number }>[] = [
    { key: "row", title: t.row, width: 80, align: "end", onCard: "title", cell: ({ row }) => row },
    { key: "column", title: t.column, width: 220, cell: ({ column }) => nameOf(column) },
    { key: "what", title: t.what, cell: ({ code }) => texts.faults[code] },
    { key: "code", title: t.code, width: 180, cell: ({ code }) => <code>{code}</code> },
    { key: "value", title: t.value, width: 260, cell: ({ value }) => value },
  ];
  return (
    <>
      <Answer
        question={t.question}
        answer={[
          wrong === 0 ? t.good(file.rows) : t.bad(file.rows, wrong),
          file.kept > 0 ? t.kept(file.kept) : "",
        ].join("")}
      />
      {counts.some(({ code }) => code === "unknown-column") && <Notice kind="info" title={t.notes} />}
      <p className={styles.tools}>
        <a href={`/api/ocean/files/${file.id}/report.csv`}>{t.download}</a>
        <a href={`/api/ocean/files/${file.id}/original`}>{t.original}</a>
      </p>
      <FieldList>
        {(
          [
            [t.sound, `${file.sound} / ${file.rows}`],
            [texts.links.profile, texts.job.profile(file.profile, file.profileVersion)],
            [t.by, file.by ?? ""],
            [t.at, shownTime(file.at)],
          ] as const
        ).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t.hash}</dt>
          <dd className={styles.hash}>{file.sha256}</dd>
        </div>
      </FieldList>
      {counts.length > 0 && (
        <>
          <section className={styles.part}>
            <h2>{t.byColumn}</h2>
            <DataTable
              label={t.byColumn}
              columns={byColumn}
              rows={counts}
              rowKey={({ column, code }) => `${column} ${code}`}
              empty={null}
            />
          </section>
          <section className={styles.part}>
            <h2>{t.byRow}</h2>
            {faults.length < faultCount && <p className={styles.quiet}>{t.more(faults.length, faultCount)}</p>}
            <DataTable label={t.byRow} columns={byRow} rows={numbered} rowKey={({ at }) => String(at)} empty={null} />
          </section>
        </>
      )}
    </>
  );
}
