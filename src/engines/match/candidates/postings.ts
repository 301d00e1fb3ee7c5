/** For each term the slots that have it, in the order in which they came. Most terms have a few, some have all. */
export class Postings {
  readonly #slots = new Map<number, { slots: Uint32Array; length: number }>();

  add(term: number, slot: number): void {
    const list = this.#slots.get(term);
    if (!list) {
      this.#slots.set(term, { slots: Uint32Array.of(slot), length: 1 });
      return;
    }
    if (list.length === list.slots.length) {
      const larger = new Uint32Array(Math.ceil(list.length * 1.6) + 1);
      larger.set(list.slots);
      list.slots = larger;
    }
    list.slots[list.length++] = slot;
  }

  each(term: number, visit: (slot: number) => void): void {
    const list = this.#slots.get(term);
    if (!list) return;
    for (let at = 0; at < list.length; at++) visit(list.slots[at]!);
  }
}
