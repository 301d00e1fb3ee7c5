import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { bringSampleLeads } from "./actions/desk/bring-sample-leads.ts";
import { indexMissing } from "./actions/desk/index-goods.ts";
import { adoptFormerResults } from "./actions/goods/adopt-results.ts";
import { bringMarkedResults } from "./actions/goods/bring-marked.ts";
import { bringSampleGoods } from "./actions/goods/bring-samples.ts";
import { bringSampleLicences } from "./actions/licence/bring-samples.ts";
import { loadContracts } from "./load-contracts.ts";
import { loadLicences } from "./load-licences.ts";

/** Brings the rules of contracts and licences, and the made-up goods, leads, contracts and licences of a sample; matching finds what is offered. */
export async function loadRegion(ctx: Ctx, pack: RegionPack): Promise<void> {
  await adoptFormerResults(ctx);
  await bringMarkedResults(ctx, pack);
  await bringSampleGoods(ctx, pack);
  await indexMissing(ctx);
  await bringSampleLeads(ctx, pack);
  await loadContracts(ctx, pack);
  await loadLicences(ctx, pack);
  await bringSampleLicences(ctx, pack);
}
