import { type RawBuilder, sql } from "kysely";
import type { RefusalReason } from "../../../engines/match/contract.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { LeadSide, LeadStage } from "../contract/lead.ts";
import type { Concept, Lead, LeadStep } from "../contract/lead-page.ts";
import type { LeadRow, Question } from "../contract/match.ts";
import { leadRhythm, leadSoonDays } from "../parameters-desk.ts";
import { clockState, isEnded, isSteward, nextDue, type Rhythm, sideOf } from "../rules/lead.ts";
import { brokersNow } from "./brokers.ts";
import { threadOfLead } from "./thread.ts";

/** Times in JSON as everywhere else: UTC with milliseconds. */
export const instant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

interface Found {
  id: string;
  version: number;
  stage: LeadStage;
  stageSince: string;
  openedAt: string;
  demandId: string;
  demandZh: string | null;
  demandEn: string | null;
  demandOwnerId: string | null;
  demandOwner: string | null;
  demandShows: boolean | null;
  resultId: string;
  resultZh: string | null;
  resultEn: string | null;
  resultOwnerId: string | null;
  resultOwner: string | null;
  resultShows: boolean | null;
  brokerId: string;
  broker: string;
  lastTalk: string;
  agreedNext: string | null;
  contract: string | null;
  isSample: boolean;
  waitingSide: LeadSide | null;
  openQuestions: number;
}

/** Row-level security decides which leads there are for whoever reads. A good that was taken back has no title any more. */
const leads = sql`
  select l.id, l.version, l.stage, ${instant("l.stage_since")} as "stageSince", ${instant("l.opened_at")} as "openedAt",
    l.demand_id as "demandId", d.title_zh as "demandZh", d.title_en as "demandEn", l.demand_owner_id as "demandOwnerId",
    coalesce(o.name_zh, df.name_zh) as "demandOwner", d.shows_owner as "demandShows",
    l.result_id as "resultId", r.title_zh as "resultZh", r.title_en as "resultEn", l.result_owner_id as "resultOwnerId",
    coalesce(p.name_zh, rf.name_zh) as "resultOwner", r.shows_owner as "resultShows",
    l.broker_id as "brokerId", l.broker_name as broker, l.last_talk as "lastTalk", l.agreed_next as "agreedNext",
    l.contract, l.is_sample as "isSample", q.side as "waitingSide", q.open as "openQuestions"
  from market.lead l
  left join market.demand d on d.id = l.demand_id left join firms.firm_public df on df.id = d.firm_id
  left join market.result r on r.id = l.result_id left join firms.firm_public rf on rf.id = r.firm_id
  left join people.organisation_public o on o.id = l.demand_owner_id
  left join people.organisation_public p on p.id = l.result_owner_id
  cross join lateral (select count(*)::int as open, min(side) as side from market.lead_question
    where lead_id = l.id and answered_at is null) q`;

/** What a reader's rights and the day make of a lead. */
interface Reading {
  readonly ctx: Ctx;
  readonly day: string;
  readonly rhythm: Rhythm;
  readonly soonDays: number;
}

async function reading(ctx: Ctx): Promise<Reading> {
  const rhythm = { matched: 0, contacted: 0, talks: 0, trial: 0, contract: 0, performed: 0 };
  for (const stage of Object.keys(rhythm) as (keyof Rhythm)[])
    rhythm[stage] = await parameterAt(ctx, leadRhythm[stage]);
  return { ctx, day: civilDay(ctx.clock), rhythm, soonDays: await parameterAt(ctx, leadSoonDays) };
}

function leadRow(one: Found, { ctx, day, rhythm, soonDays }: Reading): LeadRow {
  const actor = ctx.actor!;
  const side = sideOf(actor, { demandOwner: one.demandOwnerId, resultOwner: one.resultOwnerId });
  const due = nextDue(one.stage, one.lastTalk, one.agreedNext, rhythm);
  // The two sides learn each other's names when they talk, or where a name is public.
  const knowsAll = one.brokerId === actor.id || isSteward(actor) || !["matched", "contacted"].includes(one.stage);
  const owner = (name: string | null, shows: boolean | null, whose: LeadSide) =>
    knowsAll || shows === true || side === whose ? name : null;
  return {
    id: one.id,
    version: one.version,
    stage: one.stage,
    stageSince: one.stageSince,
    demand: {
      id: one.demandId,
      title: { zh: one.demandZh ?? "", en: one.demandEn },
      owner: owner(one.demandOwner, one.demandShows, "demand"),
    },
    result: {
      id: one.resultId,
      title: { zh: one.resultZh ?? "", en: one.resultEn },
      owner: owner(one.resultOwner, one.resultShows, "result"),
    },
    broker: one.broker,
    isBroker: one.brokerId === actor.id,
    side,
    lastTalk: one.lastTalk,
    due,
    clock: clockState(due, day, soonDays),
    waitsOn: isEnded(one.stage) ? null : (one.waitingSide ?? "broker"),
    openQuestions: one.openQuestions,
    isSample: one.isSample,
  };
}

/** The leads that the reader may see and `where` lets through, what is due first at the front: sorted before they are cut. */
export async function leadRows(ctx: Ctx, where: RawBuilder<unknown>, limit: number): Promise<LeadRow[]> {
  const how = await reading(ctx);
  const days = JSON.stringify(how.rhythm);
  const due = sql`case when l.stage not in ('effect', 'refused')
    then coalesce(l.agreed_next, l.last_talk + (${days}::jsonb ->> l.stage)::int) end`;
  const { rows } = await sql<Found>`
    ${leads} where ${where} order by ${due} nulls last, l.stage_since desc, l.id limit ${limit}`.execute(ctx.tx);
  return rows.map((one) => leadRow(one, how));
}

interface FoundQuestion {
  id: string;
  lead: string;
  side: LeadSide;
  words: string;
  askedAt: string;
  askedBy: string;
  due: string;
  ownerId: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
  wants: boolean | null;
  reason: RefusalReason | null;
  answer: string | null;
}

/** Questions that the reader may see: an owner those to it, its broker and who keeps the market all. */
export async function questionRows(ctx: Ctx, where: RawBuilder<unknown>): Promise<(Question & { lead: string })[]> {
  const { day, soonDays } = await reading(ctx);
  const { rows } = await sql<FoundQuestion>`
    select q.id, q.lead_id as lead, q.side, q.words, ${instant("q.asked_at")} as "askedAt", q.asked_by_name as "askedBy", q.due,
      case q.side when 'demand' then l.demand_owner_id else l.result_owner_id end as "ownerId",
      ${instant("q.answered_at")} as "answeredAt", q.answered_by_name as "answeredBy", q.wants, q.reason, q.answer
    from market.lead_question q join market.lead l on l.id = q.lead_id where ${where}
    order by q.due, q.asked_at, q.id`.execute(ctx.tx);
  return rows.map(({ ownerId, answeredAt, answeredBy, wants, reason, answer, ...one }) => ({
    ...one,
    clock: answeredAt === null ? clockState(one.due, day, soonDays) : "none",
    isYours: answeredAt === null && ownerId !== null && ownerId === ctx.actor!.organisationId,
    answer:
      answeredAt === null
        ? null
        : { at: answeredAt, by: answeredBy ?? "", wants: wants === true, reason, words: answer },
  }));
}

/** One lead. `market.lead-not-found` also for what the reader may not see. */
export async function readLead(ctx: Ctx, id: string): Promise<Lead> {
  const how = await reading(ctx);
  const { rows } = await sql<Found>`${leads} where l.id = ${id}`.execute(ctx.tx);
  const [found] = rows;
  if (!found) throw new AppError("market.lead-not-found");
  const actor = ctx.actor!;
  const row = leadRow(found, how);
  const { rows: interests } = await sql<Lead["interests"][number] & { personId: string }>`
    select person_id as "personId", person_name as person, kind, side, words from market.lead_interest
    where lead_id = ${id} order by declared_at`.execute(ctx.tx);
  const mayHandOver = !isEnded(row.stage) && (row.isBroker || isSteward(actor));
  return {
    ...row,
    day: how.day,
    openedAt: found.openedAt,
    contract: found.contract,
    thread: await threadOfLead(ctx, id),
    isSteward: isSteward(actor),
    hasDeclared: interests.some(({ personId }) => personId === actor.id),
    interests: interests.map(({ personId: _, ...one }) => one),
    questions: await questionRows(ctx, sql`q.lead_id = ${id}`),
    concepts: await conceptsOf(ctx, id),
    steps: await stepsOf(ctx, id, row.isBroker || isSteward(actor)),
    brokers: mayHandOver
      ? (await brokersNow(ctx)).flatMap(({ id: one, name, house }) =>
          one === found.brokerId ? [] : [{ id: one, name, house }],
        )
      : [],
  };
}

/** The log. What a broker noted of talks with one side stays from the other: owners see the steps, not the notes. */
async function stepsOf(ctx: Ctx, lead: string, seesNotes: boolean): Promise<LeadStep[]> {
  const { rows } = await sql<LeadStep>`
    select s.id, s.act, s.to_stage as to, ${instant("s.made_at")} as at, s.made_by_name as by,
      case when ${seesNotes} then s.note end as note,
      case when ${seesNotes} then s.detail -> 'talk' end as talk, s.detail ->> 'reason' as reason, s.detail ->> 'side' as side,
      s.detail ->> 'person' as person, s.detail -> 'houses' as houses, s.detail ->> 'contract' as contract
    from market.lead_step s where s.lead_id = ${lead}
      and (${seesNotes} or s.act not in ('follow-up', 'ask', 'answer', 'declare'))
    order by s.made_at, s.id`.execute(ctx.tx);
  return rows;
}

async function conceptsOf(ctx: Ctx, lead: string): Promise<Concept[]> {
  const { rows } = await sql<Concept>`
    select id, version, state, hypothesis, test, cost, ${instant("asked_at")} as "askedAt", asked_by_name as "askedBy",
      ${instant("state_since")} as "stateSince", decision
    from market.concept_proof where lead_id = ${lead} order by asked_at, id`.execute(ctx.tx);
  return rows;
}
