import type { Clause } from "../clause.ts";
import { makingVerbAt } from "../lexicon/verbs.ts";
import { cleanPhrase, counted, headOf } from "../noun-phrase.ts";
import type { Binding } from "../peel-links.ts";
import type { Mark } from "../scan-marks.ts";

/** Of whom each: 每个乡镇, 每支队伍. A cadence (每年, 每学期) and a denominator (每万人) are none. */
const each =
  "每(?!年|月|周|日|天|季|半|两|三|四|五|次|学期|学年|期|轮|逢|当|隔|百|千|万|亿|人|户|\\d)[\\u4e00-\\u9fff()、“”]{1,14}?";
const eachBefore = new RegExp(`(${each})(?:全年)?(?:至少|最少|均|都|要|应)*$`);
const onlyEach = new RegExp(`^(?:原则上)?${each}$`);
/** 各区(县级市), 全部镇: all of them, named together. */
const all = "(?:各|全部|所有)(?:区|县|市|镇|乡|街道?|村|社区|园区|学校|地){1,3}(?:\\([^()]{1,8}\\))?";
const eachHas = new RegExp(
  `(${each}|${all})(?:至少|最少|均|都|各|要|应)*(?:拥有|设有|建有|配有|有)(?:且仅有)?(?:至少|最少)?$`,
);

/** 每校至少配备1名教师: whose the figure is when it is one for each; null when a year's sum or nobody is named before the verb. */
export function ofEach(beforeVerb: string): string | null {
  return /全年|年内|累计|每年|年均/.test(beforeVerb) ? null : (eachBefore.exec(beforeVerb)?.[1] ?? null);
}

/** Whether a phrase only says of whom each (每个县不少于1处): the thing stands in the clause before. */
export function isEach(phrase: string): boolean {
  if (!onlyEach.test(phrase) || phrase.lastIndexOf("每") > 0 || /[与和同]$/.test(phrase)) return false;
  for (let i = 1; i < phrase.length; i++) if (makingVerbAt(phrase, i).length >= 2) return false;
  return true;
}

/** 每个设区市至少有1所专科医院: what each has is a level. */
export function readEach(
  clause: Clause,
  mark: Mark,
  phrase: string,
  binding: Binding,
  noun: { text: string; end: number },
): boolean {
  if (mark.quantity!.unitClass !== "count" || noun.text === "") return false;
  const found = eachHas.exec(clause.text.slice(clause.cursor, mark.start)) ?? null;
  if (!found || phrase === "") return false;
  const thing = headOf(cleanPhrase(noun.text.replace(/(?<=.{2})(?:就业|上岗|入住|在岗|值守|参加|参与)$/, "")), 30);
  if (thing.length < 2) return false;
  clause.accept(mark, {
    metric: found[1]! + counted(thing),
    kind: "level",
    binding,
    openList: false,
    to: noun.end,
  });
  clause.carried.subject = thing;
  clause.cursor = noun.end;
  return true;
}
