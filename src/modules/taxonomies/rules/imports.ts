import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { CodeForm, ImportFault, ImportProblem, TaxonomiesErrorCode } from "../contract.ts";
import { isCodeOf, parentOf } from "./code-forms.ts";
import type { DatedItem } from "./tree.ts";

/** A row of a file as it was read, with its line there. */
export interface CodeRow {
  line: number;
  code: string;
  name: string;
  parent: string | null;
}

export interface CodeItem {
  code: string;
  parent: string | null;
  name: string;
}

const headers = {
  code: ["代码", "编码", "行业代码", "区划代码", "行政区划代码", "code"],
  name: ["名称", "类别名称", "行业名称", "单位名称", "name"],
  parent: ["上级代码", "上级", "父级代码", "parent"],
};

/**
 * The rows below the header (code, name, and parent if there is one; Chinese or English words). Null without such a header.
 * Empty lines are passed over.
 */
export function codeRows(cells: readonly (readonly string[])[]): CodeRow[] | null {
  const texts = cells.map((row) => row.map((cell) => cell.trim()));
  const head = (texts[0] ?? []).map((cell) => cell.toLowerCase());
  const column = (words: readonly string[]) => head.findIndex((cell) => words.includes(cell));
  const [code, name, parent] = [column(headers.code), column(headers.name), column(headers.parent)];
  if (code < 0 || name < 0) return null;
  return texts.flatMap((row, index) =>
    index === 0 || row.every((cell) => cell === "")
      ? []
      : [{ line: index + 1, code: row[code] ?? "", name: row[name] ?? "", parent: row[parent] || null }],
  );
}

/** The items of a file in its order, and what is wrong with its rows: each row's first fault. */
export function checkRows(form: CodeForm, rows: readonly CodeRow[]): { items: CodeItem[]; problems: ImportProblem[] } {
  const codes = new Set(rows.map((row) => row.code));
  const seen = new Set<string>();
  const items: CodeItem[] = [];
  const problems: ImportProblem[] = [];
  for (const { line, code, name, parent } of rows) {
    const found = rowFault(form, { code, name }, seen) ?? parentOf(form, code, parent, (one) => codes.has(one));
    seen.add(code);
    if ("fault" in found) problems.push({ line, code, fault: found.fault });
    else items.push({ code, parent: found.parent, name });
  }
  return { items, problems };
}

function rowFault(
  form: CodeForm,
  { code, name }: Pick<CodeRow, "code" | "name">,
  seen: ReadonlySet<string>,
): { fault: ImportFault } | null {
  if (code === "") return { fault: "no-code" };
  if (!isCodeOf(form, code)) return { fault: "bad-code" };
  if (name === "") return { fault: "no-name" };
  return seen.has(code) ? { fault: "doubled-code" } : null;
}

/**
 * What a whole new list from a day on changes, given what holds on that day: what is new or named or placed anew is added,
 * what is gone or was named or placed otherwise ends, the rest stays.
 */
export function importPlan<Held extends CodeItem>(held: readonly Held[], items: readonly CodeItem[]) {
  const before = new Map(held.map((item) => [item.code, item]));
  const after = new Map(items.map((item) => [item.code, item]));
  const isSame = (a: CodeItem | undefined, b: CodeItem | undefined) =>
    a !== undefined && b !== undefined && a.name === b.name && a.parent === b.parent;
  return {
    added: items.filter((item) => !isSame(before.get(item.code), item)),
    ended: held.filter((item) => !isSame(item, after.get(item.code))),
    same: items.filter((item) => isSame(before.get(item.code), item)).length,
  };
}

/** Why a whole new list cannot hold from a day on, given the items of all days and those that it would end; else null. */
export function importRefusal(
  all: readonly DatedItem[],
  ended: readonly DatedItem[],
  day: string,
  today: string,
): Refusal | null {
  const refusal = (code: TaxonomiesErrorCode, params: Refusal["params"]): Refusal => ({ code, params });
  if (ended.length > 0 && day < today) return refusal("taxonomies.day-past", { day, today });
  const late = all.find((item) => item.validFrom > day) ?? ended.find((item) => item.validFrom >= day);
  return late ? refusal("taxonomies.day-before-start", { day, from: late.validFrom }) : null;
}
