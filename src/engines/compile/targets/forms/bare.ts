import type { Clause } from "../clause.ts";
import { cleanPhrase, counted, endsOpen, headOf, isIndicator, withoutCausative, withRank } from "../noun-phrase.ts";
import type { Binding } from "../peel-links.ts";
import type { Quantity } from "../quantity.ts";
import type { Mark } from "../scan-marks.ts";

/** A verb of bringing about between who does it and what comes of it. */
const bringing =
  /^[\u4e00-\u9fff“”]{2,12}(?:新增|新建|完成|实施|培育|引进|建成|开发|研制|发现|制定|突破|获批|组建|创建|培养|选育|创作|发布)(?!区|者|率|人员|机构|经费|投入|能力|水平|平台|中心|基地)[\u4e00-\u9fff“”]{2,}$/;

/** 年产绿氢, 可年处理秸秆: a doing of every year with what it is done to. */
const yearsOutput =
  /^(?:可|能|预计|达产后|投产后|建成后|实现)*年均?(?:生产|产(?![值业品能量出])|处理|加工|供应|供(?!给)|输送|送电|发电|消纳|外送|外调|接待|服务|回收|利用|减排|减少|替代|节约|节水|节电|节能|屠宰|出栏|吞吐|转运|运输|检测|消耗|综合利用|资源化利用|处置|固碳|减碳)[\u4e00-\u9fff]{1,14}$|^(?:可|能|预计|达产后|投产后|建成后|实现)*年(?:发电|供电|供热|供气|供水|节水|节电|减排|减碳|节煤)$/;

/** 城镇调查失业率5%左右: an indicator and its figure, without any binding word. */
export function readBare(clause: Clause, mark: Mark, phrase: string, binding: Binding, right: string): boolean {
  const quantity = mark.quantity!;
  if (quantity.unitClass === "time" || quantity.form === "chinese") return false;
  const named = cleanPhrase(withoutCausative(cleanPhrase(phrase)));
  // 工业投资完成110亿元: the indicator has its verb behind it.
  const before = named.replace(/(?:完成|实现)$/, "");
  const whole = isIndicator(before) ? before : named;
  // 年招收博士后1000人: every year anew.
  const eachYear =
    quantity.unitClass === "count" &&
    /^年均?(?:招收|登记|培训|新增|引进|培养|开展|举办|组织|服务|受理|转化|发放|实施|演出|放映)(?![\u4e00-\u9fff]*(?:率|能力)$).{2,}/.test(
      whole,
    );
  // 建成制氢项目3个,年产绿氢2万吨: what a year brings.
  const output = quantity.unitClass !== "ratio" && yearsOutput.test(whole);
  // 改造大棚8000座,其中2026年3000座: the year alone says which part.
  const dated = clause.reading.findings.at(-1);
  if (
    /^[,、]?其中20\d\d年(?:底|末)?(?:前|内)?$/.test(phrase) &&
    dated?.unit === quantity.unit &&
    /^(?:$|[、,;])/.test(right)
  ) {
    clause.accept(mark, { metric: dated.metric, kind: dated.kind, binding, openList: false, to: mark.end });
    clause.cursor = mark.end;
    return true;
  }
  const metric = output ? whole.replace(/^.*?(?=年)/, "") : eachYear ? whole.replace(/^年均?/, "") : whole;
  if (metric.length < 2 || !(right === "" || /^[、,;:和及,与]/.test(right) || /^以/.test(right))) return false;
  // 占地500亩,建筑面积30万平方米,总投资50亿元: a project is described.
  if (/^(?:项目)?(?:计划)?总投资$/.test(metric) && /占地|建筑面积|建设规模|位于/.test(clause.sentence)) return false;
  const promised = clause.frame.announced || clause.aim;
  // In the action part a clause that ends in so many things is a duty, whatever its verb.
  const work =
    (/^(?:积极)?争取/.test(phrase) && quantity.unitClass === "count") ||
    /(?:建设|改造|治理|修复|整治|提升|保护|造林|育林|抚育|绿化|开发|种植|投放|供应|交付|减负|培训|落户|立项|上市|入选|获批|再就业|还湿|还林|还草|补水|清淤|疏浚|复垦|并网|引才|引智)$/.test(
      metric.replace(/(?<=治理|修复|整治|造林|绿化|改造|种植|恢复)面积$/, ""),
    );
  // 龙头企业开发新品种20个: somebody brings so many about.
  const brought = /^(?:count|measure)$/.test(quantity.unitClass) && bringing.test(metric);
  // 新增装机300万千瓦,其中深远海100万千瓦: a part of what was measured just before.
  const total = clause.reading.findings.at(-1);
  if (
    /^[,、]?其中/.test(phrase) &&
    total?.unit === quantity.unit &&
    !isIndicator(metric) &&
    quantity.unitClass === "measure"
  ) {
    const part = metric.length <= 6 ? metric + total.metric : metric;
    clause.accept(mark, { metric: part, kind: total.kind, binding, openList: false, to: mark.end });
    clause.cursor = mark.end;
    return true;
  }
  if (!promised && !isIndicator(metric) && quantity.unitClass !== "count" && !work && !output) return false;
  if (quantity.unit === "" && !isIndicator(metric)) return false;
  const kind = eachYear ? "annual-count" : output ? "level" : clause.kindOf(quantity, binding, metric, work || brought);
  const share = quantity.unitClass === "ratio" && /占[^,]{2,24}$/.test(metric) && !isIndicator(metric) ? "比重" : "";
  const name = withRank(headOf(metric, 30) + share, clause.carried.subject);
  clause.accept(mark, {
    metric: quantity.unitClass === "count" ? counted(name) : name,
    kind,
    binding,
    openList: endsOpen(metric),
    to: mark.end,
  });
  clause.carried.subject = metric;
  clause.cursor = mark.end;
  return true;
}

const state =
  /^(?:(?:20\d\d年)?(?:\d{1,2}月(?:底|末|初)?|[上下]半年|第?[一二三四]季度[末底]?|年[底末内]|[底末])?(?:之?前|以前)?)?(?:全部|全面|基本)?(?:交付使用|交付|建成投用|建成通车|建成|投入使用|投入运行|投用|投运|投产|到位|开工|竣工|完工|并网|入住|通车|上岗)$/;

/** 公租房1200套9月底前交付使用: the things and their number, then the state they shall reach. */
export function readState(clause: Clause, mark: Mark, phrase: string, binding: Binding, right: string): boolean {
  const quantity = mark.quantity!;
  if (binding.level || binding.growth || !/^(?:count|measure|money)$/.test(quantity.unitClass)) return false;
  const reached = state.exec(right.replace(/^,/, ""));
  const thing = headOf(cleanPhrase(phrase), 30);
  if (!reached || !/^[\u4e00-\u9fff“”A-Za-z]{2,}$/.test(thing) || /[的等]$/.test(thing)) return false;
  clause.accept(mark, {
    metric: quantity.unitClass === "count" ? counted(thing) : thing,
    kind: "increase",
    binding,
    openList: false,
    to: mark.end + right.length,
  });
  clause.carried.subject = thing;
  clause.cursor = mark.end + right.length;
  return true;
}

/** A figure that hangs loose but plainly describes (以上 + noun, a duration). */
export function isLoose(quantity: Quantity, right: string, phrase: string): boolean {
  return (
    quantity.unitClass === "time" ||
    (quantity.unit === "" && right !== "") ||
    (right !== "" && !/^[、,;]/.test(right)) ||
    /^(?:第|约)/.test(phrase)
  );
}
