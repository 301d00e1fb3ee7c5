import type { Tx } from "../../platform/db/database.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Certainty, Placement, Whereabouts } from "./contract.ts";
import type { Position } from "./rules/geodesy.ts";
import { placeMany } from "./rules/grid.ts";
import { type Border, together } from "./rules/placement.ts";
import { isInForce } from "./rules/validity.ts";
import { bordersOn, listAreaCodes, placesWithin } from "./views/borders.ts";

/** Answers for one area on one day, made for very many questions. */
export interface Placer {
  place(where: Whereabouts): Placement;
}

/**
 * Opens an area as it is on a day. Placing then asks no database: 100,000 points take a fraction of a second.
 * @throws AppError `places.area-not-found`, `places.not-in-force` when it is no area on that day
 */
export async function openPlacer(ctx: Ctx, area: string, day: string): Promise<Placer> {
  const areas = await listAreaCodes(ctx.tx);
  const known = areas.get(area);
  if (!known) throw new AppError("places.area-not-found", { area });
  if (!isInForce(known, day)) throw new AppError("places.not-in-force", { area, day });
  const border = (await bordersOn(ctx.tx, day, [area])).get(area) ?? null;
  const within = await placesWithin(ctx.tx, area, day);
  const isKnownPlace = (place: string) => areas.has(place);
  return placerOf(border, within, isKnownPlace);
}

/** Whether something lies in an area on a day; for many, open a placer once. */
export async function placementOf(ctx: Ctx, area: string, where: Whereabouts, day: string): Promise<Placement> {
  return (await openPlacer(ctx, area, day)).place(where);
}

/**
 * Refuses codes that no area has, now or ever. Without any area, as in a region pack that brings none, nothing is refused.
 * @throws AppError `places.place-unknown`
 */
export async function refuseUnknownPlaces(tx: Tx, codes: readonly string[]): Promise<void> {
  const areas = await listAreaCodes(tx);
  const unknown = codes.find((code) => !areas.has(code));
  if (areas.size > 0 && unknown !== undefined) throw new AppError("places.place-unknown", { place: unknown });
}

function placerOf(
  border: Border | null,
  within: ReadonlyMap<string, Certainty>,
  isKnownPlace: (place: string) => boolean,
): Placer {
  const certaintyAt = border ? placeMany(border) : null;
  const byPoint = (position: Position): Placement =>
    certaintyAt
      ? { certainty: certaintyAt(position), reason: "point" }
      : { certainty: "uncertain", reason: "no-border" };
  const byPlace = (place: string): Placement => {
    if (!isKnownPlace(place)) return { certainty: "uncertain", reason: "unknown-place" };
    const certainty = within.get(place) ?? "outside";
    return { certainty, reason: certainty === "uncertain" ? (border ? "overlap" : "no-border") : "part" };
  };
  return {
    place({ place, point }) {
      const pointed = point && byPoint([point.longitude, point.latitude]);
      const named = place === null ? null : byPlace(place);
      if (pointed && named) return together(pointed, named);
      return pointed ?? named ?? { certainty: "uncertain", reason: "no-place" };
    },
  };
}
