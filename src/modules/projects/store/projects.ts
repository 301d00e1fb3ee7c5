import { sql } from "kysely";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ApplicationState, Stage, TechnologyMeasure, TiedRegister } from "../contract.ts";
import type { Link } from "../rules/links.ts";
import { type ProjectRow, projectsTables } from "./tables.ts";

/** Who did it and when, as every table of this module keeps it. */
export const madeNow = (ctx: Ctx) => ({
  made_at: ctx.clock.now(),
  made_by: ctx.actor?.id ?? null,
  made_by_name: ctx.actor?.name ?? "",
});

/** Holds a posting until the end of the transaction: who begins a project of another claim of it at the same time waits. */
export async function holdPosting(ctx: Ctx, posting: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('projects.posting'), hashtext(${posting}))`.execute(ctx.tx);
}

type NewRow = Pick<
  ProjectRow,
  | "dossier_id"
  | "title"
  | "programme"
  | "stage"
  | "lead_id"
  | "amount"
  | "amount_basis"
  | "goal"
  | "place"
  | "basis"
  | "approved_on"
  | "is_public"
  | "is_sample"
  | "plan"
  | "track"
  | "field"
  | "is_exploration"
  | "fund_id"
>;

export async function addProject(ctx: Ctx, row: NewRow): Promise<string> {
  const id = newId();
  await projectsTables(ctx.tx)
    .insertInto("projects.project")
    .values({
      ...row,
      id,
      started_on: null,
      receiver: null,
      receiver_id: null,
      deliverables: null,
      handed_over_on: null,
      members: null,
      due_on: null,
      shows_amount: true,
      version: 1,
      contract: 0,
      made_at: ctx.clock.now(),
      made_by: ctx.actor?.id ?? null,
    })
    .execute();
  return id;
}

/** Lets these organisations see a project, and no others any more. */
export async function setUnits(ctx: Ctx, project: string, organisations: readonly string[]): Promise<void> {
  const ids = [...new Set(organisations)];
  const tables = projectsTables(ctx.tx);
  if (ids.length === 0) return;
  await tables
    .insertInto("projects.project_unit")
    .values(ids.map((organisation_id) => ({ project_id: project, organisation_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tables
    .deleteFrom("projects.project_unit")
    .where("project_id", "=", project)
    .where("organisation_id", "not in", ids)
    .execute();
}

type Changed = Partial<
  Pick<
    ProjectRow,
    | "stage"
    | "approved_on"
    | "started_on"
    | "receiver"
    | "receiver_id"
    | "deliverables"
    | "handed_over_on"
    | "is_public"
    | "contract"
    | "place"
    | "plan"
    | "track"
    | "field"
    | "is_exploration"
    | "lead_id"
  >
>;

/** Changes the head of a project; its version grows by one. */
export async function changeProject(ctx: Ctx, id: string, change: Changed): Promise<void> {
  await projectsTables(ctx.tx)
    .updateTable("projects.project")
    .set((build) => ({ ...change, version: build("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function addStep(
  ctx: Ctx,
  step: { project_id: string; act: string; from_stage: Stage | null; to_stage: Stage; said: string | null },
): Promise<void> {
  await projectsTables(ctx.tx)
    .insertInto("projects.project_step")
    .values({ ...step, id: newId(), ...madeNow(ctx) })
    .execute();
}

export async function addTie(
  ctx: Ctx,
  row: { project_id: string; register: TiedRegister; record_id: string },
): Promise<void> {
  await projectsTables(ctx.tx)
    .insertInto("projects.project_tie")
    .values({ ...row, ...madeNow(ctx) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function addLink(ctx: Ctx, { project, kind, other }: Link): Promise<void> {
  await projectsTables(ctx.tx)
    .insertInto("projects.project_link")
    .values({ project_id: project, kind, other_id: other, ...madeNow(ctx) })
    .execute();
}

export async function addApplication(
  ctx: Ctx,
  row: {
    project_id: string;
    on_day: string;
    state: ApplicationState;
    user_name: string | null;
    words: string;
    revenue: number | null;
  },
): Promise<string> {
  const id = newId();
  await projectsTables(ctx.tx)
    .insertInto("projects.application_report")
    .values({ ...row, id, ...madeNow(ctx) })
    .execute();
  return id;
}

export async function addTechnology(
  ctx: Ctx,
  row: { project_id: string; title: string; measure: TechnologyMeasure; broken_on: string; evidence: string },
): Promise<string> {
  const id = newId();
  await projectsTables(ctx.tx)
    .insertInto("projects.key_technology")
    .values({
      ...row,
      id,
      state: "said",
      answer: null,
      answered_at: null,
      answered_by_name: null,
      ...madeNow(ctx),
    })
    .execute();
  return id;
}

export async function answerTechnology(
  ctx: Ctx,
  id: string,
  state: "confirmed" | "rejected",
  answer: string,
): Promise<void> {
  await projectsTables(ctx.tx)
    .updateTable("projects.key_technology")
    .set({ state, answer, answered_at: ctx.clock.now(), answered_by_name: ctx.actor?.name ?? null })
    .where("id", "=", id)
    .execute();
}

export async function linkResult(ctx: Ctx, project: string, result: string, title: string): Promise<void> {
  await projectsTables(ctx.tx)
    .insertInto("projects.offered_result")
    .values({ project_id: project, result_id: result, title, made_at: ctx.clock.now() })
    .execute();
}
