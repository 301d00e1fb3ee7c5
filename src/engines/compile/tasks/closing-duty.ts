import { isBody, splitUnits } from "./unit-names.ts";

/** What closes a list of bodies: 牵头, 牵头组织实施, 配合, 按职责分工负责, 负责落实. Everything else makes the sentence one of its own. */
const how = "(?:按照?(?:各自)?(?:职责|职能|责任)?分工|按照?各自职责|按职责|分别|分头|共同|联合|具体|统一|牵头)";
const doing =
  "(?:牵头|负总责|负责|主办|承办|抓总|配合|参与|参加|协助|协同|协办|支持|落实|实施|组织实施|推进|推动|执行|承担|办理|抓好?落实)";
const closing = new RegExp(
  `^(?<names>.+?)(?:${how})*${doing}(?:负责|组织|实施|推进|落实|抓好?落实|承办|协调|具体|工作|此项工作)*$`,
);
/** 此项工作由…, 具体工作由…: what the duty is for, told by nothing more than a pointing word. */
const pointing =
  "(?:(?:此|本|该|这|各)(?:项|些|条)?|具体|日常|上述|以上|有关|相关)(?:工作|任务|事项|措施|举措|内容|项目)*(?:均|统一|分别)?";
const given = new RegExp(`(?:^|[。;,:]) *(?:${pointing})?由(?=[^由。;:“”]+$)`);
/** 2026年底前完成: by when, behind those who answer. */
const until =
  /,(?:(?:力争|确保|要)?(?:于|在)?(?:20\d\d年|年底|年内|[上下]半年|\d{1,2}月|第?[一二三四]季度)[^,。;]{0,16}|(?:长期|持续|全年|常年)[^,。;]{0,6}|(?:完成)?(?:时限|时间|期限)[^,。;]{0,20})$/;
/** 成立专班,由市长任组长,由市住建局牵头: then the body heads the mechanism, not the task. */
const mechanism = /(?:机制|制度|专班|小组|工作组|会议|台账|指挥部|委员会|联盟|平台|体系|格局)$/;
const notNamed =
  /^(?:企业|高校|机构|院所|社会|群众|市场|学校|医院|家庭|个人|村民|业主|居民|农户|合作社|用人单位|建设单位|施工单位|产权单位|运营单位|项目单位|专人|专业机构|第三方机构?|[\u4e00-\u9fff]{0,4}负责人)$/;

/**
 * Where a text ends by saying, without brackets, who answers for it: 由甲局牵头,乙局、丙局配合。; 甲局、乙局按职责分工负责。; 由甲局负责。
 * Every clause must be nothing but bodies and their duty word. In: folded text. Out: where the mention begins, its names, its end; or null.
 */
export function closingDuty(text: string): { from: number; names: number; to: number } | null {
  const whole = text.replace(/[。.;\s]+$/, "");
  if (
    whole.length < 5 ||
    !/(?:牵头|负责|配合|参与|参加|协助|协同|协办|落实|实施|推进|承办|主办|承担)/.test(whole.slice(-60))
  )
    return null;
  const stop = lastStop(whole);
  let body = whole;
  for (let due = until.exec(body.slice(stop)); due; due = until.exec(body.slice(stop)))
    body = body.slice(0, stop + due.index);
  const said = body.slice(stop);
  const by = given.exec(said);
  // The comma before 由 belongs to the mention: no measure ends in it.
  const from = stop + (by ? by.index : 0);
  const names = stop + (by ? by.index + by[0].length : 0);
  if (by && by.index > 0 && mechanism.test(said.slice(0, by.index))) return null;
  const clauses = body.slice(names).split(/,(?![^(]*\))/);
  // Without 由 a sentence is a list of units only where it says that somebody leads or answers.
  if (!by && !/牵头|负责|分工/.test(clauses.join())) return null;
  if (!closing.test(clauses.at(-1) ?? "")) return null;
  for (const clause of clauses) {
    const list = closing.exec(clause.trim())?.groups?.names ?? clause;
    const bodies = splitUnits(list.trim().replace(/^(?:会同|联合|并由|并|由)/, ""));
    if (bodies.length === 0 || !bodies.every(({ name }) => isBody(name) && !notNamed.test(name))) return null;
  }
  return { from, names, to: body.length };
}

/** Behind the last full stop or semicolon outside brackets. */
function lastStop(text: string): number {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const character = text[i]!;
    if (character === ")") depth++;
    else if (character === "(") depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[。;!]/.test(character)) return i + 1;
  }
  return 0;
}
