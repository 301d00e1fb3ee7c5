import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import {
  AreasFileSchema,
  areasFile,
  BaseLayersFileSchema,
  baseLayersFile,
  DocumentsFileSchema,
  type GeometryFile,
  GeometryFileSchema,
  type LinesFile,
  LinesFileSchema,
} from "./pack-files.ts";
import { type PlaceFiles, placeFault, placeRows } from "./place-rows.ts";
import { replaceAreas } from "./store.ts";

/** Brings the areas of the region pack with their borders. A pack without them has none. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  const files = await readPlaces(pack);
  const fault = placeFault(files);
  if (fault) throw new AppError("platform.region-pack", fault);
  await replaceAreas(ctx.tx, placeRows(files));
}

/** Where the tiles of the configured base layers come from. */
export async function foreignOrigins(pack: RegionPack): Promise<readonly string[]> {
  const layers = (await pack.json(baseLayersFile, BaseLayersFileSchema)) ?? [];
  return layers.map(({ tiles }) => new URL(tiles).origin);
}

async function readPlaces(pack: RegionPack): Promise<PlaceFiles> {
  const geometries = new Map<string, GeometryFile>();
  const lines = new Map<string, LinesFile>();
  for (const name of await pack.list("places")) {
    const file = `places/${name}`;
    if (name.endsWith(".lines.geojson")) {
      const content = await pack.json(file, LinesFileSchema);
      if (content) lines.set(file, content);
    } else if (name.endsWith(".geojson")) {
      const content = await pack.json(file, GeometryFileSchema);
      if (content) geometries.set(file, content);
    }
  }
  return {
    areas: (await pack.json(areasFile, AreasFileSchema)) ?? [],
    geometries,
    lines,
    baseLayers: (await pack.json(baseLayersFile, BaseLayersFileSchema)) ?? [],
    documents: (await pack.json("documents.json", DocumentsFileSchema)) ?? [],
  };
}
