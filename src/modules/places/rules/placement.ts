import type { Certainty, Geometry, Placement } from "../contract.ts";
import type { Position } from "./geodesy.ts";
import { distanceToBorder, isWithin } from "./polygon.ts";

/** The border of an area as it is known: its geometry and how far that may be off, in metres. */
export interface Border {
  geometry: Geometry;
  uncertaintyM: number;
}

/**
 * Whether a position lies in an area: uncertain within the band on both sides of the border. An area that is only a
 * point has no inside: what is near is uncertain.
 */
export function placePosition(position: Position, { geometry, uncertaintyM }: Border): Certainty {
  if (distanceToBorder(position, geometry) <= uncertaintyM) return "uncertain";
  return isWithin(position, geometry) ? "inside" : "outside";
}

/** What two accounts of one thing say together: the surer one, and nothing sure when they contradict each other. */
export function together(one: Placement, other: Placement): Placement {
  if (one.certainty === other.certainty || other.certainty === "uncertain") return one;
  return one.certainty === "uncertain" ? other : { certainty: "uncertain", reason: "contradiction" };
}
