import type { Answer, Item, Ranked, Verdict } from "../engines/match/contract.ts";
import type { Duplicate } from "../engines/match/duplicates/duplicate-finder.ts";
import type { Language } from "./command.ts";

const words = {
  zh: {
    none: "没有找到。",
    out: "内容接近，但不符合硬性条件：",
    met: "符合",
    missed: "不符",
    unknown: "未知",
    same: "与下列条目相同或相近：",
    noDuplicates: "没有相同或相近的条目。",
    numbers: "数值不同：",
    list: "，",
  },
  en: {
    none: "Nothing was found.",
    out: "Near, but they miss a hard condition:",
    met: "met",
    missed: "missed",
    unknown: "unknown",
    same: "says the same as, or nearly:",
    noDuplicates: "No item says the same as another.",
    numbers: "numbers differ: ",
    list: ", ",
  },
} as const;

/** The answer to one request for people: the ranked items, why, and what would make them match. */
export function answerText(answer: Answer, request: Item, itemOf: (id: string) => Item, language: Language): string {
  const say = words[language];
  const lines = [`${request.id} ${titleOf(request)}`.trimEnd()];
  if (answer.ranked.length === 0) lines.push(`    ${say.none}`);
  const show = (ranked: Ranked, place: number): void => {
    const notes = countsOf(ranked.verdicts, language).join(say.list);
    const name = `${ranked.item} ${titleOf(itemOf(ranked.item))}`.trimEnd();
    lines.push(
      `${String(place + 1).padStart(4)}. ${ranked.score.toFixed(3)} ${name}${notes === "" ? "" : ` [${notes}]`}`,
    );
    if (!ranked.explanation) return;
    const { statements, wouldMatch } = ranked.explanation;
    // What the other side does not say is told once, by what to ask for.
    const told = statements.filter(({ code }) => !code.startsWith("unknown:") || code === "unknown:number");
    for (const statement of [...told, ...wouldMatch]) lines.push(`      ${statement[language]}`);
  };
  answer.ranked.forEach(show);
  if (answer.ruledOut.length > 0) lines.push(`  ${say.out}`);
  answer.ruledOut.forEach(show);
  return `${lines.join("\n")}\n`;
}

function countsOf(verdicts: readonly Verdict[], language: Language): string[] {
  return (["met", "missed", "unknown"] as const).flatMap((kind) => {
    const count = verdicts.filter(({ verdict }) => verdict === kind).length;
    return count > 0 ? [`${words[language][kind]} ${count}`] : [];
  });
}

/** The duplicates of a file for people. */
export function duplicatesText(
  found: ReadonlyArray<{ item: Item; duplicates: Duplicate[] }>,
  itemOf: (id: string) => Item,
  language: Language,
): string {
  const say = words[language];
  if (found.length === 0) return `${say.noDuplicates}\n`;
  const lines = found.flatMap(({ item, duplicates }) => [
    `${item.id} ${titleOf(item)} ${say.same}`,
    ...duplicates.map(({ item: other, likeness, differs }) => {
      const numbers = differs.map(({ one, other: two }) => `${one.value} / ${two.value}`).join(say.list);
      const note = numbers === "" ? "" : ` [${say.numbers}${numbers}]`;
      return `    ${likeness.toFixed(2)} ${other} ${titleOf(itemOf(other))}${note}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}

const titleOf = (item: Item): string =>
  item.fields.flatMap((field) => (field.role === "title" ? [field.text.replace(/\s+/g, " ").trim()] : [])).join(" ");
