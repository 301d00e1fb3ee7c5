/** Numbers that look like chance and are the same on every run (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** One of several, the heavier the more often. */
  pick<T>(weighted: readonly (readonly [T, number])[]): T {
    const sum = weighted.reduce((total, [, weight]) => total + weight, 0);
    let rest = this.next() * sum;
    for (const [one, weight] of weighted) {
      rest -= weight;
      if (rest < 0) return one;
    }
    return weighted[0]![0];
  }

  day(from: string, to: string): string {
    const [first, last] = [Date.parse(from), Date.parse(to)];
    return new Date(first + Math.floor((this.next() * (last - first)) / 86_400_000) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  }
}
