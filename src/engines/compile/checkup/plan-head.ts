import type { CompiledDocument } from "../contract.ts";
import { fold } from "../language/fold.ts";

/** What is read of a draft's first lines; below them a bracket of years may mean anything. */
const headLines = 8;
const years = /[(](20\d\d)(?:年)?(?:—|-|~|至)+(20\d\d)年?[)]/;
const planTitle = /(?:规划|计划|方案|纲要|意见|要点|行动)$/;

/**
 * Title and period of a plan. A draft that is not issued yet often has its years and 征求意见稿 on lines of their own, where the compiler
 * looks for no title; then the first lines tell.
 */
export function headOf(document: CompiledDocument): { title: string | null; from: number | null; to: number | null } {
  const { title, periodStart, periodEnd } = document.meta;
  const lines = fold(document.text)
    .split("\n")
    .map((line) => line.replace(/\s/g, ""))
    .filter((line) => line !== "")
    .slice(0, headLines);
  const head = lines.map((line) => years.exec(line)).find((match) => match !== null);
  const [from, to] = head ? [Number(head[1]), Number(head[2])] : [null, null];
  const agrees = periodEnd === null || periodEnd === to;
  return {
    title: title ?? lines.find((line) => planTitle.test(line.replace(years, ""))) ?? null,
    from: periodStart ?? (agrees ? from : null),
    to: periodEnd ?? to,
  };
}
