import type { Clause } from "../clause.ts";
import { doing, pushing } from "../lexicon/verbs.ts";
import { cleanPhrase, counted, headVerb, isIndicator, withoutCausative } from "../noun-phrase.ts";
import { peelLinks } from "../peel-links.ts";
import { splitList } from "../split-list.ts";
import { lastCounted } from "./count.ts";

/** 分别给予不低于, 分别奖励: what is given. */
const givenOut = /^(?:再)?(?:一次性)?(?:给予|奖励|奖补|补助|补贴|资助|发放)/;

/** A、B分别达到x、y: one target a value. Returns how many figures were read, 0 if it is no such list. */
export function readRespective(clause: Clause, i: number): number {
  const mark = clause.marks[i]!;
  const quantity = mark.quantity!;
  const binding = peelLinks(clause.text, clause.cursor, mark.start);
  const phrase = clause.text.slice(clause.cursor, binding.end);
  // 均下降10%: each of them.
  const each =
    phrase.lastIndexOf("分别") >= 0
      ? phrase.lastIndexOf("分别")
      : (/[均都各](?:实现|新增|完成|建成|达成|获批|引进|培育|打造)?$/.exec(phrase)?.index ?? -1);
  let run = 1;
  while (i + run < clause.marks.length) {
    const between = clause.text.slice(clause.marks[i + run - 1]!.end, clause.marks[i + run]!.start);
    if (
      !/^(?:[、,和及与]|以及)(?:达到?|超过?|约|为)?$/.test(between) ||
      (clause.marks[i + run]!.quantity!.unitClass !== quantity.unitClass && !phrase.includes("分别"))
    )
      break;
    run++;
  }
  if (each < 0 && run < 2) return 0;
  if (quantity.unitClass === "time" && !binding.level) return 0;
  // 分别给予5万元、10万元奖补: rules of grants, whoever gets them.
  if (quantity.unitClass === "money" && each >= 0 && givenOut.test(phrase.slice(each + 2))) {
    for (const one of clause.marks.slice(i, i + run)) clause.reject(one, "parameter");
    clause.cursor = clause.marks[i + run - 1]!.end;
    return run;
  }
  const years = phrase.includes("分别") ? yearsPaired(clause, phrase, run) : null;
  const told = each < 0 ? phrase : phrase.slice(0, each);
  // 2026年、2027年分别建成学校5所、8所: with years alone before 分别 the thing stands behind it.
  const behind = years !== null && cleanPhrase(told.replace(yearList, "")) === "" && told !== phrase;
  const done = behind ? phrase.slice(each + 2) : "";
  const list = behind
    ? // 其中2026年、2027年分别完成120公里、160公里: of what was counted before.
      /^(?:再)?(?:完成|实现|达到|建成|新增|新建|改造|开工|投产|投用|建设|创建|培育)?$/.test(done)
      ? lastCounted(clause, quantity.unit)
      : done.replace(comesAbout, "")
    : cleanPhrase(withoutCausative(cleanPhrase(years ? told.replace(yearList, "") : told))).replace(comesAbout, "");
  const groups = phrase.includes("分别") ? groupsAhead(clause, run) : null;
  const verb = headVerb(behind ? phrase.slice(each + 2) : told);
  const split = /^(?:累计|总数|合计|总量)?$/.test(list)
    ? (lastNamed(clause, run) ?? splitList(clause.carried.subject, run))
    : (splitList(list, run > 1 ? run : null) ??
      (years ? { items: years.map(() => list), open: false } : null) ??
      (phrase.includes("分别") ? fusedPair(list, run) : null) ??
      (groups && list !== "" ? { items: groups.map(() => list), open: false } : null));
  // Subjects come before years: two of each leave open which year is whose.
  const paired = years && split && new Set(split.items).size === 1 ? years : null;
  if (!split || (each < 0 && run < 2)) return 0;
  if (each < 0 && !binding.growth && !binding.level) return 0;
  const kind = clause.kindOf(
    quantity,
    binding,
    phrase,
    verb !== null &&
      (!pushing.test(verb.verb) || ((behind || quantity.unitClass === "count") && doing.test(verb.verb))) &&
      !binding.level &&
      !binding.growth,
  );
  const share =
    run > 1
      ? split.items.map((item, k) => [item, clause.marks[i + k]!] as const)
      : split.items.map((item) => [item, mark] as const);
  // 培训养老护理员、保育师各200人: the verb of the first holds for the others, unless they have one of their own.
  const first = headVerb(split.items[0] ?? "");
  const doer =
    first?.from === 0 && first.verb !== "接待" && !isIndicator(split.items[0]!) && first.end < split.items[0]!.length
      ? first.verb
      : "";
  for (const [k, [item, own]] of share.entries()) {
    const metric = cleanPhrase(k > 0 && doer !== "" && !headVerb(item) ? doer + item : item);
    clause.accept(own, {
      metric: own.quantity!.unitClass === "count" ? counted(metric) : metric,
      kind,
      binding,
      openList: split.open,
      to: own.end,
      ...(paired ? { year: paired[k]! } : {}),
      ...(groups && new Set(split.items).size === 1 ? { group: groups[k]! } : {}),
    });
  }
  clause.cursor = clause.marks[i + run - 1]!.end;
  clause.carried.subject = split.items.at(-1) ?? "";
  return run;
}

/** Verbs of coming about are no part of what is counted. */
const comesAbout = /^(?:建成|建设|打造|形成|建立)(?!用地)/;
const yearList = /(?:到|至|在|于)?(?:20\d\d年(?:底|末)?(?:[、和及与,]|以及)?(?:到|至)?){2,},?/;

/** 到2026年、2028年,普及率分别达到50%、60%: as many years as figures, in front of the subject or behind it. */
function yearsPaired(clause: Clause, phrase: string, run: number): number[] | null {
  if (run < 2) return null;
  const ahead = clause.text.slice(Math.max(0, clause.range.start - 40), clause.range.start);
  const list = yearList.exec(phrase) ?? yearList.exec(/[^。;\n]*$/.exec(ahead)?.[0] ?? "");
  const years = list?.[0].match(/20\d\d/g)?.map(Number);
  return years?.length === run ? years : null;
}

/** 一、二、三组的进资中,工业项目分别为…: the groups that were named before in the sentence share out the figures. */
function groupsAhead(clause: Clause, run: number): string[] | null {
  const ahead =
    /[^。;\n]*$/.exec(clause.text.slice(Math.max(0, clause.range.start - 40), clause.range.start))?.[0] ?? "";
  const found = /((?:[一二三四五六甲乙丙丁ABCD]、)+[一二三四五六甲乙丙丁ABCD])(组|类|档|片区|梯队|标段)/.exec(ahead);
  if (!found || run < 2) return null;
  const names = found[1]!.split("、").map((one) => one + found[2]!);
  return names.length === run ? names : null;
}

/** Two things in one word: each with what follows it. */
const pairs: Record<string, [string, string]> = {
  城乡: ["城市", "农村"],
  进出口: ["进口", "出口"],
  市县: ["市级", "县级"],
  省市: ["省级", "市级"],
  男女: ["男性", "女性"],
  水陆: ["水路", "陆路"],
};

/** 城乡低保标准分别提高5%和8%: the first word holds two subjects. */
function fusedPair(list: string, run: number): { items: string[]; open: boolean } | null {
  const pair = Object.keys(pairs).find((word) => list.startsWith(word));
  if (!pair || run !== 2 || list.length < pair.length + 2) return null;
  return { items: pairs[pair]!.map((one) => one + list.slice(pair.length)), open: false };
}

/** 新增A10个、B50家,累计分别达到60个和300家: the things that were named last. */
function lastNamed(clause: Clause, wanted: number): { items: string[]; open: boolean } | null {
  const before = clause.reading.findings.slice(-wanted);
  if (wanted < 2 || before.length < wanted) return null;
  const items = before.map(({ metric }) =>
    metric.replace(/^(?:新增|新建|新认定|新培育|新引进|培育|引进|认定)+|数量$/g, ""),
  );
  return items.every((item) => item !== "") ? { items, open: false } : null;
}
