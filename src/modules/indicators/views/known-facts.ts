import { type RawBuilder, sql } from "kysely";

/** What is known: now, or as it was at an instant (ISO, with its offset). */
export type Known = string | null;

/** The facts that are known, as a relation named `f`. */
export const knownFacts = (known: Known): RawBuilder<unknown> =>
  known === null ? sql`ledger.live_fact f` : sql`ledger.known_fact(${known}::timestamptz) f`;
