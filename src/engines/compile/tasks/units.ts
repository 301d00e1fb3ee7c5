import type { CompiledDocument } from "../contract.ts";
import { type Flow, sourceSpan } from "../language/flow.ts";
import { closingDuty } from "./closing-duty.ts";
import { allBodies, isBody, type NameSpan, splitUnits } from "./unit-names.ts";

type Unit = CompiledDocument["tasks"][number]["units"][number];
export type UnitMode = CompiledDocument["tasks"][number]["unitMode"];

/** What a document says once about all its lists of units. */
export interface UnitConvention {
  /** 列第一位的为牵头单位 */
  firstLeads: boolean;
  /** 黑体单位为牵头单位: known where the file kept its type, else the mark was lost. */
  boldLeads: boolean;
  /** Where the source is bold: sorted, half-open; null where the format cannot say. */
  bold: ReadonlyArray<{ start: number; end: number }> | null;
}

/** A name with what was said of it; `plain`: under a label that neither leads nor supports. */
export interface Named {
  name: string;
  role: "lead" | "support";
  plain: boolean;
  bold: boolean;
}

export interface FoundUnits {
  units: Unit[];
  mode: UnitMode;
  named: readonly Named[];
  byDuty: boolean;
  /** Index range of the whole mention in the flow. */
  from: number;
  to: number;
  /** The names grouped by the commas of the source; the likely lead when the mark is lost. */
  firstGroup: string[];
}

/** What kind of body answers: the word differs with the house (a ministry has 司局, a county bureau 股室, a college 院系). */
export const bodyNoun =
  "(?:单位|部门|主体|机构|机关|科室|处室|股室|司局|局办|局室|科队|室所|处科|科处|部委|厅局|委局|委办|委办局|专班|乡镇|镇街|街镇|镇村|街道|县区|区县|县市区?|市州|院系|院部|学院|中心|站所|公司|企业|园区|支部|党组织|科|处|室|方)";
const leadWords = `牵头(?:责任|负责|实施)?${bodyNoun}|(?:主责|主办|主管|主抓|主牵头|主要责任|第一责任|首要责任|总牵头|抓总)${bodyNoun}|总?牵头`;
const supportWords = `(?:配合|协办|协同|协助|参与|参加|支持|支撑|会同|协作|联办|协管)(?:责任|配合|实施)?${bodyNoun}|(?:配合|协办|协助|协同|参与|参加)(?=:)`;
const plainWords = `(?:[省市区县镇]级|具体|直接|共同)?(?:责任|实施|承办|落实|推进|负责|执行|完成|承担|经办|分管)${bodyNoun}|责任分工|任务分工|工作分工`;
/** Who answers in person: no body, and the list of bodies ends there. */
const personWords =
  "(?:(?:牵头|责任|分管|包联|包保|联系|挂点|挂联|主管|主要责任|第一责任|直接责任|具体责任|督办|督导|配合)(?:县|市|区|校|局|镇|院)?(?:领导|人员?|同志|负责人|干部)|联系人|联络员|负责人|经办人|责任到人|(?:完成|办结|推进|办理)?(?:时限|期限|时间节点|时间|进度)(?:要求|安排)?|(?:工作|阶段)?目标|(?:预期)?成果(?:形式)?)";
const label = new RegExp(
  `(?<person>${personWords})|(?<lead>${leadWords})|(?<support>${supportWords})|(?<plain>${plainWords})`,
  "g",
);
const labelHere = new RegExp(`^\\(?(?:${leadWords}|${supportWords}|${plainWords})(?: ?[:为]| )`);

/** The sentence that sets a convention, wherever it stands in a bracket or list. */
const conventionText =
  /[(〔[,。;、]?\s*(?:注:)?[^,。;:()〔〕]{0,14}(?:第一位|第1位|首位|第一个|第一家|第一(?:责任)?(?:单位|部门)|首个|首家|名第一|序第一|排第一|排首|列第一|列首|居首|黑体|加粗|加黑|标黑|粗体|下划线)[^,。;()〔〕]{0,10}(?:(?:为|是|系|作为)[^,。;()〔〕]{0,8}(?:牵头|主责|责任|第一|总负责)|(?:单位|部门|者)?牵头)[^,。;()〔〕]{0,8}(?:[,、] ?(?:下同|后同))?[)〕\].。]{0,2}/g;
const firstWord =
  /第一位|第1位|首位|第一个|第一家|第一(?:责任)?(?:单位|部门)|首个|首家|名第一|序第一|排第一|排首|列第一|列首|居首/;
const boldWord = /黑体|加粗|加黑|标黑|粗体|下划线/;
/** What ends a list inside its bracket: remarks about all tasks. */
const remark =
  /[,;。.(]? ?(?:以下(?:各项|均|同|工作|任务|不再)|下同|后同|不再(?:单独)?列出|其他(?:各)?(?:有关|相关)单位按).*$/;

/** Looked for first, since few paragraphs have it and the whole sentence is dear to search. */
const conventionWord = new RegExp(`${firstWord.source}|${boldWord.source}`);

/** Notes a convention that this text sets for itself and what follows. */
export function noteConvention(text: string, so: UnitConvention): void {
  if (!conventionWord.test(text)) return;
  for (const match of text.matchAll(conventionText)) {
    if (firstWord.test(match[0])) so.firstLeads = true;
    if (boldWord.test(match[0])) so.boldLeads = true;
  }
}

/** The responsible units named in the running text of a task, or null. */
export function findUnits(flow: Flow, so: UnitConvention): FoundUnits | null {
  // Same length, so that the names keep their place: what only explains the list becomes blank.
  const noted = conventionWord.test(flow.text)
    ? flow.text.replace(conventionText, (match) => " ".repeat(match.length))
    : flow.text;
  const text = noted.replace(/[[【〔]/g, "(").replace(/[\]】〕]/g, ")");
  return (
    labelled(text, flow, so) ??
    dutyBracket(text, flow, so) ??
    bareBracket(text, flow, so) ??
    closingSentence(text, flow, so)
  );
}

const endsInBody = new RegExp(`${bodyNoun}$`);

export interface Segment {
  role: "lead" | "support" | "plain";
  from: number;
  to: number;
}

/** （责任单位：…）, 牵头单位：… 配合单位：…, with or without brackets, on a line of its own or at the end of the text. */
function labelled(text: string, flow: Flow, so: UnitConvention): FoundUnits | null {
  const segments: Segment[] = [];
  let whole: { from: number; to: number } | undefined;
  for (const match of text.matchAll(label)) {
    const at = match.index;
    const after = at + match[0].length;
    // 【牵头单位】甲局: the brackets hold the label alone.
    const alone =
      text[at - 1] === "(" && text[after] === ")" && endsInBody.test(match[0]) && /^[\s。;]?$/.test(text[at - 2] ?? "");
    const separator = alone ? ")" : /^ ?[:为]|^ +/.exec(text.slice(after, after + 3))?.[0];
    // 牵头单位:甲局责任单位:乙局: behind a list that has begun a label needs no mark before it.
    const lineStart =
      at === 0 ||
      /[\s;,。(—]/.test(text[at - 1] ?? "") ||
      (segments.length > 0 && endsInBody.test(match[0]) && isBody(text.slice(Math.max(0, at - 4), at)));
    if (!separator || !lineStart || (!alone && separator.trim() !== ":" && at !== 0 && text[at - 1] !== "(")) continue;
    const open = alone ? null : openBracketBefore(text, at);
    const end = open === null ? text.length : closeBracket(text, open);
    const last = segments.at(-1);
    if (last && last.to > at) last.to = alone ? at - 1 : at;
    if (match.groups?.person) continue;
    const role = match.groups?.lead ? "lead" : match.groups?.support ? "support" : "plain";
    segments.push({ role, from: after + separator.length, to: end });
    whole = {
      from: whole?.from ?? open ?? (alone ? at - 1 : at),
      to: Math.min(text.length, end + (open === null ? 0 : 1)),
    };
  }
  if (!whole || segments.length === 0) return null;
  return assign(text, flow, segments, { ...whole, so });
}

/** What may follow the units in their bracket: by when. */
const timeRemark =
  /[,;] ?(?:20\d\d ?年[^,;]{0,16}|(?:持续|长期|常年|分年度)[^,;]{0,8}|(?:完成)?(?:时限|时间|期限)[^,;]{0,20}|年底前[^,;]{0,6}|\d{1,2}月(?:底|末)?前[^,;]{0,6})$/;

/** （A牵头，B、C配合）, （A、B按职责分工负责）, （A负责） at the end of a sentence; brackets of earlier sentences add theirs. */
function dutyBracket(text: string, flow: Flow, so: UnitConvention): FoundUnits | null {
  let best: FoundUnits | null = null;
  for (let close = text.lastIndexOf(")"); close > 0; close = text.lastIndexOf(")", close - 1)) {
    const tail = text
      .slice(Math.max(0, close - 48), close)
      .trimEnd()
      .replace(/[。.]$/, "")
      .replace(remark, "")
      .replace(timeRemark, "");
    if (
      !/(?:负责|牵头|配合|参与|参加|实施|推进|落实|协同|协助|会同|施工)$|[负责头合与施工实推进落]$|分工.{0,8}$|[均都]为责任单位$/.test(
        tail,
      )
    )
      continue;
    const open = openBracketBefore(text, close);
    if (open === null || close - open > 400) continue;
    const inner = text.slice(open + 1, close);
    if (!/(?:负责|牵头|配合|参与|参加|分工|协助|协同|抓好?落实|组织实施)/.test(inner)) continue;
    const found = assign(text, flow, dutySegments(text, open + 1, close), { from: open, to: close + 1, so });
    if (best === null) best = found;
    else if (found && allBodies(found.named.map((unit) => unit.name))) {
      // （A牵头）（B、C配合） is one mention; behind a sentence of its own the text between them stays.
      const from: number = text.slice(found.to, best.from).trim() === "" ? found.from : best.from;
      best = { ...mergeUnits(found, best, so), from, to: best.to };
    }
  }
  return best;
}

/** （市科技局、市财政局） that ends a paragraph and names nothing but bodies. */
function bareBracket(text: string, flow: Flow, so: UnitConvention): FoundUnits | null {
  const trimmed = text.trimEnd().replace(/。$/, "");
  if (!trimmed.endsWith(")")) return null;
  const close = trimmed.length - 1;
  const open = openBracketBefore(text, close);
  if (open === null || (open > 0 && !/[。;”\s]/.test(text[open - 1] ?? ""))) return null;
  if (!allBodies(splitUnits(text.slice(open + 1, close)).map((part) => part.name))) return null;
  return assign(text, flow, [{ role: "plain", from: open + 1, to: close }], { from: open, to: close + 1, so });
}

/** 由甲局牵头,乙局、丙局配合。 without brackets, as the last sentence or its last clauses. */
function closingSentence(text: string, flow: Flow, so: UnitConvention): FoundUnits | null {
  const at = closingDuty(text);
  return at && assign(text, flow, dutySegments(text, at.names, at.to), { from: at.from, to: text.length, so });
}

/** Parts of a bracket by the duty word that closes each: 牵头 leads, 配合 and 参与 support. */
export function dutySegments(text: string, from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  const duty =
    /(牵头|(?:按.{0,10}分工.{0,6}|分别|共同|具体)?负责|配合|参与|参加|协助|协同|协办|[均都]为责任单位)[^、,;]{0,6}(?=[,;。]|$)|((?:组织|具体|抓好?)?(?:落实|实施))(?=[,;。]|$)/g;
  for (const match of text.slice(from, to).matchAll(duty)) {
    // 甲局牵头,各市政府落实: beside a lead those who carry it out support.
    const word = match[1] ?? (segments.some((one) => one.role === "lead") ? "" : "负责");
    const end = from + match.index;
    segments.push({
      role: word === "牵头" ? "lead" : /负责|责任/.test(word) ? "plain" : "support",
      from: start,
      to: end,
    });
    start = end + match[0].length + 1;
  }
  if (segments.length === 0) return [{ role: "plain", from, to }];
  return segments;
}

/** What stands in a list of units and is none: when, who in person, how. */
const notUnit =
  /[。:]|20\d\d ?年|^(?:持续|长期|常年|全年|每年|近期|中期|年内|立行立改)|^\d|完成$|(?:时限|期限|责任人|领导)$/;

/** Names and roles from the segments; null when no name is left. */
export function assign(
  text: string,
  flow: Flow,
  segments: readonly Segment[],
  at: { from: number; to: number; so: UnitConvention },
): FoundUnits | null {
  const mention = text.slice(at.from, at.to);
  const byDuty = /职责(?:分工)?|职能分工|分工(?:负责|落实|推进)|分别负责|分头/.test(mention);
  const named: Named[] = [];
  const known = new Set<string>();
  let firstGroup: string[] = [];
  for (const segment of expand(text, segments)) {
    // 责任单位:甲局、乙公司。完成时限:12月底前: a full stop ends the list.
    const list = text
      .slice(segment.from, segment.to)
      .replace(remark, "")
      .replace(/(?<=\S)。[\s\S]*$/, "");
    for (const part of splitUnits(list)) {
      const name = written(flow, segment.from, part);
      if (
        known.has(name) ||
        name.length < 2 ||
        notUnit.test(part.name) ||
        (segment.role !== "lead" && name.length > 40)
      )
        continue;
      known.add(name);
      const role = part.marked ?? (segment.role === "support" ? "support" : "lead");
      const plain = segment.role === "plain" && part.marked === null;
      named.push({ name, role, plain, bold: isBold(flow, segment.from + part.from, part.name.length, at.so) });
    }
    if (firstGroup.length === 0)
      firstGroup = splitUnits(list.split(/[,;]/)[0] ?? "").map((part) => written(flow, segment.from, part));
  }
  if (named.length === 0) return null;
  if (at.from > 0 && !named.some((unit) => isBody(unit.name)) && !/责任|牵头/.test(mention)) return null;
  const { units, mode } = roles(named, byDuty, at.so);
  return { units, mode, named, byDuty, from: at.from, to: at.to, firstGroup };
}

/** A list under 责任单位 may itself say 牵头 and 配合. */
function expand(text: string, segments: readonly Segment[]): Segment[] {
  return segments
    .flatMap((segment) => {
      const inner = text.slice(segment.from, segment.to);
      return segment.role === "plain" &&
        /牵头|配合|参与|参加|协助|协同/.test(inner) &&
        !/\((?:牵头|主责|主办)/.test(inner)
        ? dutySegments(text, segment.from, segment.to)
        : [segment];
    })
    .flatMap((segment): Segment[] => {
      // 甲局会同乙局、丙局负责: who is joined supports.
      const at = segment.role === "support" ? -1 : text.slice(segment.from, segment.to).indexOf("会同");
      if (at < 2) return [segment];
      return [
        { role: "lead", from: segment.from, to: segment.from + at },
        { role: "support", from: segment.from + at + 2, to: segment.to },
      ];
    });
}

/** The contract's reading: 牵头 or the first leads, the rest supports; several without a lead share by duty; one is alone. */
function roles(named: readonly Named[], byDuty: boolean, so: UnitConvention): { units: Unit[]; mode: UnitMode } {
  const give = (role: (unit: Named, index: number) => Unit["role"]): Unit[] =>
    named.map((unit, index) => ({ name: unit.name, role: role(unit, index) }));
  // 市直有关单位按职责分工负责: one name for several.
  if (named.length === 1 && byDuty && /^各|(?:有关|相关|各|成员)(?:单位|部门)$/.test(named[0]!.name))
    return { units: give(() => "by-duty"), mode: "by-duty" };
  if (named.length === 1)
    return { units: give((unit) => (unit.role === "support" ? "support" : "lead")), mode: "single" };
  if (named.some((unit) => unit.role === "support") || named.some((unit) => !unit.plain)) {
    const led = named.some((unit) => unit.role === "lead" && !unit.plain);
    return {
      units: give((unit) => (unit.role === "support" || (led && unit.plain) ? "support" : "lead")),
      mode: "lead-and-support",
    };
  }
  if (so.boldLeads && named.some((unit) => unit.bold) && !named.every((unit) => unit.bold))
    return { units: give((unit) => (unit.bold ? "lead" : "support")), mode: "lead-and-support" };
  if (byDuty) return { units: give(() => "by-duty"), mode: "by-duty" };
  if (so.firstLeads)
    return { units: give((_unit, index) => (index === 0 ? "lead" : "support")), mode: "lead-and-support" };
  if (so.boldLeads) return { units: give(() => "unknown"), mode: "unknown" };
  return { units: give(() => "by-duty"), mode: "by-duty" };
}

/** Whether most of a name is set in bold. */
function isBold(flow: Flow, from: number, length: number, so: UnitConvention): boolean {
  if (so.bold === null || !so.boldLeads) return false;
  const { start, end } = sourceSpan(flow, from, from + length);
  let low = 0;
  let high = so.bold.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (so.bold[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let covered = 0;
  for (let i = low; i < so.bold.length && so.bold[i]!.start < end; i++)
    covered += Math.min(end, so.bold[i]!.end) - Math.max(start, so.bold[i]!.start);
  return covered * 2 > end - start;
}

/** Two mentions of one task, on lines of their own, read as one list. */
export function mergeUnits(first: FoundUnits, second: FoundUnits, so: UnitConvention): FoundUnits {
  const known = new Set(first.named.map((unit) => unit.name));
  const named = [...first.named, ...second.named.filter((unit) => !known.has(unit.name))];
  const byDuty = first.byDuty || second.byDuty;
  return { ...second, named, byDuty, ...roles(named, byDuty, so), firstGroup: first.firstGroup };
}

function written(flow: Flow, offset: number, part: NameSpan): string {
  return flow.raw.slice(offset + part.from, offset + part.from + part.name.length);
}

/** Index of the bracket that is open at `position`, looking back a bounded way. */
function openBracketBefore(text: string, position: number): number | null {
  let depth = 0;
  for (let i = position - 1; i >= 0 && position - i < 600; i--) {
    const character = text[i];
    if (character === ")") depth++;
    else if (character === "(" && depth-- === 0) return i;
  }
  return null;
}

function closeBracket(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")" && --depth === 0) return i;
  }
  return text.length;
}

/** 由…牵头, …负责 in the last clauses of a text. */
const toldAtEnd =
  /(?:^|[。;,])[^。;,“”]{0,4}由[^。;,由“”]{2,30}(?:牵头|负责|承办)[^。;,]{0,4}(?:,[^。;,]{2,60}(?:配合|参与|协助|落实))?[。.]?$/;

/** Whether a text speaks of responsible units in a way that no style explains. */
export function mentionsUnits(text: string): boolean {
  return labelHere.test(text) || /\((?:责任|牵头|配合)/.test(text) || toldAtEnd.test(text);
}
