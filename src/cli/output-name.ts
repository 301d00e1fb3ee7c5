import { basename, extname } from "node:path";

/** Names for the results of many inputs in one folder: the input's own name with a new ending, and no name twice. */
export class OutputNames {
  readonly #ending: string;
  readonly #taken = new Map<string, number>();

  constructor(ending: string) {
    this.#ending = ending;
  }

  for(input: string): string {
    const name = input === "-" ? "stdin" : basename(input, extname(input)) || "document";
    const key = name.toLowerCase();
    const before = this.#taken.get(key) ?? 0;
    this.#taken.set(key, before + 1);
    if (before === 0) return `${name}${this.#ending}`;
    let number = before + 1;
    while (this.#taken.has(`${key}-${number}`)) number++;
    this.#taken.set(`${key}-${number}`, 1);
    return `${name}-${number}${this.#ending}`;
  }
}
