import { pastCue } from "../../targets/lexicon/time-words.ts";
import { spanIn } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

/** 到2020年, 2023年5月底前: something is to be done by then. */
const by =
  /(?:到|至)(20\d\d)年(?:(\d{1,2})月)?(?:底|末)?(?:之?前|以前)?|(20\d\d)年(?:(\d{1,2})月(?:\d{1,2}日)?)?(?:底|末)?(?:之?前|以前)/g;

/** A date that had passed when the plan was signed, or a task that ends after the plan does. */
export const deadlineOutsidePeriod: Rule = {
  code: "deadline-outside-period",
  severity: "warning",
  find(draft) {
    const { dateIssued } = draft.document.meta;
    const { named, to } = draft.period;
    const hits: Hit[] = [];
    if (draft.kind !== "plan") return hits;
    for (const sentence of draft.sentences) {
      if (!sentence.running || sentence.chapter.past || sentence.chapter.preamble) continue;
      const task = sentence.tasks.find((one) => one.class === "action");
      if (!task && !sentence.chapter.aim) continue;
      for (const match of sentence.text.matchAll(by)) {
        const year = Number(match[1] ?? match[3]);
        const month = match[2] ?? match[4];
        const before = sentence.text.slice(0, match.index);
        if (/(?:由|从|自|比|较|截至|截止|以)$/.test(before) || pastCue.test(clauseAround(sentence.text, match.index)))
          continue;
        const place = spanIn(sentence, match.index, match.index + match[0].length);
        if (isOver(year, month, dateIssued, named))
          hits.push({ ...place, say: (t) => t.deadlinePassed(match[0], dateIssued, named) });
        else if (task && to !== null && year > to)
          hits.push({ ...place, severity: "info", say: (t) => t.deadlineAfterPeriod(match[0], to) });
      }
    }
    return hits;
  },
};

/** Over before the plan was signed; a draft without a date is measured by the first year of its period. */
function isOver(year: number, month: string | undefined, issued: string | null, start: number | null): boolean {
  if (issued === null) return start !== null && year < start;
  if (month !== undefined) return `${year}-${month.padStart(2, "0")}-31` < issued;
  return year < Math.min(Number(issued.slice(0, 4)), start ?? Number.POSITIVE_INFINITY);
}

function clauseAround(text: string, at: number): string {
  const end = text.slice(at).search(/[;。]/);
  return text.slice(at, end < 0 ? text.length : at + end);
}
