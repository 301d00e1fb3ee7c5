import type { AreaKind, Certainty } from "../contract.ts";
import { polygonsOf } from "./geodesy.ts";
import type { Border } from "./placement.ts";
import { placePosition } from "./placement.ts";
import { areNear, isWithin } from "./polygon.ts";

/** An area of one day, as placing needs it. */
export interface PlacedArea {
  code: string;
  kind: AreaKind;
  /** Null when no border is known. */
  border: Border | null;
  /** Codes of the areas that it is a part of. */
  wholes: readonly string[];
  /** Its parts make it up, nothing of it lies outside of them. */
  isSumOfParts: boolean;
}

/** Kinds that cut their whole into pieces: two of one kind have only a border in common. */
const dividing: ReadonlySet<AreaKind> = new Set(["division", "corridor-city"]);

/**
 * Whether all of a place lies in an area, by what is written first (part of, divisions do not overlap, an area is the
 * sum of its parts) and by the drawn borders where nothing is.
 */
export function placeArea(place: string, area: string, areas: ReadonlyMap<string, PlacedArea>): Certainty {
  const placeWholes = wholesOf(place, areas);
  const areaWholes = wholesOf(area, areas);
  if (placeWholes.has(area)) return "inside";
  for (const one of placeWholes) {
    for (const other of areaWholes) if (areDivided(areas.get(one), areas.get(other))) return "outside";
  }
  const target = areas.get(area);
  if (target?.isSumOfParts) {
    const parts = [...areas.values()].filter((each) => each.wholes.includes(area));
    const placed = parts.map((part) => placeArea(place, part.code, areas));
    if (placed.includes("inside")) return "inside";
    if (placed.every((each) => each === "outside")) return "outside";
  }
  const from = areas.get(place)?.border;
  return from && target?.border ? placeBorder(from, target.border) : "uncertain";
}

/** Codes of the areas that hold an area, itself included. */
export function wholesOf(code: string, areas: ReadonlyMap<string, PlacedArea>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [code];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(areas.get(next)?.wholes ?? []));
  }
  return found;
}

function areDivided(one: PlacedArea | undefined, other: PlacedArea | undefined): boolean {
  if (!one || !other || one.code === other.code || one.kind !== other.kind) return false;
  return dividing.has(one.kind) && one.wholes.some((whole) => other.wholes.includes(whole));
}

function placeBorder(place: Border, area: Border): Certainty {
  const band = place.uncertaintyM + area.uncertaintyM;
  if (place.geometry.type === "Point") {
    return placePosition(place.geometry.coordinates, { geometry: area.geometry, uncertaintyM: band });
  }
  if (areNear(place.geometry, area.geometry, band)) return "uncertain";
  const vertices = polygonsOf(place.geometry).map((polygon) => polygon[0]![0]!);
  const within = vertices.map((vertex) => isWithin(vertex, area.geometry));
  const holdsArea = polygonsOf(area.geometry).some(([outer]) => isWithin(outer![0]!, place.geometry));
  if (area.geometry.type === "Point")
    return isWithin(area.geometry.coordinates, place.geometry) ? "uncertain" : "outside";
  if (within.every(Boolean) && !holdsArea) return "inside";
  return within.some(Boolean) || holdsArea ? "uncertain" : "outside";
}
