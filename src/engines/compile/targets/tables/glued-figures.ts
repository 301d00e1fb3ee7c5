/** Two figures of a table row that lost the border between them. */
export interface Split {
  base: string;
  target: string;
  /** Where the target begins in the glued text. */
  at: number;
  /** The border was written (*, 左右, —); otherwise it was chosen as the likeliest. */
  written: boolean;
}

export interface Expectation {
  /** Values that the text promises for the same indicator. */
  mentioned: readonly number[];
  /** The unit is %: neither figure passes 100. */
  percent: boolean;
}

const figure = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Splits what stands where two cells were (43968000 → 4396 | 8000). Of all borders the one is taken that gives two well-formed figures,
 * a target the text mentions too, a growth that a plan can mean, and a target with no more decimals than the base.
 */
export function splitFigures(glued: string, expected: Expectation): Split | null {
  const marked = /^(\d+(?:\.\d+)?)(?:[*＊※]|左右|以上|余|\s)+(\d+(?:\.\d+)?)/.exec(glued);
  if (marked) return { base: marked[1]!, target: marked[2]!, at: marked[0].length - marked[2]!.length, written: true };
  const dashed = /^[-—–/]+(\d+(?:\.\d+)?)/.exec(glued);
  if (dashed) return { base: "", target: dashed[1]!, at: dashed[0].length - dashed[1]!.length, written: true };
  const digits = /^[\d.]+/.exec(glued)?.[0] ?? "";
  let best: { split: Split; score: number } | null = null;
  for (let at = 1; at < digits.length; at++) {
    const base = digits.slice(0, at);
    const target = digits.slice(at);
    if (!figure.test(base) || !figure.test(target)) continue;
    const score = likelihood(Number(base), Number(target), base, target, expected);
    if (score !== null && (best === null || score > best.score))
      best = { split: { base, target, at, written: false }, score };
  }
  return best?.split ?? null;
}

function likelihood(
  base: number,
  target: number,
  baseText: string,
  targetText: string,
  expected: Expectation,
): number | null {
  if (expected.percent && (base > 100 || target > 100)) return null;
  let score = 0;
  if (expected.mentioned.some((value) => Math.abs(value - target) < 1e-9)) score += 10;
  // Five-year aims lie mostly between a fifth more and three times the base; far off either way is a wrong border.
  const ratio = base === 0 ? Number.POSITIVE_INFINITY : target / base;
  score -= Math.abs(Math.log(Math.max(1e-9, ratio) / 1.4)) * 3;
  if (ratio < 1) score -= 1;
  const decimals = (text: string) => text.split(".")[1]?.length ?? 0;
  if (decimals(targetText) > decimals(baseText)) score -= 2;
  if (decimals(baseText) > 3 || /\.\d*0$/.test(targetText)) score -= 3;
  // Aims are round.
  if (/(?:00|50|[05])$/.test(targetText)) score += 0.5;
  return score;
}
