/** Keeps the `limit` highest of many scores, equal ones by id, without sorting the rest: a heap with the worst on top. */
export class Best<Item extends { id: string }> {
  readonly #limit: number;
  readonly #heap: Array<{ item: Item; score: number }> = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(item: Item, score: number): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push({ item, score });
      this.#up(heap.length - 1);
    } else if (heap.length > 0 && isBetter({ item, score }, heap[0]!)) {
      heap[0] = { item, score };
      this.#down(0);
    }
  }

  /** The lowest score that still counts: nothing below needs to be added. */
  get least(): number {
    return this.#heap.length < this.#limit
      ? Number.NEGATIVE_INFINITY
      : (this.#heap[0]?.score ?? Number.POSITIVE_INFINITY);
  }

  /** The best first. */
  sorted(): Item[] {
    return this.#heap.toSorted((a, b) => (isBetter(a, b) ? -1 : 1)).map(({ item }) => item);
  }

  #up(from: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBetter(this.#heap[above]!, this.#heap[at]!)) return;
      this.#swap(above, at);
      at = above;
    }
  }

  #down(from: number): void {
    let at = from;
    for (;;) {
      let worst = at;
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < this.#heap.length && isBetter(this.#heap[worst]!, this.#heap[below]!)) worst = below;
      if (worst === at) return;
      this.#swap(worst, at);
      at = worst;
    }
  }

  #swap(a: number, b: number): void {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b]!, this.#heap[a]!];
  }
}

interface Scored {
  item: { id: string };
  score: number;
}

const isBetter = (a: Scored, b: Scored): boolean => a.score > b.score || (a.score === b.score && a.item.id < b.item.id);
