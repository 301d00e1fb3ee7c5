import type { Ctx } from "../../../platform/http/ctx.ts";
import type { DecompositionAnswer } from "../contract/alignment.ts";
import { areaStanding, type TargetItem } from "../rules/alignment/plan-item.ts";
import { checkDecomposition, compositionOf, type Part } from "../rules.ts";
import { policyTables } from "../store.ts";
import { alignPlans, taskLimits } from "./alignment.ts";
import { type LoadedPlan, loadPlan, nameOf } from "./alignment-plans.ts";

/**
 * How the figures of a document are taken over by the documents of its parts (GOV-06): each with what the parts come to, where that
 * can be said. Nothing is added whose areas may overlap; the boundaries that could tell stand in a later module.
 */
export async function getDecomposition(ctx: Ctx, code: string): Promise<DecompositionAnswer> {
  const own = await loadPlan(ctx.tx, code);
  const limits = await taskLimits(ctx);
  const found: Found[] = [];
  for (const other of await otherCodes(ctx, own)) {
    const plan = await loadPlan(ctx.tx, other);
    const { pairs } = await alignPlans(ctx, own, plan, limits);
    const targets = new Map(plan.plan.targets.map((target) => [target.key, target]));
    for (const pair of pairs) {
      const part = targets.get(pair.lower);
      const whole = own.plan.targets.find((target) => target.key === pair.upper);
      if (!part || !whole || pair.state === "rejected" || pair.relation === "look-alike") continue;
      if (areaStanding(whole.areas, part.areas) !== "lower-is-part") continue;
      found.push({ plan, part, whole, state: pair.state });
    }
  }
  const wholes = own.plan.targets.filter((target) => found.some(({ whole }) => whole === target));
  const parts = [
    ...wholes.map((whole) => partOf(own, whole, null)),
    ...found.map(({ plan, part, whole }) => partOf(plan, part, `${code} ${whole.key}`)),
  ];
  const byId = new Map(wholes.map((whole) => [`${code} ${whole.key}`, whole.target]));
  const { totals, findings } = checkDecomposition(
    parts,
    (whole) => compositionOf(byId.get(whole.id)!),
    () => "unknown",
  );
  return {
    all: own.plan.targets.length,
    targets: wholes.map((whole) => {
      const id = `${code} ${whole.key}`;
      const mine = found.filter((one) => one.whole === whole);
      const ids = new Set([id, ...mine.map(({ plan, part }) => `${plan.row.code} ${part.key}`)]);
      const about = findings.filter((one) => ("part" in one ? ids.has(one.part) : one.parent === id));
      return {
        ...shown(whole),
        total: totals.get(id) ?? null,
        codes: [...new Set(about.map((one) => one.code))],
        parts: mine.map(({ plan, part, state }) => ({
          ...shown(part),
          document: nameOf(plan.row),
          areaName: part.areaName,
          isConfirmed: state === "confirmed",
        })),
      };
    }),
  };
}

interface Found {
  plan: LoadedPlan;
  part: TargetItem;
  whole: TargetItem;
  state: "open" | "confirmed";
}

async function otherCodes(ctx: Ctx, own: LoadedPlan): Promise<string[]> {
  const area = own.plan.targets[0]?.areas[0];
  const rows = await policyTables(ctx.tx)
    .selectFrom("policy.document")
    .select(["code", "areas"])
    .where("id", "<>", own.row.id)
    .orderBy("code")
    .execute();
  return rows.filter((row) => area !== undefined && row.areas.includes(area)).map((row) => row.code);
}

/** The document answers for its figure: who within its area does, it says itself. */
const partOf = (plan: LoadedPlan, { key, areas, target, due }: TargetItem, parent: string | null): Part => ({
  id: `${plan.row.code} ${key}`,
  parent,
  area: areas[0] ?? "",
  unit: plan.row.code,
  value: target.value,
  measure: target.unit,
  due,
  weight: null,
});

const shown = ({ key, name, start, due, target }: TargetItem) => ({
  key,
  name,
  start,
  due,
  figure: { comparator: target.comparator, value: target.value, unit: target.unit, kind: target.kind },
});
