import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { EmbedDialog } from "../../../web/charts/EmbedDialog.tsx";
import { Picture } from "../../../web/charts/Picture.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useInstallation } from "../../../web/session.ts";
import { sortFrom, sortParameter } from "../../../web/sort-parameter.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { sortRows } from "../../../web/ui/sort-rows.ts";
import type { AreaComparison } from "../contract/explain.ts";
import { en } from "../explain-texts.en.ts";
import { zh } from "../explain-texts.zh.ts";
import { readings } from "../rules/compare-areas.ts";
import { dayAfter } from "../rules/days.ts";
import { areasDrawing } from "../rules/pictures.ts";
import { AreaFacts } from "./AreaFacts.tsx";
import { AsOfSwitch } from "./AsOfSwitch.tsx";
import { ExplainLinks } from "./ExplainLinks.tsx";
import styles from "./indicators.module.css";
import { Overlaps } from "./Overlaps.tsx";
import { indicatorsFiles, indicatorsPaths } from "./paths.ts";
import { areaComparisonQuery } from "./queries.ts";
import { areasSearch } from "./search-schemas.ts";
import { useAreaColumns } from "./use-area-columns.tsx";

/** One formula for the region, its divisions and its other areas: bars and a table that says the same. */
export function AreasPage() {
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const language = useLanguage();
  const { areas: a } = useTexts({ zh, en });
  const [{ on, known }] = useSearchState(areasSearch);
  const query = useQuery(areaComparisonQuery(code, { on, known }));
  const hasSamples = query.data?.areas.some((area) => area.samples > 0);
  return (
    <Screen
      name={query.data ? `${query.data.indicator.name[language]} · ${a.title}` : code}
      marks={hasSamples && <SampleMark />}
    >
      <Loaded query={query} shape="table" rows={12}>
        {(comparison) => <Compared comparison={comparison} />}
      </Loaded>
    </Screen>
  );
}

function Compared({ comparison }: { comparison: AreaComparison }) {
  const { areas: a } = useTexts({ zh, en });
  const language = useLanguage();
  const region = useInstallation()?.region[language] ?? "";
  const [{ on, known, sort, area }, setSearch] = useSearchState(areasSearch);
  const chosen = useMemo(() => ({ on, known }), [on, known]);
  const { indicator, asOf, absent } = comparison;
  const columns = useAreaColumns(indicator, chosen, area, (code) => setSearch({ area: code }, true));
  const order = sortFrom(sort) ?? { key: "value", direction: "down" as const };
  const by = columns.find((column) => column.key === order.key)?.sortBy;
  const rows = useMemo(
    () => (by ? sortRows(comparison.areas, by, order.direction) : comparison.areas),
    [comparison, by, order.direction],
  );
  const drawing = useMemo(() => areasDrawing(comparison, rows, region, language), [comparison, rows, region, language]);
  const counts = Object.fromEntries(
    readings.map((reading) => [reading, rows.filter((row) => row.reading === reading).length]),
  ) as Record<(typeof readings)[number], number>;
  const [own] = comparison.areas.filter((one) => one.code === indicator.area);
  const classes = [
    ...new Set((own?.parts ?? []).map((part) => pick({ zh: part.metricZh, en: part.metricEn }, language).text)),
  ];
  const opened = comparison.areas.find((one) => one.code === area);
  const files = { kind: "areas", lang: language, ...chosen };
  return (
    <>
      <ExplainLinks code={indicator.code} name={indicator.name[language]} asOf={chosen} here="areas" />
      <AsOfSwitch asOf={chosen} onChange={(next) => setSearch({ ...next }, true)} />
      <Answer question={a.question} answer={a.answer(asOf.day, counts)} />
      <Notice kind="info" title={a.neverAdded}>
        <Overlaps areas={comparison.areas} />
        <p>
          {a.counted(classes.join(language === "zh" ? "、" : ", "))} {indicator.openList && a.openList}
        </p>
      </Notice>
      <Picture
        title={drawing.title}
        notes={drawing.notes}
        draw={drawing.draw}
        fileName={`${indicator.code}-areas`}
        csv={indicatorsFiles.chart(indicator.code, "csv", files)}
        tools={<EmbedDialog address={indicatorsFiles.chart(indicator.code, "svg", files)} says={drawing.title} />}
      />
      <p>
        <PageLink to={indicatorsPaths.areas()} search={{ day: on }}>
          {a.map}
        </PageLink>
      </p>
      <DataTable
        label={a.table}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.code}
        sort={order}
        onSort={(next) => setSearch({ sort: sortParameter(next) })}
        selectedKey={area}
        empty={<Empty title={a.table} />}
      />
      {opened && <AreaFacts code={indicator.code} area={opened} asOf={chosen} />}
      {absent.length > 0 && (
        <>
          <h2>{a.absentTitle}</h2>
          <ul className={styles.plain}>
            {absent.map((one) => (
              <li key={one.code}>
                <PageLink to={indicatorsPaths.area(one.code)}>
                  {one.validFrom !== null && one.validFrom > asOf.day
                    ? a.notYet(pick(one.name, language).text, one.validFrom)
                    : a.noLonger(pick(one.name, language).text, dayAfter(one.validTo ?? asOf.day, -1))}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
