import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/new-id.ts";
import type { Definition } from "./contract/definition.ts";
import type { Outcome } from "./rules/combine.ts";

type Reason = { zh: string; en: string } | null;

/** The tables of this module. Only this file writes to them. */
export type IndicatorsTables = {
  "indicators.definition": { code: string; position: number; content: Definition };
  "indicators.target_link": {
    id: string;
    position: number;
    indicator: string | null;
    reason: Reason;
    document: string;
    subject: string | null;
  };
  "indicators.target_quote": {
    target: string;
    position: number;
    quote: string;
    /** `[start,end)` in UTF-16 code units. */
    span: string | null;
    extraction_id: string | null;
  };
  "indicators.goal_link": {
    id: string;
    position: number;
    indicator: string | null;
    reason: Reason;
    document: string;
    quote: string;
    span: string | null;
  };
  "indicators.current_value": {
    indicator: string;
    day: string;
    is_strict: boolean;
    outcome: Outcome;
    worked_out_on: string;
  };
  "indicators.metric_change": { id: string; metric: string; changed_at: Date };
  "indicators.given_baseline": {
    id: string;
    target: string;
    value: string;
    day: string;
    evidence: string;
    given_by: string;
    given_by_name: string;
    given_at: Date;
  };
  "indicators.baseline_request": {
    id: string;
    target: string;
    organisation_id: string;
    question: string;
    asked_by: string;
    asked_by_name: string;
    asked_at: Date;
  };
  "indicators.baseline_decline": {
    request_id: string;
    reason: string;
    declined_by: string;
    declined_by_name: string;
    declined_at: Date;
  };
};

export const indicatorsTables = (tx: Tx) => tx.withTables<IndicatorsTables>();
export type TargetRow = IndicatorsTables["indicators.target_link"];
export type QuoteRow = IndicatorsTables["indicators.target_quote"];
export type GoalRow = IndicatorsTables["indicators.goal_link"];
export type CurrentRow = IndicatorsTables["indicators.current_value"];

const json = <T>(value: T) => sql<T>`${JSON.stringify(value)}::jsonb`;

/** What the region pack says takes the place of what an earlier start said; baselines and requests stay. */
export async function replaceDefinitions(
  tx: Tx,
  pack: { definitions: readonly Definition[]; targets: TargetRow[]; quotes: QuoteRow[]; goals: GoalRow[] },
): Promise<void> {
  const tables = indicatorsTables(tx);
  await tables.deleteFrom("indicators.goal_link").execute();
  await tables.deleteFrom("indicators.target_link").execute();
  await tables.deleteFrom("indicators.definition").execute();
  const definitions = pack.definitions.map((one, position) => ({ code: one.code, position, content: json(one) }));
  if (definitions.length > 0) await tables.insertInto("indicators.definition").values(definitions).execute();
  const withReason = <Row extends { reason: Reason }>(row: Row) => ({
    ...row,
    reason: row.reason === null ? null : json(row.reason),
  });
  if (pack.targets.length > 0)
    await tables.insertInto("indicators.target_link").values(pack.targets.map(withReason)).execute();
  if (pack.quotes.length > 0) await tables.insertInto("indicators.target_quote").values(pack.quotes).execute();
  if (pack.goals.length > 0)
    await tables.insertInto("indicators.goal_link").values(pack.goals.map(withReason)).execute();
}

/** Where quotes stand in the newest editions; null: nowhere. */
export async function saveTies(
  tx: Tx,
  ties: { quotes: Omit<QuoteRow, "quote">[]; goals: Pick<GoalRow, "id" | "span">[] },
): Promise<void> {
  await sql`update indicators.target_quote q set span = n.span::int4range, extraction_id = n.extraction_id
    from jsonb_to_recordset(${JSON.stringify(ties.quotes)}::jsonb)
      as n (target text, position int, span text, extraction_id text)
    where q.target = n.target and q.position = n.position`.execute(tx);
  await sql`update indicators.goal_link g set span = n.span::int4range
    from jsonb_to_recordset(${JSON.stringify(ties.goals)}::jsonb) as n (id text, span text) where g.id = n.id`.execute(
    tx,
  );
}

/** Of two that work values out at once, the second waits: it sees all that the first saw. */
export async function lockCurrentValues(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('indicators.current_value'))`.execute(tx);
}

export async function saveCurrentValues(tx: Tx, rows: readonly CurrentRow[]): Promise<void> {
  const tables = indicatorsTables(tx);
  const indicators = [...new Set(rows.map((row) => row.indicator))];
  if (indicators.length === 0) return;
  await tables.deleteFrom("indicators.current_value").where("indicator", "in", indicators).execute();
  const values = rows.map((row) => ({ ...row, outcome: json(row.outcome) }));
  await tables.insertInto("indicators.current_value").values(values).execute();
}

/** Notes, in the transaction of the facts, that these metrics have new ones. */
export async function addChanges(tx: Tx, metrics: readonly string[], changedAt: Date): Promise<void> {
  const rows = [...new Set(metrics)].map((metric) => ({ id: newId(), metric, changed_at: changedAt }));
  if (rows.length > 0) await indicatorsTables(tx).insertInto("indicators.metric_change").values(rows).execute();
}

/** Takes the changes that are there; returns their metrics. */
export async function takeChanges(tx: Tx): Promise<string[]> {
  const rows = await indicatorsTables(tx).deleteFrom("indicators.metric_change").returning("metric").execute();
  return [...new Set(rows.map((row) => row.metric))];
}

export async function addBaseline(
  tx: Tx,
  row: Omit<IndicatorsTables["indicators.given_baseline"], "id">,
): Promise<string> {
  const id = newId();
  await indicatorsTables(tx)
    .insertInto("indicators.given_baseline")
    .values({ id, ...row })
    .execute();
  return id;
}

export async function addBaselineRequest(
  tx: Tx,
  row: Omit<IndicatorsTables["indicators.baseline_request"], "id">,
): Promise<string> {
  const id = newId();
  await indicatorsTables(tx)
    .insertInto("indicators.baseline_request")
    .values({ id, ...row })
    .execute();
  return id;
}

export async function addBaselineDecline(tx: Tx, row: IndicatorsTables["indicators.baseline_decline"]): Promise<void> {
  await indicatorsTables(tx).insertInto("indicators.baseline_decline").values(row).execute();
}
