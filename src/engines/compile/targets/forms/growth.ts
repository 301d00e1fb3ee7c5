import type { Clause } from "../clause.ts";
import { cleanPhrase, counted, endsOpen, headOf, headVerb, isIndicator, withoutCausative } from "../noun-phrase.ts";
import type { Binding } from "../peel-links.ts";
import type { Mark } from "../scan-marks.ts";
import { ownerOf, splitList } from "../split-list.ts";
import { lastCounted } from "./count.ts";

/** 较2024年, 比“十四五”末再: what the growth is measured from belongs to no metric. */
const measuredFrom =
  /(?:力争)?(?:较|(?<![占同环])比)(?:“?十[一二三四]五”?(?:末|时期|期末)?|20\d\d年(?:底|末|初|同期)?|上年|去年|基期|同期|目前|现状|现在|当前)?(?:同期)?[再翻又]?(?:实现|净|新|累计|共|要|将|力争)*$/;
const withoutBase = (phrase: string) => phrase.replace(measuredFrom, "");

export function readGrowth(clause: Clause, mark: Mark, raw: string, binding: Binding): void {
  const phrase = withoutBase(
    raw.replace(/[一二三四五两]年(?:内)?$/, "").replace(/(?:累计|总计|总体|合计|在[^,;]{1,10}基础上再?)+$/, ""),
  );
  let metric = cleanPhrase(withoutCausative(cleanPhrase(phrase.replace(/年均$|每年$/, ""))));
  metric = ownerOf(metric, clause.carried.subject) + metric;
  if (metric === "") metric = clause.carried.subject;
  if (metric === "") {
    clause.reject(mark, "unclassified");
    return;
  }
  const list = splitList(metric, null);
  const kind = clause.kindOf(mark.quantity!, binding, raw, false);
  if (list?.open)
    for (const item of list.items) clause.accept(mark, { metric: item, kind, binding, openList: true, to: mark.end });
  else clause.accept(mark, { metric: headOf(metric, 30), kind, binding, openList: endsOpen(metric), to: mark.end });
  clause.carried.subject = metric;
  clause.cursor = mark.end;
}

/** 用电成本下降5分/千瓦时, 居民收入增加800元以上: by how much an indicator moves, in its own unit. */
export function readChange(clause: Clause, mark: Mark, told: string, binding: Binding, right: string): boolean {
  const { unitClass } = mark.quantity!;
  const bare = withoutBase(told);
  const named = cleanPhrase(withoutCausative(cleanPhrase(bare)));
  // 规模达到7000万千瓦,较2025年增加3300万千瓦: only a base stands before the verb.
  const metric =
    named === "" && bare !== told ? clause.carried.subject : ownerOf(named, clause.carried.subject) + named;
  if (unitClass === "ratio" || unitClass === "none" || metric.length < 3) return false;
  if (!isIndicator(metric) && (bare === told || named !== "")) return false;
  if (right !== "" && !/^[、,;:)]/.test(right)) return false;
  clause.accept(mark, { metric: headOf(metric, 30), kind: "increase", binding, openList: false, to: mark.end });
  clause.carried.subject = metric;
  clause.cursor = mark.end;
  return true;
}

const spread = "(?:(?<!\\d)[一二三四五两\\d]{1,2}年|年均|每年|累计|合计|共计?|全年|总计|将|要|再|可|分别|力争)";
const addedTo = new RegExp(`^(.*?)[,、]?(${spread}*)(?:净?新增|净增)加?$`);
const doneOver = new RegExp(`^(.*?[\\u4e00-\\u9fff“”)])(${spread}+)(?:完成|实现|达成|达)?$`);

/** 从业人员累计新增5万人, 固定资产投资三年累计完成260亿元: the subject, over what time, and that so much is added or done. */
export function readAdded(clause: Clause, mark: Mark, phrase: string, binding: Binding, right: string): boolean {
  const { unitClass } = mark.quantity!;
  if (
    unitClass === "ratio" ||
    unitClass === "time" ||
    unitClass === "none" ||
    binding.growth ||
    !/^(?:$|[、,;:)])/.test(right)
  )
    return false;
  const added = addedTo.exec(phrase);
  const found = added ?? (unitClass === "money" ? doneOver.exec(phrase) : null);
  // 三年新增企业60户,每年净增不低于15户; 保护100种,较2025年新增40种: of what was counted before.
  const bare = withoutBase(found?.[1] ?? "");
  const named = cleanPhrase(withoutCausative(cleanPhrase(bare)));
  const goesOn =
    found !== null &&
    named === "" &&
    (bare !== found[1] || /每年|年均|其中/.test(found[0]) || clause.reading.earlier.length > 0);
  const metric = goesOn ? lastCounted(clause, mark.quantity!.unit).replace(/^净?新增|(?:净?新增|净增)+$/g, "") : named;
  if (!found || metric.length < 2 || (headVerb(metric) && !isIndicator(metric)) || /^[和及与]/.test(metric))
    return false;
  if (!added && !(isIndicator(metric) && /年|累计|合计|共/.test(found[2]!))) return false;
  const kind = /年均|每年/.test(found[2]!)
    ? "annual-count"
    : added || !(binding.level || binding.bound)
      ? "increase"
      : "level";
  const name =
    headOf(metric, 30) +
    (added && bare === found[1] ? (/净?新增|净增/.exec(phrase.slice(found[1]!.length))?.[0] ?? "") : "");
  clause.accept(mark, {
    metric: unitClass === "count" ? counted(name) : name,
    kind,
    binding,
    openList: endsOpen(metric),
    to: mark.end,
  });
  clause.carried.subject = metric;
  clause.cursor = mark.end;
  return true;
}

/** 压缩内设机构20%以上: the verb of movement stands before what moves. */
export function readVerbGrowth(clause: Clause, mark: Mark, phrase: string, binding: Binding): boolean {
  if (mark.quantity!.unitClass !== "ratio") return false;
  const found = /^(?:压缩|压减|降低|减少|缩短|节约|削减|提高|提升|增加)(.{2,20})$/.exec(cleanPhrase(phrase));
  if (!found || /[率比]$/.test(found[1]!)) return false;
  clause.accept(mark, { metric: found[1]!, kind: "growth-rate", binding, openList: false, to: mark.end });
  clause.carried.subject = found[1]!;
  clause.cursor = mark.end;
  return true;
}
