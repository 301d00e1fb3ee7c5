import { sql } from "kysely";
import { machineOf } from "../../../engines/workflow/acts.ts";
import type {
  CriterionRule,
  Machine,
  Situation,
  Standing,
  Taken,
  Workflow,
} from "../../../engines/workflow/contract.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type Content, emptyContent } from "../contract/content.ts";
import type { Finding } from "../contract.ts";
import { budgetFault, completeForms, hasBudget } from "../rules/content.ts";
import { reviewSettings } from "../rules/review.ts";

/** A dossier as its decisions read it. */
export interface Stored {
  readonly id: string;
  readonly workflow: string;
  readonly workflow_version: number;
  readonly machine: string;
  readonly above_id: string | null;
  readonly root_id: string;
  readonly organisation_id: string | null;
  readonly title: string;
  readonly reference: string | null;
  readonly stage: string;
  readonly since: string;
  readonly version: number;
  readonly dates: Record<string, string>;
  readonly fields: string[];
  readonly criteria: CriterionRule[];
  readonly cap: number | null;
  readonly is_sample: boolean;
}

/** A dossier that the reader may see, held until the end of the transaction when asked for; null: not there for them. */
export async function findDossier(ctx: Ctx, id: string, isHeld = false): Promise<Stored | null> {
  const { rows } =
    await sql<Stored>`select id, workflow, workflow_version, machine, above_id, root_id, organisation_id, title,
    reference, stage, since, version, dates, fields, criteria, cap, is_sample
    from calls.dossier where id = ${id}`.execute(ctx.tx);
  const found = rows[0] ?? null;
  if (!found || !isHeld) return found;
  // Who may read it but not act on it cannot lock it, and is refused by the rule.
  const held = await sql<{ version: number; stage: string; since: string }>`
    select version, stage, since from calls.dossier where id = ${id} for update`.execute(ctx.tx);
  return { ...found, ...held.rows[0] };
}

/** Whether the organisation of who asks put the case up: it answers to others, and cannot answer to itself. */
export const isOwnPosting = (ctx: Ctx, { organisation_id }: Pick<Stored, "organisation_id">): boolean =>
  organisation_id !== null && organisation_id === (ctx.actor?.organisationId ?? null);

export async function partiesOf(ctx: Ctx, id: string): Promise<string[]> {
  const { rows } = await sql<{ parties: string[] }>`select calls.parties_of(${id}) as parties`.execute(ctx.tx);
  return rows[0]?.parties ?? [];
}

export interface KeptContent {
  readonly content: Content;
  readonly version: number;
  readonly savedAt: Date | null;
  readonly hasNames: boolean;
}

/** What a dossier says, as far as its stage shows it to the reader; null: not shown. */
export async function contentOf(ctx: Ctx, id: string): Promise<KeptContent | null> {
  const { rows } = await sql<{
    forms: Content["forms"] | null;
    budget: Content["budget"];
    version: number;
    saved_at: Date;
    partners: Content["partners"] | null;
    team: Content["team"];
    isThere: boolean;
  }>`select c.forms, c.budget, c.version, c.saved_at, i.partners, i.team,
      calls.is_own(${id}) or calls.may_read(${id}, 'content') as "isThere"
    from (select 1) one left join calls.content c on c.dossier_id = ${id} left join calls.identity i on i.dossier_id = ${id}`.execute(
    ctx.tx,
  );
  const row = rows[0]!;
  if (!row.isThere) return null;
  if (!row.forms) return { content: emptyContent, version: 0, savedAt: null, hasNames: true };
  return {
    content: { forms: row.forms, budget: row.budget, partners: row.partners ?? [], team: row.team ?? [] },
    version: row.version,
    savedAt: row.saved_at,
    hasNames: row.partners !== null,
  };
}

/** Where a dossier stands by its record of acts. */
export async function standingOf(ctx: Ctx, dossier: Pick<Stored, "id" | "stage">): Promise<Standing> {
  const { rows } = await sql<Taken>`
    select act, json_build_object('person', actor, 'parties', parties) as actor, situation, said
    from calls.act_record where dossier_id = ${dossier.id} order by position`.execute(ctx.tx);
  return { stage: dossier.stage, taken: rows };
}

/** How many acts were taken in a case, also those that who asks does not read. */
export async function actsTaken(ctx: Ctx, id: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select calls.acts_taken(${id}) as n`.execute(ctx.tx);
  return rows[0]!.n;
}

/** All that is known of a case on this day, for its decisions; kept with the act that is taken from it. */
export async function situationOf(ctx: Ctx, dossier: Stored, workflow: Workflow): Promise<Situation> {
  const { id } = dossier;
  const { rows } = await sql<{
    papers: string[];
    above: string | null;
    below: { machine: string; stage: string }[];
    open: { kind: string; n: number }[];
    rootDates: Record<string, string>;
    rootCap: number | null;
    rootCriteria: CriterionRule[];
  }>`select
      coalesce((select json_agg(distinct p.paper) from calls.paper p where p.dossier_id = ${id} and p.removed_at is null), '[]') as papers,
      calls.stage_of(${dossier.above_id}) as above,
      coalesce((select json_agg(json_build_object('machine', b.machine, 'stage', b.stage)) from calls.stages_below(${id}) b), '[]') as below,
      (select json_agg(json_build_object('kind', o.kind, 'n', o.n)) from calls.open_of(${id}) o) as open,
      coalesce(r.dates, '{}') as "rootDates", r.cap as "rootCap", coalesce(r.criteria, '[]') as "rootCriteria"
    from (select 1) one left join calls.dossier r on r.id = ${dossier.root_id}`.execute(ctx.tx);
  const known = rows[0]!;
  const content = (await contentOf(ctx, id))?.content ?? emptyContent;
  const found: Finding[] = [];
  const machine = machineOf(workflow, dossier.machine);
  if (known.rootCriteria.length > 0) found.push("criteria-set");
  if (hasBudget(machine) && budgetFault(content, known.rootCap) === null) found.push("budget-balanced");
  if (asksAboutReviews(machine)) found.push(...(await reviewFindings(ctx, dossier, workflow)));
  return {
    today: civilDay(ctx.clock),
    since: dossier.since,
    dates: { ...known.rootDates, ...dossier.dates },
    forms: completeForms(workflow, content),
    papers: [...known.papers].sort(),
    findings: found.filter((code) => workflow.findings.some((one) => one.code === code)),
    open: Object.fromEntries(known.open.map(({ kind, n }) => [kind, n])),
    above: known.above,
    below: belowByMachine(known.below),
  };
}

const ofReviews: readonly string[] = ["conflicts-looked-for", "experts-enough", "proposals-complete", "passes"];
const asksAboutReviews = (machine: Machine): boolean =>
  machine.acts.some(({ needs }) => needs.some((need) => need.is === "holds" && ofReviews.includes(need.finding)));

function belowByMachine(rows: readonly { machine: string; stage: string }[]): Record<string, string[]> {
  const byMachine: Record<string, string[]> = {};
  for (const { machine, stage } of rows) byMachine[machine] = [...(byMachine[machine] ?? []), stage];
  return byMachine;
}

/** Stages in which a dossier is judged: those that show its content to experts. */
export const judgedStages = (workflow: Workflow): string[] =>
  workflow.machines.flatMap(({ stages }) =>
    stages
      .filter(({ shows }) => shows.some(({ what, to }) => what === "content" && to.includes("expert")))
      .map(({ code }) => code),
  );

/** What the room found about the reviews of a dossier, or of those below it that are to be judged. */
async function reviewFindings(ctx: Ctx, { id, root_id }: Stored, workflow: Workflow): Promise<Finding[]> {
  const { experts, passMark } = reviewSettings(workflow);
  const { rows } = await sql<{ judged: number; enough: number; proposed: number; isLooked: boolean; passes: boolean }>`
    with judged as (
      select d.id,
        (select count(*) from calls.assignment a where a.dossier_id = d.id and a.state in ('asked', 'accepted', 'sealed')) as experts,
        exists (select from calls.proposal p where p.dossier_id = d.id) as has_proposal
      from calls.dossier d
      where (d.id = ${id} or d.above_id = ${id}) and (d.stage = any(${toJudge(workflow)}) or exists (select from calls.outcome o where o.dossier_id = d.id)))
    select count(*)::int as judged, count(*) filter (where experts >= ${experts})::int as enough,
      count(*) filter (where has_proposal)::int as proposed,
      exists (select from calls.conflict_search s where s.root_id = ${root_id}) as "isLooked",
      exists (select from calls.outcome o where o.dossier_id = ${id}
        and o.mean_over::numeric >= ${passMark * 100} * o.mean_under::numeric) as passes
    from judged`.execute(ctx.tx);
  const { judged, enough, proposed, isLooked, passes } = rows[0]!;
  const found: Finding[] = [];
  if (isLooked) found.push("conflicts-looked-for");
  if (judged > 0 && enough === judged) found.push("experts-enough");
  if (judged > 0 && proposed === judged) found.push("proposals-complete");
  if (passes) found.push("passes");
  return found;
}

/** Stages from which a dossier goes to its judges, and those in which it is with them. */
export function toJudge(workflow: Workflow): string[] {
  const judged = judgedStages(workflow);
  const before = workflow.machines.flatMap(({ acts }) =>
    acts.filter(({ from, to }) => to !== null && judged.includes(to) && !from.includes(to)).flatMap(({ from }) => from),
  );
  return [...new Set([...before, ...judged])];
}
