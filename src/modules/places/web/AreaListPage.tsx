import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useCallback, useMemo } from "react";
import { formatDateInProse } from "../../../platform/i18n/dates.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { DaySlider } from "../../../web/maps/DaySlider.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { sortFrom, sortParameter } from "../../../web/sort-parameter.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Area, AreaList } from "../contract.ts";
import { areaKinds } from "../contract.ts";
import { daysOf } from "../rules/validity.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AreaMap } from "./AreaMap.tsx";
import { placesPaths } from "./paths.ts";
import { areaListSearch } from "./places-search.ts";
import { areasQuery } from "./queries.ts";
import { useAreaColumns } from "./use-area-columns.tsx";

/** Which areas the plans speak of on a day, on a map and in a table, and how sure their borders are. */
export function AreaListPage() {
  const [{ day }] = useSearchState(areaListSearch);
  const query = useQuery({ ...areasQuery(day), placeholderData: (earlier) => earlier });
  return (
    <Screen>
      <Loaded query={query} shape="table" rows={12}>
        {(list) => <Areas list={list} />}
      </Loaded>
    </Screen>
  );
}

function Areas({ list }: { list: AreaList }) {
  const t = useTexts({ zh, en });
  const l = t.list;
  const language = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(areaListSearch);
  const { q = "", kind: kinds = [] } = search;
  const inForce = useMemo(() => list.areas.filter((area) => area.isInForce), [list]);
  const rows = useMemo(() => inForce.filter((area) => isWanted(area, q, kinds)), [inForce, q, kinds]);
  const shown = useCallback((code: string) => rows.some((area) => area.code === code), [rows]);
  const open = useCallback(
    (code: string) => void navigate({ to: placesPaths.area(code), search: { day: search.day } as never }),
    [navigate, search.day],
  );
  const count = (border: Area["border"]) => inForce.filter((area) => area.border === border).length;
  const clear = () => setSearch({ q: undefined, kind: undefined });
  const days = daysOf(list.areas);
  return (
    <>
      <Answer
        question={l.question}
        answer={l.answer(formatDateInProse(list.on, language), {
          all: inForce.length,
          drawn: count("drawn"),
          sketch: count("sketch"),
          point: count("point"),
          none: count("none"),
        })}
      />
      <DaySlider {...rangeOf(days, list.on)} day={list.on} changes={days} onChange={(day) => setSearch({ day })} />
      <FilterBar
        filters={[
          {
            key: "kind",
            label: l.kind,
            chosen: kinds,
            options: areaKinds
              .map((kind) => ({
                value: kind,
                label: t.kinds[kind],
                count: inForce.filter((area) => area.kind === kind).length,
              }))
              .filter((option) => option.count > 0),
          },
        ]}
        onChange={(key, chosen) => setSearch({ [key]: chosen })}
        onClear={clear}
      >
        <SearchField label={l.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <AreaMap day={search.day} shown={shown} base={search.base} onBase={(base) => setSearch({ base })} onPick={open} />
      <DataTable
        label={l.title}
        columns={useAreaColumns(search.day)}
        rows={rows}
        rowKey={(area) => area.code}
        sort={sortFrom(search.sort)}
        onSort={(sort) => setSearch({ sort: sortParameter(sort) })}
        onOpen={(area) => open(area.code)}
        empty={
          list.areas.length === 0 ? (
            <Empty title={l.nothing} />
          ) : (
            <Empty title={l.none} action={<Button onClick={clear}>{l.clear}</Button>} />
          )
        }
      />
    </>
  );
}

function isWanted(area: Area, q: string, kinds: readonly string[]): boolean {
  const wanted = q.trim().toLowerCase();
  const names = [area.code, area.name.zh, area.name.en ?? "", ...area.formerNames.map((name) => name.zh)];
  return names.some((name) => name.toLowerCase().includes(wanted)) && (kinds.length === 0 || kinds.includes(area.kind));
}

/** From the year before the first change to the year after the last, or after the day that is shown. */
function rangeOf(days: readonly string[], day: string): { from: string; to: string } {
  const all = [...days, day].sort();
  const year = (at: number, by: number) => Number(all.at(at)?.slice(0, 4)) + by;
  return { from: `${year(0, -1)}-01-01`, to: `${year(-1, 1)}-12-31` };
}
