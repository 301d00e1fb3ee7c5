import { useMemo } from "react";
import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { EmbedDialog } from "../../../web/charts/EmbedDialog.tsx";
import { Picture } from "../../../web/charts/Picture.tsx";
import { useInstallation } from "../../../web/session.ts";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { IndicatorDetail } from "../contract.ts";
import { trendDrawing } from "../rules/pictures.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./indicators.module.css";
import { indicatorsFiles } from "./paths.ts";
import type { AsOf } from "./queries.ts";

type Year = IndicatorDetail["series"][number];

/** The years of an indicator as a picture with its target and forecast, and as a table that says the same. */
export function Trend({ indicator, asOf }: { indicator: IndicatorDetail; asOf: AsOf }) {
  const t = useTexts({ zh, en });
  const c = t.trend;
  const language = useLanguage();
  const { series, forecast, forecastNeeds, targets, unit, code } = indicator;
  const region = useInstallation()?.region[language] ?? "";
  const stated = targets.flatMap(({ baseline }) => (baseline ? [baseline] : []));
  const drawing = useMemo(() => trendDrawing(indicator, region, language), [indicator, region, language]);
  const files = { kind: "trend", lang: language, ...asOf };
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
      {drawing === null ? (
        <Empty title={c.nothing} />
      ) : (
        <Picture
          title={drawing.title}
          notes={drawing.notes}
          draw={drawing.draw}
          fileName={code}
          csv={indicatorsFiles.chart(code, "csv", files)}
          tools={<EmbedDialog address={indicatorsFiles.chart(code, "svg", files)} says={drawing.title} />}
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
