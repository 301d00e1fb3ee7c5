import type { Lamp } from "../contract/lamp.ts";
import {
  type Counting,
  type CountingReason,
  type PartScore,
  type ScoreItem,
  type ScoreRecord,
  type ScoreRule,
  scoreItems,
} from "../contract/scorecard.ts";
import { type UnitPart, unitParts } from "../contract/unit.ts";
import type { State } from "../contract.ts";

/** A commitment as it stood on the last day of the period. */
export interface JudgedCommitment {
  readonly state: State;
  readonly dueOn: string | null;
  readonly lamp: Lamp;
}

type Verdict = { readonly counts: Counting; readonly why: CountingReason };
const leftOut = (why: CountingReason): Verdict => ({ counts: "left-out", why });

/** What was given up is nobody's promise any more; it is not even left out. */
export const isPromise = ({ state }: Pick<JudgedCommitment, "state">): boolean =>
  state !== "merged" && state !== "withdrawn";

/**
 * How the lamp counts: late against the unit, everything that is known and not late for it. What has no data or no baseline
 * and what is suspended is left out: it never counts against anybody.
 */
export function countLamp({ state, lamp: { lamp, outcome } }: JudgedCommitment): Verdict {
  if (state === "suspended") return leftOut("suspended");
  if (outcome === "no-data" || lamp === "no-data" || lamp === "no-baseline") return leftOut("no-data");
  const isLate = lamp === "late" || outcome === "missed" || outcome === "unfinished";
  return isLate ? { counts: "against", why: "late" } : { counts: "for", why: "not-late" };
}

/** How what fell due in the period counts; null: it did not. What the unit reported waits for the office and is left out. */
export function countClosing(one: JudgedCommitment, from: string, to: string): Verdict | null {
  if (one.dueOn === null || one.dueOn < from || one.dueOn > to) return null;
  switch (one.state) {
    case "suspended":
      return leftOut("suspended");
    case "closed":
      return { counts: "for", why: "closed" };
    case "reported":
    case "reviewed":
      return leftOut("waits-for-office");
    default:
      if (one.lamp.outcome === "met") return { counts: "for", why: "reported-done" };
      if (one.lamp.outcome === "no-data" || one.lamp.lamp === "no-data" || one.lamp.lamp === "no-baseline")
        return leftOut("no-data");
      return { counts: "against", why: "unfinished" };
  }
}

/** A failure that is tolerated counts against nobody; what counts for the unit goes on counting. */
export const spared = (verdict: Verdict, isTolerated: boolean): Verdict =>
  isTolerated && verdict.counts === "against" ? leftOut("tolerated") : verdict;

/** How what a round asked counts on a day, by when the first report that answers it came. */
export function countAsked(
  asked: { deadline: string; reportedOn: string | null; isSuspended: boolean },
  day: string,
): Verdict {
  if (asked.reportedOn !== null)
    return asked.reportedOn <= asked.deadline
      ? { counts: "for", why: "on-time" }
      : { counts: "against", why: "after-deadline" };
  if (asked.isSuspended) return leftOut("suspended");
  return asked.deadline < day ? { counts: "against", why: "never-came" } : leftOut("still-open");
}

/** How a report counts by what the review said. */
export const countReport = (verdict: "accepted" | "returned" | null): Verdict =>
  verdict === null
    ? leftOut("not-judged")
    : verdict === "accepted"
      ? { counts: "for", why: "accepted" }
      : { counts: "against", why: "returned" };

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/**
 * The scores of one unit from its records, each part for itself: leading, joint and supporting duties are never mixed. An
 * item is the share of what counts for the unit in what counts at all; the score is the weighted average of the items that
 * have something to count, so that nothing is lost for want of data.
 */
export function scoresOf(
  records: readonly ScoreRecord[],
  commitments: Readonly<Record<UnitPart, number>>,
  weights: ScoreRule["weights"],
): PartScore[] {
  return unitParts.map((part) => {
    const items = scoreItems.map((item) =>
      itemOf(
        records.filter((one) => one.part === part && one.item === item),
        item,
        weights,
      ),
    );
    const used = items.filter(({ value, weight }) => value !== null && weight > 0);
    const sum = used.reduce((total, { weight }) => total + weight, 0);
    const score =
      sum === 0
        ? null
        : oneDecimal(
            used.reduce((total, { weight, good, counted }) => total + (weight * good * 100) / counted, 0) / sum,
          );
    return { part, commitments: commitments[part], items, score };
  });
}

function itemOf(
  records: readonly ScoreRecord[],
  item: ScoreItem,
  weights: ScoreRule["weights"],
): PartScore["items"][number] {
  const good = records.filter(({ counts }) => counts === "for").length;
  const counted = good + records.filter(({ counts }) => counts === "against").length;
  return {
    item,
    weight: weights[item],
    good,
    counted,
    leftOut: records.length - counted,
    value: counted === 0 ? null : oneDecimal((good * 100) / counted),
  };
}
