import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useMemo } from "react";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { sortFrom, sortParameter } from "../../../web/sort-parameter.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Indicator, IndicatorList } from "../contract.ts";
import { isPromisedOn } from "../rules/promised.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AsOfSwitch } from "./AsOfSwitch.tsx";
import { ExportLinks } from "./ExportLinks.tsx";
import { type FilterKey, filedUnder, filterKeys, fits } from "./list-filters.ts";
import { indicatorsPaths } from "./paths.ts";
import { indicatorsQuery } from "./queries.ts";
import { indicatorListSearch } from "./search-schemas.ts";
import type { ShownState } from "./target-words.ts";
import { useIndicatorColumns } from "./use-indicator-columns.tsx";

/** Every indicator on the day that is looked at: what was promised, where it stands, what is not known. */
export function IndicatorListPage() {
  const [{ on, known }] = useSearchState(indicatorListSearch);
  return (
    <Screen>
      <Loaded query={useQuery(indicatorsQuery({ on, known }))} shape="table" rows={10}>
        {(list) => <Indicators list={list} />}
      </Loaded>
    </Screen>
  );
}

function Indicators({ list: { asOf, indicators: all } }: { list: IndicatorList }) {
  const t = useTexts({ zh, en });
  const l = t.list;
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(indicatorListSearch);
  const language = useLanguage();
  const { q = "", sort, on, known } = search;
  const chosen = useMemo(() => ({ on, known }), [on, known]);
  const filed = useMemo(() => filedUnder(all, asOf.day), [all, asOf.day]);
  const rows = all.filter((row) => isNamed(row, q) && fits(filed(row), search));
  const clear = () => setSearch({ q: undefined, ...Object.fromEntries(filterKeys.map((key) => [key, undefined])) });
  const words: Record<FilterKey, (value: string) => string> = {
    state: (value) => t.states[value as ShownState],
    due: (value) => (value === "none" ? t.target.noDue : value),
    source: (value) => t.sources[value as Indicator["source"]],
    document: (value) => {
      const its = all.flatMap((row) => row.targets).find((one) => one.document.code === value)?.document;
      return its ? l.documentName(its.shortZh ?? its.titleZh, its.shortEn ?? its.titleEn ?? its.titleZh) : value;
    },
    base: (value) => l.bases[value as keyof typeof l.bases],
    review: (value) => l.reviews[value as keyof typeof l.reviews],
    figure: (value) => l.figures[value as keyof typeof l.figures],
    alike: (value) => l.alikeOf(all.find((row) => row.code === value)?.name[language] ?? value),
  };
  const filters = filterKeys.map((key) => {
    const values = all.flatMap((row) => filed(row)[key]);
    return {
      key,
      label: l.filters[key],
      chosen: search[key] ?? [],
      options: [...new Set(values)].map((value) => ({
        value,
        label: words[key](value),
        count: values.filter((one) => one === value).length,
      })),
    };
  });
  const targets = all.flatMap((row) => row.targets);
  const standings = targets.flatMap((one) => (isPromisedOn(one.document, asOf.day) ? (one.standing ?? []) : []));
  const count = (wanted: (one: (typeof standings)[number]) => boolean) => standings.filter(wanted).length;
  return (
    <>
      <AsOfSwitch asOf={chosen} onChange={(next) => setSearch({ ...next }, true)} />
      <Answer
        question={l.question}
        answer={l.answer({
          day: asOf.day,
          targets: standings.length,
          later: targets.length - standings.length,
          open: count((one) => !one.isClosed),
          met: count((one) => one.state === "met"),
          missed: count((one) => one.state === "missed"),
          unknown: count((one) => one.state === "unknown"),
          samples: count((one) => one.state === "sample-figure"),
          withData: all.filter((row) => row.outcome.value !== null).length,
        })}
      />
      <FilterBar filters={filters} onChange={(key, values) => setSearch({ [key]: values })} onClear={clear}>
        <SearchField label={l.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <DataTable
        label={l.title}
        columns={useIndicatorColumns(chosen, asOf.day)}
        rows={rows}
        rowKey={(row) => row.code}
        sort={sortFrom(sort)}
        onSort={(next) => setSearch({ sort: sortParameter(next) })}
        onOpen={(row) => void navigate({ to: indicatorsPaths.indicator(row.code), search: { ...chosen } })}
        empty={<Empty title={l.none} action={<Button onClick={clear}>{l.clear}</Button>} />}
      />
      <ExportLinks asOf={chosen} />
    </>
  );
}

function isNamed({ code, name, meaning, targets }: Indicator, q: string): boolean {
  const wanted = q.trim().toLowerCase();
  const texts = [
    code,
    name.zh,
    name.en,
    meaning.zh,
    meaning.en,
    ...targets.flatMap((one) => [one.id, ...one.quotes.map((quote) => quote.quote)]),
  ];
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
