import { sql } from "kysely";
import { shiftDecimal } from "../../../engines/tables/decimal.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { History } from "../contract/history.ts";
import type { FactContent } from "../contract.ts";
import { historyJump } from "../parameters.ts";
import { historyFindings, type Remembered } from "../rules/history.ts";
import { contentRefusal, unitPower } from "../rules.ts";
import { findMetric } from "../views.ts";

const shown = 12;

/** A number that is about to be recorded, held against what is known of its subject and metric. */
export async function readHistory(ctx: Ctx, fact: FactContent): Promise<History> {
  const metric = await findMetric(ctx.tx, fact.metric);
  if (!metric) throw new AppError("ledger.metric-not-found", { metric: fact.metric });
  refuse(contentRefusal(fact, metric));
  const { rows } = await sql<Remembered & { sample: boolean }>`
    select id, metric, subject, valid_from as "validFrom", valid_to as "validTo", dimensions, value, sample
    from ledger.live_fact where metric = ${fact.metric} and subject = ${fact.subject}
    order by valid_from desc, id desc limit 1000`.execute(ctx.tx);
  const value = shiftDecimal(fact.value, unitPower(fact.unit, metric.unit) ?? 0);
  const mostTimes = await parameterAt(ctx, historyJump);
  return {
    value,
    unit: metric.unit,
    findings: historyFindings({ ...fact, value }, metric.grain, rows, mostTimes),
    last: rows.slice(0, shown).map(({ id, validFrom, validTo, value: known, sample }) => ({
      id,
      validFrom,
      validTo,
      value: known,
      sample,
    })),
    mostTimes,
  };
}
