import type { Item } from "./contract.ts";

/**
 * An optional stage with vectors, off unless it is given: a customer's model that embeds texts. It may bring candidates that
 * share no word with the request, and says how near each item is. No model comes with the engine.
 */
export interface DenseStage {
  /** Further candidates by nearness of meaning. */
  find(request: Item, limit: number): Promise<readonly Item[]>;
  /** Nearness of the request with each item, 0 to 1, in the order of the items. */
  similarities(request: Item, items: readonly Item[]): Promise<readonly number[]>;
}
