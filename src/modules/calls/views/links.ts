import { sql } from "kysely";
import { machineOf, mayRead } from "../../../engines/workflow/acts.ts";
import type { Workflow } from "../../../engines/workflow/contract.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { demandsToName } from "../../market/index.ts";
import type { Link, Links } from "../contract/links.ts";
import { isNeed, mayBeOffered, sourceKinds } from "../rules/links.ts";
import { verdictsOf } from "./proposals.ts";
import { findDossier, partiesOf, type Stored } from "./stored.ts";
import { workflowOf } from "./workflows.ts";

/** What a case comes from and leads to, and what can be named. @throws AppError `calls.not-found` */
export async function readLinks(ctx: Ctx, id: string): Promise<Links> {
  const dossier = await findDossier(ctx, id);
  if (!dossier) throw new AppError("calls.not-found");
  const workflow = await workflowOf(ctx.tx, dossier.workflow, dossier.workflow_version);
  const parties = await partiesOf(ctx, id);
  const { rows: links } = await sql<Link>`
    select kind, other, title from calls.link where dossier_id = ${id} order by id`.execute(ctx.tx);
  const { rows: leadsTo } = await sql<Links["leadsTo"][number]>`
    select d.id, d.title from calls.link l join calls.dossier d on d.id = l.dossier_id
    where l.other = ${id} and l.kind in ('need', 'guide-item') order by d.id`.execute(ctx.tx);
  const isEdition =
    dossier.above_id === null && workflow.machines.some(({ code }) => isNeed(workflow, { ...dossier, machine: code }));
  const { rows: groups } = await sql<Links["groups"][number]>`
    select needs_of as "group", put_forward as "putForward", named, take_part as "takePart"
    from calls.needs_behind(${id}, ${isEdition})`.execute(ctx.tx);
  const isWriter = parties.includes("office") || parties.includes("applicant");
  const choices = isWriter ? await choicesOf(ctx, workflow, dossier) : [];
  return {
    links,
    leadsTo,
    groups,
    choices: choices.filter(({ other }) => links.every((one) => one.other !== other)),
    mayOffer: await mayOffer(ctx, workflow, dossier, parties),
  };
}

/** What the reader can name as a source of a case now. */
export async function choicesOf(ctx: Ctx, workflow: Workflow, dossier: Stored): Promise<Link[]> {
  const kinds = sourceKinds(workflow, dossier);
  const choices: Link[] = [];
  if (kinds.includes("need")) {
    const needs = workflow.machines.filter(({ code }) => isNeed(workflow, { ...dossier, machine: code }));
    const { rows } = await sql<{ other: string; title: string }>`
      select d.id as other, d.title from calls.dossier d left join calls.outcome o on o.dossier_id = d.id
      where d.above_id = ${dossier.above_id} and d.machine = any(${needs.map(({ code }) => code)})
        and d.stage in ('handed-in', 'rated', 'taken')
      order by o.mean_over::numeric / o.mean_under::numeric desc nulls last, d.id`.execute(ctx.tx);
    choices.push(...rows.map((row) => ({ kind: "need" as const, ...row })));
  }
  if (kinds.includes("guide-item")) {
    const { rows } = await sql<{ other: string; title: string }>`
      select id as other, title from calls.dossier where stage = 'in-guide' order by since desc, id limit 200`.execute(
      ctx.tx,
    );
    choices.push(...rows.map((row) => ({ kind: "guide-item" as const, ...row })));
  }
  if (kinds.includes("demand"))
    for (const { id, title } of await demandsToName(ctx)) choices.push({ kind: "demand", other: id, title });
  return choices;
}

export async function mayOffer(
  ctx: Ctx,
  workflow: Workflow,
  dossier: Stored,
  parties: readonly string[],
): Promise<boolean> {
  const { rows: offered } = await sql`
    select 1 from calls.link where dossier_id = ${dossier.id} and kind = 'result'`.execute(ctx.tx);
  if (offered.length > 0) return false;
  const isResultShown = mayRead(machineOf(workflow, dossier.machine), dossier.stage, "result", parties);
  const verdict = isResultShown ? ((await verdictsOf(ctx, dossier, false)).get(dossier.id)?.verdict ?? null) : null;
  return mayBeOffered(workflow, dossier, { isApplicant: parties.includes("applicant"), verdict, isResultShown });
}
