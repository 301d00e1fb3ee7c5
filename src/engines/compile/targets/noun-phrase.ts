import { indicatorEnd } from "./lexicon/nouns.ts";
import { adverb, causative, makingVerbAt, nounAfterVerb } from "./lexicon/verbs.ts";

const leadIn =
  /(?:[一二三四五六七八九十]{1,2}是(?=[\u4e00-\u9fff“]{2})|(?:较|比)(?:20\d\d年(?:底|末)?|上年|“?十[二三四五]五”?末)再?(?=新增|净增)|(?:从|自)?20\d\d年(?:[^,;、\d]{0,6}|\d{1,2}月(?:\d{1,2}日)?)起(?![草重点飞降步来到航跑升]),?|(?:力争|争取|努力|确保|计划|预计|展望)?(?:到|至|截至|在)?(?:20\d\d(?:年?[-—~至到]+20\d\d)?年(?:底前|底|末|前|内|初|[\u4e00-\u9fff]{1,4}?(?:季|节|期)之?前)?|“?十[一二三四五六]五”?(?:时期|期间|末|期末)|今年(?:内|[底末](?:之?前)?)?|明年|本年度)[,的]?|(?:用|利用|经过|通过)?(?:\d{1,2}|[一二三四五])(?:[-—]\d)?年(?:左右)?(?:内|时间)?(?!的|期|以|度|均)|\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|末|初|份)?(?:之?前|以前)?,?|(?:第?[一二三四]季度|[上下]半年)[末底]?(?:之?前)?,?(?=[\u4e00-\u9fff])|年[底末](?:之?前)?,?|【[^【】]{1,10}】|[①-⑳]|其中|同时|并且|并(?![购网轨联表案])|以及|而且|且|和(?![美谐平睦解])|及|与|即|使|实现|包括|积极|力争|争取|努力|确保|保证|力保|计划|预计|预期|目标[是为]?|主要目标[是为]?|推动|推进|促进|带动|保持|使得|让|将|把|基本(?=[实形建完达消解满覆普具确健改])|进一步|加快|逐步|持续|稳步|不断|着力|有效(?=[提降促推带遏控增改解防压缩保激])|全面(?!质量|开放)|显著|大幅|至少|到(?![位岸账期户港发校岗])|也|还|均|则|全年|年内|区内|市内|省内|省域|辖区内?|全市|全省|全区|全县|我市|我省|我区|我县|本市|本区|本省|各地|各区|[(（][^()（）]{0,20}[)）]|[、,:;])/y;
const trailing =
  /(?:力争|争取|努力|确保|预计|将|要|可|的|原则上|常年|平均|(?<![平人户日月年])均|都|共|每年|年均|同比|总计|合计|累计|基本|稳定|进一步|分别|各|再|也|还|就|应|实现|全部|年内|已|并|计划|逐步|稳步|普遍|至少|最少|按|包括|总体|大约|同口径|按可比价(?:格)?(?:计算)?|“?十[四五六]五”?(?:期间|时期)|(?<![甚乃直以])至|(?<![细守原规准法附总通])则|当年|今年|(?<=[\u4e00-\u9fff]{3})[一二三四五两]年|20\d\d年(?:底|末)?(?:之?前|内)?)$/;

/** The phrase of a metric without what leads into it (到2027年, 力争, 全市) and what trails (力争, 分别). */
export function cleanPhrase(phrase: string): string {
  let start = 0;
  for (let again = true; again; ) {
    again = false;
    leadIn.lastIndex = start;
    const found = leadIn.exec(phrase);
    if (!found || found[0].length === 0) break;
    // 全市场…: the lead must leave a phrase behind.
    const rest = phrase.slice(start + found[0].length);
    if (rest.length === 0) return "";
    if (rest.length < 2) break;
    if (/^(?:全市|全国|全省|全区)$/.test(found[0]) && /^场|^性/.test(rest)) break;
    start += found[0].length;
    again = true;
  }
  let text = phrase.slice(start);
  for (;;) {
    const found = trailing.exec(text);
    if (!found || found[0].length === text.length) break;
    text = text.slice(0, text.length - found[0].length);
  }
  return text.replace(/[、,:;—]+$/, "").replace(/^[、,:;—]+/, "");
}

/** Leaves out bracketed remarks. */
export function withoutBrackets(phrase: string): string {
  return phrase.replace(/[(（][^()（）]*[)）]/g, "");
}

/**
 * 重点实验室、新型研发机构等资源: what else belongs to the list is not said. 等 within an attribute (多场景等特征的数据集,
 * 医疗、养老等领域服务商) only describes a single noun.
 */
export function endsOpen(phrase: string): boolean {
  return /(?<![甲乙丙特优高中平同初劣均])等(?!奖|候|待|级|于|同|值|额|效|量|次|离子)(?!(?:重点|关键|特色|优势|主要)?(?:领域|方面|行业|产业|环节|特征|特点|方向|场景|功能|条件|因素|情况|原因|方式|形式|手段|内容|作用|地区|区域))的?(?:[^、,待级的]{1,16})?$/.test(
    phrase,
  );
}

/** A long phrase is cut to its head: what follows the last 的, or the class name after 等. */
export function headOf(phrase: string, longest = 24): string {
  if (phrase.length <= longest) return phrase;
  const like = phrase.lastIndexOf("等");
  if (like > 0 && phrase.lastIndexOf("的") < like + 3 && phrase.length - like - 1 >= 3)
    return phrase.slice(like + 1).replace(/^(?:领域|方面|行业)?的?(?=.{4})/, "");
  const modifier = phrase.lastIndexOf("的");
  if (modifier > 0 && phrase.length - modifier - 1 >= 3) return phrase.slice(modifier + 1);
  return phrase;
}

/** Whether the phrase names an indicator by its last word. */
export function isIndicator(phrase: string): boolean {
  return indicatorEnd.test(phrase.replace(/[)）”]$/, ""));
}

/** 高新技术企业 → 高新技术企业数量: what is counted is a number of things. */
export function counted(phrase: string): string {
  if (phrase === "" || isIndicator(phrase)) return phrase;
  return `${phrase}数量`;
}

/** 其中国家级1—2个: a rank alone takes the noun that was counted before (省级以上重点实验室 → 国家级重点实验室). */
export function withRank(phrase: string, subject: string): string {
  // 新签约亿元以上项目40个,其中10亿元以上5个: a threshold alone takes the noun as well.
  const among = /[万亿]元(?:及)?以上$/.test(phrase)
    ? /[万亿]元(?:及)?以上([\u4e00-\u9fff]{2,8})$/.exec(subject)?.[1]
    : undefined;
  if (among !== undefined) return phrase + among;
  // 通过CMMI3级以上认证企业100家,其中5级12家; A级景区30家,其中4A级5家: another grade of the same.
  const grade = /^(?:\d{1,2}A?|[A-Z]A{0,4}|[一二三四五甲乙丙])级(?:及?以上)?$/.test(phrase)
    ? /(?:\d{1,2}A?|[A-Z]A{0,4}|[一二三四五甲乙丙])级(?:及?以上)?/.exec(subject)
    : null;
  if (grade)
    return (
      subject.slice(0, grade.index).replace(/^(?:新?培育|新增|引进|创建|建成|打造)/, "") +
      phrase +
      subject.slice(grade.index + grade[0].length)
    );
  if (!/(?:国家|省|市|区|县|部|厅|州|世界|国际)级(?:及?以上)?$/.test(phrase) || phrase.length > 8 || subject === "")
    return phrase;
  const noun = subject
    .replace(/^.*级(?:及?以上)?/, "")
    .replace(/^各类/, "")
    .replace(/(?:总数|总量|数量)$/, "");
  return phrase + noun;
}

export interface Head {
  /** Adverbs skipped before it. */
  from: number;
  verb: string;
  /** After the verb. */
  end: number;
}

/**
 * The making verb that the phrase ends with (…支队|建设), which a figure follows at once; null when there is none. Joined verbs
 * that open the phrase (选育或引进, 新引进和培育) are one.
 */
export function tailVerb(phrase: string): Head | null {
  // The mark stands for the figure: a pair of verbs may reach up to it.
  const joined = headVerb(`${phrase}#`);
  if (joined && joined.verb !== "累计" && joined.end === phrase.length && joined.end - joined.from > joined.verb.length)
    return joined;
  for (let length = Math.min(5, phrase.length); length >= 2; length--) {
    const at = phrase.length - length;
    if (makingVerbAt(phrase, at).length === length) return { from: at, verb: phrase.slice(at), end: phrase.length };
  }
  return null;
}

const preposition =
  /(?:在(?!岗|校|册|线|建)|通过|依托|围绕|聚焦|面向|针对|按照?(?![时期])|以(?![上下内])|从(?!业|事)|为|对(?!外|口|接)|结合|根据|经(?!济|营|费)|将|把|由|用好|借助|立足|发挥|鼓励|充分|向|与)/y;

/** The making verb at the head of a clause, behind adverbs and, if need be, a prepositional phrase; null when there is none. */
export function headVerb(clause: string): Head | null {
  let at = 0;
  /** Where a word stands that is skipped like an adverb but may open a phrase of its own (通过新技术|发现材料). */
  let opening = -1;
  for (let steps = 0; steps < 12; steps++) {
    leadIn.lastIndex = at;
    const lead = leadIn.exec(clause);
    const verb = verbAt(clause, at);
    if (verb !== "") return { from: at, verb, end: extend(clause, at + verb.length) };
    preposition.lastIndex = at;
    if (opening < 0 && preposition.test(clause)) opening = at;
    adverb.lastIndex = at;
    const skipped = adverb.exec(clause);
    if (skipped && skipped[0].length > 0) at += skipped[0].length;
    else if (lead && lead[0].length > 0) at += lead[0].length;
    else break;
  }
  preposition.lastIndex = at;
  if (preposition.test(clause)) opening = at;
  if (opening >= 0) {
    for (let i = opening + 2; i < clause.length; i++) {
      const verb = verbAt(clause, i);
      if (verb.length < 2) continue;
      // 依托村级组织活动场所新建书屋: what may be a noun there gives way to what can only be a verb.
      const surer = maybeNoun.test(verb) ? sureVerb.exec(clause.slice(i + verb.length)) : null;
      const at = surer ? i + verb.length + surer.index : i;
      const taken = surer ? verbAt(clause, at) : verb;
      return { from: at, verb: taken, end: extend(clause, at + taken.length) };
    }
  }
  return null;
}

const maybeNoun =
  /^(?:组织|服务|合作|生产|发展|管理|培训|保护|保障|登记|应用|开发|设计|推广|评价|评估|调整|参与|引导|支撑)$/;
const sureVerb = /新建|改建|扩建|新增|建成|打造|培育|组建|创建|引进|设立|布局(?!优化)/;

/** A making verb that does not open a noun (服务业, 保障性住房). */
function verbAt(text: string, index: number): string {
  const verb = makingVerbAt(text, index);
  if (verb === "") return "";
  nounAfterVerb.lastIndex = index;
  return nounAfterVerb.test(text) ? "" : verb;
}

/** Verbs stand in pairs: 遴选支持, 引进培育. */
function extend(clause: string, end: number): number {
  for (;;) {
    const joint = /^(?:和|并|、|或)/.exec(clause.slice(end, end + 1))?.[0].length ?? 0;
    const next = verbAt(clause, end + joint);
    if (next === "" || end + joint + next.length >= clause.length) return end;
    end += joint + next.length;
  }
}

const innerSign =
  /新增|新建|新认定|新培育|新引进|新设|新开工|新获批|(?:每年|全年|年均|累计|计划)(?=[\u4e00-\u9fff]{2})/g;

/**
 * A making verb within a phrase: behind 每年 or 计划 it begins what is made (各区每年|培育企业), a 新增 belongs to the name of the
 * indicator (城镇新增就业), so the whole phrase stays.
 */
export function innerVerb(phrase: string): (Head & { whole: boolean }) | null {
  for (const found of phrase.matchAll(innerSign)) {
    const whole = found[0].startsWith("新");
    const at = whole ? found.index : found.index + found[0].length;
    const verb = makingVerbAt(phrase, at);
    if (verb !== "") return { from: at, verb, end: at + verb.length, whole };
  }
  return null;
}

/** Removes a verb that only points at the indicator (推动…率): no part of what is measured. */
export function withoutCausative(phrase: string): string {
  let start = 0;
  for (;;) {
    causative.lastIndex = start;
    const found = causative.exec(phrase);
    if (!found || found[0].length === 0 || phrase.length - start - found[0].length < 3) return phrase.slice(start);
    start += found[0].length;
  }
}
