import { civilDay } from "../../platform/clock/clock.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { AreaDetail, AreaList, AreaMap, CoordinateSystem, PlacedFacts, PlacedFactsQuery } from "./contract.ts";
import { openPlacer } from "./placer.ts";
import { findArea, listAreas } from "./views/areas.ts";
import { figuresOf, placedFacts } from "./views/facts.ts";
import { mapOf } from "./views/map.ts";

const dayOf = (ctx: Ctx, on: string | undefined) => on ?? civilDay(ctx.clock);

/** Every area as it is on a day, today when none is named. */
export async function areasOn(ctx: Ctx, on: string | undefined): Promise<AreaList> {
  const day = dayOf(ctx, on);
  return { on: day, areas: await listAreas(ctx.tx, day) };
}

/** One area with all that is written and drawn of it, and what the ledger has in it. @throws AppError `places.area-not-found` */
export async function areaOn(ctx: Ctx, code: string, on: string | undefined): Promise<AreaDetail> {
  const day = dayOf(ctx, on);
  const area = await findArea(ctx.tx, code, day);
  const whole = area.whole;
  if (!area.isInForce) return { ...area, on: day, figures: [] };
  const placer = await openPlacer(ctx, code, day);
  const figures = await figuresOf(ctx.tx, day, placer, whole ? await openPlacer(ctx, whole.code, day) : placer);
  return { ...area, on: day, figures };
}

/** Facts that lie in an area on a day. @throws AppError `places.area-not-found`, `places.not-in-force` */
export async function factsIn(ctx: Ctx, code: string, query: PlacedFactsQuery): Promise<PlacedFacts> {
  const on = dayOf(ctx, query.on);
  return placedFacts(ctx.tx, { ...query, on }, await openPlacer(ctx, code, on));
}

/** What a map of a day is drawn from. */
export const mapOn = (ctx: Ctx, on: string | undefined, crs: CoordinateSystem): Promise<AreaMap> =>
  mapOf(ctx.tx, dayOf(ctx, on), crs);
