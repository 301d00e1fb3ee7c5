import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { bringSampleGoods } from "./actions/goods/bring-samples.ts";

/** Brings the made-up goods of a sample, once. */
export const loadRegion = (ctx: Ctx, pack: RegionPack): Promise<void> => bringSampleGoods(ctx, pack);
