import type { CoolingYears, Criterion, Score } from "../../../engines/review/contract.ts";
import { pointsOf, type Ranked, rank } from "../../../engines/review/rank.ts";
import { settingOf } from "../../../engines/workflow/conditions.ts";
import type { CriterionRule, Workflow } from "../../../engines/workflow/contract.ts";
import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Scores } from "../contract/review.ts";

/** Names that differ only in width and spaces are one. */
export const nameKey = (name: string): string => name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** The key of a person in ties: name@employer. */
export const personKey = (name: string, employer: string): string => `${nameKey(name)}@${nameKey(employer)}`;

const number = (workflow: Workflow, code: string, otherwise: number): number => {
  const value = settingOf(workflow, code);
  return Number.isNaN(value) ? otherwise : value;
};

/** What a workflow says of its reviews; a setting that it does not have counts as the value here, none of which is in the source. */
export const reviewSettings = (workflow: Workflow) => ({
  experts: number(workflow, "experts", 3),
  days: number(workflow, "review-days", 14),
  leastWords: number(workflow, "least-words", 0),
  trim: number(workflow, "trim", 0) > 0 ? 1 : null,
  passMark: number(workflow, "pass-mark", 0),
  years: coolingYears(workflow),
});

function coolingYears(workflow: Workflow): CoolingYears {
  const years = number(workflow, "cooling-years", 3);
  return { employer: years, "co-author": years, "co-project": years, family: null, declared: null };
}

/** Criteria as the ranking engine reads them. */
const engineCriteria = (criteria: readonly CriterionRule[]): Criterion[] =>
  criteria.map(({ code, weight, most }) => ({ code, weight, most }));

/** One expert's sealed sheet. */
export interface Sheet {
  readonly dossier: string;
  readonly expert: string;
  readonly scores: Scores;
}

/**
 * Ranks by the criteria in their order as the tie rule. Exact: the same sheets give the same places whenever it is done.
 * @throws RangeError when a sheet is not complete
 */
export function rankSheets(
  criteria: readonly CriterionRule[],
  sheets: readonly Sheet[],
  trim: number | null,
): Ranked[] {
  const scores: Score[] = sheets.flatMap(({ dossier, expert, scores: given }) =>
    Object.entries(given).map(([criterion, { hundredths }]) => ({
      application: dossier,
      expert,
      criterion,
      hundredths: hundredths ?? Number.NaN,
    })),
  );
  return rank(engineCriteria(criteria), scores, { trim, ties: criteria.map(({ code }) => code) });
}

/** What an applicant is told by criterion: the mean and what the experts wrote, in an order that tells nothing of them. */
const feedbackOf = (ranked: Ranked, sheets: readonly Sheet[]) =>
  ranked.criteria.map(({ code, mean }) => ({
    code,
    points: pointsOf(mean),
    words: sheets
      .filter(({ dossier }) => dossier === ranked.application)
      .map(({ scores }) => scores[code]?.words.trim() ?? "")
      .filter((words) => words !== "")
      .sort(),
  }));

/** What the mean of an application was worked out from: kept with it, so that it can be worked out again. */
export interface OutcomeInputs {
  readonly criteria: readonly CriterionRule[];
  readonly trim: number | null;
  /** Its own sheets. */
  readonly sheets: readonly Sheet[];
}

/** What is kept of an application that was ranked, but for its place: it follows from the inputs alone, to the last digit. */
export const outcomeOf = (ranked: Ranked, { sheets }: OutcomeInputs) => ({
  mean_over: String(ranked.mean.over),
  mean_under: String(ranked.mean.under),
  points: pointsOf(ranked.mean),
  judges: ranked.judges,
  criteria: ranked.criteria.map(({ code, mean }) => ({ code, points: pointsOf(mean) })),
  feedback: feedbackOf(ranked, sheets),
});

/** What a draft of a sheet cannot hold: another criterion, more than its most points. */
export function sheetRefusal(criteria: readonly CriterionRule[], scores: Scores): Refusal | null {
  for (const [code, { hundredths }] of Object.entries(scores)) {
    const criterion = criteria.find((one) => one.code === code);
    if (!criterion || (hundredths !== null && hundredths > criterion.most * 100))
      return {
        code: "calls.sheet-wrong",
        params: {
          criterion: criterion?.label.zh ?? code,
          criterionEn: criterion?.label.en ?? code,
          most: criterion?.most ?? 0,
        },
      };
  }
  return null;
}

/** Why a sheet cannot be sealed: a criterion without points, or fewer words than the workflow asks for. */
export function sealRefusal(criteria: readonly CriterionRule[], scores: Scores, leastWords: number): Refusal | null {
  for (const { code, label } of criteria) {
    const given = scores[code];
    const isShort = [...(given?.words.trim() ?? "")].length < leastWords;
    if (!given || given.hundredths === null || isShort)
      return {
        code: "calls.sheet-incomplete",
        params: { criterion: label.zh, criterionEn: label.en, least: leastWords },
      };
  }
  return null;
}

/** Whether an act stands ready that asks for proposals: before and after, none is written. */
export const asksForProposals = (
  workflow: Workflow,
  { machine, stage }: { readonly machine: string; readonly stage: string },
): boolean =>
  workflow.machines
    .find(({ code }) => code === machine)
    ?.acts.some(
      ({ from, needs }) =>
        from.includes(stage) && needs.some((need) => need.is === "holds" && need.finding === "proposals-complete"),
    ) ?? false;
