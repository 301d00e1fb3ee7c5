import { isRelative } from "./rules/alignment/words-of-plans.ts";

/** How the parts of a target make up the whole: they are added, or they are averaged with weights (shares, numbers per head). */
export type Composition = "sum" | "weighted";

/** A part of a target or task at a lower level: a district's figure below the city's, a unit's below the district's. */
export interface Part {
  id: string;
  /** The id of what it is a part of; null for the whole. */
  parent: string | null;
  /** Code of the area it is for; two parts of one area may only stand side by side when their units differ. */
  area: string;
  /** Who answers; null while nobody does. */
  unit: string | null;
  /** null: a task, or a target whose figure is not given. */
  value: number | null;
  measure: string;
  /** Last year. */
  due: number | null;
  /** Share in the average, 0 to 1; null where it is not given. */
  weight: number | null;
}

/** How the parts of a figure make it up: counts and sums are added, ratios are weighed, growth is neither. */
export function compositionOf(target: { metric: string; unit: string; kind: string }): Composition | null {
  if (target.kind !== "level" && target.kind !== "increase") return null;
  return isRelative(target.metric, target.unit) ? "weighted" : "sum";
}

/** How two areas lie to each other at the date of the plan; unknown where no boundary says so. */
export type AreaOverlap = "apart" | "overlapping" | "unknown";

export const decompositionCodes = [
  "orphan",
  "circle",
  "no-owner",
  "twice",
  "overlap",
  "unit-differs",
  "later-than-whole",
  "no-figure",
  "sum-differs",
  "weights-differ",
  "no-weight",
  "average-differs",
  "not-addable",
] as const;

export type DecompositionFinding =
  | { code: "orphan"; part: string; parent: string }
  | { code: "circle"; part: string }
  | { code: "no-owner"; part: string }
  | { code: "twice"; part: string; other: string }
  | { code: "overlap"; part: string; other: string; sure: boolean }
  | { code: "unit-differs"; part: string; parent: string }
  | { code: "later-than-whole"; part: string; parent: string }
  | { code: "no-figure"; part: string; parent: string }
  | { code: "sum-differs"; parent: string; whole: number; sum: number; missing: number }
  | { code: "weights-differ"; parent: string; sum: number }
  | { code: "no-weight"; part: string; parent: string }
  | { code: "average-differs"; parent: string; whole: number; average: number }
  | { code: "not-addable"; parent: string };

export interface Decomposition {
  /** Of each whole with parts: what its parts come to when nothing is counted twice; null where that cannot be said. */
  totals: ReadonlyMap<string, number | null>;
  findings: DecompositionFinding[];
}

/** Figures are typed with two decimals at most; less than that is no difference. */
const tolerance = 0.005;

/**
 * Checks that what was divided comes back to the whole: children sum or weigh to the parent, no part without a whole or an owner,
 * nothing divided twice, and areas that overlap (a corridor inside districts) are never added. Findings in the order of the parts.
 * @param compositionOf how the parts of a whole make it up; null: they do not (growth rates)
 * @param overlapOf how two areas lie to each other
 */
export function checkDecomposition(
  parts: readonly Part[],
  compositionOf: (whole: Part) => Composition | null,
  overlapOf: (a: string, b: string) => AreaOverlap,
): Decomposition {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const findings = parts.flatMap((part) => ofOne(part, byId));
  const totals = new Map<string, number | null>();
  const isRound = new Set(findings.flatMap((one) => (one.code === "circle" ? [one.part] : [])));
  for (const whole of parts) {
    const children = parts.filter((part) => part.parent === whole.id && !isRound.has(part.id));
    if (children.length === 0) continue;
    const beside = sideBySide(children, overlapOf);
    findings.push(...beside);
    const isClean = beside.length === 0;
    const { total, found } = composed(whole, children, compositionOf(whole), isClean);
    totals.set(whole.id, total);
    findings.push(...found);
  }
  return { totals, findings };
}

function ofOne(part: Part, byId: ReadonlyMap<string, Part>): DecompositionFinding[] {
  const found: DecompositionFinding[] = [];
  if (part.unit === null) found.push({ code: "no-owner", part: part.id });
  if (part.parent === null) return found;
  const whole = byId.get(part.parent);
  if (!whole) return [...found, { code: "orphan", part: part.id, parent: part.parent }];
  if (isInCircle(part, byId)) return [...found, { code: "circle", part: part.id }];
  if (part.measure !== whole.measure) found.push({ code: "unit-differs", part: part.id, parent: whole.id });
  if (part.due !== null && whole.due !== null && part.due > whole.due)
    found.push({ code: "later-than-whole", part: part.id, parent: whole.id });
  return found;
}

function isInCircle(part: Part, byId: ReadonlyMap<string, Part>): boolean {
  const seen = new Set([part.id]);
  for (let above = byId.get(part.parent ?? ""); above; above = byId.get(above.parent ?? "")) {
    if (seen.has(above.id)) return above.id === part.id;
    seen.add(above.id);
  }
  return false;
}

function sideBySide(
  children: readonly Part[],
  overlapOf: (a: string, b: string) => AreaOverlap,
): DecompositionFinding[] {
  return children.flatMap((part, index) =>
    children.slice(0, index).flatMap((other): DecompositionFinding[] => {
      if (part.area === other.area)
        return part.unit === other.unit ? [{ code: "twice", part: part.id, other: other.id }] : [];
      const overlap = overlapOf(part.area, other.area);
      return overlap === "apart"
        ? []
        : [{ code: "overlap", part: part.id, other: other.id, sure: overlap === "overlapping" }];
    }),
  );
}

/** What the children come to. Nothing is added while two of them may count the same thing. */
function composed(
  whole: Part,
  children: readonly Part[],
  composition: Composition | null,
  isClean: boolean,
): { total: number | null; found: DecompositionFinding[] } {
  if (whole.value === null && children.every((child) => child.value === null)) return { total: null, found: [] };
  if (composition === null) return { total: null, found: [{ code: "not-addable", parent: whole.id }] };
  const found: DecompositionFinding[] = children
    .filter((child) => child.value === null)
    .map((child) => ({ code: "no-figure", part: child.id, parent: whole.id }));
  const isOfOneMeasure = children.every((child) => child.measure === whole.measure);
  const values = children.flatMap((child) => (child.value === null ? [] : [{ ...child, value: child.value }]));
  if (composition === "weighted") {
    const missing = values.filter((child) => child.weight === null);
    for (const child of missing) found.push({ code: "no-weight", part: child.id, parent: whole.id });
    const weights = values.reduce((sum, child) => sum + (child.weight ?? 0), 0);
    if (missing.length === 0 && Math.abs(weights - 1) > tolerance)
      found.push({ code: "weights-differ", parent: whole.id, sum: rounded(weights) });
    if (found.length > 0 || !isClean || !isOfOneMeasure) return { total: null, found };
    const average = rounded(values.reduce((sum, child) => sum + child.value * child.weight!, 0));
    if (whole.value !== null && Math.abs(average - whole.value) > tolerance)
      found.push({ code: "average-differs", parent: whole.id, whole: whole.value, average });
    return { total: average, found };
  }
  if (found.length > 0 || !isClean || !isOfOneMeasure) return { total: null, found };
  const sum = rounded(values.reduce((total, child) => total + child.value, 0));
  if (whole.value !== null && Math.abs(sum - whole.value) > tolerance)
    found.push({
      code: "sum-differs",
      parent: whole.id,
      whole: whole.value,
      sum,
      missing: rounded(whole.value - sum),
    });
  return { total: sum, found };
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
