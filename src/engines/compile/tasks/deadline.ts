import type { CompiledDocument } from "../contract.ts";
import type { Draft } from "../draft.ts";
import { cameIn } from "../language/vintage.ts";

type Node = CompiledDocument["nodes"][number];

/** 到2025年, 2025年底前, 于2026年6月前, 至2027年: a year by which something is to be done. */
const by =
  /(?:到|至|在|于)? ?(20\d{2}) ?年(?:底|末|年底|年末|\d{1,2}月(?:底|末|\d{1,2}日)?|第?[一二三四]季度|上半年|下半年|[\u4e00-\u9fff]{1,3}(?:季|节|期|冬|夏)(?:学期)?(?:开学|到来|结束)?)? ?(?:之?前|以前|内)|(?:到|至) ?(?:20\d{2} ?年?[、和及])*(20\d{2}) ?年|“?(十[四五六七])五”?(?:期?末|规划期末)|(?:时限|期限|完成时间) ?[:为] ?(20\d{2}) ?年/g;
const planEnds: Record<string, number> = { 十四: 2025, 十五: 2030, 十六: 2035, 十七: 2040 };

/** 2026年6月底前出台细则: a day for one step. 到2027年 and the end of a period hold for the task. */
const step = /前|内/;

/**
 * The last year by which a task is to be done, or null. Where only some of several measures have a day of their own, the task as a
 * whole has none.
 */
export function deadlineOf(text: string, measures = 1): number | null {
  let latest: number | null = null;
  let steps = 0;
  for (const match of text.matchAll(by)) {
    // 其中2026年底前完成30公里: a step within the task.
    if (/(?:^|[,;。:])其中[^,;。]*$/.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    // 2005年前建成的小区: when they were built.
    const named = match.index + match[0].search(/年/) + 1;
    if (match[1] && cameIn.test(text.slice(named, named + 24))) continue;
    const year = Number(match[1] ?? match[2] ?? match[4] ?? planEnds[match[3] ?? ""]);
    if (step.test(match[0]) && !/^[到至]/.test(match[0])) steps++;
    else steps = Number.NaN;
    if (latest === null || year > latest) latest = year;
  }
  return steps < measures ? null : latest;
}

/** 三、2026年重点工作: a heading of one year, or a paper for one year, dates the tasks in it. */
export class HeadingYears {
  private readonly byId: ReadonlyMap<string, Node>;
  private readonly usual: number | null;

  constructor(draft: Draft) {
    this.byId = new Map(draft.nodes.map((node) => [node.id, node]));
    const { periodStart, periodEnd } = draft.meta;
    this.usual = periodStart !== null && periodStart === periodEnd ? periodEnd : null;
  }

  of(heading: Node): number | null {
    for (let at: Node | undefined = heading; at; at = at.parent === null ? undefined : this.byId.get(at.parent)) {
      const named = /^[^年]{0,6}(20\d{2}) ?年(?!代|以来)/.exec(at.title ?? "")?.[1];
      if (named) return Number(named);
    }
    return this.usual;
  }
}
