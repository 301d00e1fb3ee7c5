import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Geometry } from "../contract.ts";
import { convert } from "./coordinates.ts";
import { areaKm2, boundsOf, metresPerDegree, type Position } from "./geodesy.ts";
import { placeMany } from "./grid.ts";
import { type Border, placePosition, together } from "./placement.ts";
import { areNear, distanceToBorder, isWithin } from "./polygon.ts";

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...rings: readonly Position[][]): Geometry => ({
  type: "Polygon",
  coordinates: rings.map((ring) => ring.map(([x, y]) => [x, y])),
});

/** A star-shaped ring around a middle: any radii give a ring that does not cross itself. */
const star = fc.array(fc.double({ min: 0.02, max: 0.3, noNaN: true }), { minLength: 3, maxLength: 24 }).map((radii) => {
  const ring: Position[] = radii.map((radius, at) => {
    const angle = (2 * Math.PI * at) / radii.length;
    return [120 + radius * Math.cos(angle), 36 + radius * Math.sin(angle)];
  });
  return polygon([...ring, ring[0]!]);
});
const near = fc.tuple(
  fc.double({ min: 119.6, max: 120.4, noNaN: true }),
  fc.double({ min: 35.6, max: 36.4, noNaN: true }),
);

describe("areas on the ellipsoid", () => {
  it("a whole degree at the equator and at 36° N is as large as the tables say", () => {
    // Reference: area of a one-degree cell of the WGS-84 ellipsoid, by integrating its radii of curvature.
    for (const south of [0, 36, 60]) {
      let reference = 0;
      const steps = 2000;
      for (let step = 0; step < steps; step += 1) {
        const scale = metresPerDegree(south + (step + 0.5) / steps);
        reference += (scale.longitude * scale.latitude) / steps / 1e6;
      }
      expect(areaKm2(polygon(square(120, south, 1))) / reference).toBeCloseTo(1, 7);
    }
  });

  it("holes are taken out, parts are added up, a point has none", () => {
    const hole = polygon(square(120, 36, 1), square(120.2, 36.2, 0.5));
    const apart = areaKm2(polygon(square(120, 36, 1))) - areaKm2(polygon(square(120.2, 36.2, 0.5)));
    expect(areaKm2(hole)).toBeCloseTo(apart, 6);
    expect(areaKm2({ type: "Point", coordinates: [120, 36] })).toBe(0);
  });
});

describe("a position and a polygon", () => {
  const holed = polygon(square(120, 36, 1), square(120.4, 36.4, 0.2));

  it.each([
    [[120.1, 36.1], true],
    [[120.5, 36.5], false],
    [[121.1, 36.5], false],
    [[119.9, 36], false],
    [[120.2, 36.4], true],
  ] as const)("%j within: %s", (position, expected) => {
    expect(isWithin(position, holed)).toBe(expected);
  });

  it("both parts of a multipolygon count", () => {
    const two: Geometry = {
      type: "MultiPolygon",
      coordinates: [square(120, 36, 0.1), square(121, 37, 0.1)].map((ring) => [ring.map(([x, y]) => [x, y])]),
    };
    expect(
      [
        [120.05, 36.05],
        [121.05, 37.05],
        [120.5, 36.5],
      ].map((at) => isWithin(at as [number, number], two)),
    ).toEqual([true, true, false]);
  });

  it("a ray through vertices counts each once: the same answer as the winding of the ring", () => {
    fc.assert(
      fc.property(star, near, (shape, position) => {
        if (distanceToBorder(position, shape) < 0.01) return;
        expect(isWithin(position, shape)).toBe(windingOf(position, shape) !== 0);
      }),
    );
  });

  it("keeps its answer when everything is moved", () => {
    fc.assert(
      fc.property(star, near, fc.integer({ min: -20, max: 20 }), (shape, position, by) => {
        if (distanceToBorder(position, shape) < 1) return;
        const moved = polygon((shape.coordinates as Position[][])[0]!.map(([x, y]) => [x + by, y]));
        expect(isWithin([position[0] + by, position[1]], moved)).toBe(isWithin(position, shape));
      }),
    );
  });

  it("vertices lie on the border, and positions along an edge do", () => {
    fc.assert(
      fc.property(star, fc.double({ min: 0, max: 1, noNaN: true }), (shape, along) => {
        const ring = (shape.coordinates as Position[][])[0]!;
        for (let at = 1; at < ring.length; at += 1) {
          const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
          expect(distanceToBorder([x1, y1], shape)).toBeLessThan(0.001);
          expect(distanceToBorder([x1 + along * (x2 - x1), y1 + along * (y2 - y1)], shape)).toBeLessThan(0.001);
        }
      }),
    );
  });

  it("distances to the border are those of a walk along it in small steps", () => {
    fc.assert(
      fc.property(star, near, (shape, position) => {
        const scale = metresPerDegree(position[1]);
        let nearest = Infinity;
        const ring = (shape.coordinates as Position[][])[0]!;
        for (let at = 1; at < ring.length; at += 1) {
          for (let step = 0; step <= 400; step += 1) {
            const [x1, y1] = ring[at - 1]!;
            const [x2, y2] = ring[at]!;
            const x = (x1 + (step / 400) * (x2 - x1) - position[0]) * scale.longitude;
            const y = (y1 + (step / 400) * (y2 - y1) - position[1]) * scale.latitude;
            nearest = Math.min(nearest, Math.hypot(x, y));
          }
        }
        const exact = distanceToBorder(position, shape);
        expect(exact).toBeLessThanOrEqual(nearest + 1e-6);
        // A step is at most 600 km / 400 long; half of one is the most that the walk can miss.
        expect(nearest).toBeLessThan(exact + 120);
      }),
      { numRuns: 40 },
    );
  });

  it("two shapes are near when they cross, and from the distance of their nearest positions on", () => {
    expect(areNear(polygon(square(120, 36, 1)), polygon(square(120.5, 36.5, 1)), 0)).toBe(true);
    const gap = 0.1 * metresPerDegree(36.1).longitude;
    const [left, right] = [polygon(square(120, 36, 0.1)), polygon(square(120.2, 36, 0.1))];
    expect([areNear(left, right, gap - 5), areNear(left, right, gap + 5)]).toEqual([false, true]);
  });

  it("near is the same from both sides, and what a walk along one border finds of the other", () => {
    fc.assert(
      fc.property(
        star,
        star,
        fc.integer({ min: 100, max: 20_000 }),
        fc.integer({ min: 0, max: 40 }),
        (one, shape, metres, by) => {
          const other = polygon((shape.coordinates as Position[][])[0]!.map(([x, y]) => [x + by / 50, y]));
          const isNear = areNear(one, other, metres);
          expect(areNear(other, one, metres)).toBe(isNear);
          const ring = (one.coordinates as Position[][])[0]!;
          let nearest = Infinity;
          for (let at = 1; at < ring.length; at += 1) {
            for (let step = 0; step <= 100; step += 1) {
              const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
              const position: Position = [x1 + (step / 100) * (x2 - x1), y1 + (step / 100) * (y2 - y1)];
              nearest = Math.min(nearest, distanceToBorder(position, other));
            }
          }
          if (nearest < metres - 50) expect(isNear).toBe(true);
          // A step is at most 600 m; the plane of each position differs a little from that of the next.
          if (nearest > metres * 1.01 + 400) expect(isNear).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("placement", () => {
  const border = (uncertaintyM: number): Border => ({ geometry: polygon(square(120, 36, 0.2)), uncertaintyM });

  it("is uncertain within the band on both sides, and sure beyond it", () => {
    const metre = 1 / metresPerDegree(36.1).longitude;
    const at = (metres: number) => placePosition([120.2 + metres * metre, 36.1], border(500));
    expect([at(-600), at(-499), at(0), at(499), at(600)]).toEqual([
      "inside",
      "uncertain",
      "uncertain",
      "uncertain",
      "outside",
    ]);
  });

  it("of a point is never inside", () => {
    const park: Border = { geometry: { type: "Point", coordinates: [120, 36] }, uncertaintyM: 1000 };
    expect([placePosition([120, 36], park), placePosition([120.02, 36], park)]).toEqual(["uncertain", "outside"]);
  });

  it("by the grid is the same as one by one, near the border and far from it", () => {
    fc.assert(
      fc.property(
        star,
        fc.integer({ min: 0, max: 3000 }),
        fc.array(near, { maxLength: 60 }),
        (geometry, uncertaintyM, all) => {
          const one: Border = { geometry, uncertaintyM };
          const place = placeMany(one);
          for (const position of all) expect(place(position)).toBe(placePosition(position, one));
        },
      ),
    );
  });

  it("of two accounts takes the surer one, and none when they contradict each other", () => {
    const inside = { certainty: "inside", reason: "part" } as const;
    const outside = { certainty: "outside", reason: "point" } as const;
    const open = { certainty: "uncertain", reason: "point" } as const;
    expect(together(inside, open)).toBe(inside);
    expect(together(open, outside)).toBe(outside);
    expect(together(inside, outside)).toEqual({ certainty: "uncertain", reason: "contradiction" });
  });
});

describe("coordinate systems", () => {
  it("GCJ-02 and back is where it was, within a centimetre", () => {
    fc.assert(
      fc.property(near, (position) => {
        const back = convert(convert(position, "WGS-84", "GCJ-02"), "GCJ-02", "WGS-84");
        expect(Math.abs(back[0] - position[0])).toBeLessThan(1e-7);
        expect(Math.abs(back[1] - position[1])).toBeLessThan(1e-7);
      }),
    );
  });

  it("the shift is that of published pairs of the two systems", () => {
    // Tiananmen, as the open conversion libraries give it in both systems.
    const [longitude, latitude] = convert([116.3912757, 39.9072885], "WGS-84", "GCJ-02");
    expect(longitude).toBeCloseTo(116.3975, 3);
    expect(latitude).toBeCloseTo(39.9087, 3);
    expect(convert([120, 36], "CGCS2000", "WGS-84")).toEqual([120, 36]);
  });

  it("bounds hold every position", () => {
    expect(boundsOf([polygon(square(120, 36, 1)), { type: "Point", coordinates: [119, 37.5] }])).toEqual([
      119, 36, 121, 37.5,
    ]);
  });
});

/** How often a ring turns around a position, from the sum of its angles. */
function windingOf([x, y]: Position, geometry: Geometry): number {
  let sum = 0;
  const ring = (geometry.coordinates as Position[][])[0]!;
  for (let at = 1; at < ring.length; at += 1) {
    const [one, other] = [ring[at - 1]!, ring[at]!];
    const turn = Math.atan2(other[1] - y, other[0] - x) - Math.atan2(one[1] - y, one[0] - x);
    sum += Math.atan2(Math.sin(turn), Math.cos(turn));
  }
  return Math.round(sum / (2 * Math.PI));
}
