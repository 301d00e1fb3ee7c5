import type { Criterion, Score } from "./contract.ts";

/** An exact fraction; scores are compared by cross-multiplying, so no rounding ever decides. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export interface Ranked {
  readonly application: string;
  /** Weighted mean over experts, in hundredths of a point. */
  readonly mean: Fraction;
  /** Means by criterion, in the order of the criteria; what the feedback to the applicant rests on. */
  readonly criteria: readonly { readonly code: string; readonly mean: Fraction }[];
  /** 1 for the best; equal ones share a place, and the next place is left out (1, 2, 2, 4). */
  readonly place: number;
  readonly judges: number;
  /** Whether the place was decided by a criterion of the tie rule. */
  readonly byTieRule: boolean;
}

/**
 * Ranks applications by the mean of their experts' weighted scores. With `trim` the best and the worst whole score of each
 * application are left out where at least `trim` + 2 judged it. Equal means are ordered by the means of the criteria named
 * in `ties`, one after the other; what is still equal shares its place. Nothing depends on the order of the scores.
 * @throws RangeError when a score is no whole number of hundredths between 0 and the criterion's most, when an expert gave
 * a criterion twice or left one out: such scores are not complete, and a rank of them would be none.
 */
export function rank(
  criteria: readonly Criterion[],
  scores: readonly Score[],
  { trim, ties }: { readonly trim: number | null; readonly ties: readonly string[] },
): Ranked[] {
  const sheets = sheetsOf(criteria, scores);
  const scored = [...sheets].map(([application, all]) => ({ application, ...meansOf(criteria, all, trim) }));
  const order = (a: Scored, b: Scored) => compare(b.mean, a.mean) || byTies(ties, a, b);
  const sorted = scored.sort((a, b) => order(a, b) || (a.application < b.application ? -1 : 1));
  const ranked: Ranked[] = [];
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from]!;
    let next = from + 1;
    while (next < sorted.length && compare(sorted[next]!.mean, first.mean) === 0) next += 1;
    // Those with equal means stand together in the order of the ties: where the ends differ, every one differs from another.
    const byTieRule = byTies(ties, first, sorted[next - 1]!) !== 0;
    for (let at = from; at < next; at += 1) {
      const one = sorted[at]!;
      const before = at > from && byTies(ties, sorted[at - 1]!, one) === 0 ? ranked[at - 1]! : null;
      ranked.push({ ...one, place: before?.place ?? at + 1, byTieRule });
    }
    from = next;
  }
  return ranked;
}

type Scored = Omit<Ranked, "place" | "byTieRule">;
/** One expert's scores of one application, by criterion. */
type Sheet = ReadonlyMap<string, number>;

function sheetsOf(criteria: readonly Criterion[], scores: readonly Score[]): Map<string, Sheet[]> {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const sheets = new Map<string, Map<string, Map<string, number>>>();
  for (const { application, expert, criterion, hundredths } of scores) {
    const most = byCode.get(criterion)?.most;
    const isRight = most !== undefined && Number.isInteger(hundredths) && hundredths >= 0 && hundredths <= most * 100;
    if (!isRight) throw new RangeError(`score of ${expert} for ${application}, ${criterion}: ${hundredths}`);
    const experts = sheets.get(application) ?? new Map<string, Map<string, number>>();
    const sheet = experts.get(expert) ?? new Map<string, number>();
    if (sheet.has(criterion)) throw new RangeError(`${expert} gave ${application} ${criterion} twice`);
    sheets.set(application, experts.set(expert, sheet.set(criterion, hundredths)));
  }
  return new Map(
    [...sheets].map(([application, experts]) => {
      for (const [expert, sheet] of experts)
        if (sheet.size < criteria.length) throw new RangeError(`${expert} did not finish ${application}`);
      return [application, [...experts.values()]];
    }),
  );
}

function meansOf(
  criteria: readonly Criterion[],
  sheets: readonly Sheet[],
  trim: number | null,
): Omit<Scored, "application"> {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const whole = (sheet: Sheet) => criteria.reduce((sum, { code, weight }) => sum + weight * (sheet.get(code) ?? 0), 0);
  const wholes = sheets.map(whole).sort((a, b) => a - b);
  const kept = trim !== null && wholes.length >= trim + 2 ? wholes.slice(1, -1) : wholes;
  return {
    mean: { over: BigInt(kept.reduce((sum, each) => sum + each, 0)), under: BigInt(kept.length * weights) },
    criteria: criteria.map(({ code }) => ({
      code,
      mean: {
        over: BigInt(sheets.reduce((sum, sheet) => sum + (sheet.get(code) ?? 0), 0)),
        under: BigInt(sheets.length),
      },
    })),
    judges: sheets.length,
  };
}

const compare = (a: Fraction, b: Fraction): number => {
  const left = a.over * b.under;
  const right = b.over * a.under;
  return left < right ? -1 : left > right ? 1 : 0;
};

function byTies(ties: readonly string[], a: Scored, b: Scored): number {
  const meanOf = (scored: Scored, code: string) => scored.criteria.find((each) => each.code === code)?.mean;
  for (const code of ties) {
    const [one, other] = [meanOf(a, code), meanOf(b, code)];
    const way = one && other ? compare(other, one) : 0;
    if (way !== 0) return way;
  }
  return 0;
}

/** A fraction of hundredths as points with two decimals, rounded half up: for people to read, never to compare. */
export function pointsOf({ over, under }: Fraction): string {
  const hundredths = (2n * over + under) / (2n * under);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}
