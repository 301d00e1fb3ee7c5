import { Button } from "antd";
import { useEffect, useState } from "react";
import { exactNumber } from "../../platform/i18n/numbers.ts";
import styles from "./DataCards.module.css";
import type { DataTableProps } from "./DataTable.tsx";
import { useTexts } from "./language.tsx";
import type { Sort } from "./sort-rows.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

const step = 50;

/** The narrow form of a data table: a card a row, more on request, sorting by a list. */
export function DataCards<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, sort = null, onSort, selectedKey, footer, onVisible, heading, onSorts } = props;
  const t = useTexts({ zh, en });
  const [shown, setShown] = useState(step);
  const end = Math.min(shown, rows.length);
  useEffect(() => onVisible?.(0, end), [onVisible, end]);
  const title = columns.find((column) => column.onCard === "title") ?? columns[0];
  const lines = columns.filter((column) => column !== title && column.onCard !== "none");
  const sorted = onSorts ? (props.sorts?.[0] ?? null) : sort;
  const press = (next: Sort | null) => (onSorts ? onSorts(next ? [next] : []) : onSort?.(next));
  const sortable = columns.filter((column) => (onSorts ? column.isSortable : onSort && column.sortBy));
  return (
    <>
      {sortable.length > 0 && (
        <label className={styles.sort}>
          {t.table.sort}
          <select
            value={sorted ? `${sorted.direction} ${sorted.key}` : ""}
            onChange={(event) => {
              const [direction, key] = event.target.value.split(" ");
              press(key ? { key, direction: direction === "down" ? "down" : "up" } : null);
            }}
          >
            <option value="">{t.table.unsorted}</option>
            {sortable.flatMap((column) =>
              (["up", "down"] as const).map((direction) => (
                <option key={`${direction} ${column.key}`} value={`${direction} ${column.key}`}>
                  {`${column.title}${t.separator}${direction === "up" ? t.table.sortedUp : t.table.sortedDown}`}
                </option>
              )),
            )}
          </select>
        </label>
      )}
      <ul className={styles.cards} aria-label={label}>
        {rows.slice(0, shown).map((row) => {
          const over = heading?.(row);
          if (over)
            return (
              <li key={rowKey(row)} className={styles.heading}>
                {over}
              </li>
            );
          return (
            <li
              key={rowKey(row)}
              className={styles.card}
              aria-current={rowKey(row) === selectedKey ? "true" : undefined}
            >
              <div className={styles.title}>{title?.cell(row)}</div>
              <dl className={styles.lines}>
                {lines
                  .map((column) => ({ column, cell: column.cell(row) }))
                  .filter(({ cell }) => cell !== null && cell !== undefined && cell !== "")
                  .map(({ column, cell }) => (
                    <div key={column.key}>
                      <dt>{column.title}</dt>
                      <dd>{cell}</dd>
                    </div>
                  ))}
              </dl>
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        <span>
          {shown < rows.length
            ? t.table.shown(exactNumber(shown), exactNumber(rows.length))
            : t.table.rows(exactNumber(rows.length))}
        </span>
        {footer}
      </div>
      {shown < rows.length && (
        <Button block onClick={() => setShown(shown + step)}>
          {t.table.more(exactNumber(Math.min(step, rows.length - shown)))}
        </Button>
      )}
    </>
  );
}
