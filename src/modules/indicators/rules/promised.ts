/**
 * Whether a document had promised anything on a day: it was issued by then or, where the source gives no date, the first
 * year of its plan had begun. Nothing known: it counts.
 */
export const isPromisedOn = (
  { issued, period }: { issued: string | null; period: { start: number | null } },
  day: string,
): boolean => (issued ?? (period.start === null ? "" : `${period.start}-01-01`)) <= day;
