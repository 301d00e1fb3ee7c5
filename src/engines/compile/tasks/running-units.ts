import type { Flow } from "../language/flow.ts";
import { isBody, splitUnits } from "./unit-names.ts";
import { assign, dutySegments, type FoundUnits, type Segment, type UnitConvention } from "./units.ts";

// Duty told in sentences: within an item, above the items of a section, or once for all that follows.

/** What a body does; 组织 of 组织部 and 研究 of 研究院 are parts of names. */
const act =
  "(?:共同|联合|负责|统筹|具体|进一步|加强|推进|组织|开展|制定|研究|建立|协调|实施|抓好|做好|落实|细化|完善|强化|指导|推动|编制|审核|督促|定期|每(?:年|半年|季度?|月))(?![部办局处科组院所室站]|中心|小组|委员|协会)";
/** 由甲局牵头,会同乙局推进…; 甲委要会同乙部门加强…: the opening sentence of an item may itself say who answers. */
const runningLead = new RegExp(
  `(?:^|[,。]) ?由(?<lead>[^,。;:由]{2,30}?)牵头,? ?(?:并)?(?:会同|联合)(?<support>[^,。;]{2,40}?)(?=${act})`,
);
/** 由甲局牵头,乙局、丙局配合,推进…: the rest of the sentence says what they do. */
const runningHelp =
  /^(?:[^,。;由]{0,2})由(?<lead>[^,。;:由]{2,30}?)牵头(?:负责)?,(?<support>[^,。;]{2,40}?)(?:配合|参与|协助|协同),(?=[\u4e00-\u9fff])/;
const runningDuty = new RegExp(
  `^(?<lead>[^,。;:]{2,24}?)(?:要|应当?|须|负责|牵头,? ?)(?:会同|联合)(?<support>[^,。;]{2,40}?)(?=${act})`,
);
/** 由甲局会同乙局开展评估。 */
const runningWith = new RegExp(`^由(?<lead>[^,。;:由]{2,24}?)(?:会同|联合)(?<support>[^,。;]{2,40}?)(?=${act})`);
/** 综合部负责每月通报进展: one alone. */
const runningSole =
  /^(?<lead>[^,。;:、]{2,24}?)负责(?=每|定期|牵头|组织|统筹|汇总|跟踪|调度|督促|督办|日常|编制|建立|开展)/;
/** 甲委会同乙局、丙局建立…机制: whom the sentence is about, told without a word of duty. */
const joined = new RegExp(`(?:^|,) ?(?<lead>[^,。;:、]{2,24}?)会同(?<support>[^,。;]{2,240}?)(?=${act})`);
/** 成立由甲委牵头,乙局、丙局等部门共同参与的推进机制: the mechanism is made of those who answer. */
const ofMechanism =
  /由(?<lead>[^,。;:由]{2,40}?)牵头,? ?(?<support>[^。;,]{2,240}?)(?:共同)?(?:参与|参加|配合|组成)的[^。;,]{0,12}(?:机制|专班|小组|工作组|体系)/;
/** 甲局负责经费保障;乙局负责技术指导。: each its own part. */
const ownDuty = /^(?<lead>[^,。;:]{2,40}?)(?:具体|分别|牵头)?负责(?!人|制|任|的)/;
const publicBody = /^(?:[省市区县州]|国家|各)/;
/** Who heads a mechanism does not yet answer for the item. */
const onlyMechanism = /(?:机制|制度|专班|小组|会议|台账)(?:[,。;]|$)/;

/** The units that the first sentence of an item names in running text, or null. Nothing of the text is cut off for them. */
export function runningUnits(flow: Flow, so: UnitConvention): FoundUnits | null {
  const sentence = /^[^。;]*[。;]?/.exec(flow.text)?.[0] ?? "";
  const found =
    runningLead.exec(sentence) ??
    runningHelp.exec(sentence) ??
    runningDuty.exec(sentence) ??
    runningWith.exec(sentence) ??
    runningSole.exec(sentence);
  if (!found || onlyMechanism.test(`${sentence.slice(found.index + found[0].length).split(",")[0]}。`)) return null;
  return named(flow, found, 0, so);
}

/**
 * The units that a safeguard tells as who acts, in any of its sentences: 甲委会同乙局建立…机制, 成立由甲委牵头、乙局参与的机制. An item of
 * tasks asks more than what one of its sentences gives to somebody, so there only the first counts.
 */
export function actingUnits(flow: Flow, so: UnitConvention): FoundUnits | null {
  if (!/会同|牵头|负责/.test(flow.text)) return null;
  const sole: Segment[] = [];
  for (const match of flow.text.matchAll(/[^。;]+[。;]?/g)) {
    const found = joined.exec(match[0]) ?? ofMechanism.exec(match[0]);
    const units = found && named(flow, found, match.index, so);
    if (units) return units;
    const lead = ownDuty.exec(match[0])?.groups?.lead;
    if (lead && splitUnits(lead).every((part) => isBody(part.name) && publicBody.test(part.name)))
      sole.push({ role: "plain", from: match.index, to: match.index + lead.length });
  }
  const end = flow.text.length;
  const units = assign(flow.text, flow, sole, { from: 0, to: 0, so });
  return units ? { ...units, from: end, to: end } : null;
}

/** The units of a match whose groups name lead and support, where all of them are bodies; `at` is where the matched text begins. */
function named(flow: Flow, found: RegExpExecArray, at: number, so: UnitConvention): FoundUnits | null {
  const { lead, support } = found.groups ?? {};
  if (!lead) return null;
  if (!splitUnits(lead).every((part) => isBody(part.name) && !/(?:企业|高校|机构|院所)$/.test(part.name))) return null;
  const leadAt = flow.text.indexOf(lead, at + found.index);
  const segments: Segment[] = [{ role: "lead", from: leadAt, to: leadAt + lead.length }];
  if (support) {
    const from = flow.text.indexOf(support, leadAt + lead.length);
    segments.push({ role: "support", from, to: from + support.length });
  }
  const end = flow.text.length;
  const units = assign(flow.text, flow, segments, { from: 0, to: 0, so });
  return units ? { ...units, from: end, to: end } : null;
}

/** 本节任务由甲局、乙局负责: a line above items that names who answers for all of them, or null. */
export function sectionUnits(flow: Flow, so: UnitConvention): FoundUnits | null {
  const found =
    /^\(?(?:以下|本[章节条项]|本部分|上述)(?:各项)?(?:工作|任务|举措|措施|事项|内容)*(?:均|全部)?由(.{3,120}?)(?:按[^,。]{0,10}分工)?(?:共同|分别)?(?:牵头|负责|推进|落实)[^,。]{0,6}\)?。?$/.exec(
      flow.text.trim(),
    );
  if (!found) return null;
  const from = flow.text.indexOf(found[1]!);
  const to = flow.text.trimEnd().replace(/\)?。?$/, "").length;
  const whole = { from: 0, to: flow.text.length, so };
  return assign(flow.text, flow, dutySegments(flow.text, from, to), whole);
}

/** 以下各项工作均需各县区推进,不再单独列出: who stands behind all that follows, or null. */
export function standingUnits(text: string): string | null {
  return (
    /以下(?:各项|各|所有)?(?:工作|任务|举措|事项)?均(?:需|由|须|涉及)((?:[^。;()]|\([^()]*\)){2,50}?)(?:推进|落实|负责|配合|参与|实施)?[,。;)]/.exec(
      text,
    )?.[1] ?? null
  );
}
