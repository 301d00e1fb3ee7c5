import { languageTags } from "../../../../platform/i18n/language.ts";
import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { Lamp, type LampState } from "../../../../web/ui/Lamp.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Evaluation, Judgement } from "../../contract/evaluation.ts";
import { evaluationEn as en } from "../../evaluation-texts.en.ts";
import { evaluationZh as zh } from "../../evaluation-texts.zh.ts";
import { LampMark } from "../lamps/LampMark.tsx";
import { commitmentsPaths } from "../paths.ts";
import styles from "./evaluation.module.css";

type Row = Evaluation["rows"][number];

export const judgementLamp: Readonly<Record<Judgement, LampState>> = {
  met: "normal",
  "on-track": "normal",
  behind: "late",
  "no-data": "noData",
};

/** Frozen rows; each figure opens the records behind it as they were known, each sentence its place in the document. */
export function SnapshotTable({
  title,
  evaluation,
  rows,
}: {
  title: string;
  evaluation: Evaluation;
  rows: readonly Row[];
}) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const hasTargets = rows.some(({ target }) => target !== null);
  const columns: Column<Row>[] = [
    {
      key: "item",
      title: o.item,
      onCard: "title",
      width: 320,
      cell: ({ commitment, title: name }) => (
        <PageLink to={commitmentsPaths.commitment(commitment)}>
          <span lang={languageTags.zh}>{name}</span>
        </PageLink>
      ),
    },
    {
      key: "sentence",
      title: o.sentence,
      width: 96,
      cell: ({ line, start, edition, quote }) => (
        <PageLink to={commitmentsPaths.document(evaluation.document.code)} search={{ at: start, edition }}>
          <span title={quote}>{line}</span>
        </PageLink>
      ),
    },
    {
      key: "judgement",
      title: o.judgement,
      width: 168,
      sortBy: ({ judgement }) => judgement,
      cell: ({ judgement }) => <Lamp state={judgementLamp[judgement]} word={t.judgements[judgement]} />,
    },
    ...(hasTargets
      ? ([
          { key: "figure", title: o.figure, width: 176, cell: (row) => <Figure row={row} evaluation={evaluation} /> },
          { key: "aim", title: o.aim, width: 220, cell: (row) => <Aim row={row} /> },
        ] satisfies Column<Row>[])
      : ([
          { key: "lamp", title: o.lamp, width: 112, cell: ({ lamp }) => <LampMark lamp={lamp} /> },
        ] satisfies Column<Row>[])),
    {
      key: "units",
      title: o.units,
      cell: ({ units }) => <span lang={languageTags.zh}>{units.map(({ name }) => name).join("、") || "—"}</span>,
    },
    {
      key: "report",
      title: o.report,
      width: 112,
      cell: ({ report }) => (report ? <span title={report.progress}>{report.on}</span> : o.reportNone),
    },
  ];
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <DataTable label={title} columns={columns} rows={rows} rowKey={({ commitment }) => commitment} empty={null} />
    </>
  );
}

function Figure({ row: { target }, evaluation: { known } }: { row: Row; evaluation: Evaluation }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  if (!target?.value) return o.noFigure;
  return (
    <PageLink
      to={commitmentsPaths.indicator(target.indicator)}
      search={{ ...(target.measuredOn ? { on: target.measuredOn } : {}), known }}
    >
      {quantityText(target.value, target.unit, language)} · {o.facts(target.facts)}
    </PageLink>
  );
}

function Aim({ row: { target } }: { row: Row }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  if (!target?.aim) return "—";
  const last = target.adjusted.at(-1);
  return (
    <>
      {quantityText(target.aim, target.unit, language)} {target.due?.slice(0, 4)}
      {last && (
        <span className={styles.small} title={last.decision}>
          {o.adjusted(last.from, last.inForceOn)}
        </span>
      )}
    </>
  );
}
