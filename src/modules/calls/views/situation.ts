import { sql } from "kysely";
import { machineOf } from "../../../engines/workflow/acts.ts";
import { countsOf } from "../../../engines/workflow/conditions.ts";
import type { CriterionRule, Situation, Standing, Taken, Workflow } from "../../../engines/workflow/contract.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type Content, emptyContent } from "../contract/content.ts";
import type { Finding } from "../contract.ts";
import { budgetFault, completeForms, hasBudget, isRealNeed, isSharedWhole } from "../rules/content.ts";
import { contentsOf, type KeptContent } from "./content.ts";
import { asksAboutReviews, reviewFindings } from "./judged.ts";
import type { Stored } from "./stored.ts";

/** Where a case stands, and how many acts were taken in it, also those that who asks does not read. */
interface Stood extends Standing {
  readonly acts: number;
}

/** Where dossiers stand by their record of acts. */
export async function standingsOf(
  ctx: Ctx,
  dossiers: readonly Pick<Stored, "id" | "stage">[],
): Promise<ReadonlyMap<string, Stood>> {
  const { rows } = await sql<{ id: string; acts: number; taken: Taken[] }>`
    select k.id, calls.acts_taken(k.id) as acts,
      coalesce((select json_agg(json_build_object('act', act, 'actor', json_build_object('person', actor, 'parties', parties),
        'situation', situation, 'said', said) order by position) from calls.act_record r where r.dossier_id = k.id), '[]') as taken
    from unnest(${dossiers.map(({ id }) => id)}::text[]) k(id)`.execute(ctx.tx);
  const stages = new Map(dossiers.map(({ id, stage }) => [id, stage]));
  return new Map(rows.map(({ id, acts, taken }) => [id, { stage: stages.get(id)!, taken, acts }]));
}

export const standingOf = async (ctx: Ctx, dossier: Pick<Stored, "id" | "stage">): Promise<Standing> =>
  (await standingsOf(ctx, [dossier])).get(dossier.id)!;

/** Departments, industry, think-tanks: all of them take part in a guide (003:L91). */
const groupsOfGuides = 3;

interface Known {
  readonly id: string;
  readonly papers: string[];
  readonly above: string | null;
  readonly below: { machine: string; stage: string }[];
  readonly open: { kind: string; n: number }[];
  readonly groups: number;
  readonly hasNeeds: boolean;
  readonly rootDates: Record<string, string>;
  readonly rootCap: number | null;
  readonly rootCriteria: CriterionRule[];
  readonly beside: string[];
  readonly own: string[];
}

/** What the acts of a machine count besides a case; known only to those that do. */
const counted = (workflow: Workflow, machine: string) => new Set(machineOf(workflow, machine).acts.flatMap(countsOf));

/**
 * All that is known of cases on this day, for their decisions; kept with the acts that are taken from it. One case or two
 * thousand: the same few statements.
 */
export async function situationsOf(
  ctx: Ctx,
  dossiers: readonly Stored[],
  workflow: Workflow,
  contents: ReadonlyMap<string, KeptContent>,
): Promise<ReadonlyMap<string, Situation>> {
  // It reads what all cases below say, so only a workflow that asks for it is given it.
  const asksForGroups = workflow.findings.some(({ code }) => code === "three-groups");
  const counts = dossiers.some(({ machine }) => counted(workflow, machine).size > 0);
  const list = <Key extends "id" | "above_id" | "root_id">(key: Key) => dossiers.map((one) => one[key]);
  const { rows } = await sql<Known>`select k.id,
      coalesce((select json_agg(distinct p.paper) from calls.paper p where p.dossier_id = k.id and p.removed_at is null), '[]') as papers,
      calls.stage_of(k.above_id) as above,
      coalesce((select json_agg(json_build_object('machine', b.machine, 'stage', b.stage)) from calls.stages_below(k.id) b), '[]') as below,
      (select json_agg(json_build_object('kind', o.kind, 'n', o.n)) from calls.open_of(k.id) o) as open,
      case when ${asksForGroups} then calls.groups_below(k.id) else 0 end as groups,
      exists (select from calls.link l where l.dossier_id = k.id and l.kind = 'need') as "hasNeeds",
      case when ${counts} then array(select calls.stages_beside(k.id)) else '{}' end as beside,
      case when ${counts} then array(select calls.stages_of_own(k.id)) else '{}' end as own,
      coalesce(r.dates, '{}') as "rootDates", r.cap as "rootCap", coalesce(r.criteria, '[]') as "rootCriteria"
    from unnest(${list("id")}::text[], ${list("above_id")}::text[], ${list("root_id")}::text[]) k(id, above_id, root_id)
    left join calls.dossier r on r.id = k.root_id`.execute(ctx.tx);
  const reviewed = await reviewFindings(
    ctx,
    dossiers.filter(({ machine }) => asksAboutReviews(machineOf(workflow, machine))),
    workflow,
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const today = civilDay(ctx.clock);
  return new Map(
    dossiers.map((dossier) => [
      dossier.id,
      situation(
        dossier,
        workflow,
        known.get(dossier.id)!,
        contents.get(dossier.id)?.content ?? emptyContent,
        reviewed.get(dossier.id) ?? [],
        today,
      ),
    ]),
  );
}

function situation(
  { machine, since, dates }: Stored,
  workflow: Workflow,
  known: Known,
  content: Content,
  reviewed: readonly Finding[],
  today: string,
): Situation {
  const found: Finding[] = [...reviewed];
  if (known.rootCriteria.length > 0) found.push("criteria-set");
  if (hasBudget(machineOf(workflow, machine)) && budgetFault(content, known.rootCap) === null)
    found.push("budget-balanced");
  if (isRealNeed(content)) found.push("need-real");
  if (isSharedWhole(content)) found.push("shares-whole");
  if (known.groups === groupsOfGuides) found.push("three-groups");
  if (known.hasNeeds) found.push("has-needs");
  const counts = counted(workflow, machine);
  return {
    today,
    since,
    dates: { ...known.rootDates, ...dates },
    forms: completeForms(workflow, content),
    papers: [...known.papers].sort(),
    findings: found.filter((code) => workflow.findings.some((one) => one.code === code)),
    open: Object.fromEntries(known.open.map(({ kind, n }) => [kind, n])),
    above: known.above,
    below: belowByMachine(known.below),
    ...(counts.has("beside") ? { beside: known.beside } : {}),
    ...(counts.has("own") ? { own: known.own } : {}),
  };
}

export const situationOf = async (ctx: Ctx, dossier: Stored, workflow: Workflow): Promise<Situation> =>
  (await situationsOf(ctx, [dossier], workflow, await contentsOf(ctx, [dossier.id]))).get(dossier.id)!;

function belowByMachine(rows: readonly { machine: string; stage: string }[]): Record<string, string[]> {
  const byMachine: Record<string, string[]> = {};
  for (const { machine, stage } of rows) {
    const stages = byMachine[machine];
    if (stages) stages.push(stage);
    else byMachine[machine] = [stage];
  }
  return byMachine;
}
