/** Milliseconds since 1970. */
export type EventTime = number;

/** When the application made an id: the first 48 bits of a UUIDv7 (RFC 9562, 5.7); null for any other id. */
export function timeOfId(id: string): EventTime | null {
  const found = /^([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(id);
  return found ? Number.parseInt(`${found[1]}${found[2]}`, 16) : null;
}
