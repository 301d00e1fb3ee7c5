import type { Texts } from "./compare-targets.ts";
import { compareNames } from "./names.ts";
import { areaStanding, type GoalItem } from "./plan-item.ts";
import { type Comparison, placesOf, type Reason, type ReasonCode } from "./relation.ts";
import { wayOf } from "./words-of-plans.ts";

/** A name that is merely alike is worth less than the same one, whatever its likeness. */
const alikeAtMost = 0.6;

/** What two aims without a figure are to each other, or null: goals of two kinds are never compared. */
export function compareGoals(
  upper: GoalItem,
  lower: GoalItem,
  texts: Texts,
  headsOf: (ending: string) => number,
): Comparison | null {
  if (upper.goal.kind !== lower.goal.kind) return null;
  const names = compareNames(upper.name, lower.name, headsOf);
  if (names.kind === "other") return null;
  const say = (code: ReasonCode, params: Reason["params"] = {}): Reason => ({
    code,
    params,
    upper: [{ start: upper.start, end: upper.end }],
    lower: [{ start: lower.start, end: lower.end }],
  });
  if (names.kind === "alike") {
    const reason: Reason = {
      ...say("near-name", {
        shared: names.shared,
        upper: names.onlyUpper.join("、"),
        lower: names.onlyLower.join("、"),
      }),
      upper: placesOf(texts.upper, upper, [names.shared, ...names.onlyUpper]),
      lower: placesOf(texts.lower, lower, [names.shared, ...names.onlyLower]),
    };
    return { relation: "look-alike", score: alikeAtMost * names.likeness, reasons: [reason] };
  }
  const reasons = [say("same-name", { name: lower.name })];
  const ways = [wayOf(upper.quote), wayOf(lower.quote)] as const;
  if (ways[0] !== null && ways[1] !== null && ways[0] !== ways[1])
    return {
      relation: "contradiction",
      score: 1,
      reasons: [...reasons, say("opposite-way", { upper: ways[0], lower: ways[1] })],
    };
  if (ways[0] !== null && ways[0] === ways[1]) reasons.push(say("same-way", { way: ways[0] }));
  const [a, b] = [upper.goal.deadline, lower.goal.deadline];
  const isLater = a !== null && b !== null && b > a && areaStanding(upper.areas, lower.areas) === "same";
  if (isLater) return { relation: "contradiction", score: 1, reasons: [...reasons, say("later", { from: a, to: b })] };
  return { relation: "counterpart", score: 1, reasons };
}
