/** Half-open days: from the first, up to and without the last; null is open. */
export interface Validity {
  validFrom: string | null;
  validTo: string | null;
}

/** Whether something holds on a day. */
export const isInForce = ({ validFrom, validTo }: Validity, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

/** The stretches of time within which nothing of these begins or ends, from the first to the last. */
export function stretches(all: readonly Validity[]): Validity[] {
  const borders = [null, ...daysOf(all), null];
  return borders.slice(1).map((validTo, at) => ({ validFrom: borders[at] ?? null, validTo }));
}

/** The days on which one of these begins or ends, in order, each once. */
export const daysOf = (all: readonly Validity[]): string[] =>
  [...new Set(all.flatMap(({ validFrom, validTo }) => [validFrom, validTo]))].filter((day) => day !== null).sort();
