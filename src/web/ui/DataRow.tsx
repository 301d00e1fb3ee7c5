import type { CSSProperties, ReactNode } from "react";
import { memo } from "react";
import { classNames } from "./class-names.ts";
import styles from "./DataGrid.module.css";
import type { Column } from "./DataTable.tsx";

interface DataRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  /** Where the frozen columns stick. */
  readonly offsets: readonly (CSSProperties | undefined)[];
  readonly isSelected: boolean;
  /** The one row that Tab reaches. */
  readonly isStop: boolean;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onFocus: (index: number) => void;
  /** Stands in the place of the cells. */
  readonly heading?: ReactNode;
}

function DataRowOf<Row>({
  row,
  index,
  columns,
  offsets,
  isSelected,
  isStop,
  onOpen,
  onFocus,
  heading,
}: DataRowProps<Row>) {
  if (heading)
    return (
      <tr aria-rowindex={index + 2}>
        <th scope="colgroup" colSpan={columns.length} className={styles.heading}>
          {heading}
        </th>
      </tr>
    );
  return (
    <tr
      aria-rowindex={index + 2}
      aria-current={isSelected ? "true" : undefined}
      className={classNames(onOpen && styles.opens)}
      data-row={index}
      tabIndex={onOpen && isStop ? 0 : undefined}
      onFocus={onOpen && (() => onFocus(index))}
      onClick={onOpen && ((event) => isPlainClick(event.target) && onOpen(row))}
      onKeyDown={onOpen && ((event) => event.key === "Enter" && event.target === event.currentTarget && onOpen(row))}
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
}

/** One row of a data table; drawn again only when something about this row changed, not at every scroll. */
export const DataRow = memo(DataRowOf) as typeof DataRowOf;

/** A click on a link, a button or selected text in the row is meant for that, not for the row. */
function isPlainClick(target: EventTarget): boolean {
  if (!(target instanceof Element) || target.closest("a, button, input, label, select")) return false;
  return window.getSelection()?.isCollapsed ?? true;
}
