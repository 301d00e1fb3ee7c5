import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { personOf } from "../codes.ts";
import type { PastRetention } from "../contract/own-data.ts";
import { allRegisters } from "../definitions/all.ts";
import { retentionYears } from "../parameters.ts";
import { isPersonal } from "../rules/personal.ts";
import { yearsAfter } from "../rules/retention.ts";
import { isSteward } from "../rules.ts";
import { tableRef } from "../store.ts";

const mostOfOne = 200;

/**
 * Records about persons that nobody changed for longer than the retention period, of the registers that this person
 * keeps, oldest first. They are listed and nothing more: whether one is erased a steward decides, on a stated basis.
 */
export async function pastRetention(ctx: Ctx): Promise<PastRetention> {
  const years = await parameterAt(ctx, retentionYears);
  const before = yearsAfter(civilDay(ctx.clock), -years);
  const person = await personOf(ctx);
  const records: PastRetention["records"] = [];
  let total = 0;
  for (const definition of allRegisters.filter((one) => isPersonal(one) && isSteward(one, person))) {
    const { rows } = await sql<{ id: string; name: string; state: string; changed: string; total: number }>`
      select r.id, r.name_zh as name, r.state, (r.changed_at at time zone 'Asia/Shanghai')::date::text as changed, count(*) over ()::int as total
      from registers.${tableRef(definition)} r
      where (r.changed_at at time zone 'Asia/Shanghai')::date <= ${before}::date and not exists (select from registers.erasure e
        where e.register = ${definition.code} and e.record_id = r.id)
      order by r.changed_at, r.id limit ${mostOfOne}`.execute(ctx.tx);
    total += rows[0]?.total ?? 0;
    records.push(
      ...rows.map(({ id, name, state, changed }) => ({
        register: definition.code,
        ...{ id, name, state, changedOn: changed, retainedUntil: yearsAfter(changed, years) },
      })),
    );
  }
  return { years, before, total, records: records.sort((a, b) => a.changedOn.localeCompare(b.changedOn)) };
}
