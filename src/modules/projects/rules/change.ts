import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Indicator, Terms } from "../contract/terms.ts";
import type { MilestoneState, ProjectsErrorCode } from "../contract.ts";

/** The parts of a contract that a change can touch. */
export const changedParts = [
  "direction",
  "route",
  "indicators",
  "units",
  "packages",
  "milestones",
  "payments",
  "budget",
  "sources",
] as const;
export type ChangedPart = (typeof changedParts)[number];

/** The part that changed, as it was and as it would be. */
export interface TermsChange {
  readonly part: ChangedPart;
  readonly old: string;
  readonly new: string;
}

const partText = (terms: Terms, part: ChangedPart): string => {
  if (part === "direction" || part === "route") return terms[part];
  if (part === "budget") return JSON.stringify([terms.budgetMode, terms.lines]);
  return JSON.stringify(terms[part]);
};

/** The rows of a part as people read them, one a line; 分 as 元. */
function partRows(terms: Terms, part: ChangedPart): readonly string[] {
  const title = (key: string): string =>
    [...terms.milestones, ...terms.payments, ...terms.packages].find((one) => one.key === key)?.title ??
    terms.units.find((one) => one.key === key)?.name ??
    key;
  const row = (...words: readonly (string | number)[]) => words.filter((word) => word !== "").join(" · ");
  const all = (keys: readonly string[]) => keys.map(title).join(" + ");
  switch (part) {
    case "direction":
    case "route":
      return [terms[part]];
    case "indicators":
      return terms.indicators.map((one) => row(one.title, one.sense === "at-least" ? "≥" : "≤", one.value, one.unit));
    case "units":
      return terms.units.map((one) => row(one.name, one.task));
    case "packages":
      return terms.packages.map((one) => row(one.title, all(one.units)));
    case "milestones":
      return terms.milestones.map((one) =>
        row(one.title, title(one.unit), one.due, one.criterion, all([...one.needs, ...one.after])),
      );
    case "payments":
      return terms.payments.map((one) => row(one.title, title(one.unit), one.amount / 100, all(one.on)));
    case "budget":
      return terms.lines.map((one) => row(one.heading, one.amount / 100));
    default:
      return terms.sources.map((one) => row(one.name, one.parts));
  }
}

/** What differs between two texts of a contract, part by part: of lists the rows that are not in the other text. */
export const changesBetween = (old: Terms, next: Terms): readonly TermsChange[] =>
  changedParts
    .filter((part) => partText(old, part) !== partText(next, part))
    .map((part) => {
      const [was, is] = [partRows(old, part), partRows(next, part)];
      const lines = (rows: readonly string[], other: readonly string[]) =>
        rows.filter((one) => !other.includes(one)).join("\n");
      return { part, old: lines(was, is), new: lines(is, was) };
    });

/** Indicators that the new text takes away, sets lower than the old one, or makes indicators of something else. */
export function loweredIndicators(old: readonly Indicator[], next: readonly Indicator[]): readonly Indicator[] {
  return old.filter((one) => {
    const now = next.find(({ key }) => key === one.key);
    if (!now || now.title !== one.title || now.sense !== one.sense || now.unit !== one.unit) return true;
    return one.sense === "at-least" ? now.value < one.value : now.value > one.value;
  });
}

/** The two conditions under which the researcher changes the route by notice, and whether anything else is touched. */
export interface RouteRight {
  readonly isDirectionKept: boolean;
  readonly areIndicatorsKept: boolean;
  /** Nothing but the route (and indicators raised) changes. */
  readonly isRouteAlone: boolean;
}

export function routeRight(old: Terms, next: Terms): RouteRight {
  const parts = changesBetween(old, next).map(({ part }) => part);
  return {
    isDirectionKept: old.direction === next.direction,
    areIndicatorsKept: loweredIndicators(old.indicators, next.indicators).length === 0,
    isRouteAlone:
      parts.includes("route") &&
      parts.every((part) => part === "route" || part === "indicators" || part === "direction"),
  };
}

/** Whether a change is a notice that holds at once; else somebody decides on it. */
export const isNotice = ({ isDirectionKept, areIndicatorsKept, isRouteAlone }: RouteRight): boolean =>
  isRouteAlone && isDirectionKept && areIndicatorsKept;

const refusal = (code: ProjectsErrorCode, params?: Refusal["params"]): Refusal => ({
  code,
  ...(params ? { params } : {}),
});

/** What happened to the money so far: keys of payments that became due and that were paid, sources that paid by key and name. */
interface SettledMoney {
  readonly released: ReadonlySet<string>;
  readonly paid: ReadonlySet<string>;
  readonly payers: ReadonlyMap<string, string>;
}

/**
 * Why a new text cannot even be asked for, or null: nothing changes, or it would alter what is settled: a milestone that
 * passed, a payment that is due or was paid, a budget line below what was spent on it (`spent`: 分 by line so far).
 */
export function changeRefusal(
  old: Terms,
  next: Terms,
  states: ReadonlyMap<string, MilestoneState>,
  { released, paid, payers }: SettledMoney,
  spent: ReadonlyMap<string, number>,
): Refusal | null {
  if (changesBetween(old, next).length === 0) return refusal("projects.change-empty");
  const isSame = (a: object | undefined, b: object | undefined) => JSON.stringify(a) === JSON.stringify(b);
  const settled = [
    ...old.milestones
      .filter(({ key }) => states.get(key) === "passed" || states.get(key) === "handed-in")
      .filter((one) => {
        const now = next.milestones.find(({ key }) => key === one.key);
        return !now || !isSame({ ...one, package: "" }, { ...now, package: "" });
      }),
    ...old.payments
      .filter(({ key }) => released.has(key))
      .filter(
        (one) =>
          !isSame(
            one,
            next.payments.find(({ key }) => key === one.key),
          ),
      ),
  ];
  if (settled.length > 0) return refusal("projects.change-settled", { title: settled[0]!.title });
  return sourcesRefusal(old, next, { released, paid, payers }) ?? budgetRefusal(old, next, spent);
}

/** What is due is owed by the sources of its day, and a key that somebody paid under is nobody else's. */
function sourcesRefusal(old: Terms, next: Terms, { released, paid, payers }: SettledMoney): Refusal | null {
  if (JSON.stringify(old.sources) === JSON.stringify(next.sources)) return null;
  const due = old.payments.find(({ key }) => released.has(key) && !paid.has(key));
  if (due) return refusal("projects.change-due", { title: due.title });
  const other = next.sources.find(({ key, name }) => (payers.get(key) ?? name) !== name);
  return other ? refusal("projects.change-source", { title: payers.get(other.key)! }) : null;
}

/** Money that was spent was spent by the rules of its day: no line falls below it, and the mode stays. */
function budgetRefusal(old: Terms, next: Terms, spent: ReadonlyMap<string, number>): Refusal | null {
  const short = old.lines.find(
    ({ key }) => (spent.get(key) ?? 0) > (next.lines.find((one) => one.key === key)?.amount ?? 0),
  );
  if (short) return refusal("projects.change-spent", { title: short.heading, spent: spent.get(short.key)! / 100 });
  const isSpent = [...spent.values()].some((amount) => amount > 0);
  return isSpent && old.budgetMode !== next.budgetMode ? refusal("projects.change-mode") : null;
}
