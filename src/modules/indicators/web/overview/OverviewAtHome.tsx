import { useQuery } from "@tanstack/react-query";
import { quantity } from "../../../../platform/i18n/numbers.ts";
import { HomeList } from "../../../../web/HomeList.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Lamp } from "../../../../web/ui/Lamp.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { IndicatorList } from "../../contract.ts";
import { en } from "../../overview-texts.en.ts";
import { zh } from "../../overview-texts.zh.ts";
import { en as moduleEn } from "../../texts.en.ts";
import { zh as moduleZh } from "../../texts.zh.ts";
import { indicatorsPaths } from "../paths.ts";
import { indicatorsQuery } from "../queries.ts";
import { lampOf } from "../target-words.ts";
import { accountOf, byShortfall, countsOf, type Promised } from "./account.ts";

const shown = 4;

/** On the home page: where the numeric targets stand today, and those that are furthest from what was promised. */
export function OverviewAtHome() {
  return (
    <Loaded query={useQuery(indicatorsQuery({}))} shape="cards" rows={2}>
      {(list) => <Standing list={list} />}
    </Loaded>
  );
}

function Standing({ list: { asOf, indicators } }: { list: IndicatorList }) {
  const t = useTexts({ zh, en });
  const words = useTexts({ zh: moduleZh, en: moduleEn });
  const language = useLanguage();
  const account = accountOf(indicators, asOf.day);
  const aimOf = ({ indicator, target }: Promised) => {
    const said = (value: string | null | undefined) => {
      if (value === null || value === undefined) return "–";
      const { number, unit } = quantity(value, indicator.unit, language);
      return `${number} ${unit}`;
    };
    return t.home.ofAim(said(target.standing?.value), said(target.standing?.aim));
  };
  if (indicators.length === 0) return null;
  return (
    <HomeList
      heading={t.title}
      answer={t.answer(countsOf(account, asOf.day))}
      all={{ label: t.home.all, to: indicatorsPaths.overview() }}
      rows={byShortfall(account.open)
        .slice(0, shown)
        .map((one) => ({
          key: one.target.id,
          title: one.indicator.name[language],
          to: indicatorsPaths.indicator(one.indicator.code),
          facts: [
            { key: "state", shown: <Lamp state={lampOf[one.state]} word={words.states[one.state]} /> },
            { key: "due", shown: one.target.standing?.due ?? words.target.noDue },
            { key: "aim", shown: aimOf(one) },
            ...(one.indicator.outcome.samples > 0 ? [{ key: "sample", shown: <SampleMark isShort /> }] : []),
          ],
        }))}
    />
  );
}
