import { Button } from "antd";
import { useMemo } from "react";
import { formatDate } from "../../platform/i18n/dates.ts";
import { exactNumber } from "../../platform/i18n/numbers.ts";
import { useSearchState } from "../search-state.ts";
import { gallerySearch } from "../shell-pages.ts";
import { sortFrom, sortParameter } from "../sort-parameter.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import type { Column } from "../ui/DataTable.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { Figure } from "../ui/Figure.tsx";
import { FilterBar } from "../ui/FilterBar.tsx";
import type { LampState } from "../ui/Lamp.tsx";
import { Lamp, lampStates } from "../ui/Lamp.tsx";
import { useTexts } from "../ui/language.tsx";
import { Empty } from "../ui/StateMessage.tsx";
import styles from "./GalleryPage.module.css";

interface GalleryRow {
  readonly id: number;
  readonly unit: number;
  readonly state: LampState;
  readonly value: number;
  readonly due: string;
}

/** As many rows as a province's ledger may have. */
const rowCount = 100_000;

function makeRows(): readonly GalleryRow[] {
  const start = Date.UTC(2026, 0, 1);
  const days = Array.from({ length: 1_000 }, (_, day) => formatDate(new Date(start + day * 86_400_000), "UTC"));
  return Array.from({ length: rowCount }, (_, index) => ({
    id: index + 1,
    unit: (index * 7) % 3,
    state: lampStates[(index * 5) % lampStates.length] ?? "normal",
    value: (index * 7919) % 250_000,
    due: days[(index * 13) % days.length] ?? "",
  }));
}

/** A table of 100,000 rows with filters, both held in the address. */
export function GalleryTable() {
  const t = useTexts({ zh, en });
  const g = t.gallery;
  const [search, setSearch] = useSearchState(gallerySearch);
  const { state: states = [], unit: units = [] } = search;
  const all = useMemo(makeRows, []);
  const rows = useMemo(
    () =>
      all.filter(
        (row) =>
          (states.length === 0 || states.includes(row.state)) &&
          (units.length === 0 || units.includes(String(row.unit))),
      ),
    [all, states, units],
  );
  const columns = useMemo<Column<GalleryRow>[]>(
    () => [
      {
        key: "name",
        title: g.tableName,
        width: 220,
        isFrozen: true,
        onCard: "title",
        cell: (row) => g.row(row.id),
        sortBy: (row) => row.id,
      },
      { key: "unit", title: g.tableUnit, cell: (row) => g.units[row.unit], sortBy: (row) => g.units[row.unit] },
      {
        key: "state",
        title: g.tableState,
        width: 160,
        cell: (row) => <Lamp state={row.state} />,
        sortBy: (row) => lampStates.indexOf(row.state),
      },
      {
        key: "value",
        title: g.tableValue,
        width: 180,
        align: "end",
        cell: (row) => <Figure label={g.tableValue} value={row.value} unit={g.valueUnit} />,
        sortBy: (row) => row.value,
      },
      { key: "due", title: g.tableDue, width: 140, cell: (row) => row.due, sortBy: (row) => row.due },
    ],
    [g],
  );
  return (
    <>
      <h2>
        {g.table}
        <span className={styles.beside}>{g.tableSize(exactNumber(rowCount))}</span>
      </h2>
      <FilterBar
        filters={[
          {
            key: "state",
            label: g.tableState,
            chosen: states,
            options: lampStates.map((state) => ({ value: state, label: t.gallery.lampWords[state] })),
          },
          {
            key: "unit",
            label: g.tableUnit,
            chosen: units,
            options: g.units.map((label, index) => ({ value: String(index), label })),
          },
        ]}
        onChange={(key, chosen) => setSearch({ [key]: chosen })}
        onClear={() => setSearch({ state: undefined, unit: undefined })}
      />
      <DataTable
        label={g.table}
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.id)}
        sort={sortFrom(search.sort)}
        onSort={(sort) => setSearch({ sort: sortParameter(sort) })}
        onOpen={(row) => setSearch({ row: String(row.id) })}
        selectedKey={search.row}
        empty={
          <Empty
            title={g.tableEmpty}
            action={<Button onClick={() => setSearch({ state: undefined, unit: undefined })}>{g.clearFilters}</Button>}
          />
        }
      />
    </>
  );
}
