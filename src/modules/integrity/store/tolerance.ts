import { type ColumnType, sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Outcome, SubjectKind, ToleranceInput, ToleranceState, ToleranceStep } from "../contract/tolerance.ts";

type ToleranceTables = {
  "integrity.tolerance_case": {
    id: string;
    title: string;
    what: string;
    failed_on: string;
    subject_kind: SubjectKind;
    subject_id: string | null;
    organisation_id: string | null;
    list_id: string | null;
    state: ToleranceState;
    version: number;
    outcome: Outcome | null;
    tolerated_from: string | null;
    tolerated_to: string | null;
    lesson: string | null;
    is_public: boolean;
    is_sample: boolean;
    made_at: Date;
  };
  "integrity.tolerance_step": {
    id: string;
    case_id: string;
    number: number;
    /** Written as JSON text, read as what it is. */
    input: ColumnType<ToleranceInput, string>;
    party: ToleranceStep["party"];
    on_day: string;
    made_at: Date;
    made_by: string | null;
    made_by_name: string | null;
  };
};

export const toleranceTables = (tx: Tx) => tx.withTables<ToleranceTables>();
export type ToleranceRow = ToleranceTables["integrity.tolerance_case"];

export type NewToleranceRow = Pick<
  ToleranceRow,
  "id" | "title" | "what" | "failed_on" | "subject_kind" | "subject_id" | "organisation_id" | "list_id" | "is_sample"
>;

export async function addToleranceCase(ctx: Ctx, row: NewToleranceRow): Promise<void> {
  await toleranceTables(ctx.tx)
    .insertInto("integrity.tolerance_case")
    .values({
      ...row,
      state: "raised",
      version: 1,
      outcome: null,
      tolerated_from: null,
      tolerated_to: null,
      lesson: null,
      is_public: false,
      made_at: ctx.clock.now(),
    })
    .execute();
}

/** Adds what was done; it gets the next number of its case, whose head is held by who calls. */
export async function addToleranceStep(
  ctx: Ctx,
  step: { case: string; input: ToleranceInput; party: ToleranceStep["party"]; day: string },
): Promise<void> {
  const { rows } = await sql<{ last: number | null }>`
    select max(number) as last from integrity.tolerance_step where case_id = ${step.case}`.execute(ctx.tx);
  await toleranceTables(ctx.tx)
    .insertInto("integrity.tolerance_step")
    .values({
      id: newId(),
      case_id: step.case,
      number: (rows[0]?.last ?? 0) + 1,
      input: JSON.stringify(step.input),
      party: step.party,
      on_day: step.day,
      made_at: ctx.clock.now(),
      made_by: ctx.actor?.id ?? null,
      made_by_name: ctx.actor?.name ?? null,
    })
    .execute();
}

/** Moves a case on if nobody did since; false: somebody did. */
export async function moveTolerance(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Pick<ToleranceRow, "state" | "outcome" | "tolerated_from" | "tolerated_to" | "lesson" | "is_public">,
): Promise<boolean> {
  const { numUpdatedRows } = await toleranceTables(tx)
    .updateTable("integrity.tolerance_case")
    .set({ ...change, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
