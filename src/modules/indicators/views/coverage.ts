import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { sourceKinds } from "../contract/definition.ts";
import type { Coverage } from "../contract.ts";
import { yearEnd } from "../rules/days.ts";
import { requestsOf } from "../rules/leaves.ts";
import { type AsOf, type BoardRow, readBoard } from "./board.ts";
import { listTargets } from "./targets.ts";

/** Which promises compute from records, which need a register or a statistic, which have a figure now, and how old it is. */
export async function readCoverage(ctx: Ctx, asOf: AsOf): Promise<Coverage> {
  const byCode = new Map((await readBoard(ctx, asOf)).map((row) => [row.definition.code, row]));
  const targets = (await listTargets(ctx.tx)).map((target): Coverage["targets"][number] => {
    const row = target.indicator === null ? undefined : byCode.get(target.indicator);
    const newest = row ? newestOf(row) : null;
    return {
      id: target.id,
      document: target.document,
      quote: target.quotes[0]?.quote ?? "",
      span: target.quotes[0]?.span ?? null,
      isFound: target.content !== null,
      isConfirmed: target.isConfirmed,
      indicator: target.indicator,
      name: row?.definition.name ?? null,
      reason: target.reason,
      source: row?.definition.source ?? null,
      sourceNote: row?.definition.sourceNote ?? null,
      value: row?.outcome.value ?? null,
      interval: row?.outcome.interval ?? null,
      unit: row?.definition.unit ?? null,
      samples: row?.outcome.samples ?? 0,
      fault: row?.outcome.fault ?? null,
      newest,
      ageDays: newest === null ? null : Math.max(0, (Date.parse(asOf.day) - Date.parse(newest)) / 86_400_000),
    };
  });
  const kinds = [...sourceKinds, "none"] as const;
  return {
    day: asOf.day,
    counts: kinds.map((source) => {
      const own = targets.filter((one) => (one.source ?? "none") === source);
      return {
        source,
        targets: own.length,
        withData: own.filter((one) => one.value !== null || one.interval !== null).length,
      };
    }),
    targets,
    goals: await listGoals(ctx),
  };
}

/** A statistic is as old as the period that it speaks of, which ends long after the day it begins on. */
function newestOf({ definition: { formula }, outcome }: BoardRow): string | null {
  const leaves = requestsOf(formula, "", yearEnd(2000)).map((request) => request.leaf);
  const isStatistic = leaves.every((leaf) => leaf.op === "statistic");
  return isStatistic && outcome.newest !== null ? (outcome.covers?.to ?? outcome.newest) : outcome.newest;
}

async function listGoals({ tx }: Ctx): Promise<Coverage["goals"]> {
  const { rows } = await sql<Omit<Coverage["goals"][number], "span"> & { start: number | null; end: number | null }>`
    select id, document, quote, indicator, reason, lower(span) as start, upper(span) as end
    from indicators.goal_link order by position`.execute(tx);
  return rows.map(({ start, end, ...goal }) => ({
    ...goal,
    span: start === null || end === null ? null : { start, end },
  }));
}
