import { fold, pinyinOf } from "../policy/index.ts";

/** What a firm is found by: every name it bears or bore, its code number, and how its official name sounds. */
export function searchOf(nameZh: string, others: readonly (string | null)[]) {
  const words = [nameZh, ...others].flatMap((word) => (word === null || word === "" ? [] : [fold(word)]));
  return { search: [...new Set(words)].join("\n"), ...pinyinOf(fold(nameZh)) };
}
