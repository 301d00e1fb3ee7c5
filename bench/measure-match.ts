import type { Figure } from "./figure.ts";
import { measureDuplicates } from "./match/measure-duplicates.ts";
import { measureQuality } from "./match/measure-quality.ts";
import { measureScale } from "./match/measure-scale.ts";

/** The matching engine: how well it ranks, what duplicates it finds, how fast it is at 200,000 results; beside its peers. */
export async function measureMatch(): Promise<Figure[]> {
  return [...(await measureQuality()), ...measureDuplicates(), ...(await measureScale())];
}
