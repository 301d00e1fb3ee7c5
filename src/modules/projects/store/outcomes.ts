import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { OutcomeKind } from "../contract.ts";
import { madeNow } from "./projects.ts";
import { projectsTables } from "./tables.ts";

export async function addOutcome(
  ctx: Ctx,
  row: { project_id: string; kind: OutcomeKind; title: string; about: string; sponsor: string },
): Promise<string> {
  const id = newId();
  await projectsTables(ctx.tx)
    .insertInto("projects.project_outcome")
    .values({ ...row, id, ...madeNow(ctx) })
    .execute();
  return id;
}

export async function addOutcomeStep(
  ctx: Ctx,
  row: { outcome_id: string; stage: string; on_day: string; evidence: string },
): Promise<void> {
  await projectsTables(ctx.tx)
    .insertInto("projects.outcome_step")
    .values({ ...row, id: newId(), ...madeNow(ctx) })
    .execute();
}

export async function addManager(
  ctx: Ctx,
  row: { project_id: string; name: string; mandate: string; from_day: string; to_day: string | null; basis: string },
): Promise<string> {
  const id = newId();
  await projectsTables(ctx.tx)
    .insertInto("projects.project_manager")
    .values({ ...row, id, ...madeNow(ctx) })
    .execute();
  return id;
}

export async function addManagerStep(
  ctx: Ctx,
  row: { manager_id: string; kind: "decision" | "score"; words: string; points: number | null },
): Promise<void> {
  await projectsTables(ctx.tx)
    .insertInto("projects.manager_step")
    .values({ ...row, id: newId(), ...madeNow(ctx) })
    .execute();
}
