import { plain, readDate } from "../../../../engines/tables/cell-values.ts";

/** A deadline as an office writes it: a day, words without one (长期, 每年), or neither. */
export type Deadline = { readonly day: string } | { readonly open: string } | { readonly wrong: string };

const endOf: Readonly<Record<string, string>> = {
  一: "03-31",
  二: "06-30",
  三: "09-30",
  四: "12-31",
  1: "03-31",
  2: "06-30",
  3: "09-30",
  4: "12-31",
  上: "06-30",
  下: "12-31",
};
const standing = /^(?:长期|持续|常态|每[年月季周]|按[年月季]|全年|适时|即时|不定期|按要求|按进度|立行立改)/;

/**
 * Reads a deadline: a year, half, quarter or month ends with its last day (2025年6月底前 is 30 June). A month without its
 * year takes the year that the ledger's own title names. Blank: null.
 */
export function readDeadline(cell: string, yearOfLedger: number | null): Deadline | null {
  const text = plain(cell).replace(/\s+/g, "");
  if (/^[-—–./]*$/.test(text)) return null;
  if (standing.test(text)) return { open: text };
  const bare = text.replace(/(?:之?前|以前|底前|前完成|完成|截止|年内)+$/g, "").replace(/(?<=[年月])(?:年?底|末)$/, "");
  const [, first, last] = /^(\d{4})年?[-—~至到](\d{4})年?$/.exec(bare) ?? [];
  if (first && last && first <= last) return { day: `${last}-12-31` };
  const [, year, part] = /^(\d{4})年?(?:第?([一二三四1-4])季度?|([上下])半年)$/.exec(bare) ?? [];
  const half = /^(\d{4})年?([上下])半年$/.exec(bare);
  if (half) return { day: `${half[1]}-${endOf[half[2]!]}` };
  if (year && part) return { day: `${year}-${endOf[part]}` };
  const days = readDate(bare) ?? (yearOfLedger !== null ? readDate(`${yearOfLedger}年${bare}`) : null);
  return days ? { day: days.last } : { wrong: cell.trim() };
}

/** The year that a title names, when it names one only (2025年科技工作要点任务台账). */
export function yearIn(title: string): number | null {
  const years = new Set([...plain(title).matchAll(/(?<!\d)(20\d{2})年?(?!\d)/g)].map(([, year]) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
