import type { Refusal } from "../../../platform/errors/app-error.ts";
import {
  type AreaOverlap,
  type Composition,
  checkDecomposition,
  compositionOf,
  type DecompositionFinding,
  type Part,
} from "../../policy/rules.ts";
import {
  type DivisionErrorCode,
  type DivisionFinding,
  type DivisionFindingCode,
  reasonedFindings,
  stoppingFindings,
} from "../contract/division.ts";
import type { State } from "../contract.ts";
import type { Content } from "./content.ts";

/** The whole that is divided. */
export interface Whole {
  readonly content: Content;
  /** Last year of its deadline. */
  readonly due: number | null;
}

/** A part as it is checked: a draft line, or what was decided before. */
export interface CheckedPart {
  readonly key: string;
  readonly unit: string | null;
  readonly area: string | null;
  readonly value: number | null;
  readonly weight: number | null;
  readonly due: number | null;
}

/** How the parts of a commitment make it up: by its figure; a task or a goal has none. */
export const compositionOfWhole = ({ content }: Pick<Whole, "content">): Composition | null =>
  content.kind === "target" ? compositionOf(content.target) : null;

const figureOf = ({ content }: Pick<Whole, "content">) => (content.kind === "target" ? content.target : null);

/**
 * Checks a division: what its parts come to, and what is wrong or open in words that somebody can act on. The rules of
 * composition are those of the plans (`checkDecomposition`); a part without a place overlaps nothing for sure.
 */
export function checkDivision(
  whole: Whole,
  parts: readonly CheckedPart[],
  overlapOf: (a: string, b: string) => AreaOverlap,
): { total: number | null; findings: DivisionFinding[] } {
  const figure = figureOf(whole);
  const measure = figure?.unit ?? "";
  const checked: Part[] = [
    { id: top, parent: null, area: "", unit: top, value: figure?.value ?? null, measure, due: whole.due, weight: null },
    ...parts.map((part) => ({
      id: part.key,
      parent: top,
      area: part.area ?? "",
      unit: part.unit,
      value: part.value,
      measure,
      due: part.due,
      weight: part.weight,
    })),
  ];
  const { totals, findings } = checkDecomposition(
    checked,
    () => compositionOfWhole(whole),
    (a, b) => (a === "" || b === "" ? "unknown" : overlapOf(a, b)),
  );
  const total = totals.get(top) ?? null;
  const all: DivisionFinding[] = parts.length === 0 ? [{ ...none, code: "no-parts" }] : [];
  // Work may lie in places that overlap; only figures would be counted twice.
  for (const one of findings) if (figure !== null || one.code !== "overlap") all.push(translated(one, figure));
  return { total, findings: all };
}

const top = "the whole";
const none = { parts: [] as string[], whole: null, total: null };

function translated(finding: DecompositionFinding, figure: { comparator: string } | null): DivisionFinding {
  switch (finding.code) {
    case "sum-differs":
    case "average-differs": {
      const total = finding.code === "sum-differs" ? finding.sum : finding.average;
      const isUpwards = figure?.comparator !== "<=" && figure?.comparator !== "<";
      const isShort = isUpwards ? total < finding.whole : total > finding.whole;
      return { code: isShort ? "below-whole" : "above-whole", parts: [], whole: finding.whole, total };
    }
    case "weights-differ":
      return { ...none, code: "weights-differ", total: finding.sum };
    case "overlap":
      return { ...none, code: finding.sure ? "overlap" : "maybe-overlap", parts: [finding.part, finding.other] };
    case "twice":
      return { ...none, code: "twice", parts: [finding.part, finding.other] };
    case "not-addable":
      return { ...none, code: "not-addable" };
    case "orphan":
    case "circle":
    case "unit-differs":
      throw new Error(`a division has one whole and one measure: ${finding.code}`);
    default:
      return { ...none, code: finding.code, parts: [finding.part] };
  }
}

const among = (list: readonly DivisionFindingCode[], { code }: DivisionFinding) => list.includes(code);

/** What stops a decision, and what wants a reason for it. */
export const isStopping = (finding: DivisionFinding): boolean => among(stoppingFindings, finding);
export const wantsReason = (finding: DivisionFinding): boolean => among(reasonedFindings, finding);

const refusal = (code: DivisionErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Why a commitment cannot be divided, or null: a measure answers to its task, and what is over is not given away. */
export function divideRefusal(now: { state: State; kind: string }): Refusal | null {
  const isOver = ["closed", "merged", "withdrawn", "suspended"].includes(now.state);
  return now.kind === "measure" || isOver ? refusal("commitments.division-not-whole", { state: now.state }) : null;
}

/** Why a draft cannot be decided by this person, or null. */
export function decideRefusal(
  draft: { savedBy: string; findings: readonly DivisionFinding[] },
  by: { id: string; gapReason: string | null },
  rules: { deciderIsAnother: boolean },
): Refusal | null {
  if (rules.deciderIsAnother && draft.savedBy === by.id) return refusal("commitments.division-same-person");
  const stopping = draft.findings.filter(isStopping);
  if (stopping.length > 0) return refusal("commitments.division-stopped", { finding: stopping[0]!.code });
  return by.gapReason === null && draft.findings.some(wantsReason) ? refusal("commitments.division-reason") : null;
}
