import { sql } from "kysely";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { marketOwners, marketStations } from "../../contract.ts";

/** Whose a new good is, who wrote it, and who in the firm asked for it. */
export interface Ownership {
  owner_id: string | null;
  firm_id: string | null;
  posted_by_id: string | null;
  behalf_basis: string | null;
}

/**
 * The own organisation of whoever writes, or the firm that a field station writes for. A firm with accounts owns what is
 * posted for it; for one without, the station answers. @throws AppError `market.*`
 */
export async function ownershipOf(
  ctx: Ctx,
  { forFirm, behalfBasis }: { forFirm: string | null; behalfBasis: string | null },
): Promise<Ownership> {
  const own = ctx.actor?.organisationId ?? null;
  if (own === null) throw new AppError("market.owner-missing");
  const holds = (roles: readonly string[]) => ctx.actor!.roles.some((role) => roles.includes(role));
  if (forFirm === null) {
    if (!holds(marketOwners)) throw new AppError("market.behalf-needed");
    const { rows } = await sql<{ id: string }>`
      select same_as as id from firms.firm_public where organisation_id = ${own}`.execute(ctx.tx);
    return { owner_id: own, firm_id: rows[0]?.id ?? null, posted_by_id: null, behalf_basis: null };
  }
  if (!holds(marketStations)) throw new AppError("market.not-yours");
  if (behalfBasis === null) throw new AppError("market.behalf-needed");
  const { rows } = await sql<{ id: string; organisation_id: string | null }>`
    select id, organisation_id from firms.firm_public
    where code = ${forFirm} and id = same_as`.execute(ctx.tx);
  const [firm] = rows;
  if (!firm) throw new AppError("market.firm-unknown", { firm: forFirm });
  return { owner_id: firm.organisation_id, firm_id: firm.id, posted_by_id: own, behalf_basis: behalfBasis };
}
