import { sql } from "kysely";
import type { RefusalReason } from "../../../engines/match/contract.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { LeadSide, LeadStage } from "../contract/lead.ts";
import type { PairState } from "../contract/match.ts";

/** What became of pairs, in their order. Everybody sees that there is a lead; whose it is, and why one was refused, only who may read it. */
export async function pairStates(tx: Tx, pairs: readonly { demand: string; result: string }[]): Promise<PairState[]> {
  const { rows } = await sql<{
    state: "new" | "taken" | "refused" | null;
    lead: string | null;
    stage: LeadStage | null;
    reason: RefusalReason | null;
    wishes: LeadSide[];
  }>`
    select p.state, l.id as lead, l.stage,
      (select r.reason from market.refused_pair r where r.demand_id = a.demand and r.result_id = a.result
        and r.taken_back_at is null order by r.refused_at desc limit 1) as reason,
      array(select w.side from market.pair_wish w where w.demand_id = a.demand and w.result_id = a.result
        order by w.side) as wishes
    from unnest(${pairs.map(({ demand }) => demand)}::text[], ${pairs.map(({ result }) => result)}::text[])
      with ordinality as a (demand, result, place)
    left join market.proposed_pair p on p.demand_id = a.demand and p.result_id = a.result
    left join lateral (select id, stage from market.lead where demand_id = a.demand and result_id = a.result
      order by opened_at desc, id desc limit 1) l on true
    order by a.place`.execute(tx);
  return rows.map(({ state, lead, stage, reason, wishes }) => ({
    state: state === "taken" ? "in-work" : state === "refused" ? "refused" : "free",
    lead: lead === null ? null : { id: lead, stage: stage! },
    reason: state === "refused" ? reason : null,
    wishes,
  }));
}
