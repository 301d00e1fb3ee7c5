/** What a unit measures, and how much of the dimension's first unit it is. */
export interface Unit {
  dimension: string;
  factor: number;
}

/** Units by dimension, in folded form (lower case, ℃ as °c, m² as m2). The first of each line is the base. */
const dimensions: Record<string, string> = {
  percent: "%=1 ‰=0.1",
  temperature: "°c=1 摄氏度=1 度=1",
  pressure: "pa=1 帕=1 kpa=1e3 千帕=1e3 mpa=1e6 兆帕=1e6 gpa=1e9 bar=1e5",
  length:
    "m=1 米=1 nm=1e-9 纳米=1e-9 μm=1e-6 um=1e-6 微米=1e-6 mm=1e-3 毫米=1e-3 cm=1e-2 厘米=1e-2 km=1e3 千米=1e3 公里=1e3 海里=1852",
  area: "m2=1 平方米=1 km2=1e6 平方公里=1e6 平方千米=1e6 亩=666.6667 公顷=1e4",
  volume: "m3=1 立方米=1 l=1e-3 升=1e-3 ml=1e-6 毫升=1e-6",
  mass: "kg=1 公斤=1 千克=1 g=1e-3 克=1e-3 mg=1e-6 毫克=1e-6 t=1e3 吨=1e3 斤=0.5",
  time: "s=1 秒=1 ms=1e-3 毫秒=1e-3 min=60 分钟=60 h=3600 小时=3600 天=86400 日=86400 个月=2592000 年=31536000",
  power: "w=1 瓦=1 kw=1e3 千瓦=1e3 mw=1e6 兆瓦=1e6 gw=1e9 吉瓦=1e9",
  energy: "kwh=1 千瓦时=1 度电=1 mwh=1e3 兆瓦时=1e3",
  voltage: "v=1 伏=1 mv=1e-3 kv=1e3 千伏=1e3",
  current: "a=1 安=1 ma=1e-3",
  frequency: "hz=1 赫兹=1 khz=1e3 千赫=1e3 mhz=1e6 兆赫=1e6 ghz=1e9",
  speed: "m/s=1 米/秒=1 km/h=0.2777778 公里/小时=0.2777778 节=0.5144444",
  money: "元=1 万元=1e4 亿元=1e8",
  concentration: "mg/l=1 毫克/升=1 g/l=1e3 克/升=1e3 μg/l=1e-3 微克/升=1e-3",
  density: "kg/m3=1 千克/立方米=1 g/cm3=1e3 克/立方厘米=1e3",
  "mass-flow": "t/d=1 吨/天=1 吨/日=1 t/h=24 吨/小时=24",
  "volume-flow": "m3/d=1 立方米/天=1 立方米/日=1 m3/h=24 立方米/小时=24",
  data: "mb=1 gb=1e3 tb=1e6 pb=1e9",
  rate: "kbps=1 mbps=1e3 gbps=1e6",
  loudness: "db=1 分贝=1",
  share: "ppm=1 ppb=1e-3",
  times: "次=1",
  sets: "台=1 套=1 台套=1",
  people: "人=1",
  fish: "尾=1",
};

const units = new Map<string, Unit>();
for (const [dimension, line] of Object.entries(dimensions))
  for (const entry of line.split(" ")) {
    const at = entry.lastIndexOf("=");
    units.set(entry.slice(0, at), { dimension, factor: Number(entry.slice(at + 1)) });
  }

/** A unit as written in folded form; an unknown one is a dimension of its own, so that 架 is compared with 架 only. */
export function unitOf(folded: string): Unit {
  return units.get(folded) ?? { dimension: `unit:${folded}`, factor: 1 };
}

const escaped = [...units.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((unit) => unit.replace(/[/.]/g, "\\$&"));

/** Matches a known unit, the longest first; a Latin unit must not run on into a word. */
export const unitPattern = `(?:(?:${escaped.join("|")})(?!(?<=[a-z])[a-z0-9]))`;
