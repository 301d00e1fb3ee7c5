import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Content } from "../contract/content.ts";

/** A case that was awarded, as what follows the award needs it. */
export interface Award {
  readonly id: string;
  readonly title: string;
  readonly organisationId: string | null;
  readonly call: string;
  /** Code of the workflow: which of the modes it was. */
  readonly mode: string;
  /** What was decided, in 分; null: no amount was. */
  readonly amount: number | null;
  /** What the case is about in its own words: the first long answer of its forms. */
  readonly summary: string;
  /** The organisation whose posting the case claims, where both sides agreed; null: there is no other side. */
  readonly otherSide: {
    readonly organisationId: string;
    readonly title: string;
    /** The posting itself, and the other claims of it on which both sides agreed. */
    readonly posting: string;
    readonly agreed: readonly { readonly id: string; readonly title: string }[];
  } | null;
  readonly isSample: boolean;
  /** Forms of the case, and of the call above it, by form and field. */
  readonly forms: Content["forms"];
  readonly callForms: Content["forms"];
  readonly budget: Content["budget"];
  readonly partners: Content["partners"];
  /** The day of the checkpoint that all lanes of its call come to; null: it has none. */
  readonly checkpoint: string | null;
}

/** Whether a case is out of the running, also one that was awarded before: its workflow says in which stages. */
const isOut = sql`exists (select from calls.lost_stage l
  where l.workflow = d.workflow and l.machine = d.machine and l.stage = d.stage)`;

/** The first long answer of a case, in the order in which its workflow asks. */
const summary = sql`(
  select c.forms -> (f.form ->> 'code') ->> (q.field ->> 'code')
  from calls.workflow_version w, jsonb_array_elements(w.definition -> 'forms') with ordinality f(form, at),
    jsonb_array_elements(f.form -> 'fields') with ordinality q(field, at)
  where w.code = d.workflow and w.version = d.workflow_version and q.field ->> 'kind' = 'long-text'
    and c.forms -> (f.form ->> 'code') ->> (q.field ->> 'code') <> ''
  order by f.at, q.at limit 1)`;

const awarded = sql`
  select d.id, d.title, d.organisation_id as "organisationId", r.title as call, d.workflow as mode, p.amount,
    d.is_sample as "isSample", coalesce(c.forms, '{}') as forms, coalesce(k.forms, '{}') as "callForms",
    coalesce(c.budget, '[]') as budget, coalesce(i.partners, '[]') as partners,
    r.dates ->> 'checkpoint' as checkpoint, coalesce(${summary}, '') as summary,
    case when u.organisation_id is not null
      then json_build_object('organisationId', u.organisation_id, 'title', u.title, 'posting', u.id,
        'agreed', coalesce((select json_agg(json_build_object('id', b.id, 'title', b.title) order by b.id) from calls.dossier b
          where b.above_id = u.id and b.id <> d.id and exists (select from calls.act_record a join calls.award_act w
            on w.workflow = b.workflow and w.version = b.workflow_version and w.machine = b.machine and w.act = a.act
            where a.dossier_id = b.id)), '[]')) end as "otherSide"
  from calls.dossier d
  join calls.dossier r on r.id = d.root_id
  left join calls.proposal p on p.dossier_id = d.id and p.verdict = 'support'
  left join calls.dossier u on u.id = d.above_id and u.id <> d.root_id
  left join calls.content c on c.dossier_id = d.id
  left join calls.content k on k.dossier_id = r.id
  left join calls.identity i on i.dossier_id = d.id
  where not ${isOut}
    and exists (select from calls.act_record a join calls.award_act w
      on w.workflow = d.workflow and w.version = d.workflow_version and w.machine = d.machine and w.act = a.act
      where a.dossier_id = d.id)`;

/** Cases that were awarded and that who asks may read, the last begun first. */
export async function listAwards(ctx: Ctx): Promise<Award[]> {
  return (await sql<Award>`${awarded} order by d.id desc limit 500`.execute(ctx.tx)).rows;
}

/** One of them; null: not awarded, or not to be read. */
export async function findAward(ctx: Ctx, id: string): Promise<Award | null> {
  return (await sql<Award>`${awarded} and d.id = ${id}`.execute(ctx.tx)).rows[0] ?? null;
}

/** Whether a case that was awarded is out of the running since: cut, failed, withdrawn; false also when not to be read. */
export async function isLost(ctx: Ctx, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from calls.dossier d where d.id = ${id} and ${isOut}`.execute(ctx.tx);
  return rows.length > 0;
}

/** Which of these cases are lanes of a race, with the call of the race: all its lanes come to one checkpoint. */
export async function racesOf(
  ctx: Ctx,
  cases: readonly string[],
): Promise<{ id: string; call: { id: string; title: string } }[]> {
  const { rows } = await sql<{ id: string; call: { id: string; title: string } }>`
    select d.id, json_build_object('id', r.id, 'title', r.title) as call
    from calls.dossier d join calls.dossier r on r.id = d.root_id
    where d.id = any(${[...cases]}) and r.dates ->> 'checkpoint' is not null order by d.id`.execute(ctx.tx);
  return rows;
}
