import { searchText } from "../../../../web/search-state.ts";
import { ledgerSearch } from "../ledger-search.ts";

/** What the address of the calendar holds: the filters of the ledger, and the month. */
export const calendarSearch = ledgerSearch
  .omit({ sort: true, group: true, columns: true })
  .extend({ month: searchText });

/** The month so many months later or earlier. */
export function monthAfter(month: string, by: number): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + by);
  return at.toISOString().slice(0, 7);
}

/** The days of a month in weeks that begin on Monday; null before its first and after its last day. */
export function weeksOf(month: string): (string | null)[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const lead = (first.getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((lead + last) / 7) * 7 }, (_, at) => {
    const day = at - lead + 1;
    return day < 1 || day > last ? null : `${month}-${String(day).padStart(2, "0")}`;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
