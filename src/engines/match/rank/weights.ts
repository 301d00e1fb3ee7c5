import type { Weights } from "../contract.ts";

/**
 * How much each part adds when nothing was learnt. Round numbers on a plateau, not fitted: title and body alike, words half
 * of what characters and pairs count because they repeat them, the rest as much as one of these.
 */
export const plainWeights: Weights = {
  "title.characters": 1,
  "title.bigrams": 1,
  "title.words": 0.5,
  "body.characters": 1,
  "body.bigrams": 1,
  "body.words": 0.5,
  taxonomy: 0.5,
  numbers: 0.5,
  dense: 1,
};
