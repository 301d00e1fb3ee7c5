import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import { openPlacer } from "../places/index.ts";
import type { LeafRequest } from "./rules/leaves.ts";
import { type Known, knownFacts } from "./views/known-facts.ts";

/** The conditions on a fact `f` under which it lies in an area, and under which it may. */
export interface Reach {
  inside: RawBuilder<boolean>;
  /** Null: of every fact it is certain. */
  perhaps: RawBuilder<boolean> | null;
}

/** Finds the reach of a request; null when there is no such area on its day. */
export type Placement = (request: LeafRequest) => Promise<Reach | null>;

interface Area {
  code: string;
  kind: string;
  valid_from: string | null;
  valid_to: string | null;
}

/**
 * The one seam to the places. The region holds every fact. A division holds the facts whose place lies in it; one that
 * names no place, or one that only overlaps, may lie in it. Any other area is asked point by point, by its border.
 */
export async function openPlacement(ctx: Ctx, known: Known): Promise<Placement> {
  const { rows: homes } = await sql<{ region: string }>`select region from ledger.home_public`.execute(ctx.tx);
  const { rows } = await sql<Area>`select code, kind, valid_from, valid_to from places.area_public`.execute(ctx.tx);
  const areas = new Map(rows.map((row) => [row.code, row]));
  const found = new Map<string, Promise<Reach | null>>();
  const reachOf = async ({ area, day, leaf }: LeafRequest): Promise<Reach | null> => {
    const is = areas.get(area);
    if (!is || (is.valid_from ?? "") > day || (is.valid_to !== null && is.valid_to <= day)) return null;
    return is.kind === "division" || is.kind === "city"
      ? byPlace(ctx, area, day, [...areas.keys()])
      : byBorder(ctx, area, day, leaf.metric, known);
  };
  return (request) => {
    if (request.area === homes[0]?.region) return Promise.resolve({ inside: sql<boolean>`true`, perhaps: null });
    const key = `${request.area} ${request.day} ${request.leaf.metric}`;
    const reach = found.get(key) ?? reachOf(request);
    found.set(key, reach);
    return reach;
  };
}

async function byPlace(ctx: Ctx, area: string, day: string, all: readonly string[]): Promise<Reach> {
  const { rows } = await sql<{ place: string; certainty: "inside" | "uncertain" }>`
    select place, certainty from places.placement_public
    where area = ${area} and (valid_from is null or valid_from <= ${day}::date)
      and (valid_to is null or valid_to > ${day}::date)`.execute(ctx.tx);
  const having = (certainty: string) => rows.filter((row) => row.certainty === certainty).map((row) => row.place);
  const inside = [...new Set([area, ...having("inside")])];
  return {
    inside: sql<boolean>`f.place = any(${inside}::text[])`,
    perhaps: sql<boolean>`(f.place is null or f.place = any(${having("uncertain")}::text[])
      or not f.place = any(${[...all]}::text[]))`,
  };
}

interface Placed {
  id: string;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
}

async function byBorder(ctx: Ctx, area: string, day: string, metric: string, known: Known): Promise<Reach> {
  const placer = await openPlacer(ctx, area, day);
  const { rows } = await sql<Placed>`
    select f.id, f.place, f.longitude, f.latitude from ${knownFacts(known)}
    where f.metric = ${metric} and f.valid_from <= ${day}::date`.execute(ctx.tx);
  const ids = Map.groupBy(rows, ({ place, longitude, latitude }) => {
    const point = longitude === null || latitude === null ? null : { longitude, latitude };
    return placer.place({ place, point }).certainty;
  });
  const having = (certainty: "inside" | "uncertain") => (ids.get(certainty) ?? []).map((row) => row.id);
  return {
    inside: sql<boolean>`f.id = any(${having("inside")}::text[])`,
    perhaps: sql<boolean>`f.id = any(${having("uncertain")}::text[])`,
  };
}
