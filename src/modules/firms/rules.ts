import type { Refusal } from "../../platform/errors/app-error.ts";
import { type FirmErrorCode, firmPeople, firmStewards, type TitleState } from "./contract.ts";

const refusal = (code: FirmErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Whoever acts, as far as rights on firms depend on it. */
export interface Keeper {
  readonly roles: readonly string[];
  readonly organisationId: string | null;
}

const holds = (person: Keeper, roles: readonly string[]): boolean => person.roles.some((role) => roles.includes(role));

/** Whether the person belongs to one of the participants that a firm is. */
export const isOneOf = (organisations: readonly string[], person: Pick<Keeper, "organisationId"> | null): boolean =>
  typeof person?.organisationId === "string" && organisations.includes(person.organisationId);

/** Why somebody may not keep what is the firm's own to say, or null: its people and those who keep the register may. */
export function keepRefusal(organisations: readonly string[], person: Keeper | null): Refusal | null {
  if (!person) return { code: "platform.sign-in-needed" };
  if (holds(person, firmStewards)) return null;
  const isOwn = isOneOf(organisations, person) && holds(person, firmPeople);
  return isOwn ? null : refusal("firms.not-own");
}

/**
 * Why somebody may not enter a name that another firm bears or bore, or null. `other`: what that firm is called. Only those
 * who keep the register say that two are called so: from then on a table has to tell them apart.
 */
export const takenNameRefusal = (other: string | null, person: Keeper | null): Refusal | null =>
  other === null || (person && holds(person, firmStewards))
    ? null
    : refusal("firms.known-already", { name: other, stewards: "only" });

/** Why a firm cannot stand below the first of `above`, or null; `above`: that firm and everything over it. */
export function parentRefusal(
  firm: string,
  above: readonly { readonly id: string; readonly name: string }[],
): Refusal | null {
  return above.some(({ id }) => id === firm) ? refusal("firms.parent-circle", { name: above[0]?.name ?? "" }) : null;
}

/** A time of a title: ISO days, `validTo` not included; `endedOn`: withdrawn from this day on. */
export interface TitleTime {
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly endedOn: string | null;
}

/** A stay at a place: ISO days, `validTo` not included; null: open. */
export interface Stay {
  readonly place: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const lastDay = (time: Pick<TitleTime, "validTo" | "endedOn">): string | null => time.endedOn ?? time.validTo;

/** How a title stands on a day; it is expiring when it runs out within `soonDays` days. */
export function titleState(time: TitleTime, day: string, soonDays: number): TitleState {
  if (time.endedOn !== null && time.endedOn <= day) return "withdrawn";
  if (day < time.validFrom) return "to-come";
  if (time.validTo === null) return "valid";
  if (time.validTo <= day) return "expired";
  const left = (Date.parse(time.validTo) - Date.parse(day)) / 86_400_000;
  return left <= soonDays ? "expiring" : "valid";
}

/** Why a title cannot be held for this time beside those that the firm has, or null: one title is held once at a time. */
export function newTitleRefusal(held: readonly TitleTime[], added: Omit<TitleTime, "endedOn">): Refusal | null {
  if (added.validTo !== null && added.validTo <= added.validFrom)
    return refusal("firms.period-wrong", { from: added.validFrom, to: added.validTo });
  const clash = held.find((one) => one.title === added.title && overlaps(one, added));
  return clash ? refusal("firms.title-overlaps", { from: clash.validFrom, to: lastDay(clash) ?? "" }) : null;
}

function overlaps(one: TitleTime, added: Omit<TitleTime, "endedOn">): boolean {
  const end = lastDay(one);
  return (end === null || added.validFrom < end) && (added.validTo === null || one.validFrom < added.validTo);
}

/** Why a title cannot be withdrawn from this day on, or null. */
export function endTitleRefusal(time: TitleTime, on: string): Refusal | null {
  if (time.endedOn !== null) return refusal("firms.ended-already", { on: time.endedOn });
  const isInside = time.validFrom < on && (time.validTo === null || on <= time.validTo);
  return isInside ? null : refusal("firms.end-outside", { from: time.validFrom, to: time.validTo ?? "", on });
}

/** Why a firm cannot move on this day, or null: what is known of later is corrected there, not passed over. */
export function moveRefusal(stays: readonly Pick<Stay, "validFrom">[], from: string | null): Refusal | null {
  const latest = stays
    .map((stay) => stay.validFrom ?? "")
    .sort()
    .at(-1);
  if (latest === undefined) return null;
  return from !== null && from > latest ? null : refusal("firms.moved-later", { from: latest });
}

/** A piece of a title at one place: what one fact says. */
export interface TitlePiece {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly place: string | null;
  readonly point: { readonly longitude: number; readonly latitude: number } | null;
}

const later = (a: string, b: string | null): string => (b !== null && b > a ? b : a);
const earlier = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b;

/**
 * The pieces of a title, cut where the firm moved, so that a count of any day finds the place of that day. A time at
 * which nobody knows the place is a piece without one.
 */
export function titlePieces(time: TitleTime, stays: readonly Stay[]): TitlePiece[] {
  const end = lastDay(time);
  const pieces: TitlePiece[] = [];
  let from: string | null = time.validFrom;
  for (const stay of [...stays].sort((a, b) => ((a.validFrom ?? "") < (b.validFrom ?? "") ? -1 : 1))) {
    const begins = later(time.validFrom, stay.validFrom);
    const ends = earlier(end, stay.validTo);
    if (from === null || (ends !== null && ends <= begins)) continue;
    if (from < begins) pieces.push({ validFrom: from, validTo: begins, place: null, point: null });
    pieces.push({ validFrom: begins, validTo: ends, place: stay.place, point: pointOf(stay) });
    from = ends === end ? null : ends;
  }
  if (from !== null) pieces.push({ validFrom: from, validTo: end, place: null, point: null });
  return pieces;
}

const pointOf = ({ longitude, latitude }: Stay): TitlePiece["point"] =>
  longitude === null || latitude === null ? null : { longitude, latitude };
