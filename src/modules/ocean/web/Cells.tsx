import { Button } from "antd";
import { Suspense, useMemo, useState } from "react";
import { useSearchState } from "../../../web/search-state.ts";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { Field } from "../../../web/ui/Field.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { AreaMap } from "../../places/web/index.tsx";
import type { Cell, JobPage } from "../contract/jobs.ts";
import { shadeOf } from "../rules/grid.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ocean.module.css";
import { jobSearch } from "./searches.ts";

const keyOf = ({ west, south }: Cell): string => `${west} ${south}`;
const noArea = () => false;
const ignore = () => undefined;
const shown = (value: number | null): string => (value === null ? "" : String(Math.round(value * 1000) / 1000));

/** The cells on the map of the areas, the darker the larger. The table below says the same. */
export function CellMap({ page: { job, cells } }: { page: JobPage }) {
  const t = useTexts({ zh, en }).job;
  const [{ base }, setSearch] = useSearchState(jobSearch);
  const squares = useMemo(() => {
    const values = cells.map(({ mean, count }) => mean ?? count);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return cells.map((cell, at) => ({
      id: keyOf(cell),
      west: cell.west,
      south: cell.south,
      size: job.cell,
      shade: shadeOf(values[at]!, least, most),
    }));
  }, [cells, job.cell]);
  return (
    <section className={styles.part} aria-label={t.map}>
      <h2>{t.map}</h2>
      <Suspense>
        <AreaMap
          day={undefined}
          shown={noArea}
          cells={squares}
          base={base}
          onBase={(code) => setSearch({ base: code })}
          onPick={ignore}
        />
      </Suspense>
    </section>
  );
}

/** The cells as rows, within a box where one is asked for. */
export function CellTable({ page: { job, cells } }: { page: JobPage }) {
  const texts = useTexts({ zh, en });
  const t = texts.job;
  const columns = useMemo((): Column<Cell>[] => {
    const end = { width: 120, align: "end" as const };
    return [
      {
        key: "west",
        title: `${t.west}, ${t.south}`,
        ...end,
        onCard: "title",
        cell: ({ west, south }) => `${west}, ${south}`,
      },
      { key: "count", title: t.count, ...end, cell: ({ count }) => count },
      ...(["mean", "least", "most"] as const)
        .filter(() => job.template !== "cover")
        .map((key) => ({
          key,
          title: `${t[key]}${job.unit ? ` (${job.unit})` : ""}`,
          ...end,
          cell: (cell: Cell) => shown(cell[key]),
        })),
    ];
  }, [t, job]);
  return (
    <section className={styles.part}>
      <h2>{t.table}</h2>
      <BoxFilter />
      <p className={styles.tools}>
        <a href={`/api/ocean/jobs/${job.id}/cells.csv`}>{t.download}</a>
      </p>
      <DataTable
        label={t.table}
        columns={columns}
        rows={cells}
        rowKey={keyOf}
        empty={<p className={styles.quiet}>{texts.errors["ocean.grid-empty"]({})}</p>}
      />
    </section>
  );
}

/** Asks for the cells of a part of the grid. */
function BoxFilter() {
  const t = useTexts({ zh, en }).job;
  const [{ west, south, east, north }, setSearch] = useSearchState(jobSearch);
  const text = (value: number | undefined) => (value === undefined ? "" : String(value));
  const [box, setBox] = useState({ west: text(west), south: text(south), east: text(east), north: text(north) });
  const numberOf = (value: string) => (value.trim() === "" || Number.isNaN(Number(value)) ? undefined : Number(value));
  const set = (key: keyof typeof box) => (value: string) => setBox({ ...box, [key]: value });
  const none = { west: "", south: "", east: "", north: "" };
  return (
    <>
      <div className={styles.box}>
        <Field label={t.west} value={box.west} most={12} onChange={set("west")} />
        <Field label={t.east} value={box.east} most={12} onChange={set("east")} />
        <Field label={t.south} value={box.south} most={12} onChange={set("south")} />
        <Field label={t.north} value={box.north} most={12} onChange={set("north")} />
      </div>
      <p className={styles.tools}>
        <Button
          onClick={() =>
            setSearch({
              west: numberOf(box.west),
              east: numberOf(box.east),
              south: numberOf(box.south),
              north: numberOf(box.north),
            })
          }
        >
          {t.box}
        </Button>
        <Button
          onClick={() => {
            setBox(none);
            setSearch({ west: undefined, east: undefined, south: undefined, north: undefined });
          }}
        >
          {t.all}
        </Button>
      </p>
    </>
  );
}
