import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { bringSampleGoods } from "./actions/goods/bring-samples.ts";
import { loadContracts } from "./load-contracts.ts";

/** Brings the rules of contracts, and the made-up goods and contracts of a sample, these once. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  await bringSampleGoods(ctx, pack);
  await loadContracts(ctx, pack);
}
