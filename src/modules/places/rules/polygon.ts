import type { Geometry } from "../contract.ts";
import { boundsOf, metresPerDegree, type Position, polygonsOf, type Ring } from "./geodesy.ts";

// These loops run over every edge for every position: no arrays are made within them.

/**
 * Whether a position lies in a polygon or multipolygon, holes left out: a ray to the east crosses the rings an odd
 * number of times. A position exactly on a border may come out either way; ask `distanceToBorder` first.
 */
export function isWithin(position: Position, geometry: Geometry): boolean {
  let isOdd = false;
  for (const polygon of polygonsOf(geometry)) {
    for (const ring of polygon) if (hasOddCrossings(position, ring)) isOdd = !isOdd;
  }
  return isOdd;
}

function hasOddCrossings(position: Position, ring: Ring): boolean {
  const [longitude, latitude] = position;
  let isOdd = false;
  let before = ring[0]!;
  for (let at = 1; at < ring.length; at += 1) {
    const here = ring[at]!;
    // Half-open, so that a ray through a vertex counts it once.
    if (before[1] > latitude !== here[1] > latitude) {
      const share = (latitude - before[1]) / (here[1] - before[1]);
      if (longitude < before[0] + share * (here[0] - before[0])) isOdd = !isOdd;
    }
    before = here;
  }
  return isOdd;
}

/**
 * Metres from a position to the nearest border of a polygon, or to a point. In the plane that touches the ellipsoid at
 * the position: within a thousandth for distances up to some 10 km.
 */
export function distanceToBorder(position: Position, geometry: Geometry): number {
  const scale = metresPerDegree(position[1]);
  if (geometry.type === "Point") {
    const [longitude, latitude] = geometry.coordinates;
    return Math.hypot((longitude - position[0]) * scale.longitude, (latitude - position[1]) * scale.latitude);
  }
  let nearest = Infinity;
  for (const polygon of polygonsOf(geometry)) {
    for (const ring of polygon) nearest = Math.min(nearest, squaredDistance(position, ring, scale));
  }
  return Math.sqrt(nearest);
}

function squaredDistance(position: Position, ring: Ring, scale: { longitude: number; latitude: number }): number {
  const [longitude, latitude] = position;
  let nearest = Infinity;
  let x1 = (ring[0]![0] - longitude) * scale.longitude;
  let y1 = (ring[0]![1] - latitude) * scale.latitude;
  for (let at = 1; at < ring.length; at += 1) {
    const vertex = ring[at]!;
    const x2 = (vertex[0] - longitude) * scale.longitude;
    const y2 = (vertex[1] - latitude) * scale.latitude;
    const dx = x2 - x1;
    const dy = y2 - y1;
    const length2 = dx * dx + dy * dy;
    let along = length2 === 0 ? 0 : -(x1 * dx + y1 * dy) / length2;
    along = along < 0 ? 0 : along > 1 ? 1 : along;
    const x = x1 + along * dx;
    const y = y1 + along * dy;
    const distance2 = x * x + y * y;
    if (distance2 < nearest) nearest = distance2;
    x1 = x2;
    y1 = y2;
  }
  return nearest;
}

/** Whether the borders of two geometries come within so many metres of each other. A point is its own border. */
export function areNear(one: Geometry, other: Geometry, metres: number): boolean {
  if (one.type === "Point") return distanceToBorder(one.coordinates, other) <= metres;
  if (other.type === "Point") return distanceToBorder(other.coordinates, one) <= metres;
  const box = window(one, other, metres);
  if (box === null) return false;
  const [ones, others] = [edgesIn(one, box), edgesIn(other, box)];
  if (ones.some((edge) => others.some((against) => doCross(edge, against)))) return true;
  const isClose = ([position]: Edge, against: readonly Edge[]) => {
    const scale = metresPerDegree(position[1]);
    return against.some((edge) => squaredDistance(position, edge, scale) <= metres * metres);
  };
  return ones.some((edge) => isClose(edge, others)) || others.some((edge) => isClose(edge, ones));
}

type Edge = readonly [Position, Position];
type Box = readonly [west: number, south: number, east: number, north: number];

/** Where two geometries can come near each other; null where they cannot. */
function window(one: Geometry, other: Geometry, metres: number): Box | null {
  const a = boundsOf([one]);
  const b = boundsOf([other]);
  // The degrees of the northernmost are the widest; a little more does no harm.
  const scale = metresPerDegree(Math.max(a[3], b[3]));
  const [x, y] = [(1.05 * metres) / scale.longitude, (1.05 * metres) / scale.latitude];
  const box: Box = [
    Math.max(a[0], b[0]) - x,
    Math.max(a[1], b[1]) - y,
    Math.min(a[2], b[2]) + x,
    Math.min(a[3], b[3]) + y,
  ];
  return box[0] > box[2] || box[1] > box[3] ? null : box;
}

function edgesIn(geometry: Geometry, [west, south, east, north]: Box): Edge[] {
  const found: Edge[] = [];
  for (const ring of polygonsOf(geometry).flat()) {
    for (let at = 1; at < ring.length; at += 1) {
      const [one, other] = [ring[at - 1]!, ring[at]!];
      const isBeside = Math.max(one[0], other[0]) < west || Math.min(one[0], other[0]) > east;
      const isAbove = Math.max(one[1], other[1]) < south || Math.min(one[1], other[1]) > north;
      // Both ways, so that each of its ends is the first of one.
      if (!isBeside && !isAbove) found.push([one, other], [other, one]);
    }
  }
  return found;
}

const side = (a: Position, b: Position, c: Position) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const doCross = ([a, b]: Edge, [c, d]: Edge) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
