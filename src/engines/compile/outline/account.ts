import type { Draft } from "../draft.ts";
import { fold } from "../language/fold.ts";

/** 今年以来,我局…; 上半年,全市…; 一年来,…: how a paper opens that tells what has been done. */
const opensSo =
  /^(?:各位[\u4e00-\u9fff]{1,6}[:,!])?(?:(?:今年|20\d\d年|年初|[去上]年|党的[\u4e00-\u9fff]{2,8}|[^,。]{2,8}?开展)以来|(?:今年|20\d\d年)?(?:上半年|前?[一二三四]季度|前三季度|1[-—至到]\d{1,2}月(?:份)?)|一年来|(?:过去|近)[一二三四五]?年)[,，]/;
/** …成绩明显。获评…,顺利通过…,与上年持平: an opening that says so three times tells results, whatever its chapters are called. */
const result =
  /(?:成绩|成效|成果)(?:明显|显著|突出|斐然)|获评|荣获|顺利通过|受[\u4e00-\u9fff]{0,12}(?:表扬|表彰)|[与同][^,。;]{0,8}持平|[相同]比(?:[^,。;]{0,8})?(?:增[长加]|下降|减少|上升|提高)|圆满完成|(?:现已|已经?)(?:完成|建成|开展|实现)|取得[^,。;]{0,8}(?:成效|成绩|进展|突破)|目前,?[^,。;]{0,8}(?:共有|现有|拥有)/g;
const aims = /力争|争取|(?:主要|预期|工作|总体)(?:预期)?(?:目标|思路|要求)|制[定订]本|提出(?:以下|如下)|[到至]20\d\d年/;
/** Chapters of such a paper that look ahead. */
const ahead =
  /下一?步|下半年|下一阶段|下阶段|今后|明年|来年|打算|计划|安排|思路|建议|规划|目标(?!.*(?:完成|情况))|展望/;
/** Chapters that say themselves that they tell what has been done, whatever else their title names (目标任务完成情况). */
export const toldTitle =
  /(?:完成|进展|落实|执行|开展|推进|实施|运行|达成|实现|办理|整改)(?:的)?(?:基本|主要|总体|有关)?情况$|(?:工作|主要|特色|创新|突出)?亮点$|(?:主要|工作|初步|取得(?:的)?)(?:成效|成绩|成果|进展|做法|经验)$|^(?:经验|特色|典型)做法|工作回顾$/;

/**
 * Headings under which a paper without a plan's title tells what has been done: it opens like an account (今年以来,…), so every chapter does
 * whose title does not look ahead. In: the outline. Out: ids of those headings and all that stands under them.
 */
export function accountChapters(draft: Pick<Draft, "nodes" | "text" | "meta">): ReadonlySet<string> {
  const told = new Set<string>();
  const first = draft.nodes.findIndex((node) => node.label !== null);
  const opening = draft.nodes.slice(0, Math.max(0, first)).map((node) => draft.text.slice(node.start, node.end).trim());
  // Under a plan's title 近年来,… is only where the plan starts from.
  if (draft.meta.title !== null) return told;
  const said = fold(opening.join("\n"));
  const results = !aims.test(said) && new Set(said.match(result)).size >= 3;
  if (!results && !opening.some((text) => opensSo.test(fold(text)))) return told;
  const chapters = draft.nodes.filter((node) => node.label !== null && node.kind !== "box");
  const labelled = new Set(chapters.map(({ id }) => id));
  const tops = chapters.filter(({ parent }) => parent === null || !labelled.has(parent));
  const top = new Set(tops.map(({ id }) => id));
  // 今年以来,… may open a plan as well: the account has a chapter that says what it is.
  if (results) for (const node of draft.nodes.slice(0, first)) told.add(node.id);
  else if (!tops.some(({ title }) => toldTitle.test((title ?? "").replace(/\s/g, "")))) return told;
  for (const node of draft.nodes) {
    if (node.parent !== null && told.has(node.parent)) told.add(node.id);
    else if (top.has(node.id) && !ahead.test(node.title ?? "")) told.add(node.id);
  }
  return told;
}
