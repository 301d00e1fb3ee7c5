import type { Content, RiskReason } from "../contract/review.ts";

interface Span {
  start: number;
  end: number;
}

export interface Noted extends Span {
  severity: "error" | "warning" | "info";
  code: string;
}

/** How much a reason moves an extraction up the list; what the compiler could not decide comes first. */
const weights: Record<RiskReason, number> = {
  diagnostic: 40,
  "unknown-lead": 30,
  "growth-without-baseline": 20,
  "unknown-unit": 20,
  "no-deadline": 10,
  "by-hand": 10,
  "no-unit": 5,
  "no-measure": 5,
};
const severityWeights = { error: 2, warning: 1, info: 0 } as const;

export interface Risk {
  score: number;
  reasons: RiskReason[];
}

/**
 * Why an extraction should be read with care, heaviest first, and how it ranks among the others (0: nothing speaks
 * against it). `noted`: the diagnostics that concern it; `unknownUnits`: units that no organisation is known for.
 */
export function riskOf(
  content: Content,
  about: { noted: readonly Noted[]; unknownUnits: number; isByHand: boolean },
): Risk {
  const heaviest = Math.max(0, ...about.noted.map((one) => severityWeights[one.severity]));
  const reasons: RiskReason[] = [];
  if (heaviest > 0) reasons.push("diagnostic");
  if (about.isByHand) reasons.push("by-hand");
  if (content.kind === "target") {
    const { deadline, kind, baseline } = content.target;
    if (deadline === null) reasons.push("no-deadline");
    if ((kind === "growth-rate" || kind === "annual-rate") && !baseline) reasons.push("growth-without-baseline");
  }
  if (content.kind === "task") {
    const { unitMode, units, measures, class: taskClass } = content.task;
    if (unitMode === "unknown") reasons.push("unknown-lead");
    if (about.unknownUnits > 0) reasons.push("unknown-unit");
    if (units.length === 0 && taskClass === "action") reasons.push("no-unit");
    if (measures.length === 0 && taskClass === "action") reasons.push("no-measure");
  }
  reasons.sort((a, b) => weights[b] - weights[a]);
  const extra = heaviest > 1 ? weights.diagnostic : 0;
  return { score: reasons.reduce((sum, reason) => sum + weights[reason], extra), reasons };
}

/**
 * The diagnostics that concern each extraction: one that covers it whole, and one inside it unless a smaller extraction
 * holds that one too (a remark on a figure is the target's, not the task's around it).
 */
export function notedFor<Item extends Span>(items: readonly Item[], diagnostics: readonly Noted[]): Map<Item, Noted[]> {
  const noted = new Map<Item, Noted[]>(items.map((item) => [item, []]));
  const size = (item: Span) => item.end - item.start;
  for (const one of diagnostics) {
    const holders = items.filter((item) => item.start <= one.start && item.end >= one.end && one.end > one.start);
    const smallest = Math.min(...holders.map(size));
    for (const item of items) {
      const isCovered = one.start <= item.start && one.end >= item.end;
      if (isCovered || (holders.includes(item) && size(item) === smallest)) noted.get(item)?.push(one);
    }
  }
  return noted;
}

/**
 * What extractions have in common that one look can confirm together: the kind, how its parts were decided, and what
 * speaks against them. Null for what a person proposed: that is read on its own. `carriedFrom`: number of an earlier
 * edition in which people confirmed the same content of the same sentence.
 */
export function patternOf(
  content: Content,
  risk: Risk,
  about: { noted: readonly Noted[]; isByHand: boolean; carriedFrom: number | null },
): string | null {
  if (about.isByHand) return null;
  const codes = [...new Set(about.noted.map((one) => one.code))].sort();
  const tail = [...risk.reasons, ...codes].join("+");
  if (about.carriedFrom !== null) return `carried|${about.carriedFrom}|${content.kind}`;
  if (content.kind === "target") {
    const { kind, comparator, strength } = content.target;
    return ["target", kind, comparator, strength, tail].join("|");
  }
  if (content.kind === "goal") return ["goal", content.goal.kind, tail].join("|");
  return ["task", content.task.class, content.task.unitMode, tail].join("|");
}
