import type { Clause } from "../clause.ts";
import { cleanPhrase, endsOpen, headOf, isIndicator, withoutCausative } from "../noun-phrase.ts";
import type { Binding } from "../peel-links.ts";
import type { Mark } from "../scan-marks.ts";
import { splitList } from "../split-list.ts";

export function readGrowth(clause: Clause, mark: Mark, raw: string, binding: Binding): void {
  const phrase = raw
    .replace(/[一二三四五两]年(?:内)?$/, "")
    .replace(/(?:累计|总计|总体|合计|在[^,;]{1,10}基础上再?)+$/, "")
    .replace(
      /(?:力争)?(?:较|(?<![占同环])比)(?:“?十[一二三四]五”?(?:末|时期)?|20\d\d年(?:底|末)?|上年|去年|基期|同期|目前|现状)?(?:同期)?[再翻]?$/,
      "",
    );
  let metric = cleanPhrase(withoutCausative(cleanPhrase(phrase.replace(/年均$|每年$/, ""))));
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
  const metric = cleanPhrase(withoutCausative(cleanPhrase(told)));
  if (unitClass === "ratio" || unitClass === "none" || !isIndicator(metric) || metric.length < 3) return false;
  if (right !== "" && !/^[、,;:)]/.test(right)) return false;
  clause.accept(mark, { metric: headOf(metric, 30), kind: "increase", binding, openList: false, to: mark.end });
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
