import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Taken, Workflow } from "../../../engines/workflow/contract.ts";
import { type PastCase, tryOver } from "../../../engines/workflow/replay.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ChangeSettings, NewVersion, Trial } from "../contract/workflow.ts";
import { canonicalJson } from "../rules/canonical-json.ts";
import { roomFaults, withSettings } from "../rules/room.ts";
import { addVersion, addVersionStep, moveVersion } from "../store/workflows.ts";
import { readWorkflow, versionInForce, workflowOf } from "../views/workflows.ts";

export const hashOf = (workflow: Workflow): string =>
  createHash("sha256").update(canonicalJson(workflow)).digest("hex");

/** Drafts a new version from a whole definition. @throws AppError `calls.workflow-faulty` with what is wrong */
export async function draftVersion(
  ctx: Ctx,
  { definition, note }: NewVersion,
): Promise<{ code: string; version: number }> {
  const version = (await highestVersion(ctx, definition.code)) + 1;
  const workflow = { ...definition, version };
  const faults = roomFaults(workflow);
  if (faults.length > 0)
    throw new AppError("calls.workflow-faulty", {
      faults: faults.map(({ fault, machine, what }) => `${fault} ${machine} ${what}`.trim()).join(", "),
    });
  await addVersion(ctx, workflow, {
    sha256: hashOf(workflow),
    state: "draft",
    valid_from: null,
    pack_version: null,
    pack_sha256: null,
  });
  await addVersionStep(ctx, { code: workflow.code, version, act: "drafted", note });
  await recordEvent(ctx, { kind: "calls.workflow-drafted", subject: workflow.code, after: { version }, basis: note });
  return { code: workflow.code, version };
}

/** Drafts a new version with other numbers. A number that the office sets has no basis in the source any more. */
export async function draftSettings(
  ctx: Ctx,
  code: string,
  { settings, note }: ChangeSettings,
): Promise<{ code: string; version: number }> {
  const current = await versionInForce(ctx.tx, code, civilDay(ctx.clock));
  if (current === null) throw new AppError("calls.workflow-not-found", { code });
  const changed = withSettings(await workflowOf(ctx.tx, code, current), current, settings);
  if (!changed) throw new AppError("calls.workflow-not-found", { code: Object.keys(settings).join(" ") });
  return draftVersion(ctx, { definition: changed, note });
}

async function highestVersion(ctx: Ctx, code: string): Promise<number> {
  const { rows } = await sql<{ most: number }>`
    select coalesce(max(version), 0) as most from calls.workflow_version where code = ${code}`.execute(ctx.tx);
  return rows[0]!.most;
}

/** Replays all cases of earlier versions under a version: those that would have gone another way. A draft has then been tried. */
export async function tryVersion(ctx: Ctx, code: string, version: number): Promise<Trial> {
  const workflow = await workflowOf(ctx.tx, code, version);
  const { state } = await readWorkflow(ctx, code, version);
  const { rows } = await sql<PastCase & { title: string }>`
    select d.id, d.title, d.machine, d.stage, coalesce((select json_agg(json_build_object('act', r.act,
        'actor', json_build_object('person', r.actor, 'parties', r.parties), 'situation', r.situation, 'said', r.said) order by r.position)
      from calls.act_record r where r.dossier_id = d.id), '[]') as taken
    from calls.dossier d where d.workflow = ${code} order by d.id`.execute(ctx.tx);
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const differences = tryOver(
    workflow,
    rows.map(({ id, machine, stage, taken }) => ({ id, machine, stage, taken: taken as Taken[] })),
  );
  if (state === "draft") await moveVersion(ctx, { code, version }, { state: "tried", valid_from: null });
  await addVersionStep(ctx, {
    code,
    version,
    act: "tried",
    note: null,
    detail: { cases: rows.length, differences: differences.length },
  });
  await recordEvent(ctx, {
    kind: "calls.workflow-tried",
    subject: code,
    after: { version, cases: rows.length, differences: differences.length },
  });
  return {
    cases: rows.length,
    differences: differences.map(({ id, was, would, stopped }) => ({
      id,
      title: titles.get(id) ?? "",
      was,
      would,
      act: stopped?.act ?? null,
      why: stopped?.refusal.why ?? null,
    })),
  };
}

/** Lets a version that was tried hold for new cases from a day on; cases that have begun keep theirs. */
export async function putInForce(
  ctx: Ctx,
  code: string,
  version: number,
  { from, basis }: { from: string; basis: string },
): Promise<void> {
  const { state } = await readWorkflow(ctx, code, version);
  if (state !== "tried") throw new AppError("calls.workflow-state", { state });
  if (from < civilDay(ctx.clock)) throw new AppError("calls.workflow-day", { day: from });
  await moveVersion(ctx, { code, version }, { state: "in-force", valid_from: from });
  await addVersionStep(ctx, { code, version, act: "put-in-force", note: basis });
  await recordEvent(ctx, { kind: "calls.workflow-in-force", subject: code, after: { version, from }, basis });
}
