const millisecondsOfDay = 86_400_000;

/** A civil day as the number of days since 1970, for a slider. */
export const numberOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;

/** The civil day, YYYY-MM-DD, of a number of days since 1970. */
export const dayOfNumber = (days: number): string => new Date(days * millisecondsOfDay).toISOString().slice(0, 10);
