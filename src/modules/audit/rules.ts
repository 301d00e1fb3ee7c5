/** The moments between which a civil day lies in China, whose time every region here keeps: no summer time, eight hours ahead. */
export const dayBegins = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** The moment at which the day is over. */
export const dayEnds = (day: string): Date => new Date(dayBegins(day).getTime() + 24 * 60 * 60 * 1000);

/** One value or several of a query as a list; undefined where nothing is asked for. */
export const listOf = (value: string | readonly string[] | undefined): readonly string[] | undefined =>
  value === undefined ? undefined : typeof value === "string" ? [value] : value;
