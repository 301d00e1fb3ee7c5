/** Longest run-in title that is taken whole; a longer first sentence is cut at its first comma. */
const longTitle = 34;
const longestTitle = 60;

/** What opens a bracket or a quotation, where a full stop or comma does not end the title. */
const opens = "“‘《(〔【";
const shuts = "”’》)〕】";
/** The bracket with the units is no part of a title. */
const unitsFollow = /^\((?:责任|牵头|主责|主办)/;

/** What plans call their parts. Where a statement begins at once behind such a word, it lost its line break or its stop. */
const partWord =
  "(?:指导思想|基本原则|基本情况|总体要求|总体思路|总体目标|总体部署|(?:发展|主要|工作|建设|行动|预期|阶段|具体|攻坚|任务)目标|(?:发展|工作|现实)(?:基础|思路|现状)|发展形势|(?:重点|主要|工作|具体|目标|建设)任务|重点工作|工作重点|工作内容|(?:工作|政策|保障|主要|具体|支持)措施|(?:实施|工作|推进)步骤|(?:时间|进度|工作)安排|(?:组织|工作|要素)(?:实施|保障|领导)|工作要求|有关要求|适用范围|附则)";
const statement =
  "(?:(?:力争)?[到至](?:20\\d\\d|“?十[四五六]五|今年|本世纪)|20\\d\\d ?年|以(?=[^、和及与]{2,30}(?:为|,))|坚持|全面贯彻|深入|认真|完整准确|紧紧围绕|贯彻落实|按照|围绕|聚焦|通过|力争|成立(?=[^、]{2,20}[,。])|本(?:方案|措施|意见|规划|办法|行动)|各(?=[县区市级有相部责])|全[省市县区州](?=[^、,。;:]{2,24}(?:达到|稳定在|保持在|增长|突破|超过|不[低少]于|力争)))";
const whole = new RegExp(`^${partWord}$`);
/** Whether a title only says what part of a plan it heads, not what that part is about. */
export const isPartWord = (title: string) => whole.test(title);
const runOn = new RegExp(`${partWord}(?:[和与及、]${partWord})?(?= ?${statement})`, "y");

/** 第三条 支持市场开拓  对参加展会的企业,…: a blank between the title and its text. One blank will do where no other stands. */
function titleBeforeBlank(text: string, from: number, to: number): { end: number; next: number } | null {
  const found = /^([^\s,。;:!?]{4,30})( +)(?=[\u4e00-\u9fff“《\d])/.exec(text.slice(from, Math.min(to, from + 60)));
  if (!found) return null;
  const next = from + found[0].length;
  const rest = text.slice(next, to);
  const stated = /[。;]/.test(rest) || (rest.includes(",") && rest.length > 2 * found[1]!.length);
  const alone =
    found[2]!.length > 1 ||
    (!/\d$/.test(found[1]!) && !/^\d/.test(rest) && !/[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(rest));
  return stated && alone && /[\u4e00-\u9fff”)》]$/.test(found[1]!) ? { end: from + found[1]!.length, next } : null;
}

/**
 * Where the title of a heading ends that begins at `from`: at the first 。 or ： (or ；), else at the end of the paragraph.
 * A paragraph that is one long sentence has no title of its own: its first clause serves as one.
 * Returns the end of the title and where the text after it begins.
 */
export function titleRange(text: string, from: number, to: number): { end: number; next: number } {
  runOn.lastIndex = from;
  const word = runOn.exec(text)?.[0] ?? "";
  if (word !== "" && from + word.length < to && /[,。;]/.test(text.slice(from, to)))
    return { end: from + word.length, next: from + word.length };
  const blank = titleBeforeBlank(text, from, to);
  if (blank) return blank;
  let depth = 0;
  let comma = -1;
  for (let i = from; i < to; i++) {
    const character = text[i] ?? "";
    if (depth === 0 && character === "(" && unitsFollow.test(text.slice(i, i + 4))) return { end: i, next: i };
    if (opens.includes(character)) depth++;
    else if (shuts.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (character === "," && comma < 0 && i - from >= 4) comma = i;
    else if (character === "。" || character === ":" || character === ";" || character === "!") {
      if (comma > 0 && i - from > longTitle) return { end: comma, next: comma + 1 };
      if (i - from > longestTitle) break;
      return { end: i, next: i + 1 };
    }
  }
  if (comma > 0 && to - from > longTitle + 10) return { end: comma, next: comma + 1 };
  return { end: to, next: to };
}
