import type { Profile } from "../contract/profiles.ts";
import type { Fault } from "../contract.ts";
import { judgeReading, type RawReading, type Reading, shownValue } from "./judge.ts";

/** A message that keeps to its profile, with its number in the sequence of its sender. */
export interface Message extends Reading {
  sequence: number;
}

export type JudgedMessage =
  | { message: Message; faults: []; sequence: number }
  | { message: null; faults: Fault[]; sequence: number | null };

const keys: ReadonlySet<string> = new Set(["sequence", "observedAt", "longitude", "latitude", "values", "flags"]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads one message of a batch by the profile of its link. `latest`: the instant after which nothing can have been observed. */
export function judgeMessage(profile: Profile, raw: unknown, latest: string): JudgedMessage {
  if (!isObject(raw))
    return { message: null, sequence: null, faults: [{ column: null, code: "not-an-object", value: shownValue(raw) }] };
  const faults: Fault[] = Object.keys(raw)
    .filter((key) => !keys.has(key))
    .map((key) => ({ column: key, code: "unknown-key", value: shownValue(raw[key]) }));
  const sequence =
    Number.isSafeInteger(raw.sequence) && (raw.sequence as number) >= 0 ? (raw.sequence as number) : null;
  if (sequence === null) faults.push({ column: "sequence", code: "sequence-wrong", value: shownValue(raw.sequence) });
  for (const part of ["values", "flags"] as const)
    if (raw[part] !== undefined && !isObject(raw[part]))
      faults.push({ column: part, code: "not-an-object", value: shownValue(raw[part]) });
  const reading: RawReading = {
    observedAt: raw.observedAt,
    longitude: raw.longitude,
    latitude: raw.latitude,
    values: isObject(raw.values) ? raw.values : {},
    flags: isObject(raw.flags) ? raw.flags : {},
  };
  const judged = judgeReading(profile, reading, latest);
  if (judged.reading === null || sequence === null || faults.length > 0)
    return { message: null, sequence, faults: [...faults, ...judged.faults] };
  return { message: { sequence, ...judged.reading }, faults: [], sequence };
}

/** Whether two observations say the same: what is sent again has the same words, in whatever order. */
export const saysSame = (one: Reading, other: Reading): boolean => canonical(one) === canonical(other);

const sorted = (record: Readonly<Record<string, unknown>>): unknown[] =>
  Object.keys(record)
    .sort()
    .map((key) => [key, record[key]]);

const canonical = ({ observedAt, longitude, latitude, values, flags }: Reading): string =>
  JSON.stringify([observedAt, longitude, latitude, sorted(values), sorted(flags)]);
