import { readFileSync } from "node:fs";
import type { Chance } from "./chance.ts";

type Ring = [number, number][];
interface Divisions {
  features: {
    properties: { area: string };
    geometry: { type: "Polygon"; coordinates: Ring[] } | { type: "MultiPolygon"; coordinates: Ring[][] };
  }[];
}

/** Gives points inside of areas, near the middle of each: firms stand in the town, not in the hills. */
export function readPoints(file: string): (area: string, chance: Chance) => [string, string] {
  const { features } = JSON.parse(readFileSync(file, "utf8")) as Divisions;
  const rings = new Map(features.map(({ properties, geometry }) => [properties.area, largest(geometry)]));
  return (area, chance) => {
    const ring = rings.get(area);
    if (!ring) throw new Error(`no geometry of ${area}`);
    for (;;) {
      const point = ring.reduce(
        ([x, y], [px, py]) => [x + px / ring.length, y + py / ring.length] as [number, number],
        [0, 0] as [number, number],
      );
      const [spreadX, spreadY] = [0, 1].map((axis) => {
        const all = ring.map((one) => one[axis]!);
        return (Math.max(...all) - Math.min(...all)) * 0.35;
      }) as [number, number];
      const x = point[0] + (chance.next() + chance.next() - 1) * spreadX;
      const y = point[1] + (chance.next() + chance.next() - 1) * spreadY;
      if (isInside([x, y], ring)) return [x.toFixed(3), y.toFixed(3)];
    }
  };
}

const largest = (geometry: Divisions["features"][number]["geometry"]): Ring =>
  (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)
    .map(([outer = []]) => outer)
    .reduce((one, other) => (Math.abs(size(other)) > Math.abs(size(one)) ? other : one));

const size = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nx, ny] = ring[(at + 1) % ring.length]!;
    return sum + x * ny - nx * y;
  }, 0);

function isInside([x, y]: [number, number], ring: Ring): boolean {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [ax, ay] = ring[at]!;
    const [bx, by] = ring[before]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
