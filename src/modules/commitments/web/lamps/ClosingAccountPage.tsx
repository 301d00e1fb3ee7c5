import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { Lamp, type LampState } from "../../../../web/ui/Lamp.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { PrintButton } from "../../../../web/ui/PrintButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { ClosingAccount, Outcome } from "../../contract/lamp.ts";
import { lampsEn } from "../../lamp-texts.en.ts";
import { lampsZh } from "../../lamp-texts.zh.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";
import { Aftermath } from "../closing/Aftermath.tsx";
import { closingAccountFile, commitmentsPaths } from "../paths.ts";
import { commitmentsQueries } from "../queries.ts";
import { nameOf } from "./ClosingPage.tsx";
import styles from "./lamps.module.css";
import { sumsOf } from "./outcome-sums.ts";

type Row = ClosingAccount["rows"][number];

const outcomeLamp: Readonly<Record<Outcome, LampState>> = {
  met: "normal",
  done: "normal",
  missed: "late",
  unfinished: "warning",
  "no-data": "noData",
};

/** How each promise of a plan that is over ended. */
export function ClosingAccountPage() {
  const { document = "" }: { document?: string } = useParams({ strict: false });
  const language = useLanguage();
  const query = useQuery(commitmentsQueries.closingAccount(document));
  const { closing } = useTexts({ zh: lampsZh, en: lampsEn });
  return (
    <Screen name={query.data && `${nameOf(query.data.document, language)} · ${closing.title}`}>
      <Loaded query={query} shape="table">
        {(account) => <Account account={account} />}
      </Loaded>
    </Screen>
  );
}

function Account({ account }: { account: ClosingAccount }) {
  const { document, rows } = account;
  const l = useTexts({ zh: lampsZh, en: lampsEn });
  const t = useTexts({ zh, en });
  const sums = sumsOf(rows.map(({ outcome }) => [outcome, 1]));
  const columns: Column<Row>[] = [
    {
      key: "title",
      title: t.columns.title,
      onCard: "title",
      isFrozen: true,
      width: 300,
      cell: ({ id, title }) => (
        <PageLink to={commitmentsPaths.commitment(id)}>
          <span lang={languageTags.zh}>{title}</span>
        </PageLink>
      ),
    },
    {
      key: "outcome",
      title: l.closing.outcome,
      width: 120,
      sortBy: ({ outcome }) => outcome,
      cell: ({ outcome }) => <Lamp state={outcomeLamp[outcome]} word={l.outcomes[outcome]} />,
    },
    { key: "figure", title: l.closing.figure, width: 220, cell: (row) => <FigureAtEnd row={row} /> },
    {
      key: "units",
      title: l.closing.units,
      width: 260,
      cell: ({ units }) =>
        units.length > 0 ? (
          <span lang={languageTags.zh}>{units.join("、")}</span>
        ) : (
          <span className={styles.quiet}>{l.closing.unitNone}</span>
        ),
    },
    { key: "kind", title: t.columns.kind, width: 96, cell: ({ kind }) => t.kinds[kind] },
    {
      key: "quote",
      title: t.columns.quote,
      onCard: "none",
      cell: ({ quote }) => (
        <span lang={languageTags.zh} title={quote}>
          {quote}
        </span>
      ),
    },
  ];
  return (
    <>
      <Answer
        question={l.closing.question1}
        answer={l.closing.one(sums.total, sums.good, sums.bad, sums.unknown)}
        evidence={rows.some(({ isSample }) => isSample) ? [{ key: "sample", shown: <SampleMark /> }] : []}
      />
      <p className={styles.tools}>
        <a href={closingAccountFile(document.code)} download>
          {l.closing.export}
        </a>
        <PageLink to={commitmentsPaths.ledger()} search={{ document: [document.code] }}>
          {l.closing.ledger}
        </PageLink>
        <PageLink to={commitmentsPaths.document(document.code)}>{t.one.inDocument}</PageLink>
        <PrintButton />
      </p>
      <DataTable label={l.closing.title} columns={columns} rows={rows} rowKey={({ id }) => id} empty={null} />
      <Aftermath account={account} />
    </>
  );
}

/** What a target was measured at beside its aim; the figure opens down to its records. */
function FigureAtEnd({ row: { figure } }: { row: Row }) {
  const language = useLanguage();
  if (!figure) return null;
  const shown = (value: string | null) => (value === null ? "—" : quantityText(value, figure.unit, language));
  return (
    <PageLink to={commitmentsPaths.indicator(figure.indicator)}>
      {shown(figure.value)} / {shown(figure.aim)}
    </PageLink>
  );
}
