import { type Link, linkEndingAt } from "./lexicon/links.ts";

/** What binds a figure to what stands before it. */
export interface Binding {
  /** Index after what is left of the phrase. */
  end: number;
  level: Link | null;
  bound: Link | null;
  growth: Link | null;
  levelWord: string;
  boundWord: string;
  growthWord: string;
  /** 年均, 每年 before the growth word. */
  annual: boolean;
}

const filler =
  /(?:力争|争取|努力|将|要|可|均|都|预计|总计|合计|累计|基本|稳定|进一步|应|再|总体|至少|已|率先|全部|平均|分别|率|幅度?|速度?|比例|水平)$/;

/** Takes the binding words off the end of `text.slice(start, end)`, nearest first. */
export function peelLinks(text: string, start: number, end: number): Binding {
  const binding: Binding = {
    end,
    level: null,
    bound: null,
    growth: null,
    levelWord: "",
    boundWord: "",
    growthWord: "",
    annual: false,
  };
  let at = end;
  for (let steps = 0; steps < 4; steps++) {
    const read = linkEndingAt(text, start, at);
    // 大型商超100家, 签约6个: 超 and 约 are parts of words.
    const inWord = { 超: /[商高班]/, 约: /[签节预集履特邀]/ }[read?.word ?? ""];
    const found = inWord?.test(text[at - 2] ?? "") ? null : read;
    if (!found) {
      // 增速力争保持在6%, 增长率应达到8%: a filler may stand between two binding words.
      if (binding.growth || steps === 0) break;
      const fill = filler.exec(text.slice(Math.max(start, at - 4), at));
      if (!fill || fill[0] === "分别") break;
      const beyond = linkEndingAt(text, start, at - fill[0].length);
      if (beyond?.link.role !== "growth") break;
      // 压减率不低于98%: a rate of what is done; 增长率 and 下降率 are growth.
      if (fill[0] === "率" && !/[增降减升]/.test(beyond.word.replace(/^压减$/, ""))) break;
      at -= fill[0].length;
      continue;
    }
    const { word, link } = found;
    // 突破 or 超过 at the very beginning is a verb of making; 为 opens a prepositional phrase there.
    if (at - word.length === start && /^(?:为|是|占|保持|稳定|发展|过)$/.test(word) && steps === 0) break;
    if (link.role === "growth" && !binding.growth) {
      binding.growth = link;
      binding.growthWord = word;
    } else if (link.role === "level" && !binding.level && !binding.growth) {
      binding.level = link;
      binding.levelWord = word;
    } else if (link.role === "bound" && !binding.bound && !binding.growth) {
      binding.bound = link;
      binding.boundWord = word;
    } else break;
    at -= word.length;
    if (binding.growth) break;
  }
  binding.end = at;
  const yearly = /(?:年均|每年|逐年|年平均|年度)$/.exec(text.slice(Math.max(start, at - 4), at));
  if (yearly) {
    binding.annual = true;
    if (binding.growth) binding.end -= yearly[0].length;
  }
  return binding;
}
