import type { Row } from "./titles.ts";

/** A file of made-up records of a register: its name, headings and rows. */
export interface RegisterFile {
  name: string;
  header: Row;
  rows: readonly Row[];
}

/** How the platforms of the story are entered, by the metric that they count in: kind, level, whether marine high-end. */
const platforms: Readonly<Record<string, readonly [kind: string, level: string, isMarine: string]>> = {
  "national-key-laboratory": ["重点实验室", "国家级", ""],
  "provincial-key-laboratory": ["重点实验室", "省级", ""],
  "city-key-laboratory": ["重点实验室", "市级", ""],
  "new-rd-institution": ["新型研发机构", "", ""],
  "marine-innovation-platform": ["其他平台", "", "是"],
  "innovation-platform": ["企业技术中心", "市级", ""],
};
const channels = ["以才引才", "平台聚才", "企业揽才"] as const;
const positions = ["上游", "下游"] as const;

/**
 * What of the story is entered as records of registers: the facts then come from the records. `titles`: metric, name,
 * place, longitude, latitude, from; `events`: metric, name, place, day.
 */
export function registerFiles(titles: readonly Row[], events: readonly Row[]): RegisterFile[] {
  const of = (rows: readonly Row[], metric: string) => rows.filter(([code]) => code === metric);
  return [
    {
      name: "platform",
      header: [
        "名称",
        "类别",
        "级别",
        "海洋高端创新平台",
        "状态",
        "所在区域",
        "位置（经度）",
        "位置（纬度）",
        "认定（获批）日期",
      ],
      rows: Object.entries(platforms).flatMap(([metric, [kind, level, isMarine]]) =>
        of(titles, metric).map(([, name, place, longitude, latitude, from]) => [
          name!,
          kind,
          level,
          isMarine,
          "已认定",
          place!,
          longitude!,
          latitude!,
          from!,
        ]),
      ),
    },
    {
      name: "restructuring",
      header: ["名称", "级别", "方式", "状态", "公开范围", "所在区域", "决定日期"],
      rows: of(events, "city-key-laboratory-restructuring").map(([, name, place, day]) => [
        name!,
        "市级",
        "充实调整",
        "已重组",
        "公开",
        place!,
        day!,
      ]),
    },
    {
      name: "incubation-carrier",
      header: ["名称", "类型", "孵化阶段", "状态", "所在区域", "位置（经度）", "位置（纬度）", "列入标杆名单"],
      rows: of(titles, "benchmark-incubator").map(([, name, place, longitude, latitude, from]) => [
        name!,
        "综合",
        "孵化",
        "运营",
        place!,
        longitude!,
        latitude!,
        from!,
      ]),
    },
    {
      name: "landing",
      header: ["名称", "招商渠道", "引进内容", "链上位置", "状态", "落地日期", "落地区域"],
      rows: of(events, "chain-firm-landing").map(([, name, place, day], at) => [
        name!,
        "平台招商",
        "科技型企业",
        positions[at % 2]!,
        "落地",
        day!,
        place!,
      ]),
    },
    {
      name: "attracted-talent",
      header: ["名称", "引进渠道", "海洋高端人才", "状态", "工作区域", "到岗日期"],
      rows: of(events, "marine-high-end-talent").map(([, name, place, day], at) => [
        name!,
        channels[at % 3]!,
        "是",
        "已确认",
        place!,
        day!,
      ]),
    },
  ];
}

const recorded = new Set([
  ...Object.keys(platforms),
  "city-key-laboratory-restructuring",
  "benchmark-incubator",
  "chain-firm-landing",
  "marine-high-end-talent",
]);

/** The rows that no register makes: they come as facts of their own. */
export const factRows = (rows: readonly Row[]): Row[] => rows.filter(([metric]) => !recorded.has(metric!));
