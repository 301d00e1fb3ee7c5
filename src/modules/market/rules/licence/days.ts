const dayMilliseconds = 86_400_000;

/** Days from one civil day to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMilliseconds;

export const later = (a: string, b: string): string => (a < b ? b : a);
export const earlier = (a: string, b: string): string => (a < b ? a : b);
