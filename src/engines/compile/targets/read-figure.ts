import type { Clause } from "./clause.ts";
import { descriptiveReason } from "./descriptive.ts";
import { isLoose, readBare, readState } from "./forms/bare.ts";
import { nounAfter, readCount, yearsYield } from "./forms/count.ts";
import { readEach } from "./forms/each.ts";
import { readChange, readGrowth, readVerbGrowth } from "./forms/growth.ts";
import { readLevel } from "./forms/level.ts";
import {
  qualifies,
  readBaseline,
  readFund,
  readLead,
  readMultiple,
  readPartDone,
  readReach,
  readShareOf,
  readWithin,
} from "./forms/special.ts";
import { cleanPhrase, headVerb, tailVerb, withoutBrackets } from "./noun-phrase.ts";
import { peelLinks } from "./peel-links.ts";

/** 公共厕所新建改建450座: what is built stands before its verb. */
const builtBehind = /[\u4e00-\u9fff]{2}(?:新建|新改建|改扩建|改建|扩建)$/;

/** One figure by itself. */
export function readFigure(clause: Clause, i: number): void {
  const mark = clause.marks[i]!;
  const quantity = mark.quantity!;
  // 增加至2028年的80亿元: the year stands between the binding word and its figure.
  const year = /(?<=[到至为达])20\d\d年(?:底|末)?的$/.exec(
    clause.text.slice(Math.max(clause.cursor, mark.start - 9), mark.start),
  );
  const figureAt = mark.start - (year?.[0].length ?? 0);
  const binding = peelLinks(clause.text, clause.cursor, figureAt);
  const right = clause.rightOf(i);
  if (readBaseline(clause, mark, right)) return;
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
    verb: head?.verb ?? (clause.carried.verb || binding.boundWord),
    linked,
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
      Math.max(0, phrase.search(/[由从](?:20\d\d年|目前|现在|当前)?[^,;]{0,12}$/)) || phrase.length,
    );
  if (binding.growth && (quantity.unitClass === "ratio" || quantity.doubling)) {
    readGrowth(clause, mark, phrase, binding);
    return;
  }
  if (moving !== "" && readChange(clause, mark, moving, binding, right)) return;
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
