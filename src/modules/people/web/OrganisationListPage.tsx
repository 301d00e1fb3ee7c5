import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useMemo } from "react";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { sortFrom, sortParameter } from "../../../web/sort-parameter.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { SearchField } from "../../../web/ui/SearchField.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import { useAreaName } from "../../../web/use-area-name.ts";
import type { OrganisationList } from "../contract.ts";
import { organisationKinds } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { organisationListSearch } from "./organisation-list-search.ts";
import { peoplePaths } from "./paths.ts";
import { organisationsQuery } from "./queries.ts";

type Organisation = OrganisationList["organisations"][number];

/** Every organisation by any of its names: who is meant by what the documents write. */
export function OrganisationListPage() {
  return (
    <Screen>
      <Loaded query={useQuery(organisationsQuery)} shape="table" rows={12}>
        {({ organisations }) => <Organisations all={organisations} />}
      </Loaded>
    </Screen>
  );
}

function Organisations({ all }: { all: readonly Organisation[] }) {
  const t = useTexts({ zh, en });
  const o = t.organisations;
  const navigate = useNavigate();
  const areaName = useAreaName();
  const [search, setSearch] = useSearchState(organisationListSearch);
  const { q = "", kind: kinds = [], area: areas = [] } = search;
  const rows = useMemo(() => all.filter((each) => isWanted(each, q, kinds, areas)), [all, q, kinds, areas]);
  const clear = () => setSearch({ q: undefined, kind: undefined, area: undefined });
  const columns = useMemo<Column<Organisation>[]>(
    () => [
      {
        key: "name",
        title: o.name,
        width: 260,
        isFrozen: true,
        onCard: "title",
        cell: (row) => (
          <PageLink to={peoplePaths.organisation(row.code)}>
            <Words of={{ zh: row.nameZh, en: row.nameEn }} />
          </PageLink>
        ),
        sortBy: (row) => row.nameZh,
      },
      { key: "others", title: o.otherNames, cell: (row) => row.names.join(t.signIn.comma) },
      {
        key: "kind",
        title: o.kind,
        width: 160,
        cell: (row) => t.organisationKinds[row.kind],
        sortBy: (row) => organisationKinds.indexOf(row.kind),
      },
      { key: "area", title: o.area, width: 180, cell: (row) => areaName(row.area), sortBy: (row) => row.area },
    ],
    [t, o, areaName],
  );
  return (
    <>
      <Answer question={o.question} answer={o.answer(all.length, all.filter((each) => each.names.length > 0).length)} />
      <FilterBar
        filters={[
          {
            key: "kind",
            label: o.kind,
            chosen: kinds,
            options: organisationKinds
              .map((kind) => ({
                value: kind,
                label: t.organisationKinds[kind],
                count: all.filter((each) => each.kind === kind).length,
              }))
              .filter((option) => option.count > 0),
          },
          { key: "area", label: o.area, chosen: areas, options: areaOptions(all, areaName) },
        ]}
        onChange={(key, chosen) => setSearch({ [key]: chosen })}
        onClear={clear}
      >
        <SearchField label={o.search} value={q} onChange={(value) => setSearch({ q: value || undefined })} />
      </FilterBar>
      <DataTable
        label={o.title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.code}
        sort={sortFrom(search.sort)}
        onSort={(sort) => setSearch({ sort: sortParameter(sort) })}
        onOpen={(row) => void navigate({ to: peoplePaths.organisation(row.code) })}
        empty={<Empty title={o.none} action={<Button onClick={clear}>{o.clear}</Button>} />}
      />
    </>
  );
}

function isWanted(each: Organisation, q: string, kinds: readonly string[], areas: readonly string[]): boolean {
  const wanted = q.trim().toLowerCase();
  const isNamed = [each.nameZh, each.nameEn ?? "", ...each.names].some((name) => name.toLowerCase().includes(wanted));
  return (
    isNamed &&
    (kinds.length === 0 || kinds.includes(each.kind)) &&
    (areas.length === 0 || areas.includes(each.area ?? ""))
  );
}

function areaOptions(all: readonly Organisation[], areaName: (code: string) => string | null) {
  const counts = new Map<string, number>();
  for (const { area } of all) if (area) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: areaName(value) ?? value, count }));
}
