import type { IndexLine, IndexPart, Rung, StepCheck } from "../contract/standing.ts";
import { type Signal, signals } from "../contract/support.ts";

/** A title of a firm with its days, the last one not included. */
interface DatedTitle {
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly endedOn: string | null;
}

type LadderTitle = Pick<Rung, "title" | "name" | "basis">;

/** Later than any day. */
const noEnd = "~";
const endOf = ({ validTo, endedOn }: DatedTitle): string | null => endedOn ?? validTo;

/** How a firm stands to each rung on a day, the rungs from the lowest up. */
export function rungsOf(ladder: readonly LadderTitle[], titles: readonly DatedTitle[], day: string): Rung[] {
  return ladder.map(({ title, name, basis }): Rung => {
    const begun = titles.filter((one) => one.title === title && one.validFrom <= day);
    const held = begun.filter((one) => (endOf(one) ?? noEnd) > day);
    const [last = null] = held.map(endOf).sort((a, b) => ((a ?? noEnd) < (b ?? noEnd) ? 1 : -1));
    const state = held.length > 0 ? "held" : begun.length > 0 ? "held-before" : "not-held";
    return { title, name, basis, state, validTo: held.length > 0 ? last : null };
  });
}

/** The rung above the highest that is held; null: there is none above it. */
export function nextRung(rungs: readonly Pick<Rung, "title" | "state">[]): string | null {
  const highest = rungs.findLastIndex(({ state }) => state === "held");
  return rungs[highest + 1]?.title ?? null;
}

/** Figures of a firm for one year as they are kept; null: not reported. */
export interface StepFigures {
  readonly revenue: number | null;
  readonly spending: number | null;
  readonly staff: number | null;
  readonly researchers: number | null;
  readonly patents: number | null;
}

const percent = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole <= 0 ? null : Math.round((part / whole) * 10_000) / 100;

/** Line by line what a firm has of the rule. `met`: the lines that the register finds fulfilled. */
export function checksOf(
  met: readonly Signal[],
  figures: StepFigures,
  rule: { readonly intensity: number; readonly staff: number; readonly patents: number },
): StepCheck[] {
  const numbers: Readonly<Record<Signal, { value: number | null; wanted: number } | null>> = {
    "smaller-title": null,
    "held-before": null,
    intensity: { value: percent(figures.spending, figures.revenue), wanted: rule.intensity },
    "rd-staff": { value: percent(figures.researchers, figures.staff), wanted: rule.staff },
    patents: { value: figures.patents, wanted: rule.patents },
  };
  return signals.map((signal): StepCheck => {
    const number = numbers[signal];
    const isUnknown = number !== null && number.value === null;
    return {
      signal,
      state: met.includes(signal) ? "met" : isUnknown ? "unknown" : "missed",
      value: number?.value ?? null,
      wanted: number?.wanted ?? null,
    };
  });
}

/** What a part of the index is, before it is weighed. */
interface MeasuredPart {
  readonly part: IndexPart;
  readonly value: number | null;
  readonly share: number | null;
  readonly known: number;
}

/** What each part adds to the score out of 100 and what it leaves, that which leaves most first. */
export function indexLines(parts: readonly MeasuredPart[], weights: Readonly<Record<IndexPart, number>>): IndexLine[] {
  const sum = parts.reduce((all, { part }) => all + weights[part], 0);
  const points = (share: number, part: IndexPart) => (sum > 0 ? (100 * weights[part] * share) / sum : 0);
  return parts
    .map((one): IndexLine => {
      const adds = points(one.share ?? 0, one.part);
      return { ...one, weight: weights[one.part], adds, lost: points(1, one.part) - adds };
    })
    .sort((a, b) => b.lost - a.lost || (a.part < b.part ? -1 : 1));
}
