import type { BilingualText } from "./command.ts";

export const matchHelp: BilingualText = {
  zh: `用法：haice match 需求文件 --among 成果文件 [选项]
      haice match 文件 --duplicates [选项]

供需匹配：为每条需求在成果中排序，说明为什么合适、哪些条件不符、补上什么就能匹配。每条说明都指向双方原文或字段。
需求和成果也可以是专家、仪器、政策、场景：只看字段的角色。不需要数据库和网络。

文件是 .jsonl（每行一条）或 .json（一个数组）；- 为标准输入。一条可以只写
  {"id": "d1", "title": "…", "problem": "…", "text": "…"}
也可以写全部字段：{"id": "d1", "fields": [{"role": "title", "name": "名称", "text": "…"},
  {"role": "budget", "name": "预算（分）", "least": null, "most": 20000000}, …]}
字段角色：title problem text code number area budget deadline readiness exclusivity confidentiality。

选项：
  --among        要在其中寻找的文件，可以多次给出
  --duplicates   不匹配，只找文件中内容相同或相近的条目
  -f, --format   text（默认，给人看）、json（一个数组）、ndjson（每行一条需求的结果）
  -n, --top      每条需求给出多少条，默认 10，最多 1000
  --explain      前多少条附说明，默认 10
  --judged       已评判的对：需求、成果、等级 1—4，制表符分隔；排序从中学习
  --refused      被拒绝的对：需求、成果、原因，制表符分隔；相似的对会降低
  --taxonomy     领域代码：代码、上级代码，制表符分隔
  --areas        区域代码：代码、上级代码，制表符分隔
  --soft         不符合也不排除的条件，逗号分隔，例如 budget,area
  --lang zh|en   说明和提示的语言

拒绝原因：other-problem parameters-missed too-early too-expensive too-late wrong-area exclusivity
  confidentiality already-solved no-capacity other。
退出码：0 成功；1 有文件或行读取失败（其余照常处理）；2 用法有误。

示例：
  haice match 需求.jsonl --among 成果.jsonl
  haice match 需求.jsonl --among 成果.jsonl --top 100 --format ndjson > 匹配.ndjson
  haice match 需求.jsonl --among 成果.jsonl --judged 评判.tsv --refused 拒绝.tsv
  haice match 需求.jsonl --duplicates
  cat 一条需求.json | haice match - --among 成果.jsonl`,
  en: `Usage: haice match REQUESTS --among ITEMS [options]
       haice match FILE --duplicates [options]

Ranks items for each request, demands against results say, and tells why they fit, which conditions are missed and what
would make them match. Every statement points at the words or fields of both sides. Experts, instruments, policies or
scenarios are matched in the same way: only the roles of the fields count. Needs no database and no network.

Files are .jsonl (one item a line) or .json (an array); - is standard input. An item may be as short as
  {"id": "d1", "title": "…", "problem": "…", "text": "…"}
or name all its fields: {"id": "d1", "fields": [{"role": "title", "name": "name", "text": "…"},
  {"role": "budget", "name": "budget (fen)", "least": null, "most": 20000000}, …]}
Roles: title problem text code number area budget deadline readiness exclusivity confidentiality.

Options:
  --among        a file to look in; may be given several times
  --duplicates   match nothing, find the items of the file that say the same or nearly so
  -f, --format   text (default, for people), json (one array), ndjson (the answer to one request a line)
  -n, --top      how many for each request, 10 unless given, at most 1000
  --explain      how many of the first are explained, 10 unless given
  --judged       judged pairs: request, item, grade 1 to 4, separated by tabs; ranking learns from them
  --refused      refused pairs: request, item, reason, separated by tabs; pairs like them are lowered
  --taxonomy     codes of fields: code, code above it, separated by tabs
  --areas        codes of areas: code, code above it, separated by tabs
  --soft         conditions that do not rule out, separated by commas, for instance budget,area
  --lang zh|en   language of explanations and messages

Reasons: other-problem parameters-missed too-early too-expensive too-late wrong-area exclusivity confidentiality
  already-solved no-capacity other.
Exit codes: 0 done; 1 a file or a line could not be read (the others were used); 2 wrong usage.

Examples:
  haice match demands.jsonl --among results.jsonl
  haice match demands.jsonl --among results.jsonl --top 100 --format ndjson > matches.ndjson
  haice match demands.jsonl --among results.jsonl --judged judged.tsv --refused refused.tsv
  haice match demands.jsonl --duplicates
  cat demand.json | haice match - --among results.jsonl`,
};
