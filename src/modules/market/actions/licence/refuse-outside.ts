import { sql } from "kysely";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { parameterAt } from "../../../parameters/index.ts";
import type { LicenceSide } from "../../contract/licence.ts";
import type { LicenceTerms } from "../../contract/licence-terms.ts";
import { payLaterOnlyEligible } from "../../parameters-licences.ts";
import type { Licence } from "../../rules/licence/licence.ts";
import { firstRefusalRefusal, type PlaceState } from "../../rules/licence/queue.ts";
import { resultRefusal } from "../../rules/licence/result.ts";
import { holdResult, type LicenceParty, type LicenceRow } from "../../store/licences.ts";
import { eligibility } from "../../views/licence-load.ts";
import { isContractedAlone, licensedResult } from "../../views/licensed-result.ts";

/** A licence brought up to today. */
interface Standing {
  readonly row: LicenceRow;
  readonly parties: readonly LicenceParty[];
  readonly licence: Licence;
}

/**
 * What lies outside of the licence and still forbids a signature: the rule of the region, a result that is no longer on offer,
 * others who are bound or go first. @throws AppError `market.licence-*`
 */
export async function refuseSigning(ctx: Ctx, standing: Standing, side: LicenceSide): Promise<void> {
  const { row, parties, licence } = standing;
  if (side === "licensee" && (await parameterAt(ctx, payLaterOnlyEligible))) {
    const shown = await eligibility(ctx, row, parties);
    if (shown.by === "nothing") throw new AppError("market.licence-not-eligible");
  }
  if (row.result_id === null) return;
  refuse(resultRefusal(await licensedResult(ctx, row.result_id)));
  await refuseBound(ctx, standing, row.result_id, licence.terms);
}

/** A change that makes the licence exclusive is, for all others, as good as a new exclusive one. @throws AppError `market.licence-*` */
export async function refuseChange(ctx: Ctx, standing: Standing): Promise<void> {
  const { row, licence } = standing;
  const next = licence.versions.find(({ version }) => version === licence.change?.version)?.terms;
  if (row.result_id === null || !next?.isExclusive || licence.terms.isExclusive) return;
  await refuseBound(ctx, standing, row.result_id, next);
}

/** Others who are bound for the same result, or who may take it first. */
async function refuseBound(
  ctx: Ctx,
  { row, parties }: Pick<Standing, "row" | "parties">,
  result: string,
  { isExclusive, kind }: LicenceTerms,
): Promise<void> {
  await holdResult(ctx.tx, result);
  const { rows: bound } = await sql<{ is_exclusive: boolean }>`
    select is_exclusive from market.licence_block(${result}, ${row.id})`.execute(ctx.tx);
  const licensee = parties.find((party) => party.side === "licensee")!.organisation_id;
  const isKept = await isContractedAlone(ctx, result, { lead: row.lead_id, licensee });
  if (isKept || bound.some((one) => one.is_exclusive) || (isExclusive && bound.length > 0))
    throw new AppError("market.licence-exclusive");
  // A trial occupies the result as an exclusive licence does: another one now would take it from who goes first.
  if (!isExclusive && kind !== "trial") return;
  const { rows: places } = await sql<{ organisation: string; state: PlaceState; offeredUntil: string }>`
    select organisation_id as organisation, state, offered_until::text as "offeredUntil"
    from market.licence_first_offer(${result})`.execute(ctx.tx);
  const offers = places.map((place) => ({ ...place, id: place.organisation }));
  refuse(firstRefusalRefusal(offers, licensee, civilDay(ctx.clock)));
}
