/** Civil days as ISO text (YYYY-MM-DD), compared as text. */

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const yearEnd = (year: number): string => `${year}-12-31`;
export const yearStart = (year: number): string => `${year}-01-01`;

/** The day after, or so many days after. */
export function dayAfter(day: string, days = 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The end of the last year that is over on this day. */
export const lastYearEnd = (day: string): string => (day.endsWith("-12-31") ? day : yearEnd(yearOf(day) - 1));

export const earlier = (a: string, b: string): string => (a < b ? a : b);
