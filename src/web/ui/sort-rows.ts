export interface Sort {
  readonly key: string;
  readonly direction: "up" | "down";
}

export type SortValue = string | number | boolean | null | undefined;

const collator = new Intl.Collator("zh-Hans-CN", { numeric: true, sensitivity: "base" });

/** A sorted copy. What is missing stands last in both directions, and equals keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => SortValue,
  direction: Sort["direction"],
): readonly Row[] {
  const sign = direction === "up" ? 1 : -1;
  const values = rows.map((row) => by(row) ?? "");
  const isNumeric = values.every((value) => typeof value === "number" || value === "");
  const key = isNumeric ? Number : sortKeys(values.map(String));
  return values
    .map((value, index) => ({ index, key: value === "" ? null : key(value) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return a.key === b.key ? 0 : a.key < b.key ? -sign : sign;
    })
    .map(({ index }) => rows[index]!);
}

/**
 * Keys that compare by plain `<` in the order a reader expects: Chinese by pinyin, capitals beside small letters, "2"
 * before "10". The collator is asked once for each character instead of once for each pair of rows, which makes
 * 100,000 titles some ten times faster.
 */
function sortKeys(texts: readonly string[]): (value: NonNullable<SortValue>) => string {
  const characters = new Set(["0"]);
  for (const text of texts) for (const character of text.toLowerCase()) characters.add(character);
  const places = new Map<string, string>();
  let place = 0;
  let earlier = "";
  for (const character of [...characters].sort(collator.compare)) {
    if (collator.compare(earlier, character) !== 0) place += 1;
    places.set(character, String.fromCodePoint(place));
    earlier = character;
  }
  const zero = places.get("0") ?? "";
  const keyOf = (text: string) =>
    text.toLowerCase().replace(/\d+|[^\d]/gu, (part) => {
      if (!/\d/.test(part)) return places.get(part) ?? "";
      const digits = part.replace(/^0+(?=\d)/, "");
      return `${zero}${String.fromCodePoint(digits.length)}${digits}`;
    });
  return (value) => keyOf(String(value));
}

/** The next sort when a column heading is pressed: up, down, then the default order again. */
export function nextSort(current: Sort | null, key: string): Sort | null {
  if (current?.key !== key) return { key, direction: "up" };
  return current.direction === "up" ? { key, direction: "down" } : null;
}

/**
 * The sorts after a column heading is pressed: alone it becomes the only one; added (with Shift) it comes after the others,
 * turns round where it stands, or leaves.
 */
export function nextSorts(current: readonly Sort[], key: string, isAdded: boolean): Sort[] {
  const own = current.find((sort) => sort.key === key) ?? null;
  const next = nextSort(own, key);
  if (!isAdded) return next ? [next] : [];
  if (!own) return [...current, { key, direction: "up" }];
  return current.flatMap((sort) => (sort.key === key ? (next ?? []) : sort));
}
