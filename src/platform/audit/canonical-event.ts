import { createHash, type Hash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";

/** The hash before the first seal. */
export const noHash = "0".repeat(64);

/**
 * The fields of an event as texts, in the order in which they are sealed: id, occurred_at, kind, subject, actor,
 * on_behalf_of, before, after, basis, correlation_id. Times are UTC with six decimals, JSON is PostgreSQL's own text of
 * `jsonb` (keys by length, then bytes), so no program rounds a number on the way. Null stays null.
 */
export type EventFields = readonly (string | null)[];

/** Reads `EventFields` of the event `e` in one column. */
export const eventFields: RawBuilder<EventFields> = sql`array[
  e.id, ${utc("e.occurred_at")}, e.kind, e.subject, e.actor, e.on_behalf_of, e.before::text, e.after::text, e.basis,
  e.correlation_id]`;

/** A moment as it is sealed: `2026-11-25T15:40:00.123456Z`. */
export function utc(column: string): RawBuilder<string> {
  return sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** What a seal says of itself; it is hashed before the events. */
export interface SealHead {
  number: number;
  previousHash: string;
  /** As `utc` writes it. */
  sealedAt: string;
  count: number;
}

/** sha256, in hex, of the event's fields as a JSON array and a line feed, in UTF-8. */
export const hashEvent = (fields: EventFields): string =>
  createHash("sha256").update(line(fields), "utf8").digest("hex");

/**
 * The hash of a seal: sha256 over UTF-8 lines that each end with a line feed. First the JSON array of number, hash of the
 * seal before, time and count; then the hash of each event in order. Anybody can compute it again.
 */
export class SealHash {
  readonly #hash: Hash = createHash("sha256");

  constructor({ number, previousHash, sealedAt, count }: SealHead) {
    this.#hash.update(line([number, previousHash, sealedAt, count]), "utf8");
  }

  add(eventHash: string): void {
    this.#hash.update(`${eventHash}\n`);
  }

  end(): string {
    return this.#hash.digest("hex");
  }
}

const line = (values: readonly unknown[]): string => `${JSON.stringify(values)}\n`;
