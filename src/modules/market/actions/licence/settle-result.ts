import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { LicenceState } from "../../contract/licence.ts";
import { bindsAlone, resultStepOf } from "../../rules/licence/result.ts";
import { goodLife } from "../../rules/life.ts";
import { isWorkedOn, seenGood } from "../../views/good-rows.ts";
import { isContractedAlone, isLicensedAlone } from "../../views/licensed-result.ts";
import { walk } from "../goods/step-good.ts";

interface Standing {
  readonly state: LicenceState;
  readonly isExclusive: boolean;
}

/**
 * What becomes of a result when a licence of it binds its sides alone, or no longer does: it is taken off the offer, and
 * offered again when nothing else keeps it. Where it stands elsewhere, it stays.
 */
export async function settleResult(
  ctx: Ctx,
  { result, title }: { result: string; title: string },
  before: Standing,
  after: Standing,
): Promise<void> {
  const step = resultStepOf(bindsAlone(before), bindsAlone(after));
  if (step === null) return;
  if (step === "reopen" && (await isKeptAlone(ctx, result))) return;
  const row = await seenGood(ctx, "result", result);
  if (!row || !goodLife[step].from.includes(row.state)) return;
  // Leads that ran all the while are still there: it is matched again, as it was before it was taken off the offer.
  const isMatched = step === "reopen" && (await isWorkedOn(ctx, "result", result, null));
  await walk(ctx, "result", row, isMatched ? ["reopen", "match"] : [step], title);
}

const isKeptAlone = async (ctx: Ctx, result: string): Promise<boolean> =>
  (await isLicensedAlone(ctx, result, null)) || (await isContractedAlone(ctx, result, { lead: null, licensee: null }));
