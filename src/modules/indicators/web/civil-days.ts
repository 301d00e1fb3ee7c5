/** What was known on a day is what was known at its end, by the one civil time of the country. */
export const endOfDay = (day: string): string | undefined => (day ? `${day}T23:59:59+08:00` : undefined);

/** The civil day of such an instant; empty without one. */
export const dayOfInstant = (instant: string | undefined): string => instant?.slice(0, 10) ?? "";
