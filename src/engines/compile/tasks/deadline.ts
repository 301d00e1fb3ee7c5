/** 到2025年, 2025年底前, 于2026年6月前, 至2027年: a year by which something is to be done. */
const by =
  /(?:到|至|在|于)? ?(20\d{2}) ?年(?:底|末|年底|年末|\d{1,2}月(?:底|末|\d{1,2}日)?|第?[一二三四]季度|上半年|下半年)? ?(?:之?前|以前|内)|(?:到|至) ?(20\d{2}) ?年/g;

/** The last year by which a task is to be done, or null. */
export function deadlineOf(text: string): number | null {
  let latest: number | null = null;
  for (const match of text.matchAll(by)) {
    const year = Number(match[1] ?? match[2]);
    if (latest === null || year > latest) latest = year;
  }
  return latest;
}
