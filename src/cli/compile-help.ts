import type { BilingualText } from "./command.ts";

export const compileHelp: BilingualText = {
  zh: `用法：haice compile 文件… [--format json|ndjson|xlsx|docx|text] [--out 路径]

把规划、方案等文件编译成结构化结果：目标、任务、措施、责任单位，每条都指向原文位置。
可读：.txt .md .html .docx .pdf（带文字层）；编码 UTF-8、UTF-16、GB18030。不需要数据库和网络。

选项：
  -f, --format   json（默认；多个文件时为数组）、ndjson（一行一个文件）、
                 xlsx（督办台账）、docx（任务分工方案）、text（正文）
  -o, --out      一个输入时是文件，多个输入时是文件夹；不给则写到标准输出
  --media-type   从标准输入（-）读取时的媒体类型，例如 text/html
  --lang zh|en   提示语言

退出码：0 成功；1 有文件失败（其余照常处理）；2 用法有误。

示例：
  haice compile 行动方案.docx > 结果.json
  haice compile *.pdf --format ndjson > 结果.ndjson
  haice compile 规划.txt --format xlsx --out 督办台账.xlsx
  haice compile 规划.docx --format docx --out 任务分工方案.docx
  cat 页面.html | haice compile - --media-type text/html --format text`,
  en: `Usage: haice compile FILE… [--format json|ndjson|xlsx|docx|text] [--out PATH]

Compiles plan documents into targets, tasks, measures and responsible units; each points at its place in the text.
Reads .txt .md .html .docx .pdf (with a text layer) in UTF-8, UTF-16 or GB18030. Needs no database and no network.

Options:
  -f, --format   json (default; an array for several files), ndjson (a line for a file),
                 xlsx (the supervision ledger), docx (the task division plan),
                 text (the text that was read)
  -o, --out      a file for one input, a folder for many; without it: standard output
  --media-type   media type of standard input (-), for instance text/html
  --lang zh|en   language of messages

Exit codes: 0 done; 1 a file failed (the others were compiled); 2 wrong usage.

Examples:
  haice compile plan.docx > plan.json
  haice compile *.pdf --format ndjson > plans.ndjson
  haice compile plan.txt --format xlsx --out ledger.xlsx
  haice compile plan.docx --format docx --out division-plan.docx
  cat page.html | haice compile - --media-type text/html --format text`,
};
