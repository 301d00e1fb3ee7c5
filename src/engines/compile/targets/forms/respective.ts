import type { Clause } from "../clause.ts";
import { pushing } from "../lexicon/verbs.ts";
import { cleanPhrase, counted, headVerb, withoutCausative } from "../noun-phrase.ts";
import { peelLinks } from "../peel-links.ts";
import { splitList } from "../split-list.ts";

/** A、B分别达到x、y: one target a value. Returns how many figures were read, 0 if it is no such list. */
export function readRespective(clause: Clause, i: number): number {
  const mark = clause.marks[i]!;
  const quantity = mark.quantity!;
  const binding = peelLinks(clause.text, clause.cursor, mark.start);
  const phrase = clause.text.slice(clause.cursor, binding.end);
  // 均下降10%: each of them.
  const each =
    phrase.lastIndexOf("分别") >= 0 ? phrase.lastIndexOf("分别") : /[均都各]$/.test(phrase) ? phrase.length - 1 : -1;
  let run = 1;
  while (i + run < clause.marks.length) {
    const between = clause.text.slice(clause.marks[i + run - 1]!.end, clause.marks[i + run]!.start);
    if (
      !/^(?:[、,和及与]|以及)(?:达到?|超过?|约|为)?$/.test(between) ||
      clause.marks[i + run]!.quantity!.unitClass !== quantity.unitClass
    )
      break;
    run++;
  }
  if (each < 0 && run < 2) return 0;
  if (quantity.unitClass === "time" && !binding.level) return 0;
  const list = cleanPhrase(withoutCausative(cleanPhrase(each < 0 ? phrase : phrase.slice(0, each))));
  const verb = headVerb(list);
  const split = /^(?:累计|总数|合计|总量)?$/.test(list)
    ? (lastNamed(clause, run) ?? splitList(clause.carried.subject, run))
    : splitList(list, run > 1 ? run : null);
  if (!split || (each < 0 && run < 2)) return 0;
  if (each < 0 && !binding.growth && !binding.level) return 0;
  const kind = clause.kindOf(
    quantity,
    binding,
    phrase,
    verb !== null && !pushing.test(verb.verb) && !binding.level && !binding.growth,
  );
  const share =
    run > 1
      ? split.items.map((item, k) => [item, clause.marks[i + k]!] as const)
      : split.items.map((item) => [item, mark] as const);
  for (const [item, own] of share) {
    const metric = cleanPhrase(item);
    clause.accept(own, {
      metric: own.quantity!.unitClass === "count" ? counted(metric) : metric,
      kind,
      binding,
      openList: split.open,
      to: own.end,
    });
  }
  clause.cursor = clause.marks[i + run - 1]!.end;
  clause.carried.subject = split.items.at(-1) ?? "";
  return run;
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
