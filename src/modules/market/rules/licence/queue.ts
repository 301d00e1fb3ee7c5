import type { Refusal } from "../../../../platform/errors/app-error.ts";
import { daysAfter } from "../dates.ts";

export const placeStates = ["waiting", "offered", "taken", "passed", "left"] as const;
export type PlaceState = (typeof placeStates)[number];

/** A place in the queue for a result: who may take it first when a trial ends without conversion. In order of arrival. */
export interface Place {
  readonly id: string;
  readonly organisation: string;
  readonly state: PlaceState;
  /** The last day of an offer. */
  readonly offeredUntil: string | null;
}

const isOpen = ({ state }: Place) => state === "waiting" || state === "offered";

/** Why an organisation cannot stand in the queue, or null: each stands in it once. */
export const joinRefusal = (places: readonly Place[], organisation: string): Refusal | null =>
  places.some((place) => isOpen(place) && place.organisation === organisation)
    ? { code: "market.licence-place-taken" }
    : null;

/** Why a place cannot be used so, or null: an offer is taken or passed by its own organisation, a place is left at any time. */
export function placeRefusal(place: Place | undefined, act: "take" | "pass" | "leave"): Refusal | null {
  const isPossible = place && (act === "leave" ? isOpen(place) : place.state === "offered");
  return isPossible ? null : { code: "market.licence-no-place" };
}

/**
 * What becomes of a queue on a day: an offer that ran out passes, and if the result is free and nobody has an offer, the first
 * who waits gets one for `offerDays` days. Returns only places that change.
 */
export function queueTurns(places: readonly Place[], day: string, isFree: boolean, offerDays: number): Place[] {
  const passed = places
    .filter(({ state, offeredUntil }) => state === "offered" && offeredUntil !== null && offeredUntil < day)
    .map((place): Place => ({ ...place, state: "passed" }));
  const hasOffer = places.some((place) => place.state === "offered" && !passed.some(({ id }) => id === place.id));
  const first = places.find(({ state }) => state === "waiting");
  if (!isFree || hasOffer || !first) return passed;
  return [...passed, { ...first, state: "offered", offeredUntil: daysAfter(day, offerDays) }];
}

/** Why a licensee cannot sign for an exclusive licence now, or null: somebody else may take the result first. */
export const firstRefusalRefusal = (places: readonly Place[], organisation: string): Refusal | null => {
  const first = places.find(({ state }) => state === "offered");
  return first && first.organisation !== organisation
    ? { code: "market.licence-first-refusal", params: { until: first.offeredUntil ?? "" } }
    : null;
};
