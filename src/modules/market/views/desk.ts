import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { LeadStage } from "../contract/lead.ts";
import { leadPath } from "../contract/lead.ts";
import type { Concept, ConceptQueue, Funnel } from "../contract/lead-page.ts";
import type { Desk, Proposal } from "../contract/match.ts";
import { isBroker, isSteward } from "../rules/lead.ts";
import { instant, leadRows, questionRows } from "./leads.ts";

const most = { leads: 500, ended: 50, proposals: 50 };

/** What waits for the reader: leads by their day, pairs that nobody has taken up, questions to answer. */
export async function readDesk(ctx: Ctx): Promise<Desk> {
  const own = sql`(l.broker_id = ${ctx.actor!.id} or not l.handed_by @> array[${ctx.actor!.id}])`;
  const leads = await leadRows(ctx, sql`${own} and l.stage not in ('effect', 'refused')`, most.leads);
  const ended = await leadRows(ctx, sql`${own} and l.stage in ('effect', 'refused')`, most.ended);
  const titles = new Map(
    [...leads, ...ended].map(({ id, demand, result, side }) => [id, side === "result" ? result.title : demand.title]),
  );
  const questions = await questionRows(ctx, sql`q.answered_at is null`);
  return {
    day: civilDay(ctx.clock),
    leads,
    ended,
    proposals: isBroker(ctx.actor!) || isSteward(ctx.actor!) ? await proposals(ctx) : [],
    questions: questions.map((one) => ({ ...one, title: titles.get(one.lead) ?? { zh: "", en: null } })),
  };
}

/** Pairs between two owners of which the reader's own house is none. */
async function proposals(ctx: Ctx): Promise<Proposal[]> {
  const { rows } = await sql<Proposal>`
    select json_build_object('id', d.id, 'title', json_build_object('zh', d.title_zh, 'en', d.title_en)) as demand,
      json_build_object('id', r.id, 'title', json_build_object('zh', r.title_zh, 'en', r.title_en)) as result,
      p.score, coalesce(w.wishes, '[]') as wishes, ${instant("p.found_at")} as "foundAt", (d.origin = 'sample' or r.origin = 'sample') as "isSample"
    from market.proposed_pair p join market.demand d on d.id = p.demand_id join market.result r on r.id = p.result_id
    left join lateral (select json_agg(json_build_object('side', side, 'words', words) order by side) as wishes
      from market.pair_wish where demand_id = p.demand_id and result_id = p.result_id) w on true
    where p.state = 'new' and d.state in ('published', 'matched') and r.state in ('published', 'matched')
      and d.owner_id is distinct from ${ctx.actor!.organisationId} and r.owner_id is distinct from ${ctx.actor!.organisationId}
      and (d.owner_id is null or d.owner_id is distinct from r.owner_id)
    order by w.wishes is null, p.score desc, p.demand_id, p.result_id limit ${most.proposals}`.execute(ctx.tx);
  return rows;
}

/** The queue of proofs of concept that the reader may see: what is open first, by how long it waits. */
export async function conceptQueue(ctx: Ctx): Promise<ConceptQueue> {
  const { rows } = await sql<Concept & ConceptQueue["concepts"][number]>`
    select c.id, c.version, c.state, c.hypothesis, c.test, c.cost, ${instant("c.asked_at")} as "askedAt",
      c.asked_by_name as "askedBy", ${instant("c.state_since")} as "stateSince", c.decision, c.lead_id as lead,
      json_build_object('zh', coalesce(d.title_zh, ''), 'en', d.title_en) as demand,
      json_build_object('zh', coalesce(r.title_zh, ''), 'en', r.title_en) as result,
      l.broker_id = ${ctx.actor!.id} as "isBroker", c.is_sample as "isSample"
    from market.concept_proof c join market.lead l on l.id = c.lead_id
    left join market.demand d on d.id = l.demand_id left join market.result r on r.id = l.result_id
    order by array_position(array['asked', 'running'], c.state) nulls last, c.state_since, c.id limit 200`.execute(
    ctx.tx,
  );
  return { day: civilDay(ctx.clock), isSteward: isSteward(ctx.actor!), concepts: rows };
}

/** How far the leads of a year came and why pairs were refused, out of two published views that name no pair. */
export async function readFunnel(ctx: Ctx, asked: number | undefined): Promise<Funnel> {
  const { rows: stages } = await sql<{
    year: number;
    stage: LeadStage;
    leads: number;
    declared: number;
    median_days: number | null;
    samples: number;
  }>`select year, stage, leads, declared, median_days, samples from market.funnel_stage_public`.execute(ctx.tx);
  const { rows: reasons } = await sql<{
    year: number;
    reason: Funnel["reasons"][number]["reason"];
    said_by: "demand" | "result" | "broker";
    pairs: number;
    samples: number;
  }>`select year, reason, said_by, pairs, samples from market.funnel_reason_public`.execute(ctx.tx);
  const years = [...new Set([...stages, ...reasons].map(({ year }) => year))].sort((a, b) => b - a);
  const year = asked ?? years[0] ?? null;
  const of = { stages: stages.filter((one) => one.year === year), reasons: reasons.filter((one) => one.year === year) };
  return {
    years,
    year,
    stages: leadPath.map((stage) => {
      const found = of.stages.find((one) => one.stage === stage);
      return {
        stage,
        leads: found?.leads ?? 0,
        declared: found?.declared ?? 0,
        medianDays: found ? found.median_days : null,
      };
    }),
    reasons: [...Map.groupBy(of.reasons, ({ reason }) => reason)]
      .map(([reason, rows]) => {
        const by = { demand: 0, result: 0, broker: 0 };
        for (const { said_by, pairs } of rows) by[said_by] += pairs;
        return { reason, pairs: by.demand + by.result + by.broker, by };
      })
      .sort((a, b) => b.pairs - a.pairs || (a.reason < b.reason ? -1 : 1)),
    hasSample: [...of.stages, ...of.reasons].some(({ samples }) => samples > 0),
  };
}
