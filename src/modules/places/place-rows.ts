import type { Certainty, Geometry } from "./contract.ts";
import type { AreasFile, BaseLayersFile, DocumentsFile, GeometryFile, LinesFile } from "./pack-files.ts";
import { type PlacedArea, placeArea } from "./rules/area-placement.ts";
import { convertAll } from "./rules/coordinates.ts";
import { areaKm2 } from "./rules/geodesy.ts";
import { isInForce, stretches, type Validity } from "./rules/validity.ts";
import type { PlaceRows } from "./store.ts";

/** The files of a region pack that speak of places. */
export interface PlaceFiles {
  areas: AreasFile;
  geometries: ReadonlyMap<string, GeometryFile>;
  lines: ReadonlyMap<string, LinesFile>;
  baseLayers: BaseLayersFile;
  documents: DocumentsFile;
}

/** A sketch that is drawn to a stated size may miss it by so much. */
const sizeTolerance = 0.01;

/** The rows of all areas, every geometry in WGS-84, with the placement of each area in each for all dates. */
export function placeRows(files: PlaceFiles): PlaceRows {
  const borders = bordersOf(files);
  return {
    areas: files.areas.map((area, position) => ({
      code: area.code,
      kind: area.kind,
      name_zh: area.name.zh,
      name_en: area.name.en,
      former_names: JSON.stringify(area.formerNames),
      valid_from: area.validFrom,
      valid_to: area.validTo,
      stated_km2: area.stated ? String(area.stated.km2) : null,
      stated_basis: area.stated?.basis ?? null,
      basis: area.basis,
      note_zh: area.note?.zh ?? null,
      note_en: area.note?.en ?? null,
      is_sum_of_parts: area.isSumOfParts,
      position,
    })),
    sources: [...files.geometries, ...files.lines].map(([file, { source, licence, crs }]) => ({
      file,
      source_zh: source.zh,
      source_en: source.en,
      licence,
      crs,
    })),
    geometries: borders.map((border) => ({
      area: border.area,
      valid_from: border.validFrom,
      valid_to: border.validTo,
      geometry: JSON.stringify(border.geometry),
      is_sketch: border.isSketch,
      uncertainty_m: border.uncertaintyM,
      drawn_km2: border.geometry.type === "Point" ? null : areaKm2(border.geometry),
      basis: border.basis,
      file: border.file,
    })),
    parts: files.areas.flatMap((area) =>
      area.partOf.map((part) => ({
        part: area.code,
        whole: part.area,
        valid_from: part.validFrom,
        valid_to: part.validTo,
        basis: part.basis,
      })),
    ),
    relations: files.areas.flatMap((area) =>
      area.related.map(({ area: other, relation, note, basis }) => ({
        area: area.code,
        other,
        relation,
        note_zh: note.zh,
        note_en: note.en,
        basis,
      })),
    ),
    shares: files.areas.flatMap((area) =>
      area.shares.map(({ of, percent, by, isOpen, basis, classes }) => ({
        area: area.code,
        whole: of,
        stated_percent: String(percent),
        by,
        is_open: isOpen,
        basis,
        classes: JSON.stringify(classes),
      })),
    ),
    mapLines: [...files.lines].flatMap(([file, { features, crs }]) =>
      features.map(({ properties, geometry }) => ({
        code: properties.line,
        lines: JSON.stringify({ ...geometry, coordinates: convertAll(geometry.coordinates, crs, "WGS-84") }),
        file,
      })),
    ),
    baseLayers: files.baseLayers.map((layer, position) => ({
      code: layer.code,
      name_zh: layer.name.zh,
      name_en: layer.name.en,
      tiles: layer.tiles,
      crs: layer.crs,
      attribution: layer.attribution,
      review_number: layer.reviewNumber,
      max_zoom: layer.maxZoom,
      position,
    })),
    sourceLines: sourceLinesOf(files, borders),
    placements: placementsOf(files.areas, borders),
  };
}

/** Each basis that names a line of a document, once; `001:L28; 002:L15` names two. */
function sourceLinesOf({ areas, documents }: PlaceFiles, borders: readonly DatedBorder[]): PlaceRows["sourceLines"] {
  const bases = [
    ...areas.flatMap((area) => [
      area.basis,
      area.stated?.basis,
      ...area.partOf.map((part) => part.basis),
      ...area.related.map((related) => related.basis),
      ...area.shares.map((share) => share.basis),
    ]),
    ...borders.map((border) => border.basis),
  ];
  const named = new Set(bases.flatMap((basis) => basis?.split("; ") ?? []));
  return [...named].flatMap((basis) => {
    const [, number, line] = /^(\d{3}):L(\d+)$/.exec(basis) ?? [];
    const document = documents.find(({ file }) => number !== undefined && file.startsWith(`${number}-`));
    return document ? [{ basis, document: document.code, line: Number(line) }] : [];
  });
}

interface DatedBorder extends Validity {
  area: string;
  geometry: Geometry;
  isSketch: boolean;
  uncertaintyM: number;
  basis: string | null;
  file: string;
}

const bordersOf = (files: PlaceFiles): DatedBorder[] =>
  [...files.geometries].flatMap(([file, { features, crs }]) =>
    features.map(({ properties, geometry }) => ({
      ...properties,
      geometry: { ...geometry, coordinates: convertAll(geometry.coordinates, crs, "WGS-84") } as Geometry,
      file,
    })),
  );

/** What is wrong with the files of a pack besides their shape: a code that nobody has, a sketch of another size; or null. */
export function placeFault(files: PlaceFiles): { file: string; detail: string } | null {
  const codes = files.areas.map(({ code }) => code);
  const named = files.areas.flatMap((area) => [
    ...area.partOf.map((part) => part.area),
    ...area.related.map((related) => related.area),
    ...area.shares.map((share) => share.of),
  ]);
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  const unknown = named.find((code) => !codes.includes(code));
  if (twice || unknown)
    return { file: "places/areas.json", detail: twice ? `${twice}: twice` : `${unknown}: no such area` };
  for (const border of bordersOf(files)) {
    const area = files.areas.find(({ code }) => code === border.area);
    if (!area) return { file: border.file, detail: `${border.area}: no such area` };
    const km2 = areaKm2(border.geometry);
    if (border.isSketch && area.stated && Math.abs(km2 / area.stated.km2 - 1) > sizeTolerance) {
      return { file: border.file, detail: `${border.area}: drawn ${km2.toFixed(2)} km², stated ${area.stated.km2}` };
    }
  }
  return null;
}

// Days without a change give the same answer: it is worked out once for each stretch and joined where it stays the same.
function placementsOf(areas: AreasFile, borders: readonly DatedBorder[]): PlaceRows["placements"] {
  const all = [...areas, ...areas.flatMap((area) => area.partOf), ...borders];
  const rows = new Map<string, { validFrom: string | null; validTo: string | null; certainty: Certainty }>();
  const done: PlaceRows["placements"] = [];
  const close = (key: string) => {
    const row = rows.get(key);
    const [place = "", area = ""] = key.split(" ");
    rows.delete(key);
    if (!row || row.certainty === "outside") return;
    done.push({ place, area, valid_from: row.validFrom, valid_to: row.validTo, certainty: row.certainty });
  };
  for (const stretch of stretches(all)) {
    const placed = areasOn(stretch, areas, borders);
    const seen = new Set<string>();
    for (const place of placed.keys()) {
      for (const area of placed.keys()) {
        const key = `${place} ${area}`;
        const certainty = placeArea(place, area, placed);
        seen.add(key);
        const open = rows.get(key);
        if (open?.certainty === certainty) open.validTo = stretch.validTo;
        else {
          close(key);
          rows.set(key, { ...stretch, certainty });
        }
      }
    }
    for (const key of rows.keys()) if (!seen.has(key)) close(key);
  }
  for (const key of [...rows.keys()]) close(key);
  return done;
}

function areasOn(stretch: Validity, areas: AreasFile, borders: readonly DatedBorder[]): Map<string, PlacedArea> {
  const holds = (one: Validity) => isInForce(one, stretch.validFrom ?? "0001-01-01");
  return new Map(
    areas.filter(holds).map((area) => [
      area.code,
      {
        code: area.code,
        kind: area.kind,
        border: borders.find((border) => border.area === area.code && holds(border)) ?? null,
        wholes: area.partOf.filter(holds).map((part) => part.area),
        isSumOfParts: area.isSumOfParts,
      },
    ]),
  );
}
