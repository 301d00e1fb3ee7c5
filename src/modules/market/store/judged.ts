import type { ColumnType } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { DecisionKind, DecisionShare, EvaluationDimension, PriceWay } from "../contract/judged.ts";

interface Ended {
  ended_at: Date | null;
  ended_by_name: string | null;
  end_reason: string | null;
}
interface Made extends Ended {
  id: string;
  result_id: string;
  made_at: Date;
  made_by: string | null;
  made_by_name: string | null;
}
interface DecisionRow extends Made {
  kind: DecisionKind;
  decided_on: string;
  decided_by: string;
  says: string;
  price: number | null;
  price_way: PriceWay | null;
  shares: ColumnType<DecisionShare[], string, never>;
  until: string | null;
  basis: string;
}
interface EvaluationRow extends Made {
  dimension: EvaluationDimension;
  finding: string;
  reference: string;
  on_day: string;
}
type JudgedTables = { "market.result_decision": DecisionRow; "market.result_evaluation": EvaluationRow };

export const judgedTables = (tx: Tx) => tx.withTables<JudgedTables>();

type Added<Row extends Made> = Omit<Row, keyof Ended>;
const open: Ended = { ended_at: null, ended_by_name: null, end_reason: null };

export async function insertDecision(tx: Tx, row: Omit<Added<DecisionRow>, "shares"> & { shares: string }) {
  await judgedTables(tx)
    .insertInto("market.result_decision")
    .values({ ...row, ...open })
    .execute();
}

export async function insertEvaluation(tx: Tx, row: Added<EvaluationRow>): Promise<void> {
  await judgedTables(tx)
    .insertInto("market.result_evaluation")
    .values({ ...row, ...open })
    .execute();
}

/** Ends a decision; false: it was ended already, or is not there for who asks. */
export async function endDecision(tx: Tx, id: string, end: Ended): Promise<boolean> {
  const { numUpdatedRows } = await judgedTables(tx)
    .updateTable("market.result_decision")
    .set(end)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** As for a decision. */
export async function endEvaluation(tx: Tx, id: string, end: Ended): Promise<boolean> {
  const { numUpdatedRows } = await judgedTables(tx)
    .updateTable("market.result_evaluation")
    .set(end)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
