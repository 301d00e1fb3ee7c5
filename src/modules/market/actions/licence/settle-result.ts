import { sql } from "kysely";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { LicenceState } from "../../contract/licence.ts";
import { bindsAlone, resultStepOf } from "../../rules/licence/result.ts";
import { goodLife } from "../../rules/life.ts";
import { goodRow } from "../../views/good-rows.ts";
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
  if (step === "reopen" && (await isLicensedAlone(ctx, result, null))) return;
  const row = await goodRow(ctx, "result", result).catch(() => null);
  if (row && goodLife[step].from.includes(row.state)) await walk(ctx, "result", row, [step], title);
}

/** Whether an exclusive licence binds a result now, not counting those of a lead. */
export async function isLicensedAlone(ctx: Pick<Ctx, "tx">, result: string, butLead: string | null): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select market.licensed_alone(${result}, ${butLead}) as is`.execute(
    ctx.tx,
  );
  return rows[0]?.is === true;
}
