import type { BilingualText } from "../command.ts";

export const regionNewHelp: BilingualText = {
  zh: `用法：haice region new 规划文件… --out 文件夹 [选项]

从没有见过的规划文件做出一个地区的数据包：原文件、责任单位行和发文机关中的单位、文中写到的区域、
每个目标值的指标、登记册要用而待填的清单，其余留空。文件夹里的 OPEN-POINTS.md 写明还要人填什么。
规划没有写的不编造；名称相近的单位只提示，不合并。不需要数据库和网络。文件夹已存在时拒绝，不覆盖。

选项：
  -o, --out      新的文件夹，不得已存在
  --name         地区名称；不给则取文件写明的地区
  --name-en      英文名；不给则按拼音，待人核对
  --code         代码（小写字母、数字、连字符）；不给则按拼音
  --sample       带示例账号，供试用：界面上标明“示例数据”
  --lang zh|en   报告和提示的语言

退出码：0 完成；1 失败（什么也没写）；2 用法有误。

示例：
  haice region new 行动方案.docx --out regions/我市
  haice region new 规划.pdf 方案.txt --name 某市 --name-en Mou --out /srv/region --sample
  HAICE_REGION=/srv/region haice serve`,
  en: `Usage: haice region new PLAN… --out FOLDER [options]

Makes the pack of a region from plans that nobody has seen before: the files themselves, the units of responsible-unit
lines and issuers, the areas that are named, an indicator for every target, the lists that registers choose from and
that are still empty; everything else is left open. OPEN-POINTS.md in the folder says what a person must still fill in.
What the plans do not say is not invented; units of similar names are told, never joined. Needs no database and no
network. Refuses a folder that exists, and writes over nothing.

Options:
  -o, --out      a new folder; it must not exist
  --name         name of the region (Chinese); read from the plans when left out
  --name-en      English name; by pinyin when left out, for a person to look at
  --code         code (lower-case letters, digits, hyphens); by pinyin when left out
  --sample       with sample accounts, for a trial: every screen says that it is sample data
  --lang zh|en   language of the report and of messages

Exit codes: 0 done; 1 failed, and nothing was written; 2 wrong usage.

Examples:
  haice region new plan.docx --out regions/ours
  haice region new plan.pdf scheme.txt --name 某市 --name-en Mou --out /srv/region --sample
  HAICE_REGION=/srv/region haice serve`,
};
