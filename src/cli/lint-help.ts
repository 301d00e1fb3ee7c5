import type { BilingualText } from "./command.ts";

export const lintHelp: BilingualText = {
  zh: `用法：haice lint 文件… [--against 上位规划…] [--format text|json|docx] [--out 路径]

规划体检：印发前应当修改的地方。缺基期、缺期限、缺责任单位，期限与频次混写，同一指标两个数，
加起来达不到的目标，无法核验的词，范围不清的否定，与上位规划不一致。每条都有原句、理由和改法。
可读：.txt .md .html .docx .pdf（带文字层）。不需要数据库和网络。

选项：
  --against      上位规划，可以多个：其后直到下一个选项都是上位规划；要体检的文件写在它之前
  -f, --format   text（默认，给人看：文件:行号、原文、理由、相关处）、
                 json（一个数组，每条发现一个对象；读取失败的文件也是一个对象，带 error）、
                 docx（原稿加批注；.docx 保持原样式，其他格式另排成 Word）
  -o, --out      一个输入时是文件，多个输入时是文件夹；不给则写到标准输出
  --media-type   从标准输入（-）读取时的媒体类型，例如 text/html
  --lang zh|en   结果和提示的语言

程度：错误（自相矛盾或不可能）、待改（签发前应修改）、提示（仅供参考）。
退出码：0 成功（有发现也是 0）；1 有文件读取失败（其余照常处理）；2 用法有误。

示例：
  haice lint 行动方案.docx
  haice lint 行动方案.docx --format docx --out 行动方案-批注.docx
  haice lint 区方案.docx --against 市规划.pdf 省规划.txt
  haice lint 草稿/*.docx --format json > 体检.json`,
  en: `Usage: haice lint FILE… [--against PLAN…] [--format text|json|docx] [--out PATH]

The plan check-up: what to mend before a plan is signed. Missing baselines, deadlines and owners, deadlines mixed with
cadences, one aim with two values, sums that are not reached, words that nobody can measure, negations of unclear scope,
contradictions with an upper plan. Every finding has its sentence, its reason and what to do.
Reads .txt .md .html .docx .pdf (with a text layer). Needs no database and no network.

Options:
  --against      upper plans, as many as there are: what follows up to the next option; files to check stand before it
  -f, --format   text (default, for people: file:line, quote, reason, related places),
                 json (one array, an object for each finding; a file that cannot be read is an object with an error),
                 docx (the draft with comments; a .docx keeps its look, other formats become a Word file)
  -o, --out      a file for one input, a folder for many; without it: standard output
  --media-type   media type of standard input (-), for instance text/html
  --lang zh|en   language of results and messages

Weights: error (contradicts itself or cannot be), mend (to be mended before signing), note (for information).
Exit codes: 0 done (also with findings); 1 a file could not be read (the others were checked); 2 wrong usage.

Examples:
  haice lint plan.docx
  haice lint plan.docx --format docx --out plan-comments.docx
  haice lint district.docx --against city.pdf province.txt
  haice lint drafts/*.docx --format json > checkup.json`,
};
