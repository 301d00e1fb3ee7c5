import { sql } from "kysely";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { LeadSide, LeadStage } from "../contract/lead.ts";
import type { LeadEnds, Named } from "../rules/thread.ts";

interface Row {
  stage: LeadStage;
  demandId: string;
  resultId: string;
  brokerId: string;
  owners: Record<LeadSide, Named>;
}

/** What ties a lead to its papers. Undefined: there is none that whoever asks may see. */
export async function findLeadEnds(ctx: Pick<Ctx, "tx">, id: string): Promise<(LeadEnds & Row) | undefined> {
  const { rows } = await sql<Row>`
    select l.stage, l.demand_id as "demandId", l.result_id as "resultId", l.broker_id as "brokerId", json_build_object(
      'demand', json_build_object('organisation', l.demand_owner_id, 'firm', d.firm_id,
        'names', array_remove(array[o.name_zh, df.name_zh], null)),
      'result', json_build_object('organisation', l.result_owner_id, 'firm', r.firm_id,
        'names', array_remove(array[p.name_zh, rf.name_zh], null))) as owners
    from market.lead l
    left join market.demand d on d.id = l.demand_id left join firms.firm_public df on df.id = d.firm_id
    left join market.result r on r.id = l.result_id left join firms.firm_public rf on rf.id = r.firm_id
    left join people.organisation_public o on o.id = l.demand_owner_id
    left join people.organisation_public p on p.id = l.result_owner_id
    where l.id = ${id}`.execute(ctx.tx);
  return rows[0];
}

/** @throws AppError `market.lead-not-found`, also for what the reader may not see */
export async function leadEnds(ctx: Pick<Ctx, "tx">, id: string): Promise<LeadEnds & Row> {
  const found = await findLeadEnds(ctx, id);
  if (!found) throw new AppError("market.lead-not-found");
  return found;
}

/** Organisations by id and firms by id, each with the other and the names by which it is known. */
export async function namedOf(
  ctx: Pick<Ctx, "tx">,
  parties: readonly { organisation: string | null; firm: string | null; name: string | null }[],
): Promise<Named[]> {
  const organisations = parties.flatMap(({ organisation }) => organisation ?? []);
  const firms = parties.flatMap(({ firm }) => firm ?? []);
  const { rows: names } = await sql<{ id: string; name: string; organisation: string | null }>`
    select id, name_zh as name, null as organisation from people.organisation_public where id = any(${organisations})
    union all
    select id, name_zh, organisation_id from firms.firm_public where id = any(${firms})`.execute(ctx.tx);
  const of = new Map(names.map((row) => [row.id, row]));
  return parties.map(({ organisation, firm, name }) => ({
    organisation: organisation ?? of.get(firm ?? "")?.organisation ?? null,
    firm,
    names: [name, of.get(organisation ?? "")?.name, of.get(firm ?? "")?.name].flatMap((one) => one ?? []),
  }));
}
