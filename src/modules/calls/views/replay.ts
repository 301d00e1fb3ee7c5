import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Taken, Workflow } from "../../../engines/workflow/contract.ts";
import { replay } from "../../../engines/workflow/replay.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Replay } from "../contract/replay.ts";
import { canonicalJson } from "../rules/canonical-json.ts";
import { type OutcomeInputs, outcomeOf, rankSheets, type Sheet } from "../rules/review.ts";
import { findDossier, partiesOf, type Stored } from "./stored.ts";
import { workflowOf } from "./workflows.ts";

/**
 * Takes every decision of a case again: each act from the situation that is kept with it, the points from the sealed sheets.
 * For those alone who read the whole record. @throws AppError `calls.not-found`, `calls.not-yours`
 */
export async function replayDossier(ctx: Ctx, id: string): Promise<Replay> {
  const dossier = await findDossier(ctx, id);
  if (!dossier) throw new AppError("calls.not-found");
  const parties = await partiesOf(ctx, id);
  if (!["office", "decider", "auditor"].some((party) => parties.includes(party))) throw new AppError("calls.not-yours");
  const workflow = await workflowOf(ctx.tx, dossier.workflow, dossier.workflow_version);
  const { rows } = await sql<{ act: string; to: string; taken: Taken }>`
    select act, to_stage as "to", json_build_object('act', act, 'actor', json_build_object('person', actor, 'parties', parties),
      'situation', situation, 'said', said) as taken
    from calls.act_record where dossier_id = ${id} order by position`.execute(ctx.tx);
  return {
    version: dossier.workflow_version,
    acts: rows.length,
    differs: firstDifference(workflow, dossier, rows),
    outcome: await outcomeAgain(ctx, id),
  };
}

function firstDifference(
  workflow: Workflow,
  { machine, stage }: Stored,
  rows: readonly { act: string; to: string; taken: Taken }[],
): Replay["differs"] {
  const taken = rows.map((row) => row.taken);
  for (const [at, { act, to }] of rows.entries()) {
    const { standing, stopped } = replay(workflow, machine, taken.slice(0, at + 1));
    const stands = at === rows.length - 1 ? stage : to;
    if (stopped !== null || standing.stage !== to || to !== stands) return { at: at + 1, act };
  }
  return null;
}

interface Kept {
  readonly mean_over: string;
  readonly mean_under: string;
  readonly points: string;
  readonly judges: number;
  readonly place: number | null;
  readonly by_tie_rule: boolean;
  readonly criteria: object[];
  readonly feedback: object[];
  readonly inputs: OutcomeInputs;
  readonly sha256: string;
}

async function outcomeAgain(ctx: Ctx, id: string): Promise<Replay["outcome"]> {
  const { rows } = await sql<Kept>`
    select mean_over, mean_under, points, judges, place, by_tie_rule, criteria, feedback, inputs, sha256
    from calls.outcome where dossier_id = ${id}`.execute(ctx.tx);
  const [kept] = rows;
  if (!kept) return null;
  const { inputs, sha256, place, by_tie_rule, ...outcome } = kept;
  // A place follows from the sheets of all that were ranked with it; who was judged for itself has none.
  const sheets = place === null ? inputs.sheets : await sheetsRankedWith(ctx, id);
  const ranked = rankSheets(inputs.criteria, sheets, inputs.trim).find(({ application }) => application === id);
  const isSame =
    ranked !== undefined &&
    canonicalJson(outcomeOf(ranked, inputs)) === canonicalJson(outcome) &&
    (place === null || ranked.place === place) &&
    ranked.byTieRule === by_tie_rule &&
    createHash("sha256").update(canonicalJson(inputs)).digest("hex") === sha256;
  return { judges: kept.judges, sha256, isSame };
}

async function sheetsRankedWith(ctx: Ctx, id: string): Promise<Sheet[]> {
  const { rows } = await sql<{ sheets: Sheet[] }>`
    select inputs -> 'sheets' as sheets from calls.ranked_with(${id}) as r(inputs)`.execute(ctx.tx);
  return rows.flatMap(({ sheets }) => sheets);
}
