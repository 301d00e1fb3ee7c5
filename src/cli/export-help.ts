import type { BilingualText } from "./command.ts";

export const exportHelp: BilingualText = {
  zh: `用法：haice export facts [选项]
      haice export indicators --format csv|xlsx|json|sdmx|csvw [选项]

把事实或指标写出来，只读，系统运行时也可执行。没有 --out 时写到标准输出。
数据库由 DATABASE_URL 指定，否则用 HAICE_DATA（默认 ./haice-data）中的内置数据库。

事实（默认 ndjson，每行一条，正是 haice import 能读入的样子；--whole 给出每条的全部内容；csv 总是全部内容）：
  --metric、--subject、--place  只要这个指标项、对象、地点
  --on 日期      在这一天成立的
  --all          连同已被更正、撤回的（需 --whole 或 csv）
指标（csv、xlsx、json；sdmx 为 SDMX-CSV 2.0；csvw 为同一日期 csv 的元数据）：
  --on 日期      这一天的数值，默认今天
两者：
  --known 时刻   按当时所知，如 2025-07-15T00:00:00+08:00
  -f, --format   格式
  -o, --out      文件，不得已存在
  --lang zh|en   提示语言，也是指标表头和名称的语言

退出码：0 完成；1 失败；2 用法有误。

示例：
  haice export facts --metric technology-contract > 合同.ndjson
  haice export facts --all --format csv --out 全部事实.csv
  haice export indicators --format xlsx --on 2025-12-31 --out 指标.xlsx
  haice export indicators --format sdmx --known 2025-07-15T00:00:00+08:00`,
  en: `Usage: haice export facts [options]
       haice export indicators --format csv|xlsx|json|sdmx|csvw [options]

Writes facts or indicators; reads only, also while the product runs. Without --out it writes to standard output.
The database is that of DATABASE_URL, else the embedded one in HAICE_DATA (./haice-data unless set).

Facts (ndjson unless said otherwise: one a line, just as haice import takes them; --whole gives all of each; csv always does):
  --metric, --subject, --place  only of this metric, subject, place
  --on DAY       true on this day
  --all          also what was corrected or taken back since (with --whole or csv)
Indicators (csv, xlsx, json; sdmx is SDMX-CSV 2.0; csvw is the metadata of the csv of the same day):
  --on DAY       the figures of this day; today when left out
Both:
  --known TIME   as known then, such as 2025-07-15T00:00:00+08:00
  -f, --format   the format
  -o, --out      a file; it must not exist
  --lang zh|en   language of messages, and of headings and names of indicators

Exit codes: 0 done; 1 failed; 2 wrong usage.

Examples:
  haice export facts --metric technology-contract > contracts.ndjson
  haice export facts --all --format csv --out facts.csv
  haice export indicators --format xlsx --on 2025-12-31 --out indicators.xlsx
  haice export indicators --format sdmx --known 2025-07-15T00:00:00+08:00`,
};
