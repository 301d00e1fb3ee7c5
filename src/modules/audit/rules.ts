/** The moments between which a civil day lies in China, whose time every region here keeps: no summer time, eight hours ahead. */
export const dayBegins = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** The moment at which the day is over. */
export const dayEnds = (day: string): Date => new Date(dayBegins(day).getTime() + 24 * 60 * 60 * 1000);

/** One value or several of a query as a list; undefined where nothing is asked for. */
export const listOf = (value: string | readonly string[] | undefined): readonly string[] | undefined =>
  value === undefined ? undefined : typeof value === "string" ? [value] : value;

/** One thing that an event recorded: what it was and what it became; null where that side says nothing of it. */
export interface Change {
  /** The name under which it was recorded; empty where the whole record is one value. */
  field: string;
  before: string | null;
  after: string | null;
}

/** What an event changed, field by field, in the order in which it was recorded. What stayed the same is left in. */
export function changesOf(before: unknown, after: unknown): Change[] {
  if (!isRecord(before ?? after ?? null) || !isRecord(after ?? before ?? null)) {
    const whole = { field: "", before: inWords(before), after: inWords(after) };
    return whole.before === null && whole.after === null ? [] : [whole];
  }
  const [was, is] = [before ?? {}, after ?? {}] as [Record<string, unknown>, Record<string, unknown>];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return fields.map((field) => ({ field, before: inWords(was[field]), after: inWords(is[field]) }));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function inWords(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value, null, 1);
}
