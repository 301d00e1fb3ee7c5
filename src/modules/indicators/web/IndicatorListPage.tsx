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
import { useTexts } from "../../../web/ui/language.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Indicator, IndicatorList } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AsOfSwitch } from "./AsOfSwitch.tsx";
import { ExportLinks } from "./ExportLinks.tsx";
import { indicatorsPaths } from "./paths.ts";
import { indicatorsQuery } from "./queries.ts";
import { indicatorListSearch } from "./search-schemas.ts";
import { stateOf } from "./target-words.ts";
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
  const { q = "", state = [], source = [], document = [], sort, on, known } = search;
  const chosen = useMemo(() => ({ on, known }), [on, known]);
  const rows = all.filter((row) => isNamed(row, q) && fits(row, { state, source, document }));
  const clear = () => setSearch({ q: undefined, state: undefined, source: undefined, document: undefined });
  const options = (key: "state" | "source" | "document", word: (value: string, row: Indicator) => string) =>
    [...Map.groupBy(all, keys[key])].map(([value, group]) => ({
      value,
      label: word(value, group[0]!),
      count: group.length,
    }));
  const standings = all.flatMap((row) => row.targets.flatMap((target) => target.standing ?? []));
  const count = (wanted: (one: (typeof standings)[number]) => boolean) => standings.filter(wanted).length;
  return (
    <>
      <AsOfSwitch asOf={chosen} onChange={(next) => setSearch({ ...next }, true)} />
      <Answer
        question={l.question}
        answer={l.answer({
          day: asOf.day,
          targets: standings.length,
          open: count((one) => !one.isClosed),
          met: count((one) => one.state === "met"),
          missed: count((one) => one.state === "missed"),
          unknown: count((one) => one.state === "unknown"),
          samples: count((one) => one.state === "sample-figure"),
          withData: all.filter((row) => row.outcome.value !== null).length,
        })}
      />
      <FilterBar
        filters={[
          {
            key: "state",
            label: l.state,
            chosen: state,
            options: options("state", (_, row) => t.states[stateOf(row.targets)]),
          },
          {
            key: "source",
            label: l.source,
            chosen: source,
            options: options("source", (_, row) => t.sources[row.source]),
          },
          {
            key: "document",
            label: l.document,
            chosen: document,
            options: options("document", (_, { targets: [one] }) =>
              l.documentName(one?.document.shortZh ?? "", one?.document.shortEn ?? ""),
            ),
          },
        ]}
        onChange={(key, values) => setSearch({ [key]: values })}
        onClear={clear}
      >
        <SearchField label={l.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <DataTable
        label={l.title}
        columns={useIndicatorColumns(chosen)}
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

const keys = {
  state: (row: Indicator): string => stateOf(row.targets),
  source: (row: Indicator): string => row.source,
  document: (row: Indicator): string => row.targets[0]?.document.code ?? "",
};

const fits = (row: Indicator, chosen: Record<keyof typeof keys, readonly string[]>): boolean =>
  (["state", "source", "document"] as const).every(
    (key) => chosen[key].length === 0 || chosen[key].includes(keys[key](row)),
  );

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
