import { sql } from "kysely";
import { actsFor, machineOf, mayRead } from "../../../engines/workflow/acts.ts";
import type { Workflow } from "../../../engines/workflow/contract.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Dossier, DossierHead } from "../contract/dossier.ts";
import { shownThings } from "../contract.ts";
import { beginsFor } from "../rules/begin.ts";
import { isEditable } from "../rules/content.ts";
import { dueOf, hasClock } from "../rules/due.ts";
import { takesObjections } from "../rules/objection.ts";
import { contentOf } from "./content.ts";
import { headsWhere } from "./heads.ts";
import { notHandedIn, papersOfDossier, receiptDays, receiptsOf } from "./papers.ts";
import { otherWriter, wroteProposals } from "./proposals.ts";
import { situationOf, standingOf } from "./situation.ts";
import { beginner, findDossier, partiesOf, type Stored } from "./stored.ts";
import { workflowOf } from "./workflows.ts";

const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** One dossier as far as its stage shows it to the reader. @throws AppError `calls.not-found` also for what is not shown */
export async function readDossier(ctx: Ctx, id: string): Promise<Dossier> {
  const stored = await findDossier(ctx, id);
  const [head] = stored ? await headsWhere(ctx, sql`d.id = ${id}`) : [];
  if (!stored || !head) throw new AppError("calls.not-found");
  const workflow = await workflowOf(ctx.tx, stored.workflow, stored.workflow_version);
  const machine = machineOf(workflow, stored.machine);
  const parties = await partiesOf(ctx, id);
  const kept = await contentOf(ctx, id);
  const isEnd = head.isEnd;
  return {
    ...head,
    version: stored.version,
    today: civilDay(ctx.clock),
    reference: stored.reference,
    ...(await around(ctx, stored)),
    dates: stored.dates,
    fields: stored.fields,
    definition: workflow,
    parties,
    shown: shownThings.filter((what) => mayRead(machine, stored.stage, what, parties)),
    acts: await actsNow(ctx, stored, workflow, parties),
    isEditable: isEditable(machine, stored.stage, parties),
    mayBegin: isEnd ? [] : beginnable(ctx, workflow, stored),
    content: kept?.content ?? null,
    contentVersion: kept?.version ?? 0,
    savedAt: kept?.savedAt?.toISOString() ?? null,
    savedBy: parties.includes("applicant") || parties.includes("office") ? (kept?.savedBy ?? null) : null,
    hasNames: kept?.hasNames ?? false,
    papers: await papersOfDossier(ctx, id),
    receipts: await receiptsOf(ctx, id),
    ...(await resultsOf(ctx, id, workflow)),
    due: dueOf(workflow, {
      ...stored,
      ...((await receiptDays(ctx, sql`r.dossier_id = ${id}`)).get(id) ?? notHandedIn),
    }),
    mayObject: takesObjections(workflow, stored) && ctx.actor !== null && !parties.includes("office"),
  };
}

/** What the reader can do here, each with what is still missing. */
async function actsNow(ctx: Ctx, dossier: Stored, workflow: Workflow, parties: string[]): Promise<Dossier["acts"]> {
  if (!ctx.actor) return [];
  const standing = await standingOf(ctx, dossier);
  const situation = await situationOf(ctx, dossier, workflow);
  const actor = { person: ctx.actor.id, parties };
  const machine = machineOf(workflow, dossier.machine);
  const acts: Dossier["acts"] = [];
  for (const { rule, refusal } of actsFor(workflow, machine, standing, actor, situation)) {
    const isWriter = await wroteProposals(ctx, dossier, machine, rule.code);
    acts.push({
      code: rule.code,
      missing: [...(refusal?.why === "unmet" ? refusal.unmet : []), ...(isWriter ? [otherWriter] : [])],
    });
  }
  return acts;
}

const beginnable = (ctx: Ctx, workflow: Workflow, above: Stored): string[] =>
  workflow.machines
    .filter(({ above: of, begunBy }) => {
      const beginsAs = of === above.machine ? beginsFor(beginner(ctx, above), begunBy) : null;
      return beginsAs === "office" || beginsAs === "organisation";
    })
    .map(({ code }) => code);

/** The case above, the root with its criteria and its limit. */
async function around(
  ctx: Ctx,
  { above_id, root_id, criteria, cap }: Stored,
): Promise<Pick<Dossier, "above" | "root" | "criteria" | "cap">> {
  const above = above_id === null ? null : await findDossier(ctx, above_id);
  const root = await findDossier(ctx, root_id);
  return {
    above: above && { id: above.id, title: above.title, machine: above.machine },
    root: { id: root_id, title: root?.title ?? "", dates: root?.dates ?? {} },
    criteria: root?.criteria ?? criteria,
    cap: root?.cap ?? cap,
  };
}

type Results = Pick<Dossier, "history" | "below" | "outcome" | "proposal" | "results" | "objections">;

async function resultsOf(ctx: Ctx, id: string, workflow: Workflow): Promise<Results> {
  const { rows } = await sql<Omit<Results, "below">>`select
    coalesce((select json_agg(json_build_object('act', r.act, 'from', r.from_stage, 'to', r.to_stage, 'at', ${instant("r.made_at")},
      'by', r.actor_name, 'said', r.said) order by r.position) from calls.act_record r where r.dossier_id = ${id}), '[]') as history,
    (select json_build_object('place', o.place, 'byTieRule', o.by_tie_rule, 'points', o.points, 'judges', o.judges, 'feedback', o.feedback)
      from calls.outcome o where o.dossier_id = ${id}) as outcome,
    (select json_build_object('verdict', p.verdict, 'amount', p.amount, 'reason', p.reason)
      from calls.proposal p where p.dossier_id = ${id}) as proposal,
    coalesce((select json_agg(json_build_object('id', r.id, 'title', r.title, 'amount', r.amount, 'organisation',
      case when r.organisation is not null then json_build_object('code', r.organisation, 'nameZh', r.name_zh, 'nameEn', r.name_en) end)
      order by r.id) from calls.result_public r where r.root_id = ${id}), '[]') as results,
    coalesce((select json_agg(json_build_object('id', b.id, 'words', b.words, 'at', ${instant("b.made_at")}, 'by', b.made_by_name,
      'outcome', b.outcome, 'answer', b.answer) order by b.id) from calls.objection b where b.dossier_id = ${id}), '[]') as objections`.execute(
    ctx.tx,
  );
  const heads = await headsWhere(ctx, sql`d.above_id = ${id}`);
  const ids = heads.map(({ id: one }) => one);
  const proposed = await proposalsBelow(ctx, ids);
  const days = hasClock(workflow)
    ? await receiptDays(ctx, sql`r.dossier_id = any(${ids}::text[])`)
    : new Map<string, typeof notHandedIn>();
  const below = heads.map((head: DossierHead) => ({
    ...head,
    verdict: proposed.get(head.id)?.verdict ?? null,
    amount: proposed.get(head.id)?.amount ?? null,
    due: dueOf(workflow, { ...head, ...(days.get(head.id) ?? notHandedIn) }),
  }));
  return { ...rows[0]!, below };
}

/** What is proposed for these cases, which the reader may see, as far as it may read that. */
async function proposalsBelow(ctx: Ctx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { verdict: "support" | "decline"; amount: number | null }>();
  const { rows } = await sql<{ id: string; verdict: "support" | "decline"; amount: number | null }>`
    select p.dossier_id as id, p.verdict, p.amount from calls.proposal p where p.dossier_id = any(${[...ids]}::text[])`.execute(
    ctx.tx,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
