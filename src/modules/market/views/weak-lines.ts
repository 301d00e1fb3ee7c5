import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { GoodKind } from "../contract.ts";
import { type GuideLine, weakDemandLines, weakResultLines } from "../rules/drafting-guide.ts";
import { demandRow, resultRow } from "./good-rows.ts";

/** The lines of a good for which it is not submitted as it is. */
export async function blockingLines(ctx: Ctx, kind: GoodKind, id: string): Promise<GuideLine[]> {
  const weak = kind === "demand" ? await weakOfDemand(ctx, id) : await weakOfResult(ctx, id);
  return weak.flatMap(({ line, blocks }) => (blocks ? [line] : []));
}

async function weakOfDemand(ctx: Ctx, id: string) {
  const row = await demandRow(ctx, id);
  return weakDemandLines(
    {
      ...row,
      title: row.title_zh,
      budgetLeast: row.budget_least,
      budgetMost: row.budget_most,
      neededReadiness: row.needed_readiness,
    },
    civilDay(ctx.clock),
  );
}

async function weakOfResult(ctx: Ctx, id: string) {
  const row = await resultRow(ctx, id);
  return weakResultLines({
    ...row,
    title: row.title_zh,
    comparedWith: row.compared_with,
    priceLeast: row.price_least,
    priceMost: row.price_most,
    costNote: row.cost_note,
    claimedReadiness: row.claimed_readiness,
    provenReadiness: row.proven_readiness,
  });
}
