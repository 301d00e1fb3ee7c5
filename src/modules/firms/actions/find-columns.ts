/** What is wrong with the head of a table. */
export interface HeadFault<Column> {
  row: 0;
  column: Column;
  fault: "no-column" | "column-twice";
  value: string;
}

const bare = (text: string): string => text.replace(/\s+/g, "").replace(/（/g, "(").replace(/）/g, ")").toLowerCase();

/** Where each column stands in a table, by any of its names; a column twice or a needed one that is missing is a fault. */
export function findColumns<Column extends string>(
  headers: readonly { index: number; header: string }[],
  columns: readonly Column[],
  namesOf: (column: Column) => readonly string[],
  needed: readonly Column[],
): { columns: Map<Column, number>; errors: HeadFault<Column>[] } {
  const places = new Map<Column, number>();
  const errors: HeadFault<Column>[] = [];
  for (const column of columns) {
    const names = namesOf(column).map(bare);
    const found = headers.filter(({ header }) => names.includes(bare(header)));
    if (found.length > 1) errors.push({ row: 0, column, fault: "column-twice", value: found[1]!.header });
    if (found[0]) places.set(column, found[0].index);
    else if (needed.includes(column))
      errors.push({ row: 0, column, fault: "no-column", value: namesOf(column)[0] ?? column });
  }
  return { columns: places, errors };
}
