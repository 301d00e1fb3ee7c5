import type { Profile, ProfileColumn } from "../contract/profiles.ts";
import type { Fault, FaultCode } from "../contract.ts";

/** What somebody says they observed, before it is judged. A value that is not said is undefined. */
export interface RawReading {
  observedAt: unknown;
  longitude: unknown;
  latitude: unknown;
  values: Readonly<Record<string, unknown>>;
  flags: Readonly<Record<string, unknown>>;
}

/** An observation that keeps to its profile. Instants as ISO text in UTC, degrees in WGS-84. */
export interface Reading {
  observedAt: string;
  longitude: number | null;
  latitude: number | null;
  values: Record<string, number | string>;
  flags: Record<string, string>;
}

const longestText = 1000;
const longestShown = 200;
const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** A value as a report shows it. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/**
 * Everything that is wrong with a reading, and the reading when nothing is. `latest`: the instant (ISO) after which nothing
 * can have been observed. A range is not asked of a value that its sender calls unusable: that is what the flag is for.
 */
export function judgeReading(
  profile: Profile,
  raw: RawReading,
  latest: string,
): { reading: Reading; faults: [] } | { reading: null; faults: Fault[] } {
  const faults: Fault[] = [];
  const tell = (column: string | null, code: FaultCode, value: unknown) =>
    void faults.push({ column, code, value: shownValue(value) });

  const at = instantOf(raw.observedAt);
  if (at === null) tell("observedAt", "time-wrong", raw.observedAt);
  else if (at > Date.parse(latest)) tell("observedAt", "time-future", raw.observedAt);

  const place = placeOf(profile, raw, tell);
  const flags = flagsOf(profile, raw, tell);
  const values: Record<string, number | string> = {};
  const columns = new Map(profile.columns.map((column) => [column.code, column]));
  for (const [code, value] of Object.entries(raw.values))
    if (!columns.has(code) && isSaid(value)) tell(code, "unknown-column", value);
  for (const column of profile.columns) {
    const value = raw.values[column.code];
    const isUsable = profile.flags?.values.find(({ code }) => code === flags[column.code])?.isUsable ?? true;
    if (!isSaid(value)) {
      if (column.isRequired && isUsable) tell(column.code, "value-missing", value);
      continue;
    }
    const code = faultOfValue(column, value, isUsable);
    if (code) tell(column.code, code, value);
    else values[column.code] = value as number | string;
  }
  if (faults.length > 0 || at === null) return { reading: null, faults };
  return { reading: { observedAt: new Date(at).toISOString(), ...place, values, flags }, faults: [] };
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/** An instant with its zone, in milliseconds; null when it is none or no such day exists. */
function instantOf(value: unknown): number | null {
  if (typeof value !== "string" || !zoned.test(value)) return null;
  const at = Date.parse(value.replace(" ", "T"));
  if (Number.isNaN(at)) return null;
  // 30 February is read as 2 March: the day that was written has to be the day that is meant.
  const day = new Date(Date.parse(`${value.slice(0, 10)}T00:00:00Z`));
  return day.toISOString().slice(0, 10) === value.slice(0, 10) ? at : null;
}

type Tell = (column: string | null, code: FaultCode, value: unknown) => void;

function placeOf(profile: Profile, { longitude, latitude }: RawReading, tell: Tell) {
  const none = { longitude: null, latitude: null };
  if (!isSaid(longitude) && !isSaid(latitude)) {
    if (profile.isPlaced) tell("longitude", "place-missing", null);
    return none;
  }
  const isIn = (value: unknown, bound: number): value is number =>
    typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= bound;
  if (!isIn(longitude, 180)) tell("longitude", "place-wrong", longitude);
  if (!isIn(latitude, 90)) tell("latitude", "place-wrong", latitude);
  return isIn(longitude, 180) && isIn(latitude, 90) ? { longitude, latitude } : none;
}

function flagsOf(profile: Profile, raw: RawReading, tell: Tell): Record<string, string> {
  const flags: Record<string, string> = {};
  for (const [column, flag] of Object.entries(raw.flags)) {
    if (!isSaid(flag)) continue;
    const isKnown =
      profile.columns.some(({ code }) => code === column) &&
      profile.flags?.values.some(({ code }) => code === String(flag));
    if (isKnown) flags[column] = String(flag);
    else tell(column, "flag-unknown", flag);
  }
  return flags;
}

function faultOfValue(column: ProfileColumn, value: unknown, isUsable: boolean): FaultCode | null {
  if (column.kind === "number") {
    if (typeof value !== "number" || !Number.isFinite(value)) return "not-a-number";
    if (!isUsable) return null;
    if (column.least !== null && value < column.least) return "below-range";
    return column.most !== null && value > column.most ? "above-range" : null;
  }
  if (typeof value !== "string") return column.kind === "word" ? "not-in-vocabulary" : "too-long";
  if (column.kind === "word") return column.words.some(({ code }) => code === value) ? null : "not-in-vocabulary";
  return value.length > longestText ? "too-long" : null;
}
