import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Definition } from "../contract/definition.ts";
import type { Base } from "../rules/combine.ts";
import { metricsOf } from "../rules/leaves.ts";
import { indicatorsTables } from "../store.ts";

export async function listDefinitions(tx: Tx): Promise<Definition[]> {
  const rows = await indicatorsTables(tx)
    .selectFrom("indicators.definition")
    .select("content")
    .orderBy("position")
    .execute();
  return rows.map((row) => row.content);
}

/** @throws AppError `indicators.indicator-not-found` */
export async function findDefinition(tx: Tx, code: string): Promise<Definition> {
  const row = await indicatorsTables(tx)
    .selectFrom("indicators.definition")
    .select("content")
    .where("code", "=", code)
    .executeTakeFirst();
  if (!row) throw new AppError("indicators.indicator-not-found", { code });
  return row.content;
}

/** The units of the metrics, by code. */
export async function unitsOf(tx: Tx): Promise<(metric: string) => string> {
  const { rows } = await sql<{ code: string; unit: string }>`select code, unit from ledger.metric_public`.execute(tx);
  const units = new Map(rows.map((row) => [row.code, row.unit]));
  return (metric) => units.get(metric) ?? "";
}

/** The base values that people had brought up to an instant, the newest of each target, by the indicator that measures it. */
export async function basesByIndicator(tx: Tx, known: string | null): Promise<ReadonlyMap<string, Base>> {
  const { rows } = await sql<{ indicator: string; day: string; value: string }>`
    select distinct on (t.indicator) t.indicator, b.day, b.value::text as value
    from indicators.given_baseline b join indicators.target_link t on t.id = b.target
    where t.indicator is not null and (${known}::timestamptz is null or b.given_at <= ${known}::timestamptz)
    order by t.indicator, b.id desc`.execute(tx);
  return new Map(rows.map(({ indicator, day, value }) => [indicator, { day, value }]));
}

/** The indicators that read one of these metrics. */
export const dependingOn = (definitions: readonly Definition[], metrics: readonly string[]): Definition[] =>
  definitions.filter((one) => metricsOf(one.formula).some((metric) => metrics.includes(metric)));
