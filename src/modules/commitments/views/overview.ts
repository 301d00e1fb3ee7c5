import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { LedgerFilter } from "../contract/ledger.ts";
import type { Overview } from "../contract/overview.ts";
import { lampSoonDays } from "../parameters.ts";
import { readDesk } from "./desk.ts";
import { readLedger } from "./ledger.ts";
import { matching } from "./ledger-filter.ts";
import { documentJson } from "./rounds.ts";
import { listUnits } from "./units.ts";

/** So many of each list are shown; the ledger and the list of units have all. */
const shown = 10;

/** What an official looks at first, as far as the own roles allow; archived ledgers are left out. */
export async function readOverview(ctx: Ctx): Promise<Overview> {
  const all = await readLedger(ctx, { offset: 0, limit: 1 });
  const { units } = await listUnits(ctx);
  const lateOf = ({ figures }: (typeof units)[number]) => figures.lead.late + figures.joint.late;
  return {
    day: civilDay(ctx.clock),
    soonDays: await parameterAt(ctx, lampSoonDays),
    figures: all.figures,
    late: await partOf(ctx, { lamp: ["late"] }),
    soon: await partOf(ctx, { due: ["soon"] }),
    waiting: (await readDesk(ctx)).piles.flatMap(({ pile, count }) => (count > 0 ? [{ pile, count }] : [])),
    documents: await documentsOf(ctx),
    units: units.toSorted((a, b) => lateOf(b) - lateOf(a)).slice(0, shown),
  };
}

async function partOf(ctx: Ctx, filter: LedgerFilter): Promise<Overview["late"]> {
  const { figures, rows } = await readLedger(ctx, { ...filter, sort: "due", offset: 0, limit: shown });
  return { count: figures.total, rows };
}

async function documentsOf(ctx: Ctx): Promise<Overview["documents"]> {
  const { rows } = await sql<Overview["documents"][number]>`
    select ${documentJson} as document, count(*) as total,
      count(*) filter (where l.lamp = 'late') as late, count(*) filter (where l.lamp = 'warning') as warning,
      count(*) filter (where s.id is not null) as soon, count(*) filter (where c.state = 'closed') as closed
    from commitments.commitment c
    join policy.document_public d on d.id = c.document_id
    left join commitments.lamp_state l on l.commitment_id = c.id
    left join (select c.id from commitments.commitment c where ${await matching(ctx, { due: ["soon"] }, ctx.actor!)}) s on s.id = c.id
    where ${await matching(ctx, {}, ctx.actor!)}
    group by d.id, d.code, d.title_zh, d.title_en, d.short_zh, d.short_en
    order by count(*) filter (where l.lamp = 'late') desc, d.code`.execute(ctx.tx);
  return rows;
}
