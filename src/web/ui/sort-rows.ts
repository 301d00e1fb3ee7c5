export interface Sort {
  readonly key: string;
  readonly direction: "up" | "down";
}

export type SortValue = string | number | boolean | null | undefined;

const collator = new Intl.Collator("zh-Hans-CN", { numeric: true, sensitivity: "base" });

/** Two values in the order a reader expects: numbers by size, Chinese by pinyin, "2" before "10". */
function compare(a: Exclude<SortValue, null | undefined>, b: Exclude<SortValue, null | undefined>): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(String(a), String(b));
}

/** A sorted copy. What is missing stands last in both directions, and equals keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => SortValue,
  direction: Sort["direction"],
): readonly Row[] {
  const sign = direction === "up" ? 1 : -1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort((a, b) => {
      const [aMissing, bMissing] = [a.value ?? null, b.value ?? null].map((value) => value === null || value === "");
      if (aMissing || bMissing) return Number(aMissing) - Number(bMissing);
      return sign * compare(a.value!, b.value!);
    })
    .map((each) => each.row);
}

/** The next sort when a column heading is pressed: up, down, then the default order again. */
export function nextSort(current: Sort | null, key: string): Sort | null {
  if (current?.key !== key) return { key, direction: "up" };
  return current.direction === "up" ? { key, direction: "down" } : null;
}
