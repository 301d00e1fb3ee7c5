import { useMemo } from "react";
import { formatNumber, quantity } from "../../../platform/i18n/numbers.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { Lamp } from "../../../web/ui/Lamp.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { Indicator } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./indicators.module.css";
import { indicatorsPaths } from "./paths.ts";
import type { AsOf } from "./queries.ts";
import { lampOf, stateOf } from "./target-words.ts";

/** The columns of the list of indicators on a day; links keep the day that was chosen. */
export function useIndicatorColumns(asOf: AsOf, day: string): Column<Indicator>[] {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  return useMemo(() => {
    const figure = (value: string | null, unit: string) => {
      if (value === null) return null;
      const shown = quantity(value, unit, language);
      return (
        <span title={shown.exact} className={styles.figure}>
          {shown.number} <span className={styles.unit}>{shown.unit}</span>
        </span>
      );
    };
    const range = (interval: Indicator["outcome"]["interval"], unit: string) =>
      interval && (
        <span className={styles.figure}>
          {formatNumber(interval.low, language)}–{figure(interval.high, unit)}
        </span>
      );
    return [
      {
        key: "name",
        title: t.list.name,
        width: 244,
        isFrozen: true,
        onCard: "title",
        cell: (row) => (
          <PageLink to={indicatorsPaths.indicator(row.code)} search={{ ...asOf }}>
            {row.name[language]}
          </PageLink>
        ),
        sortBy: (row) => row.name[language],
      },
      {
        key: "state",
        title: t.list.state,
        width: 140,
        cell: (row) => {
          const state = stateOf(row.targets, day);
          return <Lamp state={lampOf[state]} word={t.states[state]} />;
        },
        sortBy: (row) => stateOf(row.targets, day),
      },
      {
        key: "value",
        title: t.list.value,
        width: 150,
        align: "end",
        cell: (row) => (
          <>
            {figure(row.outcome.value, row.unit) ?? range(row.outcome.interval, row.unit) ?? (
              <span className={styles.fault}>{t.faults[row.outcome.fault?.code ?? "no-facts"]}</span>
            )}{" "}
            {row.outcome.samples > 0 && <SampleMark isShort />}
          </>
        ),
        sortBy: (row) => (row.outcome.value === null ? Number.NEGATIVE_INFINITY : Number(row.outcome.value)),
      },
      {
        key: "aim",
        title: t.list.aim,
        width: 140,
        align: "end",
        cell: ({ targets: [target], unit }) =>
          target?.standing?.aim && target.comparator ? (
            <>
              {t.comparators[target.comparator]} {figure(target.standing.aim, unit)}
            </>
          ) : null,
        sortBy: ({ targets: [target] }) => Number(target?.standing?.aim ?? 0),
      },
      {
        key: "due",
        title: t.list.due,
        width: 72,
        cell: ({ targets: [target] }) => target?.standing?.due?.slice(0, 4) ?? "",
        sortBy: ({ targets: [target] }) => target?.standing?.due ?? "",
      },
      {
        key: "newest",
        title: t.list.newest,
        width: 104,
        cell: (row) => row.outcome.newest ?? "",
        sortBy: (row) => row.outcome.newest ?? "",
      },
      {
        key: "source",
        title: t.list.source,
        width: 104,
        cell: (row) => t.sources[row.source],
        sortBy: (row) => row.source,
      },
      {
        key: "document",
        title: t.list.document,
        cell: ({ targets: [target] }) =>
          target
            ? language === "en"
              ? (target.document.shortEn ?? target.document.shortZh)
              : target.document.shortZh
            : "",
        onCard: "none",
      },
    ];
  }, [t, language, asOf, day]);
}
