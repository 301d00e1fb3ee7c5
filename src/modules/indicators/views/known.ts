import { type RawBuilder, sql } from "kysely";

/** What is known: now, or as it was at an instant (ISO, with its offset). */
export type Known = string | null;

/** The condition under which a fact `l` of ledger.life_public is known. */
export const isKnown = (known: Known): RawBuilder<boolean> =>
  known === null
    ? sql<boolean>`l.known_to is null`
    : sql<boolean>`(l.known_from <= ${known}::timestamptz
        and (l.known_to is null or l.known_to > ${known}::timestamptz))`;

/** The condition under which a fact `l` of ledger.life_public is of a metric. */
export const isOfMetric = (metric: string): RawBuilder<boolean> => sql<boolean>`l.metric = ledger.key_of(${metric})`;
