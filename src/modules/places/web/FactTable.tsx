import { Button } from "antd";
import { useMemo } from "react";
import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { sortFrom, sortParameter } from "../../../web/sort-parameter.ts";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { AreaDetail, PlacedFacts } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { placesPaths } from "./paths.ts";
import { areaSearch } from "./places-search.ts";

type PlacedFact = PlacedFacts["facts"][number];

interface FactTableProps {
  readonly placed: PlacedFacts;
  readonly metrics: AreaDetail["figures"];
}

/** The facts that lie in the area with their certainty: the same as the points of the map, and those without a point. */
export function FactTable({ placed, metrics }: FactTableProps) {
  const t = useTexts({ zh, en });
  const f = t.facts;
  const language = useLanguage();
  const [{ metric, certainty, fact, sort }, setSearch] = useSearchState(areaSearch);
  const picked = placed.facts.find((each) => each.id === fact);
  const clear = () => setSearch({ metric: undefined, certainty: undefined, fact: undefined });
  const columns = useMemo<Column<PlacedFact>[]>(
    () => [
      {
        key: "subject",
        title: f.subject,
        width: 220,
        isFrozen: true,
        onCard: "title",
        cell: (row) => <PageLink to={placesPaths.fact(row.id)}>{row.organisation ?? row.subject}</PageLink>,
        sortBy: (row) => row.subject,
      },
      {
        key: "metric",
        title: t.figures.metric,
        width: 180,
        cell: (row) => <Words of={row.metricName} />,
        sortBy: (row) => row.metric,
      },
      {
        key: "value",
        title: f.value,
        width: 130,
        align: "end",
        cell: (row) => (
          <>
            {exactNumber(row.value)} {row.unit} {row.sample && <SampleMark isShort />}
          </>
        ),
        sortBy: (row) => Number(row.value),
      },
      { key: "from", title: f.from, width: 110, cell: (row) => row.validFrom, sortBy: (row) => row.validFrom },
      {
        key: "certainty",
        title: f.certainty,
        width: 120,
        cell: (row) => t.certainties[row.certainty],
        sortBy: (row) => row.certainty,
      },
      { key: "reason", title: f.reason, cell: (row) => t.reasons[row.reason] },
    ],
    [t, f],
  );
  return (
    <>
      <FilterBar
        filters={[
          {
            key: "certainty",
            label: f.certainty,
            chosen: certainty ? [certainty] : [],
            options: (["inside", "uncertain"] as const).map((value) => ({ value, label: t.certainties[value] })),
          },
          {
            key: "metric",
            label: t.figures.metric,
            chosen: metric ? [metric] : [],
            options: metrics.map((each) => ({ value: each.metric, label: pick(each.name, language).text })),
          },
        ]}
        onChange={(key, chosen) => setSearch({ [key]: chosen.at(-1), fact: undefined })}
        onClear={clear}
      />
      <p>{f.count(placed.total, placed.facts.length)}</p>
      {picked && (
        <Notice
          kind="info"
          title={`${picked.organisation ?? picked.subject} · ${t.certainties[picked.certainty]}`}
          action={<Button onClick={() => setSearch({ fact: undefined })}>{f.close}</Button>}
        >
          {pick(picked.metricName, language).text}: {exactNumber(picked.value)} {picked.unit} · {picked.validFrom} ·{" "}
          {t.reasons[picked.reason]} · <PageLink to={placesPaths.fact(picked.id)}>{f.open}</PageLink>
        </Notice>
      )}
      <DataTable
        label={t.one.facts}
        columns={columns}
        rows={placed.facts}
        rowKey={(row) => row.id}
        selectedKey={fact}
        sort={sortFrom(sort)}
        onSort={(next) => setSearch({ sort: sortParameter(next) })}
        onOpen={(row) => setSearch({ fact: row.id })}
        empty={
          <Empty title={f.none} action={metric || certainty ? <Button onClick={clear}>{f.all}</Button> : undefined} />
        }
      />
    </>
  );
}
