import type { MapGeometry } from "./map-data.ts";

type Ring = readonly (readonly [number, number])[];

/** Where the name of a shape stands: the middle of the widest stretch of its largest part; null for lines. */
export function middleOf({ type, coordinates }: MapGeometry): readonly [number, number] | null {
  if (type === "Point") return coordinates as [number, number];
  if (type === "MultiLineString") return null;
  const polygons = (type === "Polygon" ? [coordinates] : coordinates) as readonly (readonly Ring[])[];
  const rings = polygons.map(([outer]) => outer ?? []);
  const largest = rings.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one), rings[0] ?? []);
  return largest.length < 4 ? null : widestMiddle(largest);
}

const sizeOf = (ring: Ring) =>
  Math.abs(ring.reduce((sum, [x, y], at) => sum + (at === 0 ? 0 : ring[at - 1]![0] * y - x * ring[at - 1]![1]), 0));

/** Of some lines across the ring from west to east the middle of the longest piece within: always inside. */
function widestMiddle(ring: Ring): readonly [number, number] | null {
  const latitudes = ring.map(([, y]) => y);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  let found: readonly [number, number] | null = null;
  let widest = 0;
  for (let step = 3; step <= 7; step += 1) {
    const y = south + ((north - south) * step) / 10;
    const crossings = crossingsAt(ring, y);
    for (let at = 1; at < crossings.length; at += 2) {
      const [west, east] = [crossings[at - 1]!, crossings[at]!];
      if (east - west <= widest) continue;
      widest = east - west;
      found = [(west + east) / 2, y];
    }
  }
  return found;
}

function crossingsAt(ring: Ring, y: number): number[] {
  const found: number[] = [];
  for (let at = 1; at < ring.length; at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
    if (y1 > y !== y2 > y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  return found.sort((one, other) => one - other);
}
