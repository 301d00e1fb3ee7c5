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
import type { MechanismList } from "../contract.ts";
import { mechanismStates } from "../contract.ts";
import { passes } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { CapabilityCounts } from "./CapabilityCounts.tsx";
import { MechanismState } from "./MechanismState.tsx";
import styles from "./mission.module.css";
import { missionSearch } from "./mission-search.ts";
import { missionPaths } from "./paths.ts";
import { mapQuery } from "./queries.ts";
import { useMapFilters } from "./use-map-filters.ts";
import { useMechanismColumns } from "./use-mechanism-columns.tsx";

/** Everything that the documents promise as a system: the sentence, the room that serves it, how far it is. */
export function MissionPage() {
  return (
    <Screen>
      <Loaded query={useQuery(mapQuery)} shape="table" rows={14}>
        {(map) => <MissionMap map={map} />}
      </Loaded>
    </Screen>
  );
}

function MissionMap({ map }: { map: MechanismList }) {
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(missionSearch);
  const { capability, state, room, q } = search;
  const rows = useMemo(() => {
    const known = mechanismStates.filter((one) => state?.includes(one));
    return map.mechanisms.filter((row) => passes(row, { capability, room, q, ...(state ? { state: known } : {}) }));
  }, [map, capability, state, room, q]);
  const columns = useMechanismColumns(map);
  const filters = useMapFilters(map, search);
  const clear = () => setSearch({ capability: undefined, state: undefined, room: undefined, q: undefined });
  if (map.total === 0) return <Empty title={t.page.noMap} />;
  return (
    <>
      <Answer
        question={t.page.question}
        answer={t.page.answer(map.counts.works, map.counts["room-exists"], map.counts.planned)}
      />
      <CapabilityCounts byCapability={map.byCapability} />
      <ul className={styles.states}>
        {mechanismStates.map((one) => (
          <li key={one}>
            <MechanismState state={one} />
            <span>{t.stateMeanings[one]}</span>
          </li>
        ))}
      </ul>
      <FilterBar filters={filters} onChange={(key, chosen) => setSearch({ [key]: chosen })} onClear={clear}>
        <SearchField
          label={t.filters.words}
          value={q ?? ""}
          onChange={(value) => setSearch({ q: value || undefined })}
        />
      </FilterBar>
      <DataTable
        label={t.page.title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        sort={sortFrom(search.sort)}
        onSort={(sort) => setSearch({ sort: sortParameter(sort) })}
        onOpen={(row) => void navigate({ to: missionPaths.mechanism(row.id) })}
        empty={<Empty title={t.page.empty} action={<Button onClick={clear}>{t.page.clear}</Button>} />}
      />
    </>
  );
}
