import { sql } from "kysely";
import { machineOf } from "../../../engines/workflow/acts.ts";
import type { Workflow } from "../../../engines/workflow/contract.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { noteDecision } from "../../registers/index.ts";
import { notedEn as en } from "../noted-texts.en.ts";
import { notedZh as t } from "../noted-texts.zh.ts";
import type { Stored } from "../views/stored.ts";

interface Noted {
  readonly kind: "award" | "exclusion" | "other";
  readonly moment: "drafted" | "made";
  readonly proposals: { title: string; by: string | null; verdict: "support" | "decline"; amount: number | null }[];
  readonly course: { act: string; at: string; by: string; said: string | null }[];
  readonly hearing: { words: string; at: string; by: string | null; answer: string | null }[];
}

/** Of a long list the first are named; the whole of it stands in the case. */
const mostNamed = 200;

/**
 * Where the act that was taken in a case puts a decision on somebody forward or makes it, the decision is written down with what
 * led to it. Records are kept in the language of the house.
 */
export async function noteIfDecision(
  ctx: Ctx,
  workflow: Workflow,
  { id, machine: code, title, is_sample }: Stored,
  { act, said }: { act: string; said: string | null },
): Promise<void> {
  const day = (column: string) => sql.raw(`to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`);
  const { rows } = await sql<Noted>`select n.kind, n.moment,
      coalesce((select json_agg(json_build_object('title', d.title, 'by', o.name_zh, 'verdict', p.verdict, 'amount', p.amount)
          order by p.verdict desc, p.amount desc nulls last, d.id)
        from calls.dossier d join calls.proposal p on p.dossier_id = d.id
        left join people.organisation_public o on o.id = d.organisation_id where d.id = ${id} or d.above_id = ${id}), '[]') as proposals,
      (select json_agg(json_build_object('act', r.act, 'at', ${day("r.made_at")}, 'by', r.actor_name, 'said', r.said) order by r.position)
        from calls.act_record r where r.dossier_id = ${id}) as course,
      coalesce((select json_agg(json_build_object('words', b.words, 'at', ${day("b.made_at")}, 'by', b.made_by_name, 'answer', b.answer)
          order by b.id) from calls.objection b where b.dossier_id = ${id} or b.root_id = ${id}), '[]') as hearing
    from calls.decision_act n where n.workflow = ${workflow.code} and n.machine = ${code} and n.act = ${act}`.execute(
    ctx.tx,
  );
  const [noted] = rows;
  if (!noted) return;
  const acts = machineOf(workflow, code).acts;
  const label = (of: string): string => acts.find((one) => one.code === of)?.label.zh ?? of;
  const { kind, moment } = noted;
  await noteDecision(ctx, {
    kind,
    moment,
    name: { zh: t.name(title, kind), en: en.name(title, kind) },
    address: `/calls/${id}`,
    draft: [
      t.draft(label(act), title),
      ...noted.proposals.slice(0, mostNamed).map(t.proposed),
      ...(noted.proposals.length > mostNamed ? [t.more(noted.proposals.length - mostNamed)] : []),
      ...(noted.proposals.length === 0 && said ? [said] : []),
    ].join("\n"),
    law: said,
    course: noted.course.map((one) => t.course(one.at, label(one.act), one.by, one.said)),
    hearing: noted.hearing.map((one) => t.hearing(one.at, one.by, one.words, one.answer)),
    cause: t.cause(title, label(act), civilDay(ctx.clock)),
    isSample: is_sample,
  });
}
