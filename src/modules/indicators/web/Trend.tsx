import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { TrendChart } from "../../../web/charts/TrendChart.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { IndicatorDetail } from "../contract.ts";
import { pointInTime } from "../rules/standing.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./indicators.module.css";

type Year = IndicatorDetail["series"][number];

/** The years of an indicator as a picture with its target and forecast, and as a table that says the same. */
export function Trend({ indicator }: { indicator: IndicatorDetail }) {
  const t = useTexts({ zh, en });
  const c = t.trend;
  const language = useLanguage();
  const { series, targets, forecast, forecastNeeds, unit, code, name } = indicator;
  const known = series.filter((one) => one.outcome.value !== null);
  const stated = targets.flatMap(({ baseline }) => (baseline ? [baseline] : []));
  const aims = targets.flatMap(({ standing }) =>
    standing?.aim && standing.due ? [{ year: pointInTime(standing.due), value: Number(standing.aim) }] : [],
  );
  const columns: Column<Year>[] = [
    { key: "day", title: c.day, width: 130, onCard: "title", cell: (row) => row.day, sortBy: (row) => row.day },
    {
      key: "value",
      title: c.value,
      width: 160,
      align: "end",
      cell: (row) => (row.outcome.value === null ? c.missing : `${exactNumber(row.outcome.value)} ${unit}`),
    },
    { key: "why", title: c.why, cell: (row) => why(row) },
  ];
  const why = ({ isWhole, outcome }: Year) =>
    outcome.fault ? t.faults[outcome.fault.code] : isWhole ? t.one.facts(outcome.facts) : c.partial;
  return (
    <>
      {known.length === 0 ? (
        <Empty title={c.nothing} />
      ) : (
        <TrendChart
          title={c.title(name[language], known[0]!.day.slice(0, 4), known.at(-1)!.day.slice(0, 4))}
          unit={unit}
          language={language}
          fileName={code}
          words={{ aim: c.aim, forecast: c.forecast, partial: c.partial, save: c.save }}
          points={series.map((one) => ({
            year: pointInTime(one.day),
            value: one.outcome.value === null ? null : Number(one.outcome.value),
            isPartial: !one.isWhole,
          }))}
          aims={aims}
          forecast={forecast?.points ?? []}
        />
      )}
      {stated.map((base) => (
        <p key={base.year} className={styles.quiet}>
          {c.stated(base.year, `${exactNumber(base.value)} ${unit}`)}
        </p>
      ))}
      <p className={styles.quiet}>
        {forecast ? c.backTest(forecast.chance, forecast.backTest) : c.tooFew(forecastNeeds.years, forecastNeeds.known)}
      </p>
      <details className={styles.table}>
        <summary>{c.table}</summary>
        <DataTable
          label={c.table}
          columns={columns}
          rows={series}
          rowKey={(row) => row.day}
          empty={<Empty title={c.nothing} />}
        />
      </details>
    </>
  );
}
