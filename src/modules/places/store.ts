import type { ColumnType, Insertable } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { AreaKind, Certainty, CoordinateSystem, Geometry, Lines } from "./contract.ts";

/** Written as JSON text, read parsed. */
type Json<T> = ColumnType<T, string, string>;

interface Validity {
  valid_from: string | null;
  valid_to: string | null;
}

/** The tables of this module. Only this file writes to them. */
export type PlacesTables = {
  "places.area": Validity & {
    code: string;
    kind: AreaKind;
    name_zh: string;
    name_en: string | null;
    former_names: Json<Array<{ zh: string; until: string }>>;
    stated_km2: string | null;
    stated_basis: string | null;
    basis: string | null;
    note_zh: string | null;
    note_en: string | null;
    is_sum_of_parts: boolean;
    position: number;
  };
  "places.map_source": { file: string; source_zh: string; source_en: string; licence: string; crs: CoordinateSystem };
  "places.area_geometry": Validity & {
    area: string;
    geometry: Json<Geometry>;
    is_sketch: boolean;
    uncertainty_m: number;
    drawn_km2: number | null;
    basis: string | null;
    file: string;
  };
  "places.area_part": Validity & { part: string; whole: string; basis: string | null };
  "places.area_relation": {
    area: string;
    other: string;
    relation: "re-scoped" | "distinct";
    note_zh: string;
    note_en: string;
    basis: string | null;
  };
  "places.area_share": {
    area: string;
    whole: string;
    stated_percent: string;
    by: string | null;
    is_open: boolean;
    basis: string;
    classes: Json<Array<{ name: { zh: string; en: string }; metrics: string[] }>>;
  };
  "places.map_line": { code: string; lines: Json<Lines>; file: string };
  "places.base_layer": {
    code: string;
    name_zh: string;
    name_en: string;
    tiles: string;
    crs: CoordinateSystem;
    attribution: string;
    review_number: string | null;
    max_zoom: number;
    position: number;
  };
  "places.source_line": { basis: string; document: string; line: number };
  "places.area_placement": Validity & { place: string; area: string; certainty: Exclude<Certainty, "outside"> };
};

export const placesTables = (tx: Tx) => tx.withTables<PlacesTables>();

type Rows<T extends keyof PlacesTables> = Array<Insertable<PlacesTables[T]>>;

/** All areas of a region pack as rows. */
export interface PlaceRows {
  areas: Rows<"places.area">;
  sources: Rows<"places.map_source">;
  geometries: Rows<"places.area_geometry">;
  parts: Rows<"places.area_part">;
  relations: Rows<"places.area_relation">;
  shares: Rows<"places.area_share">;
  mapLines: Rows<"places.map_line">;
  baseLayers: Rows<"places.base_layer">;
  sourceLines: Rows<"places.source_line">;
  placements: Rows<"places.area_placement">;
}

/** Puts the areas of the pack in the place of those before, in the caller's transaction. */
export async function replaceAreas(tx: Tx, rows: PlaceRows): Promise<void> {
  const tables = placesTables(tx);
  await tables.deleteFrom("places.area_placement").execute();
  await tables.deleteFrom("places.source_line").execute();
  await tables.deleteFrom("places.base_layer").execute();
  await tables.deleteFrom("places.map_line").execute();
  await tables.deleteFrom("places.area_share").execute();
  await tables.deleteFrom("places.area_relation").execute();
  await tables.deleteFrom("places.area_part").execute();
  await tables.deleteFrom("places.area_geometry").execute();
  await tables.deleteFrom("places.map_source").execute();
  await tables.deleteFrom("places.area").execute();
  for (const part of parts(rows.areas)) await tables.insertInto("places.area").values(part).execute();
  for (const part of parts(rows.sources)) await tables.insertInto("places.map_source").values(part).execute();
  for (const part of parts(rows.geometries)) await tables.insertInto("places.area_geometry").values(part).execute();
  for (const part of parts(rows.parts)) await tables.insertInto("places.area_part").values(part).execute();
  for (const part of parts(rows.relations)) await tables.insertInto("places.area_relation").values(part).execute();
  for (const part of parts(rows.shares)) await tables.insertInto("places.area_share").values(part).execute();
  for (const part of parts(rows.mapLines)) await tables.insertInto("places.map_line").values(part).execute();
  for (const part of parts(rows.baseLayers)) await tables.insertInto("places.base_layer").values(part).execute();
  for (const part of parts(rows.sourceLines)) await tables.insertInto("places.source_line").values(part).execute();
  for (const part of parts(rows.placements)) await tables.insertInto("places.area_placement").values(part).execute();
}

// A statement takes 65535 parameters at most.
function parts<T>(rows: readonly T[]): T[][] {
  const size = 1000;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
