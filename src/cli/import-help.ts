import type { BilingualText } from "./command.ts";

export const importHelp: BilingualText = {
  zh: `用法：haice import 文件… [--source 编号] [选项]

把事实读入系统，与网页的“导入”和批量接口是同一道门：
  .xlsx .csv      按来源的对应关系读取；同样内容只取一次；改了的行可作为更正
  .ndjson .jsonl  每行一条事实（JSON），全部记入或一条不记；同一文件只记一次；- 为标准输入
每个文件一次提交。数据库由 DATABASE_URL 指定，否则用 HAICE_DATA（默认 ./haice-data）中的内置数据库；系统运行时也可执行。

选项：
  -s, --source 编号   表格的来源编号
  -m, --mapping 文件  来源的对应关系（JSON）；与已存的不同即成新的一版
  --preview           只看会记入什么、哪里有错，不写入
  --take-good         有错的行之外照常记入（默认整个文件退回）
  --correct 理由      改了的行取代原来的事实，并记下理由（默认留下不动）
  --json              以 JSON 输出每个文件的结果
  --lang zh|en        提示语言

退出码：0 全部记入（或早已记入）；1 有文件退回、有错行或有未取的更正；2 用法有误。

示例：
  haice import 合同2026.xlsx --source contracts --preview
  haice import 合同2026.xlsx --source contracts --correct 补充协议
  haice import new.csv --source new --mapping new-mapping.json
  haice export facts --metric technology-contract | haice import -`,
  en: `Usage: haice import FILE… [--source CODE] [options]

Brings facts in, by the same door as the import desk and the bulk interface:
  .xlsx .csv      read by the mapping of a source; each content once; changed rows can become corrections
  .ndjson .jsonl  one fact a line (JSON), all of them or none, each file once; - is standard input
Each file is a transaction of its own. The database is that of DATABASE_URL, else the embedded one in HAICE_DATA
(./haice-data unless set); also while the product runs.

Options:
  -s, --source CODE   the source of a table
  -m, --mapping FILE  what the columns mean (JSON); another one than is kept becomes a new version of the source
  --preview           say what would be recorded and what is wrong; write nothing
  --take-good         take the good rows of a file with errors (else the whole file is refused)
  --correct REASON    changed rows take the place of what is known, with the reason (else they are left out)
  --json              print the result of each file as JSON
  --lang zh|en        language of messages

Exit codes: 0 all is recorded (or was before); 1 a file was refused, has wrong rows, or corrections were left out;
2 wrong usage.

Examples:
  haice import contracts-2026.xlsx --source contracts --preview
  haice import contracts-2026.xlsx --source contracts --correct "supplementary agreement"
  haice import new.csv --source new --mapping new-mapping.json
  haice export facts --metric technology-contract | haice import -`,
};
