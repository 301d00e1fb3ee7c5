import type { Figure } from "./figure.ts";
import { measureQuality } from "./match/measure-quality.ts";

/** The matching engine: how well it ranks, how fast at 200,000 results, what duplicates it finds; beside its peers. */
export async function measureMatch(): Promise<Figure[]> {
  return [...(await measureQuality())];
}
