import { describe, expect, it } from "vitest";
import type { AreaKind, Geometry } from "../contract.ts";
import { type PlacedArea, placeArea } from "./area-placement.ts";
import { isInForce, stretches } from "./validity.ts";

const box = (west: number, east: number, south = 36, north = 36.2): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const area = (
  code: string,
  kind: AreaKind,
  geometry: Geometry | null,
  wholes: string[],
  more?: Partial<PlacedArea>,
) => ({
  code,
  kind,
  border: geometry && { geometry, uncertaintyM: 500 },
  wholes,
  isSumOfParts: false,
  ...more,
});
const all: PlacedArea[] = [
  area("city", "city", box(120, 120.9), [], { isSumOfParts: true }),
  area("west", "division", box(120, 120.3), ["city"]),
  area("middle", "division", box(120.3, 120.6), ["city"]),
  area("east", "division", box(120.6, 120.9), ["city"]),
  area("corridor", "corridor", box(120.4, 120.7), ["city"], { isSumOfParts: true }),
  area("first", "corridor-city", box(120.4, 120.6), ["corridor", "middle"]),
  area("second", "corridor-city", box(120.6, 120.7), ["corridor", "east"]),
  area("circle", "circle", null, ["city"]),
  area("core", "zone", box(120.45, 120.5, 36.05, 36.1), ["city"]),
  area("spot", "park", { type: "Point", coordinates: [120.15, 36.1] }, ["city"]),
  area("far", "park", box(121.5, 121.6), []),
];
const areas = new Map(all.map((one) => [one.code, one]));

describe("a place that is only named by its area", () => {
  it.each([
    ["corridor", "corridor", "inside", "is itself"],
    ["first", "city", "inside", "is a part of a part"],
    ["first", "middle", "inside", "is written to be a part, though the borders touch"],
    ["first", "second", "outside", "cities of one corridor do not overlap"],
    ["west", "middle", "outside", "divisions do not overlap, though they touch"],
    ["west", "corridor", "outside", "each part of the corridor lies in another division"],
    ["west", "first", "outside", "the city is a part of another division"],
    ["middle", "corridor", "uncertain", "some of it lies there"],
    ["city", "corridor", "uncertain", "some of it lies there"],
    ["circle", "corridor", "uncertain", "nobody knows where it is"],
    ["west", "circle", "uncertain", "nobody knows where it is"],
    ["core", "middle", "inside", "is drawn within, farther from the border than both may be off"],
    ["core", "first", "inside", "is drawn within"],
    ["core", "corridor", "inside", "is drawn within a part of it"],
    ["core", "east", "outside", "is drawn elsewhere"],
    ["middle", "core", "uncertain", "holds it"],
    ["spot", "west", "inside", "the point is far from the border"],
    ["spot", "corridor", "outside", "the point is far from the border"],
    ["west", "spot", "uncertain", "a point has no border, it may be there"],
    ["far", "city", "outside", "is drawn elsewhere"],
  ] as const)("%s in %s: %s, since it %s", (place, within, certainty, _why) => {
    expect(placeArea(place, within, areas)).toBe(certainty);
  });
});

describe("days", () => {
  it("hold up to, not including, the last; open ends hold for ever", () => {
    const year = { validFrom: "2025-01-01", validTo: "2026-01-01" };
    expect(["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"].map((day) => isInForce(year, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInForce({ validFrom: null, validTo: null }, "1949-10-01")).toBe(true);
  });

  it("stretches lie between all days on which something begins or ends", () => {
    const found = stretches([
      { validFrom: "2021-01-01", validTo: "2026-01-01" },
      { validFrom: "2025-12-01", validTo: null },
    ]);
    expect(found).toEqual([
      { validFrom: null, validTo: "2021-01-01" },
      { validFrom: "2021-01-01", validTo: "2025-12-01" },
      { validFrom: "2025-12-01", validTo: "2026-01-01" },
      { validFrom: "2026-01-01", validTo: null },
    ]);
  });
});
