import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { AreaKind, AreaMap, CoordinateSystem, Geometry, Lines } from "../contract.ts";
import { convertAll } from "../rules/coordinates.ts";
import { boundsOf } from "../rules/geodesy.ts";
import { isInForce } from "../rules/validity.ts";
import { placesTables } from "../store.ts";

interface BorderRow {
  code: string;
  kind: AreaKind;
  name_zh: string;
  name_en: string | null;
  is_sketch: boolean;
  uncertainty_m: number;
  geometry: Geometry;
  valid_from: string | null;
  valid_to: string | null;
  area_from: string | null;
  area_to: string | null;
}

/** What a map of a day is drawn from; every coordinate is converted to the one system that is asked for. */
export async function mapOf(tx: Tx, day: string, crs: CoordinateSystem): Promise<AreaMap> {
  const { rows } = await sql<BorderRow>`
    select a.code, a.kind, a.name_zh, a.name_en, g.is_sketch, g.uncertainty_m, g.geometry, g.valid_from, g.valid_to,
      a.valid_from as area_from, a.valid_to as area_to
    from places.area_geometry g join places.area a on a.code = g.area
    order by a.position`.execute(tx);
  const drawn = rows.filter(
    (row) =>
      isInForce({ validFrom: row.valid_from, validTo: row.valid_to }, day) &&
      isInForce({ validFrom: row.area_from, validTo: row.area_to }, day),
  );
  const areas = drawn.map((row) => ({
    code: row.code,
    kind: row.kind,
    name: { zh: row.name_zh, en: row.name_en },
    isSketch: row.is_sketch,
    uncertaintyM: row.uncertainty_m,
    geometry: converted(row.geometry, crs),
  }));
  return {
    on: day,
    crs,
    bounds: areas.length === 0 ? null : [...boundsOf(areas.map(({ geometry }) => geometry))],
    areas,
    ...(await surroundings(tx, crs)),
  };
}

/** Lines for orientation, whose work the geometry is, and the base layers of this installation. */
async function surroundings(tx: Tx, crs: CoordinateSystem): Promise<Pick<AreaMap, "lines" | "sources" | "baseLayers">> {
  const tables = placesTables(tx);
  const mapLines = await tables.selectFrom("places.map_line").selectAll().orderBy("code").execute();
  const sources = await tables.selectFrom("places.map_source").selectAll().orderBy("file").execute();
  const layers = await tables.selectFrom("places.base_layer").selectAll().orderBy("position").execute();
  return {
    lines: mapLines.map((row) => ({ code: row.code, lines: converted(row.lines, crs) })),
    sources: sources.map((row) => ({ source: { zh: row.source_zh, en: row.source_en }, licence: row.licence })),
    baseLayers: layers.map((row) => ({
      code: row.code,
      name: { zh: row.name_zh, en: row.name_en },
      tiles: row.tiles,
      crs: row.crs,
      attribution: row.attribution,
      reviewNumber: row.review_number,
      maxZoom: row.max_zoom,
    })),
  };
}

const converted = <T extends Geometry | Lines>(geometry: T, crs: CoordinateSystem): T => ({
  ...geometry,
  coordinates: convertAll(geometry.coordinates, "WGS-84", crs),
});
