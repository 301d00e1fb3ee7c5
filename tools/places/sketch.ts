import { areaKm2 } from "../../src/modules/places/rules/geodesy.ts";
import type { Position } from "./simplify.ts";

/** A straight cut: what lies to the left of the way from `from` to `to` stays. */
export interface Cut {
  from: Position;
  to: Position;
}

/** What of a ring lies to the left of all cuts (Sutherland and Hodgman). */
export function cutRing(ring: readonly Position[], cuts: readonly Cut[]): Position[] {
  let open = ring.slice(0, -1);
  for (const { from, to } of cuts) {
    const side = ([x, y]: Position) => (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
    const kept: Position[] = [];
    open.forEach((position, at) => {
      const before = open.at(at - 1)!;
      const [here, there] = [side(position), side(before)];
      if (here >= 0 !== there >= 0) {
        const share = there / (there - here);
        kept.push([before[0] + share * (position[0] - before[0]), before[1] + share * (position[1] - before[1])]);
      }
      if (here >= 0) kept.push(position);
    });
    open = kept;
  }
  return open.length === 0 ? [] : [...open, open[0]!];
}

/** Moves one cut to the east or west until what stays has the stated size. @throws Error when no place of it gives that */
export function cutToSize(ring: readonly Position[], cuts: readonly Cut[], moving: Cut, km2: number): Position[] {
  const at = (east: number) => {
    const moved = { from: [moving.from[0] + east, moving.from[1]], to: [moving.to[0] + east, moving.to[1]] } as const;
    const piece = cutRing(ring, [...cuts, moved]);
    return {
      piece,
      km2: piece.length < 4 ? 0 : areaKm2({ type: "Polygon", coordinates: [piece.map(([x, y]) => [x, y])] }),
    };
  };
  let [low, high] = [-0.3, 0.3];
  const grows = at(high).km2 > at(low).km2;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (at(middle).km2 < km2 === grows) low = middle;
    else high = middle;
  }
  const found = at(low);
  if (Math.abs(found.km2 / km2 - 1) > 0.001) throw new Error(`no cut gives ${km2} km², the nearest ${found.km2}`);
  return found.piece;
}
