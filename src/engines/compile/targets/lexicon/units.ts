/** What is counted or measured with: the word after a numeral. Order does not matter; the longest match wins. */

export type UnitClass = "count" | "measure" | "money" | "time" | "ratio" | "none";

const count =
  "个 家 项 名 批 人 件 座 条 处 台 套 所 支 门 种 类 场 期 例 户 宗 只 头 辆 架 艘 颗 发 枚 株 块 片 间 栋 幢 张 部 本 份 篇 册 对 组 款 首 幅 列 口 眼 位 " +
  "批次 场次 人次 户次 车次 架次 航次 班次 列次 次 班列 人年 人月 人日 人天 标箱 标准箱 台套 台件 床 张床位 团队 万人口 人口 株树 对次 课时 学时 学位 席 羽 尾 家次 件次 项次 支队伍 例次 笔 单 桩 枪 车位 机架 标准机架 核 卷 村 " +
  "个工作站 个点";
const measure =
  "公里 千米 米 海里 平方公里 平方千米 平方米 立方米 立方 亩 公顷 吨 吨标准煤 吨标煤 公斤 千克 斤 克 毫克 千瓦 千瓦时 瓦 兆瓦 兆瓦时 吉瓦时 太瓦时 吉瓦 太瓦 度 升 摄氏度 车公里 吨公里 " +
  "微克/立方米 毫克/升 立方米/秒 公里/小时 千瓦时/吨 兆赫 赫兹 千赫 纳米 微米 厘米 毫米 载重吨 箱公里 千伏安 万伏安 兆伏安 标准立方米 光年 兆比特 分 分钱 点 分贝 比特";
const money = "元 万元 亿元 美元 欧元 港元 日元 人民币";
const time =
  "年 年期 个月 月 天 日 小时 分钟 秒 周 个工作日 工作日 个自然日 自然日 个小时 个钟头 个学年 季度 个季度 岁 周岁 学年 年度 周年 毫秒";
const ratio = "% ‰ 个百分点 百分点 倍 番 个千分点";

/** Latin units are matched without regard to case and must not run on into a word (5G stays a name). */
export const latinUnit =
  /(?:[GMk]?Wh\/(?:kg|t|L)|[mk]?g\/(?:L|kg|m³)|kWh\/(?:m²|km)|[EPTG]?FLOPS|[ZEPTGM]B|[GMk]Wh?|[MG]Hz|[TGM]bps|km|TEU|℃|°C|IU|nm|μm|P)(?![A-Za-z0-9+])/iy;

const classes: Array<[UnitClass, string]> = [
  ["count", count],
  ["measure", measure],
  ["money", money],
  ["time", time],
  ["ratio", ratio],
];

export const unitClassOf = new Map<string, UnitClass>();
const byFirst = new Map<string, string[]>();
for (const [kind, words] of classes)
  for (const word of words.split(" ")) {
    unitClassOf.set(word, kind);
    const same = byFirst.get(word[0]!) ?? [];
    same.push(word);
    same.sort((a, b) => b.length - a.length);
    byFirst.set(word[0]!, same);
  }

/** Words that begin like a unit but are none: 3000家庭 counts 家庭, 12部门 counts 部门. */
const falseFriend =
  /(?:家庭|家族|部门|部分|条件|组织|口岸|对外|对接|场景|种子|处理|处置|位居|位于|点位|点多|分别|分钟|站点|件事|人才|人均|人民|人工|人类|人文|人大|人脸|名录|项目|项制|年龄|类似|度假|日益|天然|头部|头雁|单位|单项|米粮|次新|首次|首发|期货|元素|元宇宙|周边|发展|发挥|村级|核心|核电|套餐|台湾|台胞|所有|所在|片区|片式|块链|卡点|桩基|度电|支持|支撑|口径|升级|升规|升至|升到|点面|点状|月均|日均|年均|户均|户籍|户型|例如|单元|本科|本土|本地|张力|面向)/y;
/** 年 of 年产 and the like opens the next word. */
const notYear = /年(?:产|营|销|均|产值|增|覆|轻|龄|度|内)/y;

/** The unit at `index`, or "" ; money takes its multiplier in the caller. */
export function readUnit(text: string, index: number): string {
  latinUnit.lastIndex = index;
  const latin = latinUnit.exec(text);
  if (latin) return latin[0];
  const candidates = byFirst.get(text[index] ?? "");
  if (!candidates) return "";
  const found = candidates.find((word) => text.startsWith(word, index));
  if (!found) return "";
  if (found.length === 1) {
    falseFriend.lastIndex = index;
    if (falseFriend.test(text)) return "";
    if (found === "年") {
      notYear.lastIndex = index;
      if (notYear.test(text) && text[index + 1] !== "内" && text[index + 1] !== "度") return "";
    }
  }
  return found;
}

const boundBefore =
  /(?:达到?|不[少低小]于|不超过|不[多高大]于|[增提升降减压缩扩][加高升少短大]?[到至]|至少|超过|突破|控制在|稳定在|保持在)约?$/;
const noUnit =
  /^(?:以[上下内]|左右|上下|余|多|目标|水平|标准|要求|规模|大关|台阶|及|和|与|并|或|的|级|型|号|届|年|月|日|期|代|版|强|位$|名$|大|次方|线|路|楼|层|章|条|周岁|家庭|部门)/;
const openUnit = /[\u4e00-\u9fff]{1,4}?(?=(?:及?以[上下内]|左右|之内)?(?:[,。;、:\n)]|$))/y;

/**
 * Units are an open class: what stands between a figure and the end of its clause behind 达到, 不少于 and the like is one, although no
 * list has it (16标台, 2.8千伏安). "" when nothing says so.
 */
export function readOpenUnit(text: string, figure: number, index: number): string {
  // 墓穴1万穴, 教学班12班: a thing that is its own measure word.
  const own = text[figure - 1] ?? "";
  if (
    /[\u4e00-\u9fff]/.test(own) &&
    text[index] === own &&
    /^(?:[,。;、:\n)]|以上|左右|$)/.test(text.slice(index + 1, index + 3))
  )
    return own;
  if (!boundBefore.test(text.slice(Math.max(0, figure - 6), figure))) return "";
  openUnit.lastIndex = index;
  const found = openUnit.exec(text)?.[0] ?? "";
  return noUnit.test(found) || /[级型版代强类]$/.test(found) ? "" : found;
}

/** Things are counted, unless the unit is a compound that no classifier ends. */
export function openUnitClass(unit: string): UnitClass {
  return unit.length === 1 || unitClassOf.get(unit.slice(-1)) === "count" ? "count" : "measure";
}

/** Whether a list has the unit, multipliers, brackets and what it is divided by aside. */
export function isKnownUnit(unit: string): boolean {
  const base = unit.replace(/[(（].*$/, "").replace(/(?<=.)\/.*$/, "");
  return (
    base === "" ||
    unitClassOf.has(unit) ||
    base.startsWith("/") ||
    unitClassOf.has(base) ||
    unitClassOf.has(base.replace(/^[万亿]+/, "")) ||
    /^[A-Za-z℃°μ%]/.test(base)
  );
}
