import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

/** Cuts a folded text into words that make up the whole text again when joined. */
export type Segment = (folded: string) => string[];

// Loaded at the first text: the dictionary takes a quarter of a second.
let jieba: Jieba | null = null;

/** Words by jieba's dictionary, with its model for unknown ones. */
export const segmentByJieba: Segment = (folded) => {
  jieba ??= Jieba.withDict(dict);
  return jieba.cut(folded, true);
};
