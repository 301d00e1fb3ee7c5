import type { CSSProperties, KeyboardEvent } from "react";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { exactNumber } from "../../platform/i18n/numbers.ts";
import { classNames } from "./class-names.ts";
import styles from "./DataGrid.module.css";
import { DataRow } from "./DataRow.tsx";
import type { Column, DataTableProps } from "./DataTable.tsx";
import { useTexts } from "./language.tsx";
import { paperWidths } from "./paper-widths.ts";
import { nextSort, nextSorts, type Sort } from "./sort-rows.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import type { RowWindow } from "./visible-rows.ts";
import { rowHeight, visibleRows } from "./visible-rows.ts";

/** Up to here every row is drawn and the page scrolls; above, the table scrolls by itself and draws what is seen. */
const wholeUpTo = 200;

const headHeight = 36;

/** The window moves on by whole steps of this height, well inside what is drawn around the view. */
const windowStep = 8 * rowHeight;

/** A region that scrolls must be reachable by keyboard (WCAG 2.1.1). */
const acrossThePage = "@page { size: A4 landscape; }";
const scrollsByKeyboard = { tabIndex: 0 } as const;

/** The wide form of a data table; `isWhole` draws every row, for paper. */
export function DataGrid<Row>(props: DataTableProps<Row> & { isWhole: boolean }) {
  const { label, columns, rows, rowKey, sort = null, onSort, onOpen, selectedKey, footer, isWhole, heading } = props;
  const { sorts = sort ? [sort] : [], onSorts, onVisible } = props;
  const t = useTexts({ zh, en });
  const isWindowed = rows.length > wholeUpTo && !isWhole;
  const view = useRef<HTMLDivElement>(null);
  const shown = useRowWindow(view, rows.length, isWindowed);
  const open = useStable(onOpen);
  const tell = useStable(onVisible && (([first, end]: readonly [number, number]) => onVisible(first, end)));
  const { first, end } = shown;
  useEffect(() => tell([first, end]), [tell, first, end]);
  const press = (key: string, isAdded: boolean) =>
    onSorts ? onSorts(nextSorts(sorts, key, isAdded)) : onSort?.(nextSort(sort, key));
  const focus = useRowFocus(view, rows.length, isWindowed);
  const offsets = useMemo(() => frozenOffsets(columns), [columns]);
  const width = columns.reduce((sum, column) => sum + (column.width ?? 200), 0);
  const paper = isWhole ? paperWidths(columns.map((column) => column.width ?? null)) : null;

  return (
    <div className={styles.frame}>
      {paper?.isAcross && <style>{acrossThePage}</style>}
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
            {columns.map((column, index) => (
              <col key={column.key} style={widthOf(column, paper?.shares[index])} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column, index) => (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={ariaSort(column.key, sorts)}
                  className={classNames(column.align === "end" && styles.end, column.isFrozen && styles.frozen)}
                  style={offsets[index]}
                >
                  {(column.sortBy && onSort) || (column.isSortable && onSorts) ? (
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={(event) => press(column.key, event.shiftKey)}
                    >
                      {column.title}
                      <SortArrow column={column.key} sorts={sorts} />
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
                <DataRow
                  key={key}
                  row={row}
                  index={index}
                  columns={columns}
                  offsets={offsets}
                  isSelected={key === selectedKey}
                  isStop={index === focus.index}
                  onOpen={onOpen && open}
                  onFocus={focus.setIndex}
                  heading={heading?.(row)}
                />
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

/** A width on the screen, or a share of the sheet on paper. */
function widthOf({ width }: { readonly width?: number }, share: number | undefined): CSSProperties | undefined {
  if (share !== undefined) return { inlineSize: `${share.toFixed(2)}%` };
  return width ? { inlineSize: width } : undefined;
}

function Spacer({ height, span }: { height: number; span: number }) {
  if (height === 0) return null;
  return (
    <tr>
      <td colSpan={span} className={styles.spacer} style={{ blockSize: height }} />
    </tr>
  );
}

/** The direction of a sorted column, with its rank when several columns sort. */
function SortArrow({ column, sorts }: { column: string; sorts: readonly Sort[] }) {
  const rank = sorts.findIndex((sort) => sort.key === column);
  const arrow = rank < 0 ? "↕" : sorts[rank]?.direction === "up" ? "↑" : "↓";
  return (
    <span aria-hidden="true" className={classNames(styles.arrow, rank >= 0 && styles.on)}>
      {arrow}
      {rank >= 0 && sorts.length > 1 && <sub>{rank + 1}</sub>}
    </span>
  );
}

/** Assistive technology is told of one sorted column at a time: the first. */
function ariaSort(key: string, [first]: readonly Sort[]) {
  if (first?.key !== key) return undefined;
  return first.direction === "up" ? "ascending" : "descending";
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

/** Which rows to draw; follows the scroll, and speaks up only when the rows change and not at every pixel. */
function useRowWindow(view: React.RefObject<HTMLElement | null>, count: number, isOn: boolean): RowWindow {
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const element = view.current;
    if (!element || !isOn) return;
    const read = () => {
      const top = Math.floor(element.scrollTop / windowStep) * windowStep;
      const height = element.clientHeight;
      setSeen((earlier) => (earlier.top === top && earlier.height === height ? earlier : { top, height }));
    };
    read();
    element.addEventListener("scroll", read, { passive: true });
    const size = new ResizeObserver(read);
    size.observe(element);
    return () => {
      element.removeEventListener("scroll", read);
      size.disconnect();
    };
  }, [view, isOn]);
  if (!isOn) return { first: 0, end: count, before: 0, after: 0 };
  return visibleRows(count, seen.top, seen.height + windowStep - headHeight);
}

/** The caller's function under one name for good, so that rows need not be drawn again when it is made anew. */
function useStable<Row>(act: ((row: Row) => void) | undefined): (row: Row) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((row) => latest.current?.(row), []);
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
