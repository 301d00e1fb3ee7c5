import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Formula } from "../contract/definition.ts";
import type { IndicatorsErrorCode } from "../contract.ts";
import type { TargetContent } from "./standing.ts";

/** What cannot be had without a base: the figure itself (a growth), the judgement of its progress, or nothing. */
export const baselineNeeds = ["figure", "progress", "none"] as const;
export type BaselineNeed = (typeof baselineNeeds)[number];

/** Asked of nobody yet, waiting for those who were asked, declined by all of them, or brought. */
export const baselineStates = ["unasked", "waiting", "declined", "given"] as const;
export type BaselineState = (typeof baselineStates)[number];

/** Roles that ask for bases and may bring any. */
export const askingRoles = ["administrator", "commission-office"] as const;
/** Roles that may bring one at all; a reporter only what the own organisation was asked for. */
export const bringingRoles = [...askingRoles, "reporter"] as const;

const refusal = (code: IndicatorsErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Why a base value may not be asked for or brought, or null: the source gives one, or its day is not over. */
export function baselineRefusal(
  stated: { value: number; year: number } | null,
  day: string | null,
  today: string,
): Refusal | null {
  if (stated !== null) return refusal("indicators.baseline-in-source", { value: stated.value, year: stated.year });
  return day !== null && day > today ? refusal("indicators.baseline-day-late", { day, today }) : null;
}

/**
 * What a target lacks while its source gives no base. A growth since no stated year has no figure at all. A level that is
 * still open has a figure and a gap, but nothing to judge its progress by. What is counted from a beginning on, or year by
 * year, needs no base; nor does a level whose deadline is over, which is met or missed.
 */
export function baselineNeed(formula: Formula, kind: TargetContent["kind"], isClosed: boolean): BaselineNeed {
  if (formula.op === "growth" || formula.op === "annual-growth") return formula.since === null ? "figure" : "none";
  return kind === "level" && !isClosed ? "progress" : "none";
}

/** What a base of a formula is measured in: for a growth that of what grows, else the unit of the indicator. */
export function baseUnit(formula: Formula, unit: string, unitOf: (metric: string) => string): string {
  const grows = formula.op === "growth" || formula.op === "annual-growth";
  return grows ? unitOfPart(formula.of, unitOf) : unit;
}

function unitOfPart(formula: Formula, unitOf: (metric: string) => string): string {
  if ("metric" in formula) return unitOf(formula.metric);
  if (formula.op === "sum") return unitOfPart(formula.of[0]!, unitOf);
  return formula.op === "per" ? unitOfPart(formula.of, unitOf) : "%";
}

/** Of how many a density is a share (per 10,000 people); null where nothing is divided so. */
export function perAmount(formula: Formula): number | null {
  if (formula.op === "per") return formula.amount;
  return formula.op === "growth" || formula.op === "annual-growth" ? perAmount(formula.of) : null;
}

interface RequestMark {
  isAnswered: boolean;
  isDeclined: boolean;
}

/** Where the search for a base stands. A request that is still open counts for more than a base that was brought before it. */
export function baselineState(requests: readonly RequestMark[], isGiven: boolean): BaselineState {
  if (requests.some((one) => !one.isAnswered && !one.isDeclined)) return "waiting";
  if (isGiven) return "given";
  return requests.length > 0 ? "declined" : "unasked";
}

interface Bringer {
  roles: readonly string[];
  /** Code or id of the own organisation, as in the requests. */
  organisation: string | null;
}

/** Why somebody may not bring the base of a target, or null. `asked`: the organisations with a request for it. */
export function bringRefusal({ roles, organisation }: Bringer, asked: readonly string[]): Refusal | null {
  if (askingRoles.some((role) => roles.includes(role))) return null;
  const isAsked = organisation !== null && asked.includes(organisation);
  return roles.includes("reporter") && isAsked ? null : refusal("indicators.baseline-not-asked");
}

/** Why somebody may not say that the own organisation has no such figure, or null. Nobody says it for another one. */
export function declineRefusal(
  { roles, organisation }: Bringer,
  request: RequestMark & { organisation: string },
): Refusal | null {
  if (request.isAnswered || request.isDeclined) return refusal("indicators.request-settled");
  const isOwn = roles.includes("reporter") && organisation === request.organisation;
  return isOwn ? null : refusal("indicators.baseline-not-asked");
}
