import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { AreasFileSchema, GeometryFileSchema, LinesFileSchema } from "../src/modules/places/pack-files.ts";
import { areaKm2 } from "../src/modules/places/rules/geodesy.ts";

const region = path.join(import.meta.dirname, "../regions/qingdao");
const folder = path.join(region, "places");
const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), "utf8"));
const files = readdirSync(folder);
const areas = AreasFileSchema.parse(read("areas.json"));
const geometryFiles = files.filter((name) => name.endsWith(".geojson") && !name.endsWith(".lines.geojson"));
const features = geometryFiles.flatMap((name) => GeometryFileSchema.parse(read(name)).features);

const documents = readdirSync(path.join(region, "documents"));
/** The text of a line of a document, as `002:L15` names it. */
const lineOf = (basis: string): string => {
  const [, number, line] = /^(\d{3}):L(\d+)$/.exec(basis) ?? [];
  const file = documents.find((name) => name.startsWith(`${number}-`));
  if (!file || !line) throw new Error(`${basis} names no line`);
  return readFileSync(path.join(region, "documents", file), "utf8").split("\n")[Number(line) - 1] ?? "";
};
const plain = (text: string) => text.replace(/[\s“”"]/g, "");

describe("places of the region pack", () => {
  it("stand in lines that really name them", () => {
    // A circle is named by its kind within a list; the plan's own words put 生态圈 behind all six.
    const word = (name: string) =>
      plain(name)
        .replace(/生态圈$/, "")
        .replace(/^青岛(?=科创大走廊)/, "")
        .replace(/^(青岛市|青岛西海岸新区)$/, "青岛");
    const wrong = areas
      .filter((area) => area.basis !== null && !plain(lineOf(area.basis)).includes(word(area.name.zh)))
      .map((area) => `${area.name.zh} ${area.basis}`);
    expect(wrong).toEqual([]);
  });

  it("have the sizes that the lines state, and say so when nothing stands in the source", () => {
    for (const { stated, basis, note, name } of areas) {
      if (stated) expect(lineOf(stated.basis)).toContain(`${stated.km2}平方公里`);
      if (basis === null) expect(note, name.zh).not.toBeNull();
    }
  });

  it("every sketch has its stated size within 1 %, and a band of uncertainty", () => {
    const sketches = features.filter(({ properties, geometry }) => properties.isSketch && geometry.type !== "Point");
    expect(sketches).toHaveLength(4);
    for (const { properties, geometry } of sketches) {
      const stated = areas.find((area) => area.code === properties.area)!.stated!.km2;
      expect(Math.abs(areaKm2(geometry) / stated - 1)).toBeLessThan(0.01);
      expect(properties.uncertaintyM).toBeGreaterThan(0);
    }
  });

  it("the corridor is the sum of its three cities, as stated and as drawn", () => {
    const cities = areas.filter((area) => area.kind === "corridor-city");
    const corridor = areas.find((area) => area.code === "corridor-2025")!;
    const sum = cities.reduce((total, city) => total + city.stated!.km2, 0);
    expect(sum).toBeCloseTo(corridor.stated!.km2, 6);
  });

  it("the ten divisions make up the city, without a gap or an overlap", () => {
    const size = (code: string) => areaKm2(features.find(({ properties }) => properties.area === code)!.geometry);
    const divisions = areas.filter((area) => area.kind === "division").map((area) => size(area.code));
    const city = areas.find((area) => area.kind === "city")!;
    expect(divisions).toHaveLength(10);
    expect(divisions.reduce((sum, one) => sum + one, 0) / size(city.code)).toBeCloseTo(1, 4);
  });

  it("keep their licence beside them and stay small", () => {
    expect(files).toContain("divisions.LICENSE");
    for (const name of files.filter((each) => each.endsWith(".lines.geojson"))) LinesFileSchema.parse(read(name));
    const bytes = files.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
    expect(bytes).toBeLessThan(400_000);
  });
});
