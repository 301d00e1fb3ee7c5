import { sql } from "kysely";
import { AppError, refuse } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { NewContract, Side } from "../../contract/contracts.ts";
import type { LicenceState } from "../../contract/licence.ts";
import { boundRefusal, contractPartiesRefusal, goodOf, type Named, tooEarlyRefusal } from "../../rules/thread.ts";
import type { KeptContract, PartyColumns } from "../../store/contracts.ts";
import { ofSide } from "../../views/contract-parts.ts";
import { findLeadEnds, namedOf } from "../../views/lead-ends.ts";

type Link = Pick<KeptContract, "lead_id" | "licence_id">;
type BySide = Record<Side, readonly Named[]>;
const unlinked: Link = { lead_id: null, licence_id: null };

/**
 * The lead and the licence that a contract comes of, whose sides are among its parties; a licence brings its lead along. A
 * link that stands is not asked again of somebody who may not see its other end, as the office that amends.
 * @throws AppError `market.lead-not-found`, `market.licence-not-found`, `market.thread-*`
 */
export async function linkContract(
  ctx: Ctx,
  { lead, licence }: Pick<NewContract, "lead" | "licence">,
  rows: readonly PartyColumns[],
  kept: Link = unlinked,
): Promise<Link> {
  if (lead === null && licence === null) return unlinked;
  const parties = await partiesOf(ctx, rows);
  const lead_id = licence === null ? lead : await linkLicence(ctx, { lead, licence }, parties, kept);
  if (lead_id !== null) await linkLead(ctx, lead_id, parties, lead_id !== kept.lead_id && lead !== null);
  return { lead_id, licence_id: licence };
}

/** Returns the lead: that of the licence, where it has one. */
async function linkLicence(
  ctx: Ctx,
  { lead, licence }: { lead: string | null; licence: string },
  parties: BySide,
  kept: Link,
): Promise<string | null> {
  const { rows } = await sql<{
    state: LicenceState;
    lead_id: string | null;
    result_id: string | null;
    seller: Named;
    buyer: Named;
  }>`
    select l.state, l.lead_id, l.result_id, json_build_object('organisation', a.organisation_id, 'firm', a.firm_id, 'names', array[o.name_zh]) as seller,
      json_build_object('organisation', b.organisation_id, 'firm', b.firm_id, 'names', array[p.name_zh]) as buyer
    from market.licence l
    join market.licence_party a on a.licence_id = l.id and a.side = 'licensor'
    join market.licence_party b on b.licence_id = l.id and b.side = 'licensee'
    join people.organisation_public o on o.id = a.organisation_id
    join people.organisation_public p on p.id = b.organisation_id
    where l.id = ${licence}`.execute(ctx.tx);
  const [found] = rows;
  if (!found) {
    if (licence === kept.licence_id) return lead ?? kept.lead_id;
    throw new AppError("market.licence-not-found");
  }
  if (licence !== kept.licence_id) refuse(boundRefusal(found.state));
  if (lead !== null && found.lead_id !== null && lead !== found.lead_id) throw new AppError("market.thread-other-lead");
  if (lead !== null && found.lead_id === null && found.result_id !== null) {
    const ends = await findLeadEnds(ctx, lead);
    if (ends && ends.resultId !== found.result_id) throw new AppError("market.thread-result");
  }
  refuse(contractPartiesRefusal({ seller: found.seller, buyer: found.buyer }, parties));
  return lead ?? found.lead_id;
}

/** `isAsked`: the person named it, and it is new. */
async function linkLead(ctx: Ctx, id: string, parties: BySide, isAsked: boolean): Promise<void> {
  const ends = await findLeadEnds(ctx, id);
  if (!ends) {
    if (isAsked) throw new AppError("market.lead-not-found");
    return;
  }
  if (isAsked) refuse(tooEarlyRefusal(ends.stage));
  const bound = { seller: ends.owners[goodOf.seller], buyer: ends.owners[goodOf.buyer] };
  refuse(contractPartiesRefusal(bound, parties));
}

async function partiesOf(ctx: Ctx, rows: readonly PartyColumns[]): Promise<BySide> {
  const named = async (side: Side) =>
    namedOf(
      ctx,
      ofSide(rows, side).map(({ firm_id, name }) => ({ organisation: null, firm: firm_id, name })),
    );
  return { seller: await named("seller"), buyer: await named("buyer") };
}
