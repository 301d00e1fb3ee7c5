import type { Finding } from "../checkup/finding.ts";

export type PaperLanguage = "zh" | "en";

const words = {
  zh: {
    author: "海策",
    severity: { error: "错误", warning: "待改", info: "提示" },
    opening: (severity: string) => `【${severity}】`,
    quote: "原文",
    related: "相关",
    place: (file: string) => `（${file}）`,
  },
  en: {
    author: "Haice",
    severity: { error: "Error", warning: "To mend", info: "Note" },
    opening: (severity: string) => `${severity}: `,
    quote: "Text",
    related: "See also",
    place: (file: string) => ` (${file})`,
  },
} as const;

/** Who signs the comments. */
export function commentAuthor(language: PaperLanguage): string {
  return words[language].author;
}

/**
 * The paragraphs of a comment: what to mend and why, then the places that it rests on, with the file when it is another.
 * @param placed whether the comment stands on exactly the quoted words; if not, it quotes them
 */
export function commentLines(finding: Finding, language: PaperLanguage, placed: boolean): string[] {
  const t = words[language];
  const lines = [t.opening(t.severity[finding.severity]) + finding.message[language]];
  const cited = (label: string, quote: string) => (language === "zh" ? `${label}：“${quote}”` : `${label}: “${quote}”`);
  if (!placed && finding.quote !== "") lines.push(cited(t.quote, finding.quote));
  for (const { file, quote } of finding.related)
    lines.push(cited(t.related, quote) + (file === finding.file ? "" : t.place(file)));
  return lines;
}
