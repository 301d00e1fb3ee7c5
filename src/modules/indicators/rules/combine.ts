import { unitPower } from "../../ledger/rules.ts";
import type { Formula } from "../contract/definition.ts";
import { yearOf } from "./days.ts";
import { type Decimal, decimal, plain, root, rounded } from "./exact.ts";
import { growthDay, type LeafRequest, type LeafValue, leafKey, requestOf } from "./leaves.ts";

export const faults = [
  "no-facts",
  "missing-year",
  "several-values",
  "no-such-area",
  "area-uncertain",
  "nothing-to-divide-by",
  "years-differ",
  "no-baseline",
  "no-growth",
] as const;
export type Fault = (typeof faults)[number];

/** A figure, or why there is none and at which place of the formula. */
export interface Outcome {
  /** An exact decimal in the unit of the definition; a quotient has at most ten places. */
  value: string | null;
  fault: { code: Fault; path: string; metric: string | null } | null;
  /** Where it is not certain what lies in the area: the least and the most that it can be. */
  interval: { low: string; high: string } | null;
  /** First and last day that the figure speaks of. */
  covers: { from: string; to: string } | null;
  /** The newest day of the facts that it rests on. */
  newest: string | null;
  /** How many facts it rests on. */
  facts: number;
  /** How many more facts may count, because it is uncertain whether they lie in the area. */
  perhaps: number;
  /** How many of these facts were made up for demonstration. */
  samples: number;
}

/** A base that somebody brought, because the source names none. */
export interface Base {
  day: string;
  value: string;
}

export interface Evaluation {
  area: string;
  day: string;
  /** Only figures of the very year count: for a deadline that has passed. */
  strict?: boolean;
  base: Base | null;
  /** How many calendar years the two sides of a quotient may lie apart when one is a stock observed now and then. */
  yearsApart: number;
  unitOf(metric: string): string;
  leaf(request: LeafRequest): LeafValue;
}

interface Part {
  value: Decimal;
  /** The value when everything that may lie in the area does; null: the value itself. */
  high: Decimal | null;
  unit: string;
  covers: { from: string; to: string };
  newest: string | null;
  facts: number;
  perhaps: number;
  samples: number;
  isPeriod: boolean;
}
class Stop {
  readonly fault: NonNullable<Outcome["fault"]>;
  constructor(code: Fault, path: string, metric: string | null = null) {
    this.fault = { code, path, metric };
  }
}

/** Works a formula out of the figures of its leaves. Never a wrong number: what cannot be had is a fault with its place. */
export function combine(formula: Formula, unit: string, evaluation: Evaluation): Outcome {
  try {
    const part = partOf(formula, "formula", evaluation);
    const power = unitPower(part.unit, unit) ?? 0;
    const text = (value: Decimal) => {
      const scaled = value.times(decimal(10).pow(power));
      return isQuotient(formula) ? rounded(scaled) : plain(scaled);
    };
    const { covers, newest, facts, perhaps, samples } = part;
    const made = { covers, newest, facts, perhaps, samples };
    const low = text(part.value);
    if (part.high === null) return { value: low, fault: null, interval: null, ...made };
    const fault = { code: "area-uncertain", path: "formula", metric: null } as const;
    return { value: null, fault, interval: { low, high: text(part.high) }, ...made };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const made = { covers: null, newest: null, facts: 0, perhaps: 0, samples: 0 };
    return { value: null, fault: stop.fault, interval: null, ...made };
  }
}

const isQuotient = (formula: Formula): boolean =>
  formula.op === "sum" ? formula.of.some(isQuotient) : !/^(count|sum)-|^statistic$/.test(formula.op);

function partOf(formula: Formula, path: string, evaluation: Evaluation): Part {
  switch (formula.op) {
    case "sum":
      return sumOf(
        formula.of.map((part, index) => partOf(part, `${path}.of.${index}`, evaluation)),
        path,
      );
    case "ratio":
    case "per": {
      const of = partOf(formula.of, `${path}.of`, evaluation);
      const to = partOf(formula.to, `${path}.to`, evaluation);
      return quotient(of, to, {
        amount: formula.op === "per" ? formula.amount : null,
        path,
        by: "to",
        yearsApart: evaluation.yearsApart,
      });
    }
    case "share": {
      const of = partOf(formula.of, `${path}.of`, evaluation);
      const whole = partOf(formula.of, `${path}.within`, { ...evaluation, area: formula.within });
      return quotient(of, whole, { amount: null, path, by: "within", yearsApart: 0 });
    }
    case "growth":
    case "annual-growth":
      return growthOf(formula, path, evaluation);
    default: {
      const found = evaluation.leaf(requestOf(formula, evaluation.area, evaluation.day, evaluation.strict ?? false));
      if (found.value === null || found.covers === null)
        throw new Stop(found.fault ?? "no-facts", path, formula.metric);
      return {
        value: decimal(found.value),
        high: found.high === null ? null : decimal(found.high),
        unit: evaluation.unitOf(formula.metric),
        covers: found.covers,
        newest: found.newest,
        facts: found.facts,
        perhaps: found.perhaps,
        samples: found.samples,
        isPeriod: found.covers.from !== found.covers.to && formula.op === "statistic",
      };
    }
  }
}

/** Parts of one family of units, in the unit of the first. That they are was checked when the definition was loaded. */
function sumOf(parts: readonly Part[], path: string): Part {
  const [first, ...rest] = parts as [Part, ...Part[]];
  return rest.reduce((sum, part) => {
    if (part.isPeriod && sum.isPeriod && !sameDays(part, sum)) throw new Stop("years-differ", path);
    const scale = decimal(10).pow(unitPower(part.unit, sum.unit) ?? 0);
    const value = sum.value.plus(part.value.times(scale));
    const isWide = sum.high !== null || part.high !== null;
    const high = isWide ? (sum.high ?? sum.value).plus((part.high ?? part.value).times(scale)) : null;
    return Object.assign(sum, { value, high }, together(sum, part));
  }, first);
}

interface Division {
  /** So many of the divisor: 10,000 people; null: a percentage. */
  amount: number | null;
  path: string;
  /** The key of the divisor in the formula. */
  by: "to" | "within";
  yearsApart: number;
}

function quotient(of: Part, to: Part, { amount, path, by, yearsApart }: Division): Part {
  const apart = Math.abs(yearOf(of.covers.to) - yearOf(to.covers.to));
  if (of.isPeriod && to.isPeriod ? !sameDays(of, to) : apart > yearsApart) throw new Stop("years-differ", path);
  if (to.high !== null) throw new Stop("area-uncertain", `${path}.${by}`);
  if (to.value.eq(0)) throw new Stop("nothing-to-divide-by", `${path}.${by}`);
  const ratio = of.value.div(to.value);
  const percent = decimal(10)
    .pow(unitPower(of.unit, to.unit) ?? 0)
    .times(100);
  const high = of.high === null ? null : of.high.div(to.value).times(amount ?? percent);
  return {
    ...of,
    value: ratio.times(amount ?? percent),
    high,
    unit: amount === null ? "%" : of.unit,
    ...together(of, to),
  };
}

function growthOf(formula: Formula & { op: "growth" | "annual-growth" }, path: string, evaluation: Evaluation): Part {
  const day = growthDay(formula, evaluation.day);
  const { since } = formula;
  if (since === null && evaluation.base === null) throw new Stop("no-baseline", path);
  const now = partOf(formula.of, `${path}.of`, { ...evaluation, day });
  const base =
    since === null
      ? {
          value: decimal(evaluation.base!.value),
          high: null,
          covers: { from: evaluation.base!.day, to: evaluation.base!.day },
        }
      : partOf(formula.of, `${path}.since`, { ...evaluation, day: since, strict: true });
  if (now.high !== null || base.high !== null) throw new Stop("area-uncertain", path);
  if (base.value.lte(0) || now.value.lt(0)) throw new Stop("nothing-to-divide-by", `${path}.since`);
  const years = yearOf(now.covers.to) - yearOf(base.covers.to);
  if (years < 1 && (formula.op === "annual-growth" || now.covers.to <= base.covers.to))
    throw new Stop("no-growth", path);
  const factor = now.value.div(base.value);
  const yearly = formula.op === "annual-growth" ? root(factor, years) : factor;
  return {
    ...now,
    value: yearly.minus(1).times(100),
    unit: "%",
    covers: { from: base.covers.from, to: now.covers.to },
  };
}

const sameDays = (a: Part, b: Part): boolean => a.covers.from === b.covers.from && a.covers.to === b.covers.to;

const together = (a: Part, b: Part): Pick<Part, "newest" | "facts" | "perhaps" | "samples" | "covers"> => ({
  newest:
    [a.newest, b.newest]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null,
  facts: a.facts + b.facts,
  perhaps: a.perhaps + b.perhaps,
  samples: a.samples + b.samples,
  covers: {
    from: a.covers.from < b.covers.from ? a.covers.from : b.covers.from,
    to: a.covers.to > b.covers.to ? a.covers.to : b.covers.to,
  },
});

/** The figures of requests from a map by key; asking for one that nobody fetched is a mistake of the program. */
export const fromMap =
  (found: ReadonlyMap<string, LeafValue>) =>
  (request: LeafRequest): LeafValue => {
    const value = found.get(leafKey(request));
    if (!value) throw new Error(`no figure was fetched for ${leafKey(request)}`);
    return value;
  };
