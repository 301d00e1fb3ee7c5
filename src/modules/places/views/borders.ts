import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Certainty } from "../contract.ts";
import type { Border } from "../rules/placement.ts";
import type { Validity } from "../rules/validity.ts";
import { placesTables } from "../store.ts";

/** The condition that a row with `valid_from` and `valid_to` holds on a day. */
export const holdsOn = (day: string) =>
  sql<boolean>`(valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to > ${day}::date)`;

/** All areas by code with their days. */
export async function listAreaCodes(tx: Tx): Promise<ReadonlyMap<string, Validity>> {
  const rows = await placesTables(tx).selectFrom("places.area").select(["code", "valid_from", "valid_to"]).execute();
  return new Map(rows.map((row) => [row.code, { validFrom: row.valid_from, validTo: row.valid_to }]));
}

/** The borders of a day by area; an area without one is left out. */
export async function bordersOn(tx: Tx, day: string, areas: readonly string[]): Promise<ReadonlyMap<string, Border>> {
  const rows = await placesTables(tx)
    .selectFrom("places.area_geometry")
    .select(["area", "geometry", "uncertainty_m"])
    .where("area", "in", areas)
    .where(holdsOn(day))
    .execute();
  return new Map(rows.map((row) => [row.area, { geometry: row.geometry, uncertaintyM: row.uncertainty_m }]));
}

/** Which places lie in an area on a day, certainly or possibly; the others lie outside. */
export async function placesWithin(tx: Tx, area: string, day: string): Promise<ReadonlyMap<string, Certainty>> {
  const rows = await placesTables(tx)
    .selectFrom("places.area_placement")
    .select(["place", "certainty"])
    .where("area", "=", area)
    .where(holdsOn(day))
    .execute();
  return new Map(rows.map((row) => [row.place, row.certainty]));
}
