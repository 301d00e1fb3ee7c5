import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { LicensedResult } from "../rules/licence/result.ts";

/** The result that a licence is of, if whoever asks may see it. */
export async function licensedResult(ctx: Ctx, result: string): Promise<LicensedResult | undefined> {
  const { rows } = await sql<LicensedResult>`
    select state, coalesce(owner_id, posted_by_id) as owner from market.result where id = ${result}`.execute(ctx.tx);
  return rows[0];
}

/** Whether an exclusive licence binds a result now, not counting those of a lead. */
export async function isLicensedAlone(ctx: Pick<Ctx, "tx">, result: string, butLead: string | null): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select market.licensed_alone(${result}, ${butLead}) as is`.execute(
    ctx.tx,
  );
  return rows[0]?.is === true;
}

/** Whether a signed lead keeps a result for its two sides, not counting one lead nor the leads of one licensee. */
export async function isContractedAlone(
  ctx: Pick<Ctx, "tx">,
  result: string,
  but: { lead: string | null; licensee: string | null },
): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select market.contracted_alone(${result}, ${but.lead}, ${but.licensee}) as is`.execute(ctx.tx);
  return rows[0]?.is === true;
}
