import { readLabel } from "../language/labels.ts";
import type { Line } from "../language/lines.ts";
import { plain, titled } from "./portal-lines.ts";

const shortest = 6;
const longest = 44;
/** A page of print holds more than this between its head and the next. */
const apart = 240;
/** Cells and unit lines come again in every plan. */
const ofPaper =
  /[:。;,|\t]|、$|[委局厅部府院会]$|办公[厅室]$|单位|部门|推进|完成|年底|20\d\d年\d|[其中\d]$|^(?:工作|主要|重点|发展|建设|任务|目标|责任|总体)/;

/**
 * Running heads and feet without a page number of their own: a short line that comes back three times or more, a page apart, and breaks
 * into sentences, or says the title again. Figures in it may count up (第3期 12). Returns the indices into `lines`; the first of the
 * title's own stays.
 */
export function runningLines(lines: readonly Line[]): number[] {
  const alike = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    const words = plain(line.text);
    if (words.length < shortest || words.length > longest || ofPaper.test(words)) continue;
    if (readLabel(words, 0) !== null) continue;
    // Left and right pages name the paper and its part in turn.
    const sides = words.split(/ {2,}/).toSorted().join("");
    const key = sides.replace(/\d+/g, "#").replace(/\s/g, "");
    const same = alike.get(key);
    if (same) same.push(i);
    else alike.set(key, [i]);
  }
  return [...alike.values()].flatMap((at) => {
    if (at.length < 3) return [];
    const spread = at.every((i, k) => k === 0 || lines[i]!.start - lines[at[k - 1]!]!.end > apart);
    const broken = at.filter((i) => interrupts(lines, i)).length;
    if (!spread || broken * 3 < at.length) return [];
    // Where the line is the title, its first is the title itself.
    const title = titled.test(plain(lines[at[0]!]!.text)) && !interrupts(lines, at[0]!);
    return title ? at.slice(1) : at;
  });
}

/** Whether the text above goes on below: no stop before it, no heading behind it. */
function interrupts(lines: readonly Line[], at: number): boolean {
  const above = neighbour(lines, at, -1);
  const below = neighbour(lines, at, 1);
  if (above === "" || below === "") return false;
  return above.length >= 12 && !/[。;:!?)”》]$/.test(above) && readLabel(below, 0) === null && below.length >= 4;
}

function neighbour(lines: readonly Line[], at: number, step: number): string {
  for (let i = at + step; i >= 0 && i < lines.length && Math.abs(i - at) <= 4; i += step) {
    const words = plain(lines[i]!.text);
    // A page number beside it belongs to the same break.
    if (words !== "" && !/^[-—·~ \d/第页共]+$/.test(words)) return words;
  }
  return "";
}
