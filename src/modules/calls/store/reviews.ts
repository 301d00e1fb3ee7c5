import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { NewTie, Scores } from "../contract/review.ts";
import { batches, callsTables, type Row } from "./tables.ts";

export async function addExpert(ctx: Ctx, row: Omit<Row<"calls.expert">, "id" | "is_active">): Promise<string> {
  const id = newId();
  await callsTables(ctx.tx)
    .insertInto("calls.expert")
    .values({ ...row, id, is_active: true })
    .execute();
  return id;
}

export async function addTie(ctx: Ctx, expert: string, { validFrom, validTo, ...tie }: NewTie): Promise<void> {
  await callsTables(ctx.tx)
    .insertInto("calls.tie")
    .values({
      ...tie,
      id: newId(),
      expert_id: expert,
      valid_from: validFrom,
      valid_to: validTo,
      noted_at: ctx.clock.now(),
      noted_by_name: ctx.actor?.name ?? null,
    })
    .execute();
}

/** Keeps conflicts; those that are on record already stay as they were found first. */
export async function addConflicts(
  ctx: Ctx,
  rows: readonly Omit<Row<"calls.conflict">, "id" | "found_at">[],
): Promise<void> {
  for (const part of batches(rows))
    await callsTables(ctx.tx)
      .insertInto("calls.conflict")
      .values(part.map((row) => ({ ...row, id: newId(), found_at: ctx.clock.now() })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** That conflicts were looked for, with what came of it. */
export async function addConflictSearch(
  ctx: Ctx,
  row: Pick<Row<"calls.conflict_search">, "root_id" | "found" | "dossiers" | "experts">,
): Promise<void> {
  await callsTables(ctx.tx)
    .insertInto("calls.conflict_search")
    .values({ ...row, id: newId(), made_at: ctx.clock.now(), made_by_name: ctx.actor?.name ?? null })
    .execute();
}

export async function addAssignments(
  ctx: Ctx,
  rows: readonly Pick<Row<"calls.assignment">, "root_id" | "dossier_id" | "expert_id" | "is_of_field" | "due_on">[],
): Promise<void> {
  for (const part of batches(rows))
    await callsTables(ctx.tx)
      .insertInto("calls.assignment")
      .values(
        part.map((row) => ({
          ...row,
          id: newId(),
          state: "asked" as const,
          assigned_at: ctx.clock.now(),
          assigned_by_name: ctx.actor?.name ?? null,
          words: null,
        })),
      )
      .execute();
}

export async function moveAssignment(
  ctx: Ctx,
  id: string,
  change: Pick<Row<"calls.assignment">, "state"> & { words?: string | null },
): Promise<void> {
  await callsTables(ctx.tx).updateTable("calls.assignment").set(change).where("id", "=", id).execute();
}

/** Keeps a draft of a sheet, or seals it with its hash. */
export async function keepSheet(
  ctx: Ctx,
  row: {
    assignment_id: string;
    dossier_id: string;
    expert_id: string;
    scores: Scores;
    version: number;
    /** The seal of a sheet that is finished, null for a draft. */
    seal: { sha256: string; salt: string } | null;
  },
): Promise<void> {
  const at = ctx.clock.now();
  const change = {
    scores: JSON.stringify(row.scores),
    version: row.version,
    saved_at: at,
    sealed_at: row.seal && at,
    sha256: row.seal?.sha256 ?? null,
    salt: row.seal?.salt ?? null,
  };
  const { assignment_id, dossier_id, expert_id } = row;
  await callsTables(ctx.tx)
    .insertInto("calls.sheet")
    .values({ ...change, assignment_id, dossier_id, expert_id })
    .onConflict((conflict) => conflict.column("assignment_id").doUpdateSet(change))
    .execute();
}

export async function addOutcomes(
  ctx: Ctx,
  rows: readonly (Omit<Row<"calls.outcome">, "criteria" | "feedback" | "inputs" | "made_at"> & {
    criteria: readonly object[];
    feedback: readonly object[];
    inputs: object;
  })[],
): Promise<void> {
  for (const part of batches(rows))
    await callsTables(ctx.tx)
      .insertInto("calls.outcome")
      .values(
        part.map((row) => ({
          ...row,
          criteria: JSON.stringify(row.criteria),
          feedback: JSON.stringify(row.feedback),
          inputs: JSON.stringify(row.inputs),
          made_at: ctx.clock.now(),
        })),
      )
      .execute();
}

/** Keeps what is proposed; what was proposed before for the same dossier gives way. */
export async function keepProposals(
  ctx: Ctx,
  rows: readonly Pick<Row<"calls.proposal">, "dossier_id" | "root_id" | "verdict" | "amount" | "reason">[],
): Promise<void> {
  const { id: made_by = null, name: made_by_name = "" } = ctx.actor ?? {};
  for (const part of batches(rows))
    await callsTables(ctx.tx)
      .insertInto("calls.proposal")
      .values(part.map((row) => ({ ...row, made_at: ctx.clock.now(), made_by_name, made_by })))
      .onConflict((conflict) =>
        conflict.column("dossier_id").doUpdateSet(({ ref }) => ({
          verdict: ref("excluded.verdict"),
          amount: ref("excluded.amount"),
          reason: ref("excluded.reason"),
          made_at: ref("excluded.made_at"),
          made_by_name: ref("excluded.made_by_name"),
          made_by: ref("excluded.made_by"),
        })),
      )
      .execute();
}

export async function addObjection(
  ctx: Ctx,
  row: { root_id: string; dossier_id: string; words: string },
): Promise<string> {
  const id = newId();
  const { id: person, name, organisationId } = ctx.actor!;
  await callsTables(ctx.tx)
    .insertInto("calls.objection")
    .values({
      ...row,
      id,
      made_at: ctx.clock.now(),
      made_by: person,
      made_by_name: name,
      organisation_id: organisationId,
      outcome: null,
      answer: null,
      answered_at: null,
      answered_by_name: null,
    })
    .execute();
  return id;
}

export async function closeObjection(
  ctx: Ctx,
  id: string,
  answer: { outcome: "upheld" | "rejected"; answer: string },
): Promise<void> {
  await callsTables(ctx.tx)
    .updateTable("calls.objection")
    .set({ ...answer, answered_at: ctx.clock.now(), answered_by_name: ctx.actor?.name ?? null })
    .where("id", "=", id)
    .execute();
}
