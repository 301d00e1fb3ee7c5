import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { IsInside } from "./rules/read-facts.ts";

/** Which places count as inside an area: `null` means all of them, because the area is the whole region. */
export type Placement = (area: string) => readonly string[] | null;

/**
 * The one seam to the places: the codes that facts of an area may carry. The region holds every fact that names no other
 * region; any other area holds what names it.
 */
export async function placementOf(tx: Tx): Promise<Placement> {
  const { rows } = await sql<{ region: string }>`select region from ledger.home_public`.execute(tx);
  const home = rows[0]?.region;
  return (area) => (area === home ? null : [area]);
}

/** The same for facts that are at hand. */
export const insideOf =
  (placement: Placement): IsInside =>
  (area, place) => {
    const places = placement(area);
    return places === null || (place !== null && places.includes(place));
  };
