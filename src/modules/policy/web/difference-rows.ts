import type { EditionDifferenceAnswer } from "../contract/difference.ts";

export type Step = EditionDifferenceAnswer["steps"][number];

/** What stands in the comparison: a step, or a stretch without change that is folded away. */
export type DifferenceRow =
  | { readonly kind: "step"; readonly key: string; readonly step: Step }
  | { readonly kind: "fold"; readonly key: string; readonly steps: readonly Step[] };

/** Sentences without change that stay in sight on either side of a change. */
const context = 1;
const shortestFold = 3;

/** Whether a step is a change that the reader wants to see: differences of signs and numbering only when asked for. */
export function isShownChange(step: Step, withSigns: boolean): boolean {
  if (step.change === null) return false;
  return withSigns || (step.kind !== "punctuation" && step.kind !== "numbering");
}

/** The steps with long stretches of no change folded, but for those whose key is in `open`. */
export function differenceRows(
  steps: readonly Step[],
  isChange: (step: Step) => boolean,
  isOpen: (key: string) => boolean,
): DifferenceRow[] {
  const rows: DifferenceRow[] = [];
  const one = (step: Step): DifferenceRow => ({ kind: "step", key: keyOf(step), step });
  let at = 0;
  while (at < steps.length) {
    if (isChange(steps[at]!)) {
      rows.push(one(steps[at++]!));
      continue;
    }
    const start = at;
    while (at < steps.length && !isChange(steps[at]!)) at++;
    const before = start === 0 ? 0 : context;
    const after = at === steps.length ? 0 : context;
    const quiet = steps.slice(start, at);
    const folded = quiet.slice(before, quiet.length - after);
    const key = `fold ${keyOf(quiet[0]!)}`;
    if (folded.length < shortestFold || isOpen(key)) rows.push(...quiet.map(one));
    else {
      rows.push(...quiet.slice(0, before).map(one), { kind: "fold", key, steps: folded });
      rows.push(...quiet.slice(quiet.length - after).map(one));
    }
  }
  return rows;
}

const keyOf = (step: Step): string => `${step.from?.start ?? "-"} ${step.to?.start ?? "-"}`;

/** The numbers of the changes that are shown, in reading order. */
export function changesIn(rows: readonly DifferenceRow[], isChange: (step: Step) => boolean): number[] {
  const numbers = rows.flatMap((row) => (row.kind === "step" && isChange(row.step) ? [row.step.change!] : []));
  return [...new Set(numbers)];
}

/** A run of a sentence: on both sides, or on one only. */
export interface Part {
  readonly start: number;
  readonly text: string;
  readonly side: "both" | "from" | "to";
}

type Marks = Step["fromMarks"];

/** One side of a sentence cut at its marks. */
export function markedParts(text: string, marks: Marks, side: "from" | "to"): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push({ start: at, text: text.slice(at, start), side: "both" }, { start, text: text.slice(start, end), side });
    at = end;
  }
  parts.push({ start: at, text: text.slice(at), side: "both" });
  return parts.filter((part) => part.text !== "");
}

/** Both sides of a changed sentence in one line: what is common once, what went before what came. */
export function inlineParts(from: string, fromMarks: Marks, to: string, toMarks: Marks): Part[] {
  const [left, right] = [markedParts(from, fromMarks, "from"), markedParts(to, toMarks, "to")];
  const parts: Part[] = [];
  let start = 0;
  const push = (text: string, side: Part["side"]): void => {
    const last = parts.at(-1);
    if (last?.side === side) parts[parts.length - 1] = { ...last, text: last.text + text };
    else parts.push({ start, text, side });
    start += text.length;
  };
  let [i, j] = [0, 0];
  let [leftRest, rightRest] = ["", ""];
  while (i < left.length || j < right.length || leftRest || rightRest) {
    if (!leftRest && left[i]?.side === "from") push(left[i++]!.text, "from");
    else if (!rightRest && right[j]?.side === "to") push(right[j++]!.text, "to");
    else {
      leftRest ||= left[i++]?.text ?? "";
      rightRest ||= right[j++]?.text ?? "";
      // The common words of both sides are the same words, cut at different places.
      const length = Math.min(leftRest.length, rightRest.length) || Math.max(leftRest.length, rightRest.length);
      push((leftRest || rightRest).slice(0, length), "both");
      leftRest = leftRest.slice(length);
      rightRest = rightRest.slice(length);
    }
  }
  return parts;
}
