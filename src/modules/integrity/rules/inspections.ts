import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { InspectionErrorCode, InspectionInput, InspectionState, Scope } from "../contract/inspections.ts";

const refusal = (code: InspectionErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** A visit as far as it may double another. Days are both included. */
export interface Visit {
  /** Code, or name, of the organisation that is visited. */
  readonly visited: string;
  /** The project that is looked at; null: the organisation as a whole. */
  readonly project: { readonly id: string | null; readonly title: string } | null;
  readonly scopes: readonly Scope[];
  readonly startsOn: string;
  readonly endsOn: string;
  /** The first day on which its shared result may not be used any more; null or left out: it says none, or has none. */
  readonly usableTo?: string | null;
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/** Days from one visit to the other; 0 when they meet. */
const apart = (a: Visit, b: Visit): number =>
  Math.max(0, daysBetween(a.endsOn, b.startsOn), daysBetween(b.endsOn, a.startsOn));

/** Two visits go to the same: one project, by id or by name; a visit to the organisation as a whole meets every project of it. */
function goToSame(a: Visit, b: Visit): boolean {
  if (a.project && b.project) {
    if (a.project.id !== null && b.project.id !== null) return a.project.id === b.project.id;
    return a.visited === b.visited && a.project.title.trim() === b.project.title.trim();
  }
  return a.visited === b.visited;
}

/** Whether a visit left a shared result that can still be used when another one begins. */
const leavesResult = ({ usableTo = null }: Visit, planned: Visit): boolean =>
  usableTo !== null && planned.startsOn < usableTo;

/**
 * The visits that look at the same as a planned one, no more than `periodDays` before or after it or with a result that still
 * holds then, the nearest first, with the scopes that both have. What is cancelled is left out by the caller.
 */
export function sameVisits<Other extends Visit>(
  planned: Visit,
  others: readonly Other[],
  periodDays: number,
): (Other & { readonly shared: Scope[] })[] {
  return others
    .map((other) => ({ ...other, shared: other.scopes.filter((scope) => planned.scopes.includes(scope)) }))
    .filter(
      (other) =>
        other.shared.length > 0 &&
        goToSame(planned, other) &&
        (apart(planned, other) <= periodDays || leavesResult(other, planned)),
    )
    .sort((a, b) => apart(planned, a) - apart(planned, b));
}

/** How many visits a project or organisation has in the year of a planned one, that one included; each whole visit counts once, whoever joined it. */
export function visitsInYear(planned: Visit, others: readonly Visit[]): number {
  const year = planned.startsOn.slice(0, 4);
  return 1 + others.filter((other) => goToSame(planned, other) && other.startsOn.slice(0, 4) === year).length;
}

/** Why a visit cannot be planned so, or null. Where the same was looked at, or the ceiling (null: none) is passed, it says why it is needed again. */
export function planRefusal(
  planned: Visit & { readonly whyAgain: string | null },
  found: { readonly same: readonly { readonly startsOn: string }[]; readonly inYear: number },
  ceiling: number | null,
): Refusal | null {
  if (planned.endsOn < planned.startsOn) return refusal("integrity.inspection-days");
  if (planned.whyAgain !== null) return null;
  const [nearest] = found.same;
  if (nearest) return refusal("integrity.inspection-twice", { day: nearest.startsOn });
  return ceiling !== null && found.inYear > ceiling
    ? refusal("integrity.inspection-ceiling", { count: found.inYear, most: ceiling })
    : null;
}

/** Who asks, as the rules see them. */
export interface InspectionActor {
  readonly isOffice: boolean;
  /** May plan visits at all. */
  readonly isInspector: boolean;
  /** Of the unit that planned this one. */
  readonly isVisitor: boolean;
  readonly hasJoined: boolean;
}

/** Why this person cannot take an act on a visit now, or null. */
export function visitRefusal(
  visit: { readonly state: InspectionState; readonly startsOn: string },
  actor: InspectionActor,
  act: InspectionInput["act"],
  today: string,
): Refusal | null {
  if (!actor.isOffice && !actor.isVisitor) return refusal("integrity.inspection-not-yours");
  if (visit.state !== "planned") return refusal("integrity.inspection-state");
  return act === "report" && today < visit.startsOn ? refusal("integrity.inspection-too-early") : null;
}

/** What a visit offers to who joins it. */
export interface Joinable {
  readonly state: InspectionState;
  /** What it found, as far as who asks may read it. */
  readonly result: { readonly isShared: boolean; readonly validTo: string | null } | null;
}

/** Why this person cannot join a visit, or null: a planned one is gone along to, of a done one the shared result is used while it holds. */
export function joinRefusal({ state, result }: Joinable, actor: InspectionActor, today: string): Refusal | null {
  if (!actor.isInspector) return refusal("integrity.inspection-not-yours");
  if (state === "cancelled") return refusal("integrity.inspection-state");
  if (actor.isVisitor) return refusal("integrity.inspection-own");
  if (actor.hasJoined) return refusal("integrity.inspection-joined");
  const isUsable = result?.isShared === true && (result.validTo === null || result.validTo > today);
  return state === "done" && !isUsable ? refusal("integrity.inspection-not-usable") : null;
}

/** Why an act cannot be taken as it is said, or null. */
export function inputRefusal(input: InspectionInput, today: string): Refusal | null {
  if (input.act === "move" && input.endsOn < input.startsOn) return refusal("integrity.inspection-days");
  if (input.act === "report" && input.validTo !== null && input.validTo <= today)
    return refusal("integrity.inspection-validity");
  return null;
}
