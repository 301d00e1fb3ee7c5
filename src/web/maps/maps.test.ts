import { describe, expect, it } from "vitest";
import { dayOfNumber, numberOfDay } from "./day-number.ts";
import { fitsTogether, type MapData } from "./map-data.ts";
import { mapStyle } from "./map-style.ts";
import { middleOf } from "./middle-of.ts";

const tiles = {
  name: "streets",
  url: "https://tiles.example/{z}/{x}/{y}.png",
  crs: "GCJ-02",
  attribution: "",
  maxZoom: 18,
};
const colours = { water: "#1", ground: "#2", line: "#3", area: "#4", subject: "#5", ink: "#6", halo: "#7" };
const ring = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const data: MapData = {
  crs: "WGS-84",
  bounds: null,
  shapes: [
    {
      id: "a",
      label: "A",
      tone: "area",
      isSketch: true,
      geometry: { type: "MultiPolygon", coordinates: [[ring(0, 0, 1)], [ring(5, 5, 3)]] },
    },
    { id: "p", label: "P", tone: "area", isSketch: false, geometry: { type: "Point", coordinates: [1, 2] } },
  ],
  lines: [],
  points: [{ id: "f", longitude: 1, latitude: 2, isCertain: true }],
  tiles: null,
};

describe("coordinate systems on one map", () => {
  it.each([
    ["WGS-84", null, true],
    ["WGS-84", "WGS-84", true],
    ["WGS-84", "CGCS2000", true],
    ["GCJ-02", "GCJ-02", true],
    ["WGS-84", "GCJ-02", false],
    ["GCJ-02", "CGCS2000", false],
  ])("data in %s on tiles in %s: %s", (crs, below, fits) => {
    expect(fitsTogether({ crs, tiles: below === null ? null : { ...tiles, crs: below } })).toBe(fits);
  });
});

describe("the style of a map", () => {
  it("names no address unless tiles are configured", () => {
    expect(JSON.stringify(mapStyle(data, colours))).not.toMatch(/https?:|glyphs|sprite/);
    expect(JSON.stringify(mapStyle({ ...data, tiles }, colours))).toContain(tiles.url);
  });

  it("names an area once, in its largest part", () => {
    const { names } = mapStyle(data, colours).sources;
    const { features } = (names as { data: { features: { geometry: { coordinates: number[] } }[] } }).data;
    expect(features).toHaveLength(1);
    const [x = 0, y = 0] = features[0]?.geometry.coordinates ?? [];
    expect([x > 5, x < 8, y > 5, y < 8]).toEqual([true, true, true, true]);
  });
});

describe("the middle of a shape", () => {
  it("lies within, also where the centre does not", () => {
    const bow = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 9],
      [9, 9],
      [9, 1],
      [0, 1],
      [0, 0],
    ];
    const [x] = middleOf({ type: "Polygon", coordinates: [bow] })!;
    expect(x).toBeGreaterThan(9);
    expect(middleOf({ type: "MultiLineString", coordinates: [] })).toBeNull();
  });
});

describe("days of a slider", () => {
  it("count without a gap over the end of a month and a leap day", () => {
    expect(dayOfNumber(numberOfDay("2024-02-28") + 1)).toBe("2024-02-29");
    expect(dayOfNumber(numberOfDay("2025-12-31") + 1)).toBe("2026-01-01");
  });
});
