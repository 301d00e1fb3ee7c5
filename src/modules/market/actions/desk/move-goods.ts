import { sql } from "kysely";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { GoodStep } from "../../contract/good.ts";
import type { LeadStage } from "../../contract/lead.ts";
import type { GoodKind } from "../../contract.ts";
import { goodStepsOf } from "../../rules/lead.ts";
import { goodLife } from "../../rules/life.ts";
import type { LeadDbRow } from "../../store/leads.ts";
import { isWorkedOn, seenGood } from "../../views/good-rows.ts";
import { isLicensedAlone } from "../../views/licensed-result.ts";
import { walk } from "../goods/step-good.ts";

/**
 * What becomes of the demand and the result when their lead comes to a stage; where they stand elsewhere they stay. The
 * database lets people move the goods of others by a lead that runs only: a lead that ends does so after its goods.
 */
export async function moveGoods(
  ctx: Ctx,
  lead: Pick<LeadDbRow, "id" | "demand_id" | "result_id">,
  to: LeadStage,
  reason: string | null,
): Promise<void> {
  const steps = goodStepsOf(to, await isExclusive(ctx, lead));
  for (const kind of ["demand", "result"] as const) {
    const step = steps[kind];
    if (step) await take(ctx, kind, lead, step, reason);
  }
}

async function take(
  ctx: Ctx,
  kind: GoodKind,
  lead: Pick<LeadDbRow, "id" | "demand_id" | "result_id">,
  step: GoodStep,
  reason: string | null,
): Promise<void> {
  const id = kind === "demand" ? lead.demand_id : lead.result_id;
  // Offered again only when nobody else works on it or uses it alone.
  if (step === "reopen" && (await isWorkedOn(ctx, kind, id, lead.id))) return;
  if (step === "reopen" && kind === "result" && (await isLicensedAlone(ctx, id, null))) return;
  const row = await seenGood(ctx, kind, id);
  if (row && goodLife[step].from.includes(row.state)) await walk(ctx, kind, row, [step], reason);
}

async function isExclusive(ctx: Ctx, lead: Pick<LeadDbRow, "demand_id" | "result_id">): Promise<boolean> {
  const { rows } = await sql<{ exclusive: boolean }>`
    select coalesce(d.exclusivity = 'exclusive', false) or coalesce(r.exclusivity = 'exclusive', false) as exclusive
    from (select 1) one left join market.demand d on d.id = ${lead.demand_id} left join market.result r on r.id = ${lead.result_id}`.execute(
    ctx.tx,
  );
  return rows[0]?.exclusive === true;
}
