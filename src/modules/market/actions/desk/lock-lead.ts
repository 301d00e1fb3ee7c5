import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { LeadSituation } from "../../rules/lead.ts";
import { type LeadDbRow, leadTables } from "../../store/leads.ts";

/** The lead, held until the end of the transaction. `market.lead-not-found` also for what the person may not see. */
export async function lockLead(ctx: Ctx, id: string): Promise<LeadDbRow & { situation: LeadSituation }> {
  const row = await leadTables(ctx.tx)
    .selectFrom("market.lead")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError("market.lead-not-found");
  const declared = await leadTables(ctx.tx)
    .selectFrom("market.lead_interest")
    .select("person_id")
    .where("lead_id", "=", id)
    .execute();
  return {
    ...row,
    situation: {
      stage: row.stage,
      brokerId: row.broker_id,
      demandOwner: row.demand_owner_id,
      resultOwner: row.result_owner_id,
      declared: declared.map(({ person_id }) => person_id),
    },
  };
}

/** Refuses what was decided on an older state than the one that stands. */
export function refuseChanged(row: LeadDbRow, seen: number): void {
  if (row.version !== seen) throw new AppError("market.lead-changed", { seen, now: row.version, stage: row.stage });
}
