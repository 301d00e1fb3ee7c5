import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { quantityText } from "../../../platform/i18n/numbers.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { IndicatorDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AsOfSwitch } from "./AsOfSwitch.tsx";
import { ExplainLinks } from "./ExplainLinks.tsx";
import { FactList } from "./FactList.tsx";
import styles from "./indicators.module.css";
import { indicatorsPaths } from "./paths.ts";
import { indicatorQuery, indicatorsQuery } from "./queries.ts";
import { indicatorSearch } from "./search-schemas.ts";
import { TargetCard } from "./TargetCard.tsx";
import { Trend } from "./Trend.tsx";

/** One indicator: where it stands, its years, its promises, and down to the facts that it is made of. */
export function IndicatorPage() {
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const language = useLanguage();
  const [{ on, known }] = useSearchState(indicatorSearch);
  const query = useQuery(indicatorQuery(code, { on, known }));
  return (
    <Screen
      name={query.data?.name[language] ?? code}
      marks={query.data && query.data.outcome.samples > 0 && <SampleMark />}
    >
      <Loaded query={query} shape="text">
        {(indicator) => <OneIndicator indicator={indicator} />}
      </Loaded>
    </Screen>
  );
}

function OneIndicator({ indicator }: { indicator: IndicatorDetail }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const [{ on, known, part }, setSearch] = useSearchState(indicatorSearch);
  const chosen = useMemo(() => ({ on, known }), [on, known]);
  const { outcome, unit, asOf } = indicator;
  const list = useQuery({ ...indicatorsQuery(chosen), enabled: indicator.lookAlikes.length > 0 });
  const nameOf = (code: string) => list.data?.indicators.find((one) => one.code === code)?.name[language] ?? code;
  const number = (value: string, its = unit) => quantityText(value, its, language);
  const says = () => {
    const { value, interval, fault } = outcome;
    if (interval) return o.interval(asOf.day, number(interval.low), number(interval.high));
    return value === null
      ? o.noValue(asOf.day, t.faults[fault?.code ?? "no-facts"])
      : o.answer(asOf.day, number(value), outcome.facts);
  };
  return (
    <>
      <ExplainLinks code={indicator.code} name={indicator.name[language]} asOf={chosen} here="indicator" />
      <AsOfSwitch asOf={chosen} onChange={(next) => setSearch({ ...next }, true)} />
      <Answer question={o.question} answer={says()} />
      {indicator.lookAlikes.length > 0 && (
        <Notice kind="info" title={o.lookAlikes}>
          {indicator.lookAlikes.map((code) => (
            <PageLink key={code} to={indicatorsPaths.indicator(code)} search={{ ...chosen }} className={styles.alike}>
              {nameOf(code)}
            </PageLink>
          ))}
        </Notice>
      )}
      <h2>{o.trend}</h2>
      <Trend indicator={indicator} asOf={chosen} />
      <h2>{o.targets}</h2>
      <div className={styles.targets}>
        {indicator.targets.map((target) => (
          <TargetCard key={target.id} target={target} unit={unit} />
        ))}
      </div>
      <h2>{o.made}</h2>
      <p>{indicator.meaning[language]}</p>
      <ul className={styles.parts}>
        {indicator.parts.map((one) => (
          <li key={one.path}>
            <button
              type="button"
              className={styles.part}
              aria-expanded={part === one.path}
              onClick={() => setSearch({ part: part === one.path ? undefined : one.path }, true)}
            >
              <span>
                {o.partWords(
                  t.ops[one.op as keyof typeof t.ops],
                  language === "en" ? (one.metricEn ?? one.metricZh) : one.metricZh,
                  one.from,
                  one.day,
                )}
              </span>
              <strong>{one.value === null ? o.unknown : number(one.value, one.unit)}</strong>
              {one.samples > 0 && <SampleMark isShort />}
              <span className={styles.quiet}>{o.facts(one.facts)}</span>
            </button>
            {part === one.path && <FactList code={indicator.code} part={one.path} asOf={chosen} />}
          </li>
        ))}
      </ul>
      <h2>{o.about}</h2>
      <FieldList>
        {about(indicator, t, language).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </FieldList>
    </>
  );
}

type Texts = typeof zh | typeof en;

function about(
  one: IndicatorDetail,
  { one: o, sources, attributes, cycles }: Texts,
  language: "zh" | "en",
): [string, string][] {
  return [
    [o.source, `${sources[one.source]}${o.colon}${one.sourceNote[language]}`],
    [o.attribute, one.attribute ? attributes[one.attribute] : o.notInSource],
    [o.population, one.population?.[language] ?? o.notInSource],
    [o.owner, one.owner ?? o.notInSource],
    [o.cycle, one.cycle ? cycles[one.cycle] : o.notInSource],
    [o.basis, one.basis ?? o.notInSource],
  ];
}
