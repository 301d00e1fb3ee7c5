import { type Clause, type Kind, yearly } from "../clause.ts";
import { makingVerbAt, pushing } from "../lexicon/verbs.ts";
import {
  cleanPhrase,
  counted,
  endsOpen,
  headOf,
  type headVerb,
  innerVerb,
  isIndicator,
  withoutBrackets,
  withoutCausative,
  withRank,
} from "../noun-phrase.ts";
import type { Binding } from "../peel-links.ts";
import type { Mark } from "../scan-marks.ts";
import { ofEach } from "./each.ts";

/** Verbs of coming about show in the kind and are no part of what is counted. */
const comingAbout = /^(?:培育)?(?:建设|打造|建成|建好|形成|建立|构建|搭建|布局|布局建设|发展)(?:运营)?$/;
/** 年产50发火箭、600颗卫星的制造能力: what a year's work can yield. It is a level, for every member of the list. */
export const yearsYield =
  /年(产(?!值|业|品)|处理|加工|供应|接待|运输|周转|检测|回收|利用|屠宰|出栏|供热|供气)(?:能力)?$/;
const yieldTail = /的?[^的]{0,8}(?:能力|产能|规模)$/;

const attributive =
  /^(?:能够?|具有|具备|可以?|拥有|掌握|紧跟|站在|处于|从事|熟悉|通晓|符合|满足|引领|代表|带有|长期|善于|懂)[\u4e00-\u9fff]/;

/** The noun behind a figure (10家|标杆孵化器|、…) and where it ends. */
export function nounAfter(clause: Clause, i: number, right: string): { text: string; end: number } {
  const mark = clause.marks[i]!;
  let stop = right.length;
  if (clause.marks[i + 1]) {
    const last = Math.max(
      right.lastIndexOf("、"),
      right.lastIndexOf("和"),
      right.lastIndexOf("及"),
      right.lastIndexOf("与"),
      right.lastIndexOf("并"),
    );
    stop = last < 0 ? right.length : last;
  }
  for (let k = 0; k < stop; k++) {
    const mark1 = right[k]!;
    if (
      (mark1 === "、" || mark1 === "并" || mark1 === "和") &&
      makingVerbAt(right, k + 1).length >= 2 &&
      k > 0 &&
      !(mark1 === "和" && k < 2)
    ) {
      if (mark1 !== "并" && /^[^、]*的/.test(right.slice(k))) continue;
      // 200名能够突破关键技术、发展新兴产业的领军人才: what they do stands before what they are.
      if (mark1 !== "并" && attributive.test(right) && right.lastIndexOf("的") > k) continue;
      stop = k;
      break;
    }
  }
  const noun = withoutBrackets(right.slice(0, stop))
    .replace(/^的/, "")
    .replace(/[以及]+$/, "");
  return { text: /^[、,;:和及与]/.test(right) ? "" : noun, end: mark.end + stop };
}

/** 2027年建成12所学校;2028年再建成8所: what the sentence has counted last in this unit, else what it spoke of. */
export function lastCounted(clause: Clause, unit: string): string {
  const counted = (finding: { unit: string }) => finding.unit === unit;
  const same = clause.reading.findings.findLast(counted) ?? clause.reading.earlier.findLast(counted);
  return same ? same.metric.replace(/数量$/, "") : clause.carried.subject;
}

const bareVerb = /^(?:改造提升|改造|提升|新建|改建|扩建|改扩建|新造|低改|续建|补植|补种)$/;

/** 新建农田8万亩、改造提升5万亩: the thing that was counted in this unit, without what is done to it, else what the title names. */
function counterpart(clause: Clause, unit: string): string {
  const same = clause.reading.findings.findLast((finding) => finding.unit === unit);
  return same
    ? same.metric.replace(/数量$/, "").replace(/^(?:新建|新增|改造|建设|新造|低改|提升)+/, "")
    : clause.carried.mention || clause.carried.about;
}

/** 建设10家标杆孵化器, 新增省级绿色工厂5家: what shall be made. */
export function readCount(
  clause: Clause,
  mark: Mark,
  phrase: string,
  binding: Binding,
  head: ReturnType<typeof headVerb>,
  noun: { text: string; end: number },
): boolean {
  const quantity = mark.quantity!;
  if (quantity.unitClass === "time" || (quantity.unitClass === "ratio" && quantity.unit !== "倍")) return false;
  const unitless = quantity.unit === "";
  if (unitless && noun.text !== "") return false;
  let verb: ReturnType<typeof headVerb> | ReturnType<typeof innerVerb> = head;
  const cleanedWhole = cleanPhrase(phrase);
  // 引导金融机构每年新增贷款: what is made stands behind 每年.
  if (head && pushing.test(head.verb)) verb = innerVerb(cleanedWhole) ?? head;
  let inherited = "";
  const cleaned = cleanedWhole;
  if (!verb && binding.boundWord === "突破" && cleaned === "") inherited = "突破";
  if (!verb && inherited === "" && (cleaned !== "" || noun.text !== "")) {
    // 新设学院3所,争取平台落户2个: a clause with a will of its own takes no verb from the one before.
    const joined =
      clause.carried.clause === clause.index ||
      /^其中/.test(phrase) ||
      (!isIndicator(cleaned) &&
        !/^(?:争取|力争|确保|推动|促进)/.test(phrase) &&
        !/^(?:年|日均|月均)(?=[\u4e00-\u9fff]{2})/.test(cleaned));
    if (clause.carried.verb !== "" && joined && quantity.unit !== "") inherited = clause.carried.verb;
    else if (
      /(?:^|[,、])(?:为|对|面向|帮助|组织)$/.test(phrase) &&
      /提供|进行|开展|免费|实施|培训|发放|办理/.test(noun.text)
    )
      inherited = "实现";
    else if (/(?:力争|争取|确保|每年|实现|达成|累计|全年|共)$/.test(phrase) && noun.text !== "") inherited = "实现";
    else verb = innerVerb(cleaned);
  }
  if (!verb && inherited === "") return false;
  const inner = verb !== null && "whole" in verb && verb.whole === true;
  const source = verb && verb !== head ? cleaned : phrase;
  const object = verb ? cleanPhrase(source.slice(verb.end)) : cleaned;
  const name = verb ? (inner ? verb.verb : source.slice(verb.from, verb.end)) : inherited;
  // 停车位新增2万个: the things stand before the verb.
  const ahead =
    verb && !inner && object === "" && /^(?:新|改建|扩建|改扩建)/.test(verb.verb)
      ? cleanPhrase(source.slice(0, verb.from)).replace(/(?:较|比)[^,;]*$/, "")
      : "";
  // 为经营主体减负2500亿元: a verb without an object is itself what is measured.
  const thing =
    noun.text !== ""
      ? noun.text
      : object !== ""
        ? withRank(object, clause.carried.subject)
        : verb
          ? (ahead.length >= 2 && ahead) ||
            (/^(?:完成|实现|达成|新增|再?建成)$/.test(name) && lastCounted(clause, quantity.unit)) ||
            (bareVerb.test(name) && counterpart(clause, quantity.unit)) ||
            cleaned
          : "";
  if (thing === "") return false;
  if (verb && isIndicator(object) && noun.text === "" && pushing.test(verb.verb) && quantity.unitClass !== "count")
    return false;
  const full = noun.text === "" && verb ? source.slice(verb.from) : noun.text;
  // 组织科技特派员500人次下乡: what stands on both sides belongs together.
  const both =
    noun.text !== "" &&
    verb &&
    object !== "" &&
    !/\d|^(?:建成|建造|竣工|投用|认定|备案|登记|注册|出厂|报废)的?$|^(?:好|现有|约|了)$/.test(object) &&
    !yearsYield.test(object)
      ? object.replace(/的$/, "")
      : "";
  const whole = headOf(both + cleanPhrase(withoutBrackets(noun.text !== "" ? full : thing)), 32);
  // 建成运营充电站60座: what follows coming about at once is no part of the thing either.
  const body = comingAbout.test(name) ? whole.replace(/^(?:运营|投用|投运|投产|运行)(?=.{2})/, "") : whole;
  if (body === "") return false;
  // 建成通车6.8公里: nothing but coming about is measured.
  const event = /^(?:通车|投产|投用|投运|并网|通水|通气|达标|验收)$/.test(body);
  const self = noun.text === "" && object === "";
  const show =
    self || (/^(?:实现|完成|推动|推进|支持|抓好|办好|争取|累计|安排|突破|新)/.test(name) && !/^突破|^新/.test(name))
      ? ""
      : name;
  // 新增造林面积50万亩: a bare indicator takes what is done with it.
  const bareIndicator = body.length <= 2 && isIndicator(body) && name.length > 2;
  const metric = bareIndicator
    ? name.replace(/^(?:累计|完成|实现)+/, "") + body
    : inner && noun.text === ""
      ? headOf(withoutCausative(cleaned))
      : comingAbout.test(name) && !event
        ? body
        : show + body;
  const annual = yearly(phrase) || /\/年$/.test(quantity.unit) || (inherited !== "" && clause.carried.annual);
  const output =
    yearsYield.exec(phrase)?.[1] ??
    (inherited !== "" && clause.carried.clause === clause.index ? clause.carried.output : "");
  // 形成10PB以上语料库: a unit of measure measures the size of the thing.
  const size = output === "" && /^(?:[EPTGZ]B|[EPTG]?FLOPS|P)$/i.test(quantity.unit) && !isIndicator(metric);
  // 形成生产能力3万辆/年: what can be made in a year is a size as well.
  const capacity = /(?:能力|产能)$/.test(metric) && /\/年$/.test(quantity.unit);
  // 每校至少配备1名教师: one for each is how it shall be everywhere.
  const whose = verb && noun.text !== "" ? ofEach(source.slice(0, verb.from)) : null;
  // 每千名老年人配备社工1名: so many for a number of people is how it shall be.
  const perMany = /^每\d*[十百千万]+[名户人个]?[\u4e00-\u9fff]/.test(cleanedWhole);
  // 每季度举办3场: a count of another rhythm than the year is a level that names its rhythm.
  const rhythm = /每(?:半年|季度?|个?月|周|半月|两周|学期)(?!度)/.exec(source.slice(0, verb?.from ?? 0))?.[0] ?? "";
  // 单日下线卫星2颗: what happens at a time is how it shall be.
  const atATime = /(?:单日|单月|单次|日均|月均|周均|每日|每天|每小时|同时)/.test(source);
  const kind: Kind =
    output !== "" || size || capacity || whose !== null || perMany || rhythm !== "" || atATime
      ? "level"
      : annual
        ? "annual-count"
        : "increase";
  const able = `${cleanPhrase(thing.replace(yieldTail, "")) || thing}年${output}能力`;
  clause.accept(mark, {
    metric:
      output !== ""
        ? able
        : size
          ? `${metric}规模`
          : (whose ?? "") + rhythm + (quantity.unitClass === "count" ? counted(metric) : metric),
    kind,
    binding,
    openList: endsOpen(object) || endsOpen(noun.text),
    to: noun.text !== "" ? noun.end : mark.end,
  });
  // 人工造林5万亩、封山育林8万亩: a verb that has no object has none in what follows either.
  clause.carried.verb = self && noun.text === "" && /(?:造林|植树|清淤|减排|节能|减碳|减负)$/.test(name) ? "" : name;
  clause.carried.output = output;
  clause.carried.thing = output === "" ? headOf(body, 14) : "";
  clause.carried.annual = annual;
  clause.carried.clause = clause.index;
  clause.carried.subject = thing;
  clause.cursor = noun.text !== "" ? noun.end : mark.end;
  return true;
}
