import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Definition } from "../contract/definition.ts";
import type { BaselineList, BaselineTarget } from "../contract.ts";
import { baselineNeed, baselineState, baseUnit, perAmount } from "../rules/baseline.ts";
import { yearEnd } from "../rules/days.ts";
import { metricsOf } from "../rules/leaves.ts";
import { dueYear } from "../rules/standing.ts";
import { indicatorsTables } from "../store.ts";
import { listDefinitions } from "./definitions.ts";
import { type MetricWords, metricWords } from "./parts.ts";
import { type KnownTarget, listTargets } from "./targets.ts";

interface Asked {
  id: string;
  target: string;
  organisation: { code: string; nameZh: string; nameEn: string | null };
  question: string;
  askedBy: string;
  askedAt: Date;
  declined: { reason: string; by: string; at: string } | null;
}

interface Given {
  target: string;
  value: string;
  day: string;
  evidence: string;
  given_by_name: string;
  given_at: Date;
}

/** The targets whose base value the source does not give: what they lack, whom it was asked of, and what came. */
export async function listBaselines({ tx, clock }: Pick<Ctx, "tx" | "clock">): Promise<BaselineList> {
  const definitions = new Map((await listDefinitions(tx)).map((one) => [one.code, one]));
  const words = await metricWords(tx);
  const given = Map.groupBy(
    await indicatorsTables(tx).selectFrom("indicators.given_baseline").selectAll().orderBy("id", "desc").execute(),
    (row) => row.target,
  );
  const asked = Map.groupBy(await listRequests(tx), (row) => row.target);
  const today = civilDay(clock);
  const targets = (await listTargets(tx)).flatMap((target) => {
    const definition = target.indicator === null ? undefined : definitions.get(target.indicator);
    if (!definition || !target.content || target.content.baseline) return [];
    const own = { requests: asked.get(target.id) ?? [], given: given.get(target.id) ?? [] };
    return [presentBaseline(target, target.content, definition, own, words, today)];
  });
  return { targets };
}

function presentBaseline(
  { id, document, period, quotes }: KnownTarget,
  content: NonNullable<KnownTarget["content"]>,
  { code, name, unit, formula }: Definition,
  own: { requests: readonly Asked[]; given: readonly Given[] },
  words: ReadonlyMap<string, MetricWords>,
  today: string,
): BaselineTarget {
  const year = dueYear(content, period);
  const due = year === null ? null : yearEnd(year);
  const isClosed = due !== null && due < today;
  const given = own.given.map((row) => ({
    value: row.value,
    day: row.day,
    evidence: row.evidence,
    givenBy: row.given_by_name,
    givenAt: row.given_at.toISOString(),
  }));
  const newest = given[0] ?? null;
  const requests = own.requests.map(({ target: _, askedAt, ...one }) => {
    const at = new Date(askedAt).toISOString();
    return { ...one, askedAt: at, isAnswered: newest !== null && newest.givenAt >= at };
  });
  return {
    id,
    indicator: code,
    name,
    quote: quotes[0]?.quote ?? "",
    span: quotes[0]?.span ?? null,
    document,
    due,
    isClosed,
    need: baselineNeed(formula, content.kind, isClosed),
    state: baselineState(
      requests.map((one) => ({ isAnswered: one.isAnswered, isDeclined: one.declined !== null })),
      newest !== null,
    ),
    base: {
      unit: baseUnit(formula, unit, (metric) => words.get(metric)?.unit ?? ""),
      metrics: metricsOf(formula).map((metric) => {
        const its = words.get(metric);
        return { zh: its?.name_zh ?? metric, en: its?.name_en ?? its?.name_zh ?? metric };
      }),
      per: perAmount(formula),
    },
    requests,
    baseline: newest,
    given,
  };
}

/** Every request with what was said to it, the newest first. */
async function listRequests(tx: Tx): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    select r.id, r.target, r.question, r.asked_by_name as "askedBy", r.asked_at as "askedAt",
      json_build_object('code', o.code, 'nameZh', o.name_zh, 'nameEn', o.name_en) as organisation,
      case when d.request_id is not null then
        json_build_object('reason', d.reason, 'by', d.declined_by_name, 'at', d.declined_at) end as declined
    from indicators.baseline_request r
    join people.organisation_public o on o.id = r.organisation_id
    left join indicators.baseline_decline d on d.request_id = r.id
    order by r.id desc`.execute(tx);
  return rows;
}
