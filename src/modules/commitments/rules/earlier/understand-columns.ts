import { isBlank, plain } from "../../../../engines/tables/cell-values.ts";
import type { Certainty, ColumnReason, EarlierField } from "../../contract/earlier.ts";
import { namesIn } from "../bring-back.ts";
import { contentWords, fieldOfHead } from "./column-words.ts";
import { readDeadline } from "./deadline.ts";

/** A column with its head and the cells below. */
export interface Column {
  readonly header: string;
  readonly cells: readonly string[];
}

export interface Understood {
  readonly field: EarlierField | null;
  readonly certainty: Certainty;
  readonly reason: { readonly code: ColumnReason; readonly params: Readonly<Record<string, string | number>> };
}

/** From which share of its filled cells on the content of a column speaks for a field, and below which against it. */
const speaks = 0.6;
const contradicts = 0.25;

/** Only these may stand over several columns: one for each quarter, one for each kind of unit. */
const repeatable: readonly EarlierField[] = ["progress", "problem", "next", "support"];

/**
 * Says what each column of a sheet is: by the word of its head, by its cells where the head tells nothing, and with doubt where
 * the two do not agree. `isUnit`: whether a name is that of an organisation that the register knows.
 */
export function understandColumns(columns: readonly Column[], isUnit: (name: string) => boolean): Understood[] {
  const found = columns.map((column) => byHead(column, isUnit));
  const has = (field: EarlierField) => found.some((one) => one?.field === field);
  for (const [at, column] of columns.entries()) {
    const word = contentWords.find((one) => lastPart(column.header).includes(one));
    if (found[at] === null && word !== undefined)
      found[at] = said(has("task") ? "measure" : "task", "certain", "head", { word });
  }
  for (const [at, column] of columns.entries()) found[at] ??= byCells(column, isUnit, has);
  if (!has("task") && !has("measure")) {
    // A list of figures names what is to be reached and nothing else.
    const at = found.findIndex((one) => one?.field === "target");
    if (at >= 0) found[at] = { ...found[at]!, field: "task", certainty: "likely" };
  }
  if (!has("task") && !has("measure")) {
    const at = longestProse(columns, found);
    if (at !== null) found[at] = said("task", "likely", "prose", { length: Math.round(meanLength(columns[at]!)) });
  }
  return withoutSecond(found.map((one) => one ?? nothing("unknown")));
}

const said = (
  field: EarlierField | null,
  certainty: Certainty,
  code: ColumnReason,
  params: Understood["reason"]["params"] = {},
): Understood => ({ field, certainty, reason: { code, params } });
const nothing = (code: ColumnReason, params: Understood["reason"]["params"] = {}) => said(null, "none", code, params);

/** A head of two rows says more in its second; where that is no known word, the first counts (进展情况 over 第三季度). */
const lastPart = (header: string): string => header.split("/").at(-1) ?? "";

function byHead(column: Column, isUnit: (name: string) => boolean): Understood | null {
  const head = [lastPart(column.header), column.header.split("/")[0] ?? ""]
    .map(fieldOfHead)
    .find((one) => one !== null);
  if (!head) return null;
  if (head.field === "kept") return said(null, "certain", "kept", { word: head.word });
  const share =
    head.field === "deadline"
      ? shareOfDays(column)
      : unitFields.includes(head.field)
        ? shareOfUnits(column, isUnit)
        : null;
  if (share !== null && filled(column).length > 2 && share < contradicts)
    return said(head.field, "likely", "head-not-cells", { word: head.word, percent: Math.round(share * 100) });
  return said(head.field, head.isWhole ? "certain" : "likely", head.isWhole ? "head" : "head-part", {
    word: head.word,
  });
}

const unitFields: readonly EarlierField[] = ["lead", "units", "support"];

function byCells(
  column: Column,
  isUnit: (name: string) => boolean,
  has: (field: EarlierField) => boolean,
): Understood | null {
  const cells = filled(column);
  if (cells.length < 3) return null;
  const percent = (share: number) => ({ percent: Math.round(share * 100) });
  const [days, units] = [shareOfDays(column), shareOfUnits(column, isUnit)];
  if (!has("number") && cells.every((cell, at) => plain(cell) === String(at + 1)))
    return said("number", "likely", "serial");
  if (!has("units") && !has("lead") && units >= speaks) return said("units", "likely", "units", percent(units));
  if (!has("deadline") && days >= speaks) return said("deadline", "likely", "days", percent(days));
  return null;
}

const filled = ({ cells }: Column): string[] => cells.filter((cell) => !isBlank(cell)).slice(0, 200);
const share = (cells: readonly string[], holds: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;

const shareOfDays = (column: Column): number =>
  share(filled(column), (cell) => {
    const read = readDeadline(cell, null);
    return (read !== null && !("wrong" in read)) || /^\d{1,2}月/.test(cell.trim());
  });

/** Names that look like units of government, besides those that the register knows. */
const looksLikeUnit =
  /(?:局|委|办|办公室|部|厅|院|公司|集团|中心|管委会|政府|区|市|镇|街道|各区市)(?:[(（][^()（）]*[)）])?$/;
const shareOfUnits = (column: Column, isUnit: (name: string) => boolean): number =>
  share(filled(column), (cell) => {
    const names = namesIn(cell);
    return names.length > 0 && names.every((name) => isUnit(name) || (name.length <= 16 && looksLikeUnit.test(name)));
  });

const meanLength = (column: Column): number => {
  const cells = filled(column);
  return cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
};

/** The column of the longest cells that differ: what is not said anywhere else has to be the task. */
function longestProse(columns: readonly Column[], found: readonly (Understood | null)[]): number | null {
  const free = [...columns.keys()].filter((at) => {
    const cells = filled(columns[at]!);
    return found[at] === null && cells.length > 0 && new Set(cells).size / cells.length > 0.5;
  });
  const best = free.sort((a, b) => meanLength(columns[b]!) - meanLength(columns[a]!))[0];
  return best !== undefined && meanLength(columns[best]!) >= 6 ? best : null;
}

/** Of two columns for one field the surer counts, then the first; the other is kept and not taken. */
function withoutSecond(found: readonly Understood[]): Understood[] {
  const taken = new Map<EarlierField, number>();
  for (const certainty of ["certain", "likely"] as const)
    for (const [at, one] of found.entries())
      if (one.field !== null && one.certainty === certainty && !taken.has(one.field)) taken.set(one.field, at);
  return found.map((one, at) =>
    one.field === null || taken.get(one.field) === at || repeatable.includes(one.field)
      ? one
      : nothing("second", { field: one.field }),
  );
}
