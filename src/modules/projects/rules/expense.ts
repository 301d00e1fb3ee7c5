import type { BudgetLine, Terms } from "../contract/terms.ts";

/** A version of the negative list of lump-sum money as it is asked here. */
export interface SpendingList {
  readonly id: string;
  readonly version: number;
  readonly items: readonly {
    readonly code: string;
    readonly words: { readonly zh: string; readonly en: string | null };
  }[];
}

export interface ExpenseClaim {
  /** A kind of expense or the code of a line of the list; of an itemised budget the key of its line. */
  readonly item: string;
  readonly words: string;
  /** 分. */
  readonly amount: number;
}

/** Why an expense is not borne. */
export type ExpenseFault =
  | { readonly is: "no-list" }
  | {
      readonly is: "list-line";
      readonly list: string;
      readonly version: number;
      /** Number of the line in the list, from 1. */
      readonly line: number;
      readonly zh: string;
      readonly en: string | null;
      /** The words of the claim that the line names; null: the claim itself named the line. */
      readonly found: string | null;
    }
  | { readonly is: "no-line" }
  | { readonly is: "over-line"; readonly heading: string; readonly left: number }
  /** More than was contracted for the unit (after a stop: than became due). */
  | { readonly is: "over-unit"; readonly left: number };

/**
 * Whether an expense is borne; null: it is. Lump sum: everything that the list valid on the day of the expense does not
 * forbid, without limit by heading. Itemised: what is left on its budget line (`spent`: 分 by line so far). Either way no more
 * than `left`, 分 of what was contracted for the unit.
 */
export function expenseFault(
  terms: Pick<Terms, "budgetMode" | "lines">,
  list: SpendingList | null,
  claim: ExpenseClaim,
  spent: ReadonlyMap<string, number>,
  left: number,
): ExpenseFault | null {
  const fault = terms.budgetMode === "itemised" ? lineFault(terms.lines, claim, spent) : lumpFault(list, claim);
  return fault ?? (claim.amount > left ? { is: "over-unit", left } : null);
}

const lumpFault = (list: SpendingList | null, claim: ExpenseClaim): ExpenseFault | null =>
  list === null ? { is: "no-list" } : listFault(list, claim);

/** The first line of the list that forbids an expense: the claim names it, or says a thing that its words name. */
function listFault({ id, version, items }: SpendingList, { item, words }: ExpenseClaim): ExpenseFault | null {
  for (const [at, { code, words: line }] of items.entries()) {
    const found = code === item ? null : (namedThings(line.zh).find((thing) => words.includes(thing)) ?? undefined);
    if (found !== undefined)
      return { is: "list-line", list: id, version, line: at + 1, zh: line.zh, en: line.en, found };
  }
  return null;
}

const notThings =
  /^(不得|禁止|不应|不能|严禁)?(用于|列支|支付|开支|报销|使用)?(与?(本|该)?项目无关的)?|(等|的)?(费用|支出|开支)?$/gu;

/** The things that a line of a list names, one by one: 罚款、捐款、赞助 are three. */
export function namedThings(line: string): readonly string[] {
  return line
    .replace(/（[^）]*）|\([^)]*\)/gu, "")
    .split(/[、，。；,;.]|以及|或者|和|(?<=.)与|或/u)
    .map((part) => part.trim().replace(notThings, ""))
    .filter((part) => part.length >= 2 && part.length <= 8);
}

function lineFault(
  lines: readonly BudgetLine[],
  { item, amount }: ExpenseClaim,
  spent: ReadonlyMap<string, number>,
): ExpenseFault | null {
  const line = lines.find(({ key }) => key === item);
  if (!line) return { is: "no-line" };
  const left = line.amount - (spent.get(item) ?? 0);
  return amount > left ? { is: "over-line", heading: line.heading, left } : null;
}
