import type { CompiledDocument } from "../contract.ts";
import { cut, type Flow } from "../language/flow.ts";
import { isDueEvent, opensWithAction } from "./lexicon.ts";

type Measure = CompiledDocument["tasks"][number]["measures"][number];

/** A line of units is no measure. */
const unitLabel = /^\(?(?:牵头|责任|主责|配合|协办|参与|实施|承办)(?:责任)?(?:单位|部门|科室|处室|主体)/;

const opens = "“‘《(〔【『「";
const shuts = "”’》)〕】』」";

/**
 * What is to be done, one by one: every sentence or semicolon part with a verb of action of its own.
 * Only the text before `limit` counts: there the units begin. The span holds the mark that ends a measure, its text does not. Full stops inside quotation marks and brackets do not end a sentence.
 */
export function findMeasures(flow: Flow, limit: number): Measure[] {
  const measures: Measure[] = [];
  for (const [from, to] of sentences(flow.text.slice(0, limit))) {
    const part = cut(flow, from, to);
    if (part.text.length < 5 || unitLabel.test(part.text) || !acts(part.text)) continue;
    measures.push({ start: part.start, end: part.end, text: part.raw.replace(/\s*[。；;！!]$/, "") });
  }
  return measures;
}

/** 整机年产能达到1000台: what shall stand, although nobody is told to do anything. */
const stands =
  /(?:达到?|[提增升降减压缩扩][高加长少低短大至]?到|不[少低高大]于|不超过|以上|以内|控制在|保持|稳定在|突破|超过|增长|下降|新增|全部|全覆盖|占比|100%|建成|新[建造改增]|改造|投产|投用|开工|竣工|完成)/;

/**
 * The sentences of an item that names no action but what shall stand at its end: then those are what somebody can be asked about.
 */
export function findPromises(flow: Flow, limit: number): Measure[] {
  const measures: Measure[] = [];
  for (const [from, to] of sentences(flow.text.slice(0, limit))) {
    const part = cut(flow, from, to);
    if (part.text.length < 5 || unitLabel.test(part.text) || !stands.test(part.text)) continue;
    measures.push({ start: part.start, end: part.end, text: part.raw.replace(/\s*[。；;！!]$/, "") });
  }
  return measures;
}

/** Whether some clause of the sentence begins with a verb of action, or names an event and its day. */
export function acts(sentence: string): boolean {
  return sentence.split(/[,:]/).some((clause) => opensWithAction(clause) || isDueEvent(clause));
}

/** Half-open ranges of the sentences and semicolon parts of a text, terminators included. */
function sentences(text: string): Array<[number, number]> {
  const found: Array<[number, number]> = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? "";
    if (opens.includes(character)) depth++;
    else if (shuts.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === "。" || ((character === ";" || character === "!") && depth === 0)) {
      // A bracket that was never closed must not swallow the rest of the task.
      if (depth > 0 && i - from < 120) continue;
      depth = 0;
      found.push([from, i + 1]);
      from = i + 1;
    }
  }
  if (from < text.length) found.push([from, text.length]);
  return found;
}
