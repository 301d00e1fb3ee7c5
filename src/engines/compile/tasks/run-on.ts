import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import { cut, type Flow } from "../language/flow.ts";
import type { Branch, Mention } from "./branch.ts";
import { opensWithAction } from "./lexicon.ts";

type Measure = CompiledDocument["tasks"][number]["measures"][number];

/**
 * 1.新建学校5所,改造操场20个。: the first clause of a long sentence serves as the title, the measure is the whole sentence. An item
 * that is nothing but its title above a line of units has that as its measure.
 */
export function withOpening(branch: Branch, draft: Draft, told: Measure[], found: Mention | null): Measure[] {
  const { heading, own } = branch;
  const flow = draft.flows.get(heading.id);
  const title = heading.title ?? "";
  if (!flow || title === "" || !opensWithAction(title.replace(/（/g, "(").replace(/，/g, ","))) return told;
  // A title that was broken over lines does not stand in the text as it is; then its length tells where it begins.
  const at = draft.text.slice(heading.start, heading.end).lastIndexOf(title);
  const start = at < 0 ? Math.max(heading.start, heading.end - title.length) : heading.start + at;
  const first = own[0];
  if (first && /[,，]/.test(draft.text.slice(heading.end, heading.end + 1)) && first.start - heading.end <= 3) {
    const opening = told[0];
    const goesOn = opening?.start === first.start ? opening : sentenceOf(first, found);
    if (!goesOn) return told;
    return [
      { start, end: goesOn.end, text: `${title}${draft.text[heading.end]}${goesOn.text}` },
      ...(goesOn === opening ? told.slice(1) : told),
    ];
  }
  const figure = /\d/.test(title) || title.length >= 12;
  const onlyUnits = found !== null && own.every((each) => each === found.flow && found.from <= 1);
  return told.length === 0 && onlyUnits && figure ? [{ start, end: heading.end, text: title }] : told;
}

/** The first sentence of a text, as far as it stands before the units. */
function sentenceOf(flow: Flow, found: Mention | null): Measure | null {
  const limit = found?.flow === flow ? found.from : flow.text.length;
  const stop = flow.text.search(/[。;]/);
  const part = cut(flow, 0, Math.min(limit, stop < 0 ? limit : stop + 1));
  return part.text === "" ? null : { start: part.start, end: part.end, text: part.raw.replace(/\s*[。；;]$/, "") };
}
