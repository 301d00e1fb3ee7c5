import type { Finding } from "../engines/compile/checkup/finding.ts";
import type { CompiledDocument } from "../engines/compile/contract.ts";
import type { Language } from "./command.ts";

const weights: Record<Language, Record<Finding["severity"], string>> = {
  zh: { error: "错误", warning: "待改", info: "提示" },
  en: { error: "error", warning: "mend", info: "note" },
};
const see: Record<Language, string> = { zh: "另见", en: "see also" };
/** A quote longer than this would hide the reason. */
const longestQuote = 80;
/** More places than these are counted. */
const mostPlaces = 5;

/** Findings of one file for people: file:line, weight and code, the words, the reason, related places. Ends with one line of numbers. */
export function lintText(
  document: CompiledDocument,
  findings: readonly Finding[],
  against: readonly CompiledDocument[],
  language: Language,
): string {
  const texts = new Map([document, ...against].map((one) => [one.source.file, one.text]));
  const place = (span: { file: string; start: number; quote: string }): string =>
    `${span.file}:${lineOf(texts.get(span.file) ?? "", span.start)} ${quoted(span.quote, language)}`;
  const lines = findings.flatMap((finding) => [
    `${finding.file}:${lineOf(document.text, finding.start)} ${weights[language][finding.severity]} ${finding.code} ${quoted(finding.quote, language)}`,
    `    ${finding.message[language]}`,
    ...finding.related.slice(0, mostPlaces).map((one) => `    ${see[language]} ${place(one)}`),
    ...(finding.related.length > mostPlaces ? [`    ${see[language]} … +${finding.related.length - mostPlaces}`] : []),
    "",
  ]);
  return `${[...lines, summary(document.source.file, findings, language)].join("\n")}\n`;
}

function summary(file: string, findings: readonly Finding[], language: Language): string {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [count("error"), count("warning"), count("info")];
  if (language === "zh")
    return findings.length === 0
      ? `${file}：没有发现问题`
      : `${file}：错误 ${errors} 条，待改 ${warnings} 条，提示 ${notes} 条`;
  return findings.length === 0
    ? `${file}: nothing found`
    : `${file}: errors ${errors}, to mend ${warnings}, notes ${notes}`;
}

/** Lines count from 1, as editors do. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

function quoted(words: string, language: Language): string {
  const flat = words.replace(/\s+/g, " ").trim();
  const short = flat.length > longestQuote ? `${flat.slice(0, longestQuote)}…` : flat;
  return language === "zh" ? `“${short}”` : `"${short}"`;
}
