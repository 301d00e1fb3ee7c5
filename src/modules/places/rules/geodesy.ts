import type { Geometry } from "../contract.ts";

export type Position = readonly [longitude: number, latitude: number];
export type Ring = readonly Position[];

// The ellipsoid of WGS-84; that of CGCS2000 differs by a tenth of a millimetre.
const semiMajor = 6_378_137;
const flattening = 1 / 298.257223563;
const eccentricity2 = flattening * (2 - flattening);
const eccentricity = Math.sqrt(eccentricity2);

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres that a degree of longitude and one of latitude measure at a latitude on the ellipsoid. */
export function metresPerDegree(latitude: number): { longitude: number; latitude: number } {
  const phi = radians(latitude);
  const w2 = 1 - eccentricity2 * Math.sin(phi) ** 2;
  const primeVertical = semiMajor / Math.sqrt(w2);
  const meridian = (semiMajor * (1 - eccentricity2)) / w2 ** 1.5;
  return { longitude: radians(1) * primeVertical * Math.cos(phi), latitude: radians(1) * meridian };
}

/** The polygons of a geometry, each its outer ring and its holes; none for a point. */
export function polygonsOf(geometry: Geometry): readonly (readonly Ring[])[] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** Area in km² on the ellipsoid, holes taken out; 0 for a point. */
export function areaKm2(geometry: Geometry): number {
  let sum = 0;
  for (const [outer, ...holes] of polygonsOf(geometry)) {
    if (outer) sum += ringArea(outer);
    for (const hole of holes) sum -= ringArea(hole);
  }
  return sum / 1e6;
}

// In the cylindrical equal-area projection the area of a ring is that of a plane polygon.
function ringArea(ring: Ring): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [fromLongitude, fromLatitude] = ring[at - 1]!;
    const [toLongitude, toLatitude] = ring[at]!;
    const height = (equalAreaHeight(fromLatitude) + equalAreaHeight(toLatitude)) / 2;
    sum += radians(toLongitude - fromLongitude) * height;
  }
  return Math.abs(sum) * semiMajor ** 2;
}

function equalAreaHeight(latitude: number): number {
  const sine = Math.sin(radians(latitude));
  const log = Math.log((1 - eccentricity * sine) / (1 + eccentricity * sine)) / (2 * eccentricity);
  return ((1 - eccentricity2) * (sine / (1 - eccentricity2 * sine ** 2) - log)) / 2;
}

/** West, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The smallest box of longitudes and latitudes around geometries. @throws Error without any */
export function boundsOf(geometries: readonly Geometry[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    const rings = geometry.type === "Point" ? [[geometry.coordinates]] : polygonsOf(geometry).flat();
    for (const [longitude, latitude] of rings.flat()) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  if (west > east) throw new Error("no geometry has no bounds");
  return [west, south, east, north];
}
