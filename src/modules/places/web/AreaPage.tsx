import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { DaySlider } from "../../../web/maps/DaySlider.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { AreaDetail } from "../contract.ts";
import { daysOf } from "../rules/validity.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AreaFields } from "./AreaFields.tsx";
import { AreaFigures } from "./AreaFigures.tsx";
import { AreaMap } from "./AreaMap.tsx";
import { FactTable } from "./FactTable.tsx";
import { placesPaths } from "./paths.ts";
import { areaSearch } from "./places-search.ts";
import { areaQuery, factsQuery } from "./queries.ts";
import { StatedShares } from "./StatedShares.tsx";

/** One area on a day: what is written of it, how sure its border is, and what the ledger has in it. */
export function AreaPage() {
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const language = useLanguage();
  const [{ day }] = useSearchState(areaSearch);
  const query = useQuery({
    ...areaQuery(code, day),
    placeholderData: (earlier) => (earlier?.code === code ? earlier : undefined),
  });
  return (
    <Screen name={query.data ? pick(query.data.name, language).text : code}>
      <Loaded query={query} shape="text">
        {(area) => <OneArea area={area} />}
      </Loaded>
    </Screen>
  );
}

function OneArea({ area }: { area: AreaDetail }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const [search, setSearch] = useSearchState(areaSearch);
  const days = daysOf([area, ...area.geometries]);
  const years = [...days, area.on].sort();
  return (
    <>
      <Answer
        question={o.question(t.kinds[area.kind])}
        answer={
          area.isInForce
            ? o.answer(t.km2(area.statedKm2), t.drawnKm2(area.drawnKm2), t.borderOf(area.border, area.uncertaintyM))
            : o.notInForce(area.on, t.days(area.validFrom, area.validTo))
        }
      />
      <DaySlider
        day={area.on}
        from={`${Number(years[0]?.slice(0, 4)) - 5}-01-01`}
        to={`${Number(years.at(-1)?.slice(0, 4)) + 1}-12-31`}
        changes={days}
        onChange={(day) => setSearch({ day })}
      />
      {area.border === "sketch" && (
        <Notice kind="warn" title={o.sketchTitle}>
          {o.sketch(area.uncertaintyM ?? 0)}
        </Notice>
      )}
      {area.border === "none" && area.isInForce && <Notice kind="info" title={o.noBorder} />}
      <AreaFields area={area} day={search.day} />
      {area.isInForce && <InForce area={area} />}
    </>
  );
}

function InForce({ area }: { area: AreaDetail }) {
  const { one: o } = useTexts({ zh, en });
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(areaSearch);
  const { metric, certainty } = search;
  const query = useQuery({
    ...factsQuery(area.code, { on: area.on, metric, certainty }),
    placeholderData: (earlier) => earlier,
  });
  const facts = query.data?.facts;
  const shown = useCallback((code: string) => area.parts.includes(code), [area]);
  const isFact = useMemo(() => new Set(facts?.map((fact) => fact.id)), [facts]);
  const pickOne = useCallback(
    (id: string) =>
      isFact.has(id)
        ? void setSearch({ fact: id })
        : void navigate({ to: placesPaths.area(id), search: { day: search.day } as never }),
    [isFact, setSearch, navigate, search.day],
  );
  return (
    <>
      <h2>{o.map}</h2>
      <AreaMap
        day={search.day}
        shown={shown}
        subject={area.code}
        facts={facts}
        base={search.base}
        onBase={(base) => setSearch({ base })}
        onPick={pickOne}
      />
      <StatedShares area={area} />
      <AreaFigures area={area} chosen={metric} onChoose={(code) => setSearch({ metric: code, fact: undefined })} />
      <h2>{o.facts}</h2>
      <Loaded query={query} shape="table" rows={8}>
        {(placed) => <FactTable placed={placed} metrics={area.figures} />}
      </Loaded>
    </>
  );
}
