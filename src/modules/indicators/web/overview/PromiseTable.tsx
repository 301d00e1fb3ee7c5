import { useMemo } from "react";
import { formatPercent, quantity } from "../../../../platform/i18n/numbers.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { Lamp } from "../../../../web/ui/Lamp.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { en } from "../../overview-texts.en.ts";
import { zh } from "../../overview-texts.zh.ts";
import { en as moduleEn } from "../../texts.en.ts";
import { zh as moduleZh } from "../../texts.zh.ts";
import { indicatorsPaths } from "../paths.ts";
import type { AsOf } from "../queries.ts";
import { lampOf } from "../target-words.ts";
import { type Promised, shortfallOf } from "./account.ts";
import styles from "./overview.module.css";

interface PromiseTableProps {
  readonly label: string;
  readonly promised: readonly Promised[];
  readonly asOf: AsOf;
  readonly empty: string;
}

/** Targets with what they ask, what there is and what is missing; each leads to its indicator and to its sentence. */
export function PromiseTable({ label, promised, asOf, empty }: PromiseTableProps) {
  return (
    <DataTable
      label={label}
      columns={usePromiseColumns(asOf)}
      rows={promised}
      rowKey={(row) => row.target.id}
      empty={<Empty title={empty} />}
    />
  );
}

function usePromiseColumns(asOf: AsOf): Column<Promised>[] {
  const t = useTexts({ zh, en });
  const words = useTexts({ zh: moduleZh, en: moduleEn });
  const language = useLanguage();
  return useMemo(() => {
    const figure = (value: string | null | undefined, unit: string) => {
      if (value === null || value === undefined) return null;
      const shown = quantity(value, unit, language);
      return (
        <span title={shown.exact} className={styles.figure}>
          {shown.number} <span className={styles.unit}>{shown.unit}</span>
        </span>
      );
    };
    return [
      {
        key: "target",
        title: t.target,
        isFrozen: true,
        onCard: "title",
        width: 300,
        cell: ({ indicator, target }) => (
          <>
            <span className={styles.id}>{target.id}</span>{" "}
            <PageLink to={indicatorsPaths.indicator(indicator.code)} search={{ ...asOf }}>
              {indicator.name[language]}
            </PageLink>
          </>
        ),
      },
      {
        key: "state",
        title: words.list.state,
        width: 150,
        cell: ({ state }) => <Lamp state={lampOf[state]} word={words.states[state]} />,
      },
      {
        key: "value",
        title: t.value,
        width: 150,
        align: "end",
        cell: ({ indicator, target: { standing } }) =>
          standing?.value ? (
            <>
              {figure(standing.value, indicator.unit)} {indicator.outcome.samples > 0 && <SampleMark isShort />}
            </>
          ) : (
            <span className={styles.quiet}>{words.faults[standing?.fault?.code ?? "no-facts"]}</span>
          ),
      },
      {
        key: "aim",
        title: t.aim,
        width: 150,
        align: "end",
        cell: ({ indicator, target }) => (
          <>
            {target.comparator && words.comparators[target.comparator]} {figure(target.standing?.aim, indicator.unit)}
          </>
        ),
      },
      {
        key: "gap",
        title: t.gap,
        width: 150,
        align: "end",
        cell: (row) => {
          const share = shortfallOf(row);
          if (share === null) return "";
          return (
            <>
              {figure(row.target.standing?.gap, row.indicator.unit)}{" "}
              <span className={styles.quiet}>{formatPercent(share)}</span>
            </>
          );
        },
      },
      {
        key: "due",
        title: t.due,
        width: 110,
        cell: ({ target }) => target.standing?.due ?? words.target.noDue,
      },
      {
        key: "sentence",
        title: t.sentence,
        width: 100,
        cell: ({ target }) => <Sentence target={target} />,
      },
    ];
  }, [t, words, language, asOf]);
}

function Sentence({ target: { id, document, quotes } }: { target: Promised["target"] }) {
  const t = useTexts({ zh, en });
  const [first] = quotes;
  if (!first?.span) return <span className={styles.quiet}>{t.noSentence}</span>;
  return (
    <PageLink to={indicatorsPaths.document(document.code)} search={{ at: first.span.start }} className={styles.hit}>
      <span aria-hidden="true" title={first.quote}>
        {t.readSentence}
      </span>
      <span className="spoken">{t.readSentenceOf(id)}</span>
    </PageLink>
  );
}
