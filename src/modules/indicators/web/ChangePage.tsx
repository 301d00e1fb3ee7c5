import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { quantity, quantityText } from "../../../platform/i18n/numbers.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { IndicatorChange } from "../contract/explain.ts";
import { en as explainEn } from "../explain-texts.en.ts";
import { zh as explainZh } from "../explain-texts.zh.ts";
import { difference } from "../rules/exact.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { ChangedPart } from "./ChangedPart.tsx";
import { ExplainLinks } from "./ExplainLinks.tsx";
import { MomentsForm } from "./MomentsForm.tsx";
import { indicatorChangeQuery } from "./queries.ts";
import { changeSearch } from "./search-schemas.ts";

/** Why a figure changed between two moments: by area, class, subjects that came and went, and corrections. */
export function ChangePage() {
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const { change: c, nav } = useTexts({ zh: explainZh, en: explainEn });
  const language = useLanguage();
  const [search] = useSearchState(changeSearch);
  const query = useQuery(indicatorChangeQuery(code, search));
  const name = query.data?.indicator.name[language];
  const samples = query.data ? query.data.before.outcome.samples + query.data.after.outcome.samples : 0;
  return (
    <Screen name={name ? `${name} · ${c.title}` : nav.change} marks={samples > 0 && <SampleMark />}>
      <ExplainLinks code={code} name={name ?? code} asOf={{ on: search.on, known: search.known }} here="change" />
      <MomentsForm />
      <Loaded query={query} shape="table" rows={8}>
        {(change) => <Explained change={change} />}
      </Loaded>
    </Screen>
  );
}

function Explained({ change }: { change: IndicatorChange }) {
  const t = useTexts({ zh, en });
  const { change: c } = useTexts({ zh: explainZh, en: explainEn });
  const language = useLanguage();
  const areas = useAreaNames();
  const { before, after, indicator } = change;
  const number = (value: string) => quantityText(value, indicator.unit, language);
  const figure = ({ value, interval, fault }: IndicatorChange["before"]["outcome"]) => {
    if (interval) return `${quantity(interval.low, indicator.unit, language).number}–${number(interval.high)}`;
    return value === null ? c.none(t.faults[fault?.code ?? "no-facts"]) : number(value);
  };
  const says = ({ day, known, outcome }: IndicatorChange["before"]) =>
    c.side(day, known && formatDateTime(known), figure(outcome));
  const both = before.outcome.value !== null && after.outcome.value !== null;
  const by = both ? difference(before.outcome.value ?? "0", after.outcome.value ?? "0") : null;
  return (
    <>
      <Answer
        question={`${areas.nameOf(change.area) ?? change.area} · ${c.question}`}
        answer={c.answer(says(before), says(after), by && signed(by, number))}
      />
      {change.parts.map((part) => (
        <ChangedPart key={part.part.path} code={indicator.code} part={part} area={change.area} after={after} />
      ))}
    </>
  );
}

const signed = (value: string, number: (value: string) => string): string =>
  value.startsWith("-") ? `−${number(value.slice(1))}` : `+${number(value)}`;
