import type { CompiledDocument } from "../contract.ts";
import { type Flow, sourceSpan } from "../language/flow.ts";

const shortest = 12;
/** A longer paragraph is not searched for itself: the cost would grow with its square. */
const longest = 5000;

/** Sentences that stand twice in one paragraph: a slip of the copyist that would count a measure or a figure twice. */
export function findRepeats(flows: Iterable<Flow>): CompiledDocument["diagnostics"] {
  const found: CompiledDocument["diagnostics"] = [];
  for (const flow of flows) {
    if (flow.text.length > longest || flow.text.length < 2 * shortest) continue;
    let from = 0;
    for (const sentence of flow.text.split("。")) {
      const words = sentence.trim();
      const at = from + sentence.indexOf(words);
      const earlier = words.length >= shortest ? flow.text.indexOf(words) : at;
      if (earlier < at) {
        found.push({
          ...sourceSpan(flow, at, at + words.length),
          severity: "warning",
          code: "text-repeated",
          message: "此句与同段前文重复,可能是复制时的差错,请核对。",
        });
      }
      from += sentence.length + 1;
    }
  }
  return found;
}
