import type { Surroundings } from "./command.ts";

/** A line in the terminal that says how far a long run is. Without somebody who watches it stays silent. */
export class Progress {
  readonly #total: number;
  readonly #surroundings: Surroundings;
  readonly #draw: (text: string) => void;
  #done = 0;
  #drawnAt = 0;

  constructor(
    total: number,
    surroundings: Surroundings,
    draw = (text: string): void => void process.stderr.write(text),
  ) {
    this.#total = total;
    this.#surroundings = surroundings;
    this.#draw = draw;
  }

  step(): void {
    this.reach(this.#done + 1);
  }

  reach(done: number): void {
    this.#done = done;
    if (!this.#surroundings.watched || this.#total < 2) return;
    const now = Date.now();
    if (now - this.#drawnAt < 100 && this.#done < this.#total) return;
    this.#drawnAt = now;
    const filled = Math.round((this.#done / this.#total) * 30);
    const bar = `${"█".repeat(filled)}${"░".repeat(30 - filled)}`;
    this.#draw(`\r${bar} ${this.#done}/${this.#total}${this.#done === this.#total ? "\n" : ""}`);
  }
}
