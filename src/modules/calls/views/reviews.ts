import { sql } from "kysely";
import { pointsOf } from "../../../engines/review/rank.ts";
import type { CriterionRule } from "../../../engines/workflow/contract.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { toleratedByUnit } from "../../integrity/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Board, Ranking, Review, ReviewList } from "../contract/review.ts";
import { youngQuotaPercent } from "../parameters.ts";
import { asksForProposals, reviewSettings } from "../rules/review.ts";
import { contentOf } from "./content.ts";
import { toJudge } from "./judged.ts";
import { papersOfDossier } from "./papers.ts";
import { findDossier } from "./stored.ts";
import { workflowOf } from "./workflows.ts";

const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** The reviews of the expert who asks: those to do first, by day. The office sees none here: it has the board. */
export async function listReviews(ctx: Ctx): Promise<ReviewList> {
  const { rows } = await sql<ReviewList["reviews"][number]>`
    select a.id, r.title as call, coalesce(calls.title_of(a.dossier_id), '') as title, a.state, a.due_on as "dueOn"
    from calls.assignment a join calls.dossier r on r.id = a.root_id
    where calls.is_own_expert(a.expert_id) and a.state <> 'withdrawn'
    order by a.state in ('asked', 'accepted') desc, a.due_on, a.id`.execute(ctx.tx);
  return { today: civilDay(ctx.clock), reviews: rows };
}

interface Own {
  readonly id: string;
  readonly dossier: string;
  readonly root: string;
  readonly title: string;
  readonly stage: string;
  readonly state: Review["state"];
  readonly dueOn: string;
  readonly scores: Review["scores"] | null;
  readonly sheetVersion: number | null;
  readonly sealedAt: string | null;
  readonly sha256: string | null;
}

/** One own review: what the stage shows of the application, and the own sheet. @throws AppError `calls.review-not-found` */
export async function readReview(ctx: Ctx, id: string): Promise<Review> {
  const { rows } = await sql<Own>`
    select a.id, a.dossier_id as dossier, a.root_id as root, coalesce(calls.title_of(a.dossier_id), '') as title, calls.stage_of(a.dossier_id) as stage,
      a.state, a.due_on as "dueOn", s.scores, s.version as "sheetVersion", ${instant("s.sealed_at")} as "sealedAt", s.sha256
    from calls.assignment a left join calls.sheet s on s.assignment_id = a.id
    where a.id = ${id} and calls.is_own_expert(a.expert_id)`.execute(ctx.tx);
  const [row] = rows;
  const call = row && (await findDossier(ctx, row.root));
  if (!row || !call) throw new AppError("calls.review-not-found");
  const workflow = await workflowOf(ctx.tx, call.workflow, call.workflow_version);
  const kept = await contentOf(ctx, row.dossier);
  return {
    id: row.id,
    dossier: row.dossier,
    call: call.title,
    title: row.title,
    stage: row.stage,
    state: row.state,
    dueOn: row.dueOn,
    criteria: call.criteria,
    leastWords: reviewSettings(workflow).leastWords,
    definition: workflow,
    content: kept?.content ?? null,
    hasNames: kept?.hasNames ?? false,
    papers: (await papersOfDossier(ctx, row.dossier)).map(({ id: paper, paper: code, fileName, size }) => ({
      id: paper,
      paper: code,
      fileName,
      size,
    })),
    scores: row.scores ?? {},
    sheetVersion: row.sheetVersion ?? 0,
    sealedAt: row.sealedAt,
    sha256: row.sha256,
  };
}

/** Who judges what in a call, and why others may not; no score is in it at any time. */
export async function readBoard(ctx: Ctx, id: string): Promise<Board> {
  const call = await findDossier(ctx, id);
  if (!call) throw new AppError("calls.not-found");
  const workflow = await workflowOf(ctx.tx, call.workflow, call.workflow_version);
  const { rows } = await sql<Board["dossiers"][number]>`
    select d.id, d.title, d.stage, d.stage = any(${toJudge(workflow)}) as "isToJudge",
      coalesce((select json_agg(json_build_object('id', a.id, 'expert', e.name, 'employer', e.employer, 'state', a.state,
          'isOfField', a.is_of_field, 'dueOn', a.due_on, 'words', a.words) order by a.id)
        from calls.assignment a join calls.expert e on e.id = a.expert_id where a.dossier_id = d.id), '[]') as assignments,
      coalesce((select json_agg(json_build_object('expert', e.name, 'kind', c.kind, 'concerns', c.concerns, 'evidence', c.evidence,
          'foundBy', c.found_by) order by c.id)
        from calls.conflict c join calls.expert e on e.id = c.expert_id where c.dossier_id = d.id), '[]') as conflicts
    from calls.dossier d where d.root_id = ${id} and d.id <> ${id}
      and (d.stage = any(${toJudge(workflow)}) or exists (select from calls.assignment a where a.dossier_id = d.id))
    order by d.id`.execute(ctx.tx);
  const { rows: looked } = await sql<{ at: string }>`
    select ${instant("made_at")} as at from calls.conflict_search where root_id = ${id} order by id desc limit 1`.execute(
    ctx.tx,
  );
  return { dossiers: rows, needs: reviewSettings(workflow).experts, lookedAt: looked[0]?.at ?? null };
}

type Judged = Omit<Ranking["rows"][number], "place" | "mayBe" | "tolerated"> & {
  place: number | null;
  over: string;
  under: string;
  organisation: string | null;
  machine: string;
  stage: string;
};

/** What the reviews of a call came to, the best first: one scale, also for dossiers that were judged months apart. */
export async function readRanking(ctx: Ctx, id: string): Promise<Ranking> {
  const { rows } = await sql<Judged>`
    select o.dossier_id as id, d.title, d.machine, d.stage, o.by_tie_rule as "byTieRule", o.points, o.judges, o.criteria,
      ${instant("o.made_at")} as "judgedAt", o.sha256, p.verdict, p.amount, p.reason, o.mean_over as over, o.mean_under as under,
      o.place, d.organisation_id as organisation, nullif(c.forms #>> '{application,young}', '') = 'yes' as young,
      (select json_build_object('id', n.id, 'pool', n.pool) from registers.nursery_public n
        where n.owner_id = d.organisation_id and n.support = 'yes' order by n.entered_on desc nulls last, n.id limit 1) as nursery
    from calls.outcome o join calls.dossier d on d.id = o.dossier_id left join calls.proposal p on p.dossier_id = o.dossier_id
    left join calls.content c on c.dossier_id = o.dossier_id
    where (o.root_id = ${id} or d.above_id = ${id})
    order by o.mean_over::numeric / o.mean_under::numeric desc, o.place, o.dossier_id`.execute(ctx.tx);
  const call = await findDossier(ctx, id);
  const criteria: CriterionRule[] = call?.criteria ?? [];
  const places = placesOf(rows);
  const workflow = call && (await workflowOf(ctx.tx, call.workflow, call.workflow_version));
  const passMark = workflow ? reviewSettings(workflow).passMark : 0;
  const tolerated = await toleratedByUnit(
    ctx,
    rows.flatMap(({ organisation }) => organisation ?? []),
  );
  return {
    criteria,
    isToPropose: workflow !== null && [call!, ...rows].some((one) => asksForProposals(workflow, one)),
    youngQuota: await parameterAt(ctx, youngQuotaPercent, call?.dates.opens ?? civilDay(ctx.clock)),
    rows: rows.map(({ over, under, organisation, machine: _machine, stage: _stage, ...row }, at) => ({
      ...row,
      points: pointsOf({ over: BigInt(over), under: BigInt(under) }),
      place: places[at]!,
      mayBe: BigInt(over) >= BigInt(Math.round(passMark * 100)) * BigInt(under),
      tolerated: organisation === null ? 0 : (tolerated.get(organisation) ?? 0),
    })),
  };
}

/**
 * The place that was worked out with the others, or on the rolling scale one more than how many have a higher mean: the rows
 * come the best first, so that is where the first of the same mean stands.
 */
function placesOf(rows: readonly Judged[]): number[] {
  const isSame = (a: Judged, b: Judged) => BigInt(a.over) * BigInt(b.under) === BigInt(b.over) * BigInt(a.under);
  const places: number[] = [];
  let first = 0;
  rows.forEach((one, at) => {
    if (at > 0 && !isSame(one, rows[at - 1]!)) first = at;
    places.push(one.place ?? first + 1);
  });
  return places;
}
