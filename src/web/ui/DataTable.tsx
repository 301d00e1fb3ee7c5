import type { ReactNode } from "react";
import { useMemo } from "react";
import { DataCards } from "./DataCards.tsx";
import { DataGrid } from "./DataGrid.tsx";
import type { Sort, SortValue } from "./sort-rows.ts";
import { sortRows } from "./sort-rows.ts";
import { useIsNarrow, useIsPrinting } from "./use-media.ts";

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** Pixels; the widest text column may leave it out and takes what remains. */
  readonly width?: number;
  readonly align?: "start" | "end";
  /** Stays in sight when the table is scrolled sideways. Only the first columns. */
  readonly isFrozen?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by; without it the column cannot be sorted here. */
  readonly sortBy?: (row: Row) => SortValue;
  /** The caller sorts by it, as `sorts` of the table says: for rows of which the server sends a part. */
  readonly isSortable?: boolean;
  /** Its place on a card of the narrow screen. */
  readonly onCard?: "title" | "line" | "none";
}

export interface DataTableProps<Row> {
  /** What the rows are; the table's spoken name. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort | null) => void;
  /** Sorting that the caller does, by several columns in turn; takes the place of `sort`. */
  readonly sorts?: readonly Sort[];
  readonly onSorts?: (sorts: readonly Sort[]) => void;
  /** Told which rows are drawn, the end not included: the caller loads what is missing there. */
  readonly onVisible?: (first: number, end: number) => void;
  /** A heading over the rows that follow, in the place of a row. */
  readonly heading?: (row: Row) => ReactNode;
  /** Opens the row, by click or Enter. */
  readonly onOpen?: (row: Row) => void;
  /** The row that is open beside the table. */
  readonly selectedKey?: string | undefined;
  /** Shown instead of rows when there are none. */
  readonly empty: ReactNode;
  /** Totals that follow the filter. */
  readonly footer?: ReactNode;
}

/**
 * A dense table of any length: 32-pixel rows, head in sight, sorting, keyboard; cards on a narrow screen; every row on
 * paper. The sort is held by the caller (in the URL), the rows come already filtered.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, columns, sort, empty } = props;
  const isNarrow = useIsNarrow();
  const isPrinting = useIsPrinting();
  const sorted = useMemo(() => {
    const by = sort && columns.find((column) => column.key === sort.key)?.sortBy;
    return sort && by ? sortRows(rows, by, sort.direction) : rows;
  }, [rows, columns, sort]);
  if (rows.length === 0) return <>{empty}</>;
  if (isNarrow && !isPrinting) return <DataCards {...props} rows={sorted} />;
  return <DataGrid {...props} rows={sorted} isWhole={isPrinting} />;
}
