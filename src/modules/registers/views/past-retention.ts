import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { personOf } from "../codes.ts";
import type { PastRetention } from "../contract/own-data.ts";
import { allRegisters } from "../definitions/all.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { erasureDays, retentionYears } from "../parameters.ts";
import { isPersonal } from "../rules/personal.ts";
import { dayAfter } from "../rules/publicity.ts";
import { yearsAfter } from "../rules/retention.ts";
import { isSteward } from "../rules.ts";
import { tableRef } from "../store.ts";

const mostOfOne = 200;

/** Whether nobody did anything with a record `r` about a person since a day, and it still says who it is about. */
const isOld = ({ code }: RegisterDefinition, before: string) => sql<boolean>`
  (r.changed_at at time zone 'Asia/Shanghai')::date <= ${before}::date
  and registers.last_act(${code}, r.id, r.changed_at) <= ${before}::date
  and not exists (select from registers.erasure e where e.register = ${code} and e.record_id = r.id)`;

/** Whether a record `r` is past its retention period and nobody holds it; `before`: the last day of an act that is too old. */
export const isPastRetention = (
  definition: RegisterDefinition,
  { before, today }: { before: string; today: string },
): RawBuilder<boolean> => sql<boolean>`${isOld(definition, before)}
  and not exists (select from registers.retention_hold h
    where h.register = ${definition.code} and h.record_id = r.id and h.until > ${today}::date)`;

interface Row {
  id: string;
  name: string;
  state: string;
  changed: string;
  erase_on: string | null;
  until: string | null;
  reason: string | null;
  past: number;
}

/**
 * Records about persons with which nobody did anything for longer than the retention period, of the registers that this
 * person keeps, oldest first: when each is erased by itself, where the parameter says so, or until when it is held and why.
 */
export async function pastRetention(ctx: Ctx): Promise<PastRetention> {
  const [years, days] = [await parameterAt(ctx, retentionYears), await parameterAt(ctx, erasureDays)];
  const today = civilDay(ctx.clock);
  const before = yearsAfter(today, -years);
  const person = await personOf(ctx);
  const records: PastRetention["records"] = [];
  let total = 0;
  for (const definition of allRegisters.filter((one) => isPersonal(one) && isSteward(one, person))) {
    const { code } = definition;
    const { rows } = await sql<Row>`
      select r.id, r.name_zh as name, r.state, registers.last_act(${code}, r.id, r.changed_at)::text as changed,
        n.erase_on::text, h.until::text, h.reason, (count(*) filter (where h.until is null) over ())::int as past
      from registers.${tableRef(definition)} r
      left join registers.retention_notice n on n.register = ${code} and n.record_id = r.id
      left join registers.retention_hold h on h.register = ${code} and h.record_id = r.id and h.until > ${today}::date
      where ${isOld(definition, before)}
      order by h.until is not null, r.changed_at, r.id limit ${mostOfOne}`.execute(ctx.tx);
    total += rows[0]?.past ?? 0;
    // What was not told yet is told today.
    const erasedOn = ({ erase_on, until }: Row) => (days === 0 || until ? null : (erase_on ?? dayAfter(today, days)));
    records.push(
      ...rows.map((row) => ({
        register: code,
        ...{ id: row.id, name: row.name, state: row.state, changedOn: row.changed },
        retainedUntil: yearsAfter(row.changed, years),
        erasedOn: erasedOn(row),
        hold: row.until && row.reason ? { until: row.until, reason: row.reason } : null,
      })),
    );
  }
  records.sort((a, b) => Number(a.hold !== null) - Number(b.hold !== null) || a.changedOn.localeCompare(b.changedOn));
  return { years, days, before, total, records };
}
