import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { targetStandings } from "../../indicators/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { Outcome } from "../contract/lamp.ts";
import type { PublicPlan, PublicPlans } from "../contract/public-plan.ts";
import { publicStateOf } from "../contract/public-plan.ts";
import type { Kind, State } from "../contract.ts";
import { publicNeedsDisclosure, publicPlanShows } from "../parameters-public.ts";
import { openWords } from "../rules/disclosure.ts";
import { aimsInForce } from "./adjustments.ts";
import { documentJson } from "./rounds.ts";

/** Which documents `d` everybody may see the fulfilment of, by the parameters of today. */
async function isShown(ctx: Ctx): Promise<{ where: RawBuilder<unknown>; kinds: RawBuilder<unknown> }> {
  const shows = await parameterAt(ctx, publicPlanShows);
  const needs = await parameterAt(ctx, publicNeedsDisclosure);
  return {
    where: shows === "nothing" ? sql`false` : needs ? sql`d.disclosure = any(${[...openWords]})` : sql`true`,
    kinds: shows === "targets" ? sql`c.kind = 'target'` : sql`c.kind <> 'measure'`,
  };
}

/** Parts of a divided whole, and what was given up, are no promises of the plan. */
const isPromise = sql`c.part_id is null and c.state not in ('merged', 'withdrawn')`;
const head = sql`${documentJson} as document, d.period_start as "periodStart", d.period_end as "periodEnd", d.disclosure`;

/** Plans whose fulfilment everybody may see. */
export async function listPublicPlans(ctx: Ctx): Promise<PublicPlans> {
  const { where, kinds } = await isShown(ctx);
  const { rows: plans } = await sql<PublicPlans["plans"][number]>`
    select ${head}, count(*) filter (where c.kind = 'target') as targets, count(*) filter (where c.kind <> 'target') as others,
      count(*) filter (where c.state = 'closed' or l.outcome = 'met') as done
    from policy.document_public d
    join commitments.commitment c on c.document_id = d.id
    left join commitments.lamp_state l on l.commitment_id = c.id
    where ${where} and ${isPromise} and ${kinds}
    group by d.id, d.code, d.title_zh, d.title_en, d.short_zh, d.short_en, d.period_start, d.period_end, d.disclosure
    order by d.code`.execute(ctx.tx);
  return { day: civilDay(ctx.clock), plans };
}

type Row = {
  id: string;
  kind: Kind;
  title: string;
  quote: string;
  edition: number;
  start: number;
  state: State;
  outcome: Outcome | null;
  dueOn: string | null;
  units: string[];
  target: string | null;
  isAdjusted: boolean;
  isSample: boolean;
};

/** What everybody may see of one plan. Throws `commitments.plan-not-public` for any other, whether it is there or not. */
export async function readPublicPlan(ctx: Ctx, code: string): Promise<PublicPlan> {
  const { where, kinds } = await isShown(ctx);
  const { rows: heads } = await sql<Pick<PublicPlan, "document" | "periodStart" | "periodEnd" | "disclosure">>`
    select ${head} from policy.document_public d where d.code = ${code} and ${where}
      and exists (select from commitments.commitment c where c.document_id = d.id and ${isPromise})`.execute(ctx.tx);
  const [plan] = heads;
  if (!plan) throw new AppError("commitments.plan-not-public");
  const { rows } = await sql<Row>`
    select c.id, c.kind, c.title, c.quote, c.edition, lower(c.span) as start, c.state, l.outcome, c.due_on as "dueOn",
      c.is_sample as "isSample",
      exists (select from commitments.adjustment a where a.commitment_id = c.id and a.answer = 'approved') as "isAdjusted",
      coalesce((select json_agg(u.name order by u.position) from commitments.duty u
        where u.commitment_id = c.id and u.valid_to is null), '[]') as units,
      (select q.target from indicators.sentence_public q
        where q.extraction_id = c.extraction_id and c.measure is null order by q.target limit 1) as target
    from commitments.commitment c
    join policy.document_public d on d.id = c.document_id
    left join commitments.lamp_state l on l.commitment_id = c.id
    where d.code = ${code} and ${isPromise} and ${kinds} order by c.span, c.id`.execute(ctx.tx);
  const standings = await targetStandings(ctx, { amended: await aimsInForce(ctx) });
  return {
    ...plan,
    day: civilDay(ctx.clock),
    targets: rows
      .filter(({ kind }) => kind === "target")
      .map(({ id, title, quote, edition, start, target, isAdjusted, isSample }) => {
        const standing = (target !== null && standings.get(target)) || null;
        const figure = standing && {
          indicator: standing.indicator,
          unit: standing.unit,
          state: standing.state,
          value: standing.value,
          measuredOn: standing.measuredOn,
          aim: standing.aim,
          due: standing.due,
          samples: standing.samples,
        };
        return { id, title, quote, edition, start, figure, isAdjusted, isSample };
      }),
    others: rows
      .filter(({ kind }) => kind !== "target")
      .map(({ id, kind, title, quote, edition, start, state, outcome, dueOn, units, isSample }) => ({
        id,
        kind,
        title,
        quote,
        edition,
        start,
        state: outcome === "unfinished" ? ("ended-unfinished" as const) : publicStateOf[state]!,
        dueOn,
        units,
        isSample,
      })),
  };
}
