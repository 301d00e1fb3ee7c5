import type { CSSProperties, KeyboardEvent } from "react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { exactNumber } from "../../platform/i18n/numbers.ts";
import { classNames } from "./class-names.ts";
import styles from "./DataGrid.module.css";
import type { Column, DataTableProps } from "./DataTable.tsx";
import { useTexts } from "./language.tsx";
import { nextSort } from "./sort-rows.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { rowHeight, visibleRows } from "./visible-rows.ts";

/** Up to here every row is drawn and the page scrolls; above, the table scrolls by itself and draws what is seen. */
const wholeUpTo = 200;

const headHeight = 36;

/** A region that scrolls must be reachable by keyboard (WCAG 2.1.1). */
const scrollsByKeyboard = { tabIndex: 0 } as const;

/** The wide form of a data table; `isWhole` draws every row, for paper. */
export function DataGrid<Row>(props: DataTableProps<Row> & { isWhole: boolean }) {
  const { label, columns, rows, rowKey, sort = null, onSort, onOpen, selectedKey, footer, isWhole } = props;
  const t = useTexts({ zh, en });
  const isWindowed = rows.length > wholeUpTo && !isWhole;
  const view = useRef<HTMLDivElement>(null);
  const { scrollTop, height } = useScroll(view, isWindowed);
  const shown = isWindowed
    ? visibleRows(rows.length, scrollTop, height - headHeight)
    : { first: 0, end: rows.length, before: 0, after: 0 };
  const focus = useRowFocus(view, rows.length, isWindowed);
  const offsets = frozenOffsets(columns);
  const width = columns.reduce((sum, column) => sum + (column.width ?? 200), 0);

  return (
    <div className={styles.frame}>
      <section
        ref={view}
        className={classNames(styles.view, isWindowed && styles.windowed)}
        aria-label={label}
        {...scrollsByKeyboard}
      >
        <table
          className={styles.table}
          aria-rowcount={rows.length + 1}
          style={{ "--table-width": `${width}px` } as CSSProperties}
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column.key} style={column.width ? { inlineSize: column.width } : undefined} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column, index) => (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={ariaSort(column.key, sort)}
                  className={classNames(column.align === "end" && styles.end, column.isFrozen && styles.frozen)}
                  style={offsets[index]}
                >
                  {column.sortBy && onSort ? (
                    <button type="button" className={styles.sort} onClick={() => onSort(nextSort(sort, column.key))}>
                      {column.title}
                      <span
                        aria-hidden="true"
                        className={classNames(styles.arrow, sort?.key === column.key && styles.on)}
                      >
                        {sort?.key !== column.key ? "↕" : sort.direction === "up" ? "↑" : "↓"}
                      </span>
                    </button>
                  ) : (
                    column.title
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={onOpen && focus.onKeyDown}>
            <Spacer height={shown.before} span={columns.length} />
            {rows.slice(shown.first, shown.end).map((row, offset) => {
              const index = shown.first + offset;
              const key = rowKey(row);
              return (
                <tr
                  key={key}
                  aria-rowindex={index + 2}
                  aria-current={key === selectedKey ? "true" : undefined}
                  className={classNames(onOpen && styles.opens)}
                  data-row={index}
                  tabIndex={onOpen && index === focus.index ? 0 : undefined}
                  onFocus={onOpen && (() => focus.setIndex(index))}
                  onClick={onOpen && ((event) => isPlainClick(event.target) && onOpen(row))}
                  onKeyDown={
                    onOpen && ((event) => event.key === "Enter" && event.target === event.currentTarget && onOpen(row))
                  }
                >
                  {columns.map((column, at) => (
                    <td
                      key={column.key}
                      className={classNames(column.align === "end" && styles.end, column.isFrozen && styles.frozen)}
                      style={offsets[at]}
                    >
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
            <Spacer height={shown.after} span={columns.length} />
          </tbody>
        </table>
      </section>
      <div className={styles.foot}>
        <span>{t.table.rows(exactNumber(rows.length))}</span>
        {footer}
      </div>
    </div>
  );
}

function Spacer({ height, span }: { height: number; span: number }) {
  if (height === 0) return null;
  return (
    <tr>
      <td colSpan={span} className={styles.spacer} style={{ blockSize: height }} />
    </tr>
  );
}

function ariaSort(key: string, sort: DataTableProps<never>["sort"]) {
  if (sort?.key !== key) return undefined;
  return sort.direction === "up" ? "ascending" : "descending";
}

/** Where each frozen column sticks: after the widths of those before it. */
function frozenOffsets(columns: readonly Column<never>[]): (CSSProperties | undefined)[] {
  let left = 0;
  return columns.map((column) => {
    if (!column.isFrozen) return undefined;
    const style = { insetInlineStart: left };
    left += column.width ?? 200;
    return style;
  });
}

/** A click on a link, a button or selected text in the row is meant for that, not for the row. */
function isPlainClick(target: EventTarget): boolean {
  if (!(target instanceof Element) || target.closest("a, button, input, label, select")) return false;
  return window.getSelection()?.isCollapsed ?? true;
}

function useScroll(view: React.RefObject<HTMLDivElement | null>, isOn: boolean) {
  const [state, setState] = useState({ scrollTop: 0, height: 800 });
  useLayoutEffect(() => {
    const element = view.current;
    if (!element || !isOn) return;
    const read = () => setState({ scrollTop: element.scrollTop, height: element.clientHeight });
    read();
    element.addEventListener("scroll", read, { passive: true });
    const size = new ResizeObserver(read);
    size.observe(element);
    return () => {
      element.removeEventListener("scroll", read);
      size.disconnect();
    };
  }, [view, isOn]);
  return state;
}

/** One row can have the focus; the arrow keys, Page, Home and End move it, also to rows that are not drawn yet. */
function useRowFocus(view: React.RefObject<HTMLDivElement | null>, count: number, isWindowed: boolean) {
  const [index, setIndex] = useState(0);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = view.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: isWindowed });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && !event.target.matches("[data-row]")) return;
    const page = Math.max(1, Math.floor(((view.current?.clientHeight ?? 640) - headHeight) / rowHeight) - 1);
    const steps: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: count - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(count - 1, Math.max(0, step));
    wanted.current = next;
    setIndex(next);
    if (isWindowed && view.current) bringIntoView(view.current, next);
  };
  return { index: Math.min(index, Math.max(0, count - 1)), setIndex, onKeyDown };
}

function bringIntoView(element: HTMLElement, index: number) {
  const top = index * rowHeight;
  const room = element.clientHeight - headHeight;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + rowHeight > element.scrollTop + room) element.scrollTop = top + rowHeight - room;
}
