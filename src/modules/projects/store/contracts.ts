import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Terms } from "../contract/terms.ts";
import type { MilestoneStep } from "../contract.ts";
import type { RouteRight, TermsChange } from "../rules/change.ts";
import { madeNow } from "./projects.ts";
import { projectsTables } from "./tables.ts";

interface Text {
  project: string;
  number: number;
  terms: Terms;
  sha256: string;
}

/** Adds a text of the contract; one that is not signed by both yet is written anew, and signatures under it are gone. */
export async function saveDraft(ctx: Ctx, { project, number, terms, sha256 }: Text): Promise<void> {
  const tables = projectsTables(ctx.tx);
  const text = { terms: JSON.stringify(terms), sha256, ...madeNow(ctx) };
  const { numUpdatedRows } = await tables
    .updateTable("projects.contract_version")
    .set(text)
    .where("project_id", "=", project)
    .where("number", "=", number)
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    await tables
      .insertInto("projects.contract_version")
      .values({ ...text, project_id: project, number, origin: "draft", in_force_since: null })
      .execute();
  await tables
    .deleteFrom("projects.signature")
    .where("project_id", "=", project)
    .where("number", "=", number)
    .execute();
}

/** Adds a text that holds at once: a notice, or a change that was agreed to. */
export async function addTextInForce(ctx: Ctx, origin: "notice" | "change", text: Text): Promise<void> {
  await projectsTables(ctx.tx)
    .insertInto("projects.contract_version")
    .values({
      project_id: text.project,
      number: text.number,
      terms: JSON.stringify(text.terms),
      sha256: text.sha256,
      origin,
      in_force_since: ctx.clock.now(),
      ...madeNow(ctx),
    })
    .execute();
}

export async function addSignature(
  ctx: Ctx,
  signature: { project_id: string; number: number; side: "unit" | "office"; sha256: string },
): Promise<void> {
  await projectsTables(ctx.tx)
    .insertInto("projects.signature")
    .values({ ...signature, ...madeNow(ctx) })
    .execute();
}

/** From now on this text holds and never changes. */
export async function putInForce(ctx: Ctx, project: string, number: number): Promise<void> {
  await projectsTables(ctx.tx)
    .updateTable("projects.contract_version")
    .set({ in_force_since: ctx.clock.now() })
    .where("project_id", "=", project)
    .where("number", "=", number)
    .execute();
}

export async function addMilestoneStep(
  ctx: Ctx,
  step: { project_id: string; milestone: string; act: MilestoneStep; words: string | null },
): Promise<void> {
  await projectsTables(ctx.tx)
    .insertInto("projects.milestone_step")
    .values({ ...step, id: newId(), ...madeNow(ctx) })
    .execute();
}

export async function addFile(
  ctx: Ctx,
  file: {
    project_id: string;
    milestone: string;
    file_name: string;
    media_type: string;
    size: number;
    sha256: string;
    content: Buffer;
  },
): Promise<string> {
  const id = newId();
  await projectsTables(ctx.tx)
    .insertInto("projects.evidence_file")
    .values({ ...file, id, ...madeNow(ctx) })
    .execute();
  return id;
}

export async function addChange(
  ctx: Ctx,
  change: {
    project: string;
    from: number;
    terms: Terms;
    changes: readonly TermsChange[];
    reason: string;
    right: RouteRight;
    state: "notified" | "asked";
  },
): Promise<string> {
  const id = newId();
  await projectsTables(ctx.tx)
    .insertInto("projects.change_request")
    .values({
      id,
      project_id: change.project,
      from_number: change.from,
      terms: JSON.stringify(change.terms),
      changes: JSON.stringify(change.changes),
      reason: change.reason,
      is_direction_kept: change.right.isDirectionKept,
      are_indicators_kept: change.right.areIndicatorsKept,
      is_route_alone: change.right.isRouteAlone,
      state: change.state,
      answer: null,
      answered_at: null,
      answered_by_name: null,
      ...madeNow(ctx),
    })
    .execute();
  return id;
}

/** Ends a change that was asked for. `answer` null: withdrawn. */
export async function endChange(
  ctx: Ctx,
  id: string,
  state: "approved" | "refused" | "withdrawn",
  answer: string | null,
): Promise<void> {
  await projectsTables(ctx.tx)
    .updateTable("projects.change_request")
    .set({
      state,
      answer,
      answered_at: answer === null ? null : ctx.clock.now(),
      answered_by_name: answer === null ? null : (ctx.actor?.name ?? null),
    })
    .where("id", "=", id)
    .execute();
}
