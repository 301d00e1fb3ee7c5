import type { Ctx } from "../../../platform/http/ctx.ts";
import type { AlignedPairAnswer, GapItem, Gaps } from "../contract/alignment.ts";
import { bestCoverage, type Coverage } from "../rules/alignment/coverage.ts";
import type { PlanItem } from "../rules/alignment/plan-item.ts";
import { policyTables } from "../store.ts";
import { alignPlans, coverageBySide, taskLimits } from "./alignment.ts";
import { itemsOf, type LoadedPlan, loadPlan, nameOf } from "./alignment-plans.ts";

/**
 * What the plans in force in a year ask and the year's work points do not name, and what the work points ask that no plan does
 * (GOV-10). Tasks, figures and aims alike; a plan is in force when it is of the same or a larger area and
 * its period holds the last year of the work points.
 */
export async function getGaps(ctx: Ctx, code: string): Promise<Gaps> {
  const points = await loadPlan(ctx.tx, code);
  const year = points.row.period_end;
  const codes = await plansInForce(ctx, points, year);
  const limits = await taskLimits(ctx);
  const answers = new Map<string, Answered[]>();
  const plans: Gaps["plans"] = [];
  for (const other of codes) {
    const plan = await loadPlan(ctx.tx, other);
    const { pairs } = await alignPlans(ctx, plan, points, limits);
    const [ofPlan, ofPoints] = [coverageBySide(pairs, "upper"), coverageBySide(pairs, "lower")];
    const items = itemsOf(plan.plan).map((item) =>
      gapItem(plan, item, ofPlan(item.key), nearestOf(pairs, item, "upper", points)),
    );
    plans.push({ ...nameOf(plan.row), items });
    for (const item of itemsOf(points.plan)) {
      const answered = { coverage: ofPoints(item.key), nearest: nearestOf(pairs, item, "lower", plan) };
      answers.set(item.key, [...(answers.get(item.key) ?? []), answered]);
    }
  }
  const items = itemsOf(points.plan).map((item) => {
    const found = answers.get(item.key) ?? [];
    const coverage = bestCoverage(found.map((one) => one.coverage));
    const best = found.find((one) => one.coverage === coverage && one.nearest !== null);
    return gapItem(points, item, coverage, best?.nearest ?? null);
  });
  return { points: { ...nameOf(points.row), year, items }, plans };
}

interface Answered {
  coverage: Coverage;
  nearest: GapItem["nearest"];
}

async function plansInForce(ctx: Ctx, points: LoadedPlan, year: number | null): Promise<string[]> {
  if (year === null) return [];
  const rows = await policyTables(ctx.tx)
    .selectFrom("policy.document")
    .select(["code", "areas", "date_issued", "period_start"])
    .where("id", "<>", points.row.id)
    .where("period_end", ">=", year)
    .orderBy("period_start")
    .orderBy("code")
    .execute();
  const startOf = (row: (typeof rows)[number]) => row.period_start ?? Number(row.date_issued?.slice(0, 4) ?? year);
  // A district's plan is no duty of the city's work points; a larger area's is.
  const isAbove = ({ areas }: (typeof rows)[number]) => areas[0] === undefined || points.row.areas.includes(areas[0]);
  return rows.filter((row) => startOf(row) <= year && isAbove(row)).map((row) => row.code);
}

function gapItem(plan: LoadedPlan, item: PlanItem, coverage: Coverage, nearest: GapItem["nearest"]): GapItem {
  const { figure: _, ...shown } = plan.shown(item, coverage);
  return { ...shown, nearest };
}

function nearestOf(
  pairs: readonly AlignedPairAnswer[],
  item: PlanItem,
  side: "upper" | "lower",
  other: LoadedPlan,
): GapItem["nearest"] {
  const own = pairs.filter((pair) => pair[side] === item.key && pair.state !== "rejected");
  const weight = (pair: AlignedPairAnswer) =>
    (pair.state === "confirmed" ? 4 : 0) + (pair.relation === "look-alike" ? 0 : 2) + (pair.score ?? 0);
  const best = own.toSorted((a, b) => weight(b) - weight(a))[0];
  if (!best) return null;
  const key = best[side === "upper" ? "lower" : "upper"];
  const found = itemsOf(other.plan).find((one) => one.key === key)!;
  return { key, name: found.name, start: found.start, document: other.row.code };
}
