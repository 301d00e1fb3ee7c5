/** One demand's judged results with the scores of a method. */
export interface Scored {
  score: number;
  grade: number;
}

const depth = 10;
const gain = (grade: number): number => 2 ** (grade - 1) - 1;
const discount = (rank: number): number => 1 / Math.log2(rank + 2);

/** nDCG@10 over the judged results alone; results of equal score share the mean of their gains, so that the order of a file is no merit. */
export function ndcg(list: readonly Scored[]): number {
  const sorted = list.toSorted((a, b) => b.score - a.score);
  const gains: number[] = [];
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]!.score === sorted[at]!.score) end++;
    const tied = sorted.slice(at, end);
    const mean = tied.reduce((sum, { grade }) => sum + gain(grade), 0) / tied.length;
    for (; at < end; at++) gains.push(mean);
  }
  const sum = (values: number[]): number =>
    values.slice(0, depth).reduce((total, value, rank) => total + value * discount(rank), 0);
  const best = sum(list.map(({ grade }) => gain(grade)).sort((a, b) => b - a));
  return best === 0 ? 0 : sum(gains) / best;
}

export interface Advantage {
  mean: number;
  low: number;
  high: number;
}

/** Mean difference of two methods over the same demands, with the 95 % interval of a paired bootstrap from a fixed seed. */
export function advantage(method: readonly number[], other: readonly number[], rounds = 10_000): Advantage {
  const differences = method.map((value, index) => value - other[index]!);
  const random = seededRandom(20_261_125);
  const means = Array.from({ length: rounds }, () => {
    let sum = 0;
    for (let draw = 0; draw < differences.length; draw++)
      sum += differences[Math.floor(random() * differences.length)]!;
    return sum / differences.length;
  }).sort((a, b) => a - b);
  return {
    mean: meanOf(differences),
    low: means[Math.floor(rounds * 0.025)]!,
    high: means[Math.ceil(rounds * 0.975) - 1]!,
  };
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Numbers between 0 and 1 that are the same on every machine (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
