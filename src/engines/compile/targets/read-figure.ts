import type { Clause } from "./clause.ts";
import { descriptiveReason } from "./descriptive.ts";
import { isLoose, readBare, readState } from "./forms/bare.ts";
import { nounAfter, readCount, yearsYield } from "./forms/count.ts";
import { readEach } from "./forms/each.ts";
import { readAdded, readChange, readGrowth, readVerbGrowth } from "./forms/growth.ts";
import { readLevel } from "./forms/level.ts";
import {
  qualifies,
  readBaseline,
  readFund,
  readLead,
  readMultiple,
  readPartDone,
  readReach,
  readSetAside,
  readShareOf,
  readUsedFor,
  readWith,
  readWithin,
} from "./forms/special.ts";
import { givenShare, grantedAtMost, grantedEach } from "./lexicon/names.ts";
import { cleanPhrase, headVerb, tailVerb, withoutBrackets } from "./noun-phrase.ts";
import { peelLinks } from "./peel-links.ts";

/** 公共厕所新建改建450座: what is built stands before its verb. */
const builtBehind = /[\u4e00-\u9fff]{2}(?:新建|新改建|改扩建|改建|扩建)$/;

const base =
  "每(?:[\\d.]*[万千百亿]*(?:人口|人|名[\\u4e00-\\u9fff]{2,4}|户|亩|公顷|平方公里|平方米|立方米|吨|千瓦时|千瓦|度|床日?|次|件|辆|台|头|只|班|公里|生|村|镇|校)|月|年|天|日|周|小时|分钟|秒|季度|学期)";
/** Behind a binding word: by what a figure is counted. Of people and land readBare knows its own (达到每10万人100台). */
const perUnit = new RegExp(`(?<=[到至在达于过为近约超]|能力|规模|标准|强度|价格|收费|成本|产量)(?:${base}){1,2}$`);

/** One figure by itself. */
export function readFigure(clause: Clause, i: number): void {
  const { text, cursor, reading } = clause;
  const { start } = clause.marks[i]!;
  // 增加至2028年的80亿元: the year stands between the binding word and its figure; so does 每月 in 控制在每月1800元以内.
  const year =
    /(?<=[到至为达])(?:20\d\d年(?:底|末)?的|(?:目前|现在|现有|当前)的?)$/.exec(
      text.slice(Math.max(cursor, start - 9), start),
    )?.[0] ?? "";
  const per = perUnit.exec(text.slice(Math.max(cursor, start - 16), start))?.[0] ?? "";
  const before = reading.findings.length;
  readBound(clause, i, start - year.length - per.length);
  if (per !== "") for (const finding of reading.findings.slice(before)) finding.metric = per + finding.metric;
}

/** The figure `i`, what binds it ending at `figureAt`. */
function readBound(clause: Clause, i: number, figureAt: number): void {
  const { reading } = clause;
  const mark = clause.marks[i]!;
  const quantity = mark.quantity!;
  const binding = peelLinks(clause.text, clause.cursor, figureAt);
  const right = clause.rightOf(i);
  if (readBaseline(clause, mark, right)) return;
  const told = clause.text.slice(clause.cursor, figureAt);
  const isGranted =
    (/^(?:money|ratio)$/.test(quantity.unitClass) && (grantedAtMost.test(told) || givenShare.test(told))) ||
    (quantity.unitClass === "money" && grantedEach.test(clause.text.slice(clause.cursor, binding.end)));
  if (isGranted) {
    clause.reject(mark, "parameter");
    return;
  }
  let phrase = withoutBrackets(clause.text.slice(clause.cursor, binding.end));
  // 突破100项技术: with nothing before it 突破 is what shall be done, not how much.
  if (binding.boundWord === "突破" && cleanPhrase(phrase) === "" && right !== "") {
    binding.bound = null;
    phrase += "突破";
  }
  const moving = binding.growth !== null && !binding.level ? phrase : "";
  // 整合提升1000个站点: a word of growth before things that are counted is a verb of doing.
  if (binding.growth && quantity.unitClass !== "ratio" && !quantity.doubling) {
    phrase = withoutBrackets(clause.text.slice(clause.cursor, binding.level || binding.bound ? binding.end : figureAt));
    if (!binding.level && !binding.bound) binding.end = figureAt;
    binding.growth = null;
  }
  const linked = binding.level !== null || binding.growth !== null || binding.bound !== null;
  const head =
    (!binding.level && !binding.growth && (right !== "" || builtBehind.test(phrase)) ? tailVerb(phrase) : null) ??
    headVerb(phrase);
  const plainHead =
    head !== null && (cleanPhrase(phrase.slice(head.end)) === "" || yearsYield.test(phrase.slice(head.end)));
  const bareHead =
    plainHead ||
    (cleanPhrase(phrase) === "" && clause.carried.verb !== "") ||
    /^(?:突破|发展)$/.test(binding.boundWord + binding.growthWord);
  if (
    readLead(clause, mark, binding) ||
    readMultiple(clause, mark, phrase, right) ||
    readReach(clause, mark, phrase, binding, right) ||
    readShareOf(clause, mark, phrase, binding, right) ||
    readFund(clause, mark, phrase, binding, right) ||
    readUsedFor(clause, mark, phrase, binding, right) ||
    readSetAside(clause, mark, phrase, binding, right) ||
    readWith(clause, mark, phrase, binding, right) ||
    readPartDone(clause, mark, phrase, binding, right) ||
    (head === null && readState(clause, mark, phrase, binding, right))
  )
    return;
  const reason = descriptiveReason(quantity, {
    before: clause.text.slice(Math.max(clause.range.start, figureAt - 12), figureAt),
    right,
    nextUnit: clause.marks[i + 1]?.quantity?.unitClass ?? null,
    sentence: clause.sentence,
    announced: clause.frame.announced,
    afterVerb: bareHead,
    headed: head !== null,
    listing: head !== null || (clause.carried.verb !== "" && clause.carried.clause === clause.index),
    listed:
      i > 0 &&
      reading.findings.at(-1)?.mark === clause.marks[i - 1] &&
      /^[、,](?=.)/.test(clause.text.slice(clause.marks[i - 1]!.end, clause.marks[i - 1]!.end + 2)),
    verb: head?.verb ?? (clause.carried.verb || binding.boundWord),
    linked: linked || /(?:较|比)20\d\d年(?:底|末)?$/.test(moving),
    moved: binding.growth !== null || /[提增升降减压缩扩]/.test(binding.levelWord),
  });
  if (reason !== null || qualifies(clause, i)) {
    if (!(reason === "duration" && readWithin(clause, mark, phrase, binding, right))) clause.reject(mark, "parameter");
    return;
  }
  // 由…提高到: the metric stands before 由.
  if (clause.base)
    phrase = phrase.slice(
      0,
      Math.max(0, phrase.search(/[由从](?:20\d\d年|目前|现在|当前)?(?:[^,;]|,(?=\d{3})){0,14}$/)) || phrase.length,
    );
  if (binding.growth && (quantity.unitClass === "ratio" || quantity.doubling)) {
    readGrowth(clause, mark, phrase, binding);
    return;
  }
  if (moving !== "" && readChange(clause, mark, moving, binding, right)) return;
  if (readAdded(clause, mark, phrase, binding, right)) return;
  const noun = nounAfter(clause, i, right);
  if (readEach(clause, mark, phrase, binding, noun)) return;
  if (linked) {
    if (readLevel(clause, mark, phrase, binding, head, noun)) return;
  }
  if (readCount(clause, mark, phrase, binding, head, noun)) return;
  if (readVerbGrowth(clause, mark, phrase, binding) || readBare(clause, mark, phrase, binding, right)) return;
  clause.reject(
    mark,
    quantity.form === "chinese" ? "parameter" : isLoose(quantity, right, phrase) ? "parameter" : "unclassified",
  );
}
