import { readLabel } from "../language/labels.ts";
import type { Line } from "../language/lines.ts";

const head = /^[#*【[ ]*(?:目 *录|目 *次|CONTENTS)[\]】* ]*$/i;
/** The page at the end of a line, behind dots, a gap or nothing: 总体要求……3, 总体要求 (3), 总体要求 - 3 -. */
const leader = /^(.{2,60}?) *(?:[.…·•⋯﹒_]{2,}|…|—{2,}|-{3,})[ .…·•⋯_—-]*(?:\(? ?(?:\d{1,3}|[ivxIVX]{1,5}) ?\)?)?$/;
const paged = /^(.{2,60}?)(?: +|(?<=[\u4e00-\u9fff”)》]))[(—\-/P]{0,2} ?(?:\d{1,3}|[IVX]{1,4}|[ivx]{1,4}) ?[)—-]{0,2}$/;
const pageAlone = /^(?:\d{1,3}|[ivxIVX]{1,5})$/;
/** Parts without a number: 前言 3, 附件:重点项目表 20. */
const unnumbered =
  /^(?:前 *言|引 *言|序 *言|导 *言|编制说明|规划背景|附 *[件录表图则]|名词解释|结 *语|专栏|图 ?\d|表 ?\d)/;
/** All of it in one line, its breaks lost. */
const inOneLine = /^目 *录 ?.{0,40}?(?:(?:[.…·•]{3,}|…+) ?\d{1,3}.{2,60}?){2,}(?:[.…·•]{3,}|…+) ?\d{1,3}$/;
const longest = 400;
const keyed = 8;
const bare = (text: string) => text.replace(/[\s、.:*#()|]/g, "");

/**
 * Lines of a table of contents: under the word 目录 what ends in its page or stands again further down as a heading; elsewhere three
 * lines or more with dots up to a page. Returns the indices into `lines`.
 */
export function findContents(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let later: Map<string, number> | null = null;
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i]!;
    if (text.length < 2000 && inOneLine.test(text)) found.add(i);
    else if (head.test(text)) {
      later ??= lastHeadings(lines);
      i = underHead(lines, i, later, found) - 1;
    } else if (text.length <= 120 && leader.test(text) && !/[。;]/.test(text)) {
      const to = dotted(lines, i);
      if (to > i) for (let k = i; k < to; k++) found.add(k);
      i = Math.max(i, to - 1);
    }
  }
  return found;
}

/** Where each beginning of a heading stands last. */
function lastHeadings(lines: readonly Line[]): Map<string, number> {
  const last = new Map<string, number>();
  lines.forEach(({ text }, i) => {
    if (text.length > 0 && readLabel(text.replace(/^[#*> ]+/, ""), 0) === null && text.length > 30) return;
    const key = bare(text.slice(0, 40));
    for (let length = 3; length <= Math.min(keyed, key.length); length++) last.set(key.slice(0, length), i);
  });
  return last;
}

/** Reads on from the word 目录; marks it and its lines and returns the first line that is none. */
function underHead(lines: readonly Line[], at: number, later: ReadonlyMap<string, number>, found: Set<number>): number {
  const own: number[] = [];
  let i = at + 1;
  for (; i < lines.length && own.length < longest; i++) {
    const { text } = lines[i]!;
    if (text === "") continue;
    if (!isEntry(lines, i, later)) break;
    own.push(i);
  }
  if (own.length < 2) return at + 1;
  found.add(at);
  for (const index of own) found.add(index);
  return (own.at(-1) ?? at) + 1;
}

function isEntry(lines: readonly Line[], i: number, later: ReadonlyMap<string, number>): boolean {
  const text = lines[i]!.text.replace(/^[#*>\-| ]+(?=\D)|[*| ]+$/g, "");
  if (text.length > 80 || /[。;]/.test(text)) return false;
  if (pageAlone.test(text)) return true;
  const linked = /^\[([^\]]+)\]\([^)]*\)$/.exec(text)?.[1] ?? text;
  const title = leader.exec(linked)?.[1] ?? linked;
  const labelled = readLabel(title, 0) !== null || unnumbered.test(title);
  const recurs = (index: number, words: string) => {
    const key = bare(words).slice(0, keyed);
    return key.length >= 3 && (later.get(key) ?? index) > index;
  };
  if (title !== linked) return true;
  // 第一章 总体要求 1: without dots the number may belong to the title, so the title must come again or have a label.
  const page = paged.exec(linked);
  if (page && (labelled || recurs(i, page[1]!)) && !/(?:20\d\d|专栏 ?\d*|[图表附件第] ?\d*)$/.test(linked)) return true;
  const after = nextText(lines, i);
  if (labelled && recurs(i, linked)) return true;
  if (!labelled) return recurs(i, linked) && text.length <= 16 && after !== null && isListed(lines[after]!.text);
  // A long title that is broken over two lines, or one that heads its chapter in other words: the next line tells.
  return (
    after !== null &&
    (leader.test(lines[after]!.text) || recurs(after, lines[after]!.text)) &&
    isListed(lines[after]!.text)
  );
}

/** It has a label or a page. */
function isListed(text: string): boolean {
  return leader.test(text) || readLabel(text, 0) !== null;
}

function nextText(lines: readonly Line[], from: number): number | null {
  for (let i = from + 1; i < lines.length && i <= from + 3; i++) if (lines[i]!.text !== "") return i;
  return null;
}

/** The end of a run of at least three lines with dots that starts at `from`, else `from`. */
function dotted(lines: readonly Line[], from: number): number {
  let count = 0;
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const { text } = lines[i]!;
    if (text === "") continue;
    if (!leader.test(text) || !/\d\)?$/.test(text)) break;
    count++;
    end = i + 1;
  }
  return count >= 3 ? end : from;
}
