import { readNumber } from "../../../engines/tables/cell-values.ts";
import type { RowFault } from "../contract/files.ts";
import type { Profile, ProfileColumn } from "../contract/profiles.ts";
import { judgeReading, type RawReading, type Reading } from "./judge.ts";

/** What the head of a column of a file means. */
type Meaning =
  | { is: "observedAt" | "longitude" | "latitude" }
  | { is: "value" | "flag"; column: ProfileColumn }
  | { is: "unknown"; head: string };

const fixed = {
  observedAt: ["observedat", "time", "观测时间", "时间"],
  longitude: ["longitude", "lon", "经度"],
  latitude: ["latitude", "lat", "纬度"],
} as const;
const flagEnds = ["flag", "质量符", "质量标识"];

/** Heads are compared without units in brackets, spaces and case. */
const folded = (head: string): string =>
  head
    .normalize("NFKC")
    .replace(/\([^()]*\)/g, "")
    .replace(/[\s_]+/g, "")
    .toLowerCase();

function meaningOf(profile: Profile, head: string): Meaning {
  const word = folded(head);
  for (const [is, words] of Object.entries(fixed))
    if ((words as readonly string[]).includes(word)) return { is: is as keyof typeof fixed };
  for (const column of profile.columns) {
    const names = [column.code, column.name.zh, column.name.en].map(folded);
    if (names.includes(word)) return { is: "value", column };
    if (names.some((name) => flagEnds.some((end) => word === `${name}${end}`))) return { is: "flag", column };
  }
  return { is: "unknown", head };
}

export interface CheckedTable {
  /** Rows below the head that say anything. */
  rows: number;
  /** Rows with nothing wrong, by their number in the file. */
  sound: { row: number; reading: Reading }[];
  faults: RowFault[];
  /** Whether the head names any column of the profile. */
  isOfProfile: boolean;
}

/**
 * Checks the rows of a table, head first, by a profile. Days and minutes without a zone are the civil time of China. A row
 * with a column that the profile does not know is sound: the column is told of once, and stays in the file as brought.
 */
export function checkTable(profile: Profile, table: readonly (readonly string[])[], latest: string): CheckedTable {
  const meanings = (table[0] ?? []).map((head) => meaningOf(profile, head));
  const faults: RowFault[] = meanings.flatMap((one) =>
    one.is === "unknown" && one.head.trim() !== ""
      ? [{ row: 1, column: one.head.trim().slice(0, 200), code: "unknown-column" as const, value: "" }]
      : [],
  );
  const seen = new Set<string>();
  const checked: CheckedTable = { rows: 0, sound: [], faults, isOfProfile: meanings.some(({ is }) => is === "value") };
  for (const [at, cells] of table.entries()) {
    if (at === 0 || cells.every((cell) => cell.trim() === "")) continue;
    checked.rows += 1;
    const row = at + 1;
    const judged = judgeReading(profile, rawOfRow(meanings, cells), latest);
    if (judged.reading === null) {
      faults.push(...judged.faults.map((fault) => ({ row, ...fault })));
      continue;
    }
    const key = JSON.stringify(judged.reading);
    if (seen.has(key)) faults.push({ row, column: null, code: "row-repeated", value: "" });
    else checked.sound.push({ row, reading: judged.reading });
    seen.add(key);
  }
  return checked;
}

function rawOfRow(meanings: readonly Meaning[], cells: readonly string[]): RawReading {
  const values: Record<string, unknown> = {};
  const flags: Record<string, unknown> = {};
  const head: Record<string, unknown> = {};
  for (const [at, one] of meanings.entries()) {
    const cell = (cells[at] ?? "").trim();
    if (cell === "" || one.is === "unknown") continue;
    if (one.is === "value") values[one.column.code] = cellValue(one.column, cell);
    else if (one.is === "flag") flags[one.column.code] = cell;
    else head[one.is] = one.is === "observedAt" ? withZone(cell) : numberOr(cell);
  }
  return { observedAt: head.observedAt, longitude: head.longitude, latitude: head.latitude, values, flags };
}

function numberOr(cell: string): unknown {
  const read = readNumber(cell);
  return "value" in read && !read.isPercent ? Number(read.value) : cell;
}

function cellValue(column: ProfileColumn, cell: string): unknown {
  if (column.kind === "number") return numberOr(cell);
  if (column.kind === "text") return cell;
  const word = column.words.find(({ code, name }) => [code, name.zh, name.en].includes(cell));
  return word?.code ?? cell;
}

/** `2026-11-20 08:00`, as spreadsheets write it, is civil time; what has a zone keeps it. */
function withZone(cell: string): string {
  const text = cell
    .normalize("NFKC")
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, (_, year, month, day) =>
      [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-"),
    );
  return /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text) ? `${text}+08:00` : text;
}
