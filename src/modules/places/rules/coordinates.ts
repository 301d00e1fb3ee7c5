import type { CoordinateSystem } from "../contract.ts";
import type { Position } from "./geodesy.ts";

const { sin, cos, sqrt, abs, PI } = Math;

// The shift of GCJ-02 as published by those who worked it out: the ellipsoid of 1940 and two series of sines.
const semiMajor = 6_378_245;
const eccentricity2 = 0.006693421622965943;

const wave = (x: number, first: number, second: number) => first * sin(x * PI) + second * sin((x * PI) / 3);
const common = (x: number) => (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * (2 / 3);

function shift([longitude, latitude]: Position): Position {
  const x = longitude - 105;
  const y = latitude - 35;
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * sqrt(abs(x)) +
    common(x) +
    (2 / 3) * wave(y, 20, 40) +
    (2 / 3) * (160 * sin((y * PI) / 12) + 320 * sin((y * PI) / 30));
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * sqrt(abs(x)) +
    common(x) +
    (2 / 3) * wave(x, 20, 40) +
    (2 / 3) * (150 * sin((x * PI) / 12) + 300 * sin((x * PI) / 30));
  const phi = (latitude / 180) * PI;
  const w2 = 1 - eccentricity2 * sin(phi) ** 2;
  return [
    (east * 180) / ((semiMajor / sqrt(w2)) * cos(phi) * PI),
    (north * 180) / (((semiMajor * (1 - eccentricity2)) / (w2 * sqrt(w2))) * PI),
  ];
}

function toGcj(position: Position): Position {
  const [east, north] = shift(position);
  return [position[0] + east, position[1] + north];
}

// The shift changes by less than a metre over its own length: a few steps bring the way back below a millimetre.
function fromGcj(position: Position): Position {
  let guess = position;
  for (let step = 0; step < 6; step += 1) {
    const there = toGcj(guess);
    guess = [guess[0] + position[0] - there[0], guess[1] + position[1] - there[1]];
  }
  return guess;
}

/**
 * A position of one coordinate system in another. CGCS2000 and WGS-84 differ by less than a metre and are taken as one;
 * GCJ-02 is shifted inside China only, where every area of this product lies.
 */
export function convert(position: Position, from: CoordinateSystem, to: CoordinateSystem): Position {
  if ((from === "GCJ-02") === (to === "GCJ-02")) return position;
  return to === "GCJ-02" ? toGcj(position) : fromGcj(position);
}

/** All positions of nested coordinates, converted; six decimals, a tenth of a metre. */
export function convertAll<T>(coordinates: T, from: CoordinateSystem, to: CoordinateSystem): T {
  if ((from === "GCJ-02") === (to === "GCJ-02")) return coordinates;
  const walk = (part: unknown): unknown =>
    isPosition(part) ? convert(part, from, to).map(rounded) : (part as unknown[]).map(walk);
  return walk(coordinates) as T;
}

const isPosition = (part: unknown): part is Position => Array.isArray(part) && typeof part[0] === "number";
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
