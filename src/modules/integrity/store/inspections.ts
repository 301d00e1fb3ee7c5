import type { Tx } from "../../../platform/db/database.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { InspectionKind, InspectionPage, InspectionState, Scope } from "../contract/inspections.ts";

type InspectionTables = {
  "integrity.inspection": {
    id: string;
    kind: InspectionKind;
    visited_id: string | null;
    visited_name: string | null;
    project_id: string | null;
    project_title: string | null;
    scopes: Scope[];
    starts_on: string;
    ends_on: string;
    visitor_id: string | null;
    visitor_name: string;
    basis: string;
    why_again: string | null;
    state: InspectionState;
    version: number;
    is_sample: boolean;
    made_at: Date;
    changed_at: Date;
    made_by: string | null;
  };
  "integrity.inspection_visitor": {
    inspection_id: string;
    organisation_id: string | null;
    name: string;
    scopes: Scope[];
    reason: string;
    joined_at: Date;
    joined_by: string | null;
  };
  "integrity.inspection_result": {
    inspection_id: string;
    words: string;
    is_shared: boolean;
    valid_to: string | null;
    made_on: string;
    made_by: string | null;
    made_by_name: string | null;
  };
  "integrity.inspection_step": {
    id: string;
    inspection_id: string;
    act: InspectionPage["steps"][number]["act"];
    said: string | null;
    made_at: Date;
    made_by: string | null;
    made_by_name: string | null;
  };
};

export const inspectionTables = (tx: Tx) => tx.withTables<InspectionTables>();
export type InspectionRow = InspectionTables["integrity.inspection"];

export async function addInspection(
  ctx: Ctx,
  row: Omit<InspectionRow, "version" | "made_at" | "changed_at" | "made_by">,
): Promise<void> {
  const at = ctx.clock.now();
  await inspectionTables(ctx.tx)
    .insertInto("integrity.inspection")
    .values({ ...row, version: 1, made_at: at, changed_at: at, made_by: ctx.actor?.id ?? null })
    .execute();
}

/** Changes a visit if nobody did since; false: somebody did. */
export async function moveInspection(
  ctx: Ctx,
  { id, version }: { id: string; version: number },
  change: Partial<Pick<InspectionRow, "starts_on" | "ends_on" | "state" | "why_again">>,
): Promise<boolean> {
  const { numUpdatedRows } = await inspectionTables(ctx.tx)
    .updateTable("integrity.inspection")
    .set({ ...change, version: version + 1, changed_at: ctx.clock.now() })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Notes that a unit joins; false: it has already. */
export async function addVisitor(
  ctx: Ctx,
  visitor: Pick<InspectionTables["integrity.inspection_visitor"], "inspection_id" | "name" | "scopes" | "reason"> & {
    organisation_id: string | null;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await inspectionTables(ctx.tx)
    .insertInto("integrity.inspection_visitor")
    .values({ ...visitor, joined_at: ctx.clock.now(), joined_by: ctx.actor?.id ?? null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function addResult(
  ctx: Ctx,
  result: Pick<
    InspectionTables["integrity.inspection_result"],
    "inspection_id" | "words" | "is_shared" | "valid_to" | "made_on"
  >,
): Promise<void> {
  await inspectionTables(ctx.tx)
    .insertInto("integrity.inspection_result")
    .values({ ...result, made_by: ctx.actor?.id ?? null, made_by_name: ctx.actor?.name ?? null })
    .execute();
}

export async function addInspectionStep(
  ctx: Ctx,
  step: Pick<InspectionTables["integrity.inspection_step"], "inspection_id" | "act" | "said">,
): Promise<void> {
  await inspectionTables(ctx.tx)
    .insertInto("integrity.inspection_step")
    .values({
      ...step,
      id: newId(),
      made_at: ctx.clock.now(),
      made_by: ctx.actor?.id ?? null,
      made_by_name: ctx.actor?.name ?? null,
    })
    .execute();
}
