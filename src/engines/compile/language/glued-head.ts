/** The head words of an indicator table whose cells ran together (序号指标名称单位2025年2030年属性), one after the other. */
const word =
  /序 ?号|编 ?号|(?:(?:一|二|三)级|具体|主要|发展|核心|评价)?指 ?标(?:名称|内容|类别|类型)?|类 ?别|类 ?型|领 ?域|维 ?度|分 ?类|项目(?:名称)?|名 ?称|(?:计量)?单 ?位|(?:指标)?(?:属 ?性|性 ?质)|20\d\d ?年?(?:底|末)?(?:实际|现状|基期|基准|基础|完成|目标|预期|规划|计划|预计)?(?:值|数|情况)?(?:\([^()]{1,8}\))?|(?:基期|现状|目标|预期|规划|基准|完成)(?:值|数)?(?:\(?20\d\d ?年?\)?)?|(?:五年|“?十[四五六]五”?(?:时期|期间)?|年均|累计|\[|期末)+(?:年均)?(?:增长|增速|增减|提高|变化|目标)?(?:率|值|数)?(?:\(%\)|\])?|(?:责任|牵头|配合)(?:单位|部门)|备 ?注/y;

/** The words of a head without borders, or null when the line is none. At least three of them, one of which names the indicator. */
export function gluedHead(text: string): string[] | null {
  if (text.length > 80 || text.length < 6 || /[\t|。;]/.test(text)) return null;
  const words: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === " ") {
      at++;
      continue;
    }
    word.lastIndex = at;
    const found = word.exec(text);
    if (!found) return null;
    words.push(found[0].replace(/ /g, ""));
    at += found[0].length;
  }
  const named = words.some((one) => /指标|项目|名称/.test(one));
  const valued = words.some((one) => /\d|值|目标|累计|年均/.test(one));
  return words.length >= 3 && named && valued ? words : null;
}

const rowEnd = /(?:\d|%|[\])]|[—-]|以[上下内]|左右|[*＊※]|预期性|约束性|指导性|引导性) *$/;

/** A row under such a head: a name with figures behind it that its cells' borders no longer part. */
export function isGluedRow(text: string): boolean {
  return (
    text.length <= 100 && !/[。;\t|]/.test(text) && /[\u4e00-\u9fff]/.test(text) && /\d/.test(text) && rowEnd.test(text)
  );
}
