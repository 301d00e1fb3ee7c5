import type { CompiledDocument } from "../../engines/compile/contract.ts";
import { lineOf, type Plan } from "./plan.ts";
import { Codes, codeOf } from "./romanise.ts";

type Target = CompiledDocument["targets"][number];

/** An indicator with its metric, and the targets that promise it. */
interface Promised {
  code: string;
  name: string;
  first: { plan: Plan; target: Target };
  targets: { plan: Plan; target: Target; quote: string }[];
}

/** The file of indicators numbers its targets with two digits. */
const mostTargets = 99;

const attributes = { 预期性: "expected", 约束性: "binding" } as const;
/** A count within a time is a figure of that time, everything else stands on a day. */
const isOfPeriod = ({ kind }: Target): boolean => kind === "increase" || kind === "annual-count";

const meaning = {
  zh: "原文给出目标值，没有写明统计口径；口径和来源待填。",
  en: "The plan states the figure and does not say how it is counted; definition and source are to be filled in.",
};
const sourceNote = {
  zh: "待定：先由责任单位按期填报，有登记册或名录后改为由记录计算。",
  en: "Open: reported by the unit that answers for it until a register or list can give it.",
};

/** Every target of the plans as an indicator whose figure is reported, until somebody gives it a formula over records. */
export function findPromises(plans: readonly Plan[], regionName: string, area: string) {
  const codes = new Codes();
  const promised = new Map<string, Promised>();
  let [kept, left] = [0, 0];
  for (const plan of plans)
    for (const target of plan.document.targets) {
      if (kept >= mostTargets) {
        left++;
        continue;
      }
      kept++;
      const of = target.scope && target.scope !== regionName ? `（${target.scope}）` : "";
      const key = [target.metric, of, target.unit, isOfPeriod(target)].join("|");
      const quote = plan.document.text.slice(target.start, target.end);
      const known = promised.get(key) ?? {
        code: codes.take(codeOf(target.metric)),
        name: target.metric + of,
        first: { plan, target },
        targets: [],
      };
      known.targets.push({ plan, target, quote });
      promised.set(key, known);
    }
  const all = [...promised.values()];
  const basisOf = ({ first }: Promised) => lineOf(first.plan, first.target.start);
  return {
    metrics: all.map((one) => ({
      code: one.code,
      name: { zh: one.name, en: null },
      meaning,
      unit: one.first.target.unit,
      grain: isOfPeriod(one.first.target) ? "period" : "level",
      basis: basisOf(one),
      quote: one.targets[0]?.quote ?? "",
    })),
    indicators: {
      indicators: all.map((one) => ({
        code: one.code,
        // The words of the plan; nobody has said them in English yet.
        name: { zh: one.name, en: one.name },
        meaning,
        unit: one.first.target.unit,
        direction: one.first.target.comparator.startsWith("<") ? "down" : "up",
        population: null,
        area,
        formula: { op: "statistic", metric: one.code },
        attribute: one.first.target.attribute ? attributes[one.first.target.attribute] : null,
        source: "statistics",
        sourceNote,
        owner: null,
        cycle: null,
        basis: basisOf(one),
      })),
      targets: all
        .flatMap((one) => one.targets.map((target) => ({ ...target, indicator: one.code })))
        .map(({ plan, target, quote, indicator }, index) => ({
          id: `T${String(index + 1).padStart(2, "0")}`,
          indicator,
          reason: null,
          document: plan.code,
          quotes: [quote],
          subject: target.metric,
        })),
      goals: [],
    },
    left,
  };
}
