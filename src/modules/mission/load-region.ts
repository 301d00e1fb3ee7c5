import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { mapRows } from "./map-rows.ts";
import {
  type CapabilityFile,
  CapabilityFileSchema,
  EvidenceFileSchema,
  evidenceFile,
  isCapabilityFile,
  RoomsFileSchema,
  roomsFile,
} from "./pack-files.ts";
import { replaceMap } from "./store.ts";

/** Brings the mechanisms, rooms and evidence of the region pack into the database. A pack without them has an empty map. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  const capabilities: CapabilityFile[] = [];
  for (const name of (await pack.list("mechanisms")).filter(isCapabilityFile)) {
    const file = await pack.json(`mechanisms/${name}`, CapabilityFileSchema);
    if (file) capabilities.push(file);
  }
  const rooms = (await pack.json(roomsFile, RoomsFileSchema)) ?? emptyRooms;
  const evidence = (await pack.json(evidenceFile, EvidenceFileSchema)) ?? { evidence: [] };
  const { rows, fault } = mapRows(capabilities, rooms, evidence);
  if (fault !== null) throw new AppError("platform.region-pack", { file: roomsFile, detail: fault });
  await replaceMap(ctx.tx, rows);
}

const emptyRooms = { note: "", basis: null, validFrom: "1970-01-01", rooms: [] };
