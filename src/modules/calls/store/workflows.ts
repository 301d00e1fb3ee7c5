import type { Workflow } from "../../../engines/workflow/contract.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { callsTables, type Row } from "./tables.ts";

export async function addVersion(
  ctx: Ctx,
  definition: Workflow,
  row: Pick<Row<"calls.workflow_version">, "sha256" | "state" | "valid_from" | "pack_version" | "pack_sha256">,
): Promise<void> {
  const { code, version } = definition;
  await callsTables(ctx.tx)
    .insertInto("calls.workflow_version")
    .values({ ...row, code, version, definition: JSON.stringify(definition) })
    .execute();
}

/** Notes which acts of a version of the region pack are awards, where its definition was written before acts could say so. */
export async function addAwardActs(
  ctx: Ctx,
  { code, packVersion }: { code: string; packVersion: number },
  acts: readonly { machine: string; act: string }[],
): Promise<void> {
  if (acts.length === 0) return;
  const tables = callsTables(ctx.tx);
  const brought = await tables
    .selectFrom("calls.workflow_version")
    .select("version")
    .where("code", "=", code)
    .where("pack_version", "=", packVersion)
    .executeTakeFirstOrThrow();
  await tables
    .insertInto("calls.award_act")
    .values(acts.map((one) => ({ ...one, workflow: code, version: brought.version })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Notes which stages of a workflow put a case out of the running; what is known stays. */
export async function addLostStages(
  ctx: Ctx,
  workflow: string,
  stages: readonly { machine: string; stage: string }[],
): Promise<void> {
  if (stages.length === 0) return;
  await callsTables(ctx.tx)
    .insertInto("calls.lost_stage")
    .values(stages.map((one) => ({ ...one, workflow })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Notes which acts of a workflow put a decision on somebody forward, or make it; what is known stays. */
export async function addDecisionActs(
  ctx: Ctx,
  workflow: string,
  acts: readonly Omit<Row<"calls.decision_act">, "workflow">[],
): Promise<void> {
  if (acts.length === 0) return;
  await callsTables(ctx.tx)
    .insertInto("calls.decision_act")
    .values(acts.map((one) => ({ ...one, workflow })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function moveVersion(
  ctx: Ctx,
  { code, version }: { code: string; version: number },
  change: Pick<Row<"calls.workflow_version">, "state" | "valid_from">,
): Promise<void> {
  await callsTables(ctx.tx)
    .updateTable("calls.workflow_version")
    .set(change)
    .where("code", "=", code)
    .where("version", "=", version)
    .execute();
}

export async function addVersionStep(
  ctx: Ctx,
  row: Pick<Row<"calls.workflow_step">, "code" | "version" | "act" | "note"> & { detail?: object },
): Promise<void> {
  await callsTables(ctx.tx)
    .insertInto("calls.workflow_step")
    .values({
      ...row,
      id: newId(),
      made_at: ctx.clock.now(),
      made_by: ctx.actor?.id ?? null,
      made_by_name: ctx.actor?.name ?? null,
      detail: row.detail ? JSON.stringify(row.detail) : null,
    })
    .execute();
}
