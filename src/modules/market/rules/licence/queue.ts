import type { Refusal } from "../../../../platform/errors/app-error.ts";
import { daysAfter } from "../dates.ts";

export const placeStates = ["waiting", "offered", "taken", "passed", "left"] as const;
export type PlaceState = (typeof placeStates)[number];

/** A place in the queue for a result: who may take it first when a trial ends without conversion. In order of arrival. */
export interface Place {
  readonly id: string;
  readonly organisation: string;
  readonly state: PlaceState;
  /** The last day of an offer, also once it is taken: so long the result is kept for who took it. */
  readonly offeredUntil: string | null;
}

type OwnPlace = Place & { readonly state: "waiting" | "offered" | "taken" };

/** Whether a place keeps others away on this day: an offer that is open, or taken and still to be signed. */
const reserves = ({ state, offeredUntil }: Place, day: string): boolean =>
  (state === "offered" || state === "taken") && offeredUntil !== null && offeredUntil >= day;

const isOpen = ({ state }: Pick<Place, "state">) => state === "waiting" || state === "offered";

/** The place that an organisation has now: it waits, was offered the result, or took it and may still sign. */
export const ownPlace = (places: readonly Place[], organisation: string, day: string): OwnPlace | undefined =>
  places.findLast(
    (place): place is OwnPlace => place.organisation === organisation && (isOpen(place) || reserves(place, day)),
  );

/** Why an organisation cannot stand in the queue, or null: each stands in it once. */
export const joinRefusal = (places: readonly Place[], organisation: string): Refusal | null =>
  places.some((place) => isOpen(place) && place.organisation === organisation)
    ? { code: "market.licence-place-taken" }
    : null;

/**
 * Why a place cannot be used so, or null: an offer is taken or passed by its own organisation, taken only until its last day;
 * a place is left at any time, also by who took the offer and will not sign.
 */
export function placeRefusal(place: Place | undefined, act: "take" | "pass" | "leave", day: string): Refusal | null {
  const isPossible =
    place &&
    (act === "leave"
      ? isOpen(place) || reserves(place, day)
      : place.state === "offered" && (act === "pass" || reserves(place, day)));
  return isPossible ? null : { code: "market.licence-no-place" };
}

/**
 * What becomes of a queue on a day: an offer that ran out passes, and if the result is free and nobody has an offer or took
 * one that still runs, the first who waits gets one for `offerDays` days. Returns only places that change.
 */
export function queueTurns(places: readonly Place[], day: string, isFree: boolean, offerDays: number): Place[] {
  const passed = places
    .filter(({ state, offeredUntil }) => state === "offered" && offeredUntil !== null && offeredUntil < day)
    .map((place): Place => ({ ...place, state: "passed" }));
  const hasOffer = places.some((place) => reserves(place, day));
  const first = places.find(({ state }) => state === "waiting");
  if (!isFree || hasOffer || !first) return passed;
  return [...passed, { ...first, state: "offered", offeredUntil: daysAfter(day, offerDays) }];
}

/** Why a licensee cannot sign now what would occupy the result, or null: somebody else may take it first. */
export const firstRefusalRefusal = (places: readonly Place[], organisation: string, day: string): Refusal | null => {
  const first = places.find((place) => reserves(place, day));
  return first && first.organisation !== organisation
    ? { code: "market.licence-first-refusal", params: { until: first.offeredUntil ?? "" } }
    : null;
};
