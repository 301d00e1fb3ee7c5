import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import { openPlacer } from "../places/index.ts";
import type { LeafRequest } from "./rules/leaves.ts";
import { type Certainty, hasClasses } from "./rules/read-facts.ts";

/** The cells of a metric whose facts a request counts: for certain, and perhaps. Of other facts neither. */
export interface Reach {
  /** Null: all of them. */
  inside: readonly string[] | null;
  perhaps: readonly string[];
}

/** Finds the reach of a request; null when there is no such area on its day. */
export type Placement = (request: LeafRequest) => Promise<Reach | null>;

interface Area {
  code: string;
  kind: string;
  valid_from: string | null;
  valid_to: string | null;
}

/** What facts have in common that are counted alike. */
interface Cell {
  key: string;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
  dimensions: Record<string, string>;
}

type WhereIs = (cell: Cell) => Certainty;

/**
 * The one seam to the places. The region holds every fact. A division holds the facts whose place lies in it; one that
 * names no place, or one that only overlaps, may lie in it. Any other area is asked point by point, by its border.
 * Asked once for a cell, whatever number of facts is in it.
 */
export async function openPlacement(ctx: Ctx): Promise<Placement> {
  const { rows: homes } = await sql<{ region: string }>`select region from ledger.home_public`.execute(ctx.tx);
  const { rows } = await sql<Area>`select code, kind, valid_from, valid_to from places.area_public`.execute(ctx.tx);
  const areas = new Map(rows.map((row) => [row.code, row]));
  const cells = remember((metric: string) => cellsOf(ctx, metric));
  const certainties = remember((key: string) => {
    const [area = "", day = ""] = key.split(" ");
    const is = areas.get(area);
    if (!is || (is.valid_from ?? "") > day || (is.valid_to !== null && is.valid_to <= day)) return null;
    return is.kind === "division" || is.kind === "city" ? byPlace(ctx, area, day, areas) : byBorder(ctx, area, day);
  });
  return async ({ leaf, area, day }) => {
    // A statistic is told by its subject: where it was recorded says nothing.
    const isAnywhere = area === homes[0]?.region || leaf.op === "statistic";
    if (isAnywhere && leaf.where === undefined) return { inside: null, perhaps: [] };
    const whereIs = isAnywhere ? () => "inside" as const : await certainties(`${area} ${day}`);
    if (!whereIs) return null;
    const counted = (await cells(leaf.metric)).filter((cell) => hasClasses(leaf.where, cell.dimensions));
    const having = Map.groupBy(counted, whereIs);
    const keys = (certainty: Certainty) => (having.get(certainty) ?? []).map((cell) => cell.key);
    return { inside: keys("inside"), perhaps: keys("uncertain") };
  };
}

/** Works out each answer once. */
function remember<Answer>(work: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>();
  return (key) => {
    const answer = known.has(key) ? known.get(key)! : work(key);
    known.set(key, answer);
    return answer;
  };
}

async function cellsOf({ tx }: Ctx, metric: string): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select key::text, place, longitude, latitude, dimensions
    from ledger.cell_public where metric = ledger.key_of(${metric})`.execute(tx);
  return rows;
}

async function byPlace(ctx: Ctx, area: string, day: string, all: ReadonlyMap<string, unknown>): Promise<WhereIs> {
  const { rows } = await sql<{ place: string; certainty: "inside" | "uncertain" }>`
    select place, certainty from places.placement_public
    where area = ${area} and (valid_from is null or valid_from <= ${day}::date)
      and (valid_to is null or valid_to > ${day}::date)`.execute(ctx.tx);
  const having = (certainty: string) =>
    new Set(rows.filter((row) => row.certainty === certainty).map((row) => row.place));
  const [inside, uncertain] = [having("inside").add(area), having("uncertain")];
  return ({ place }) => {
    if (place === null) return "uncertain";
    if (inside.has(place)) return "inside";
    return uncertain.has(place) || !all.has(place) ? "uncertain" : "outside";
  };
}

async function byBorder(ctx: Ctx, area: string, day: string): Promise<WhereIs> {
  const placer = await openPlacer(ctx, area, day);
  return ({ place, longitude, latitude }) => {
    const point = longitude === null || latitude === null ? null : { longitude, latitude };
    return placer.place({ place, point }).certainty;
  };
}
