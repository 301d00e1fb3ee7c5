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
/** How the projects of the story are entered: programme, stage, whether in a special plan, and which date is known. */
const projects: Readonly<
  Record<string, { programme: string; stage: string; isPlanned?: boolean; isBrokenThrough?: boolean }>
> = {
  "marine-core-technology": { programme: "marine-core", stage: "hand-over", isBrokenThrough: true },
  "core-technology-project": { programme: "core-technology", stage: "implementation" },
  "basic-research-project": { programme: "basic-research", stage: "approval" },
  "key-technology-project": { programme: "key-technology", stage: "implementation", isPlanned: true },
};
const plans = ["strengthen", "build", "layout"] as const;
/** How the results of the story are entered: destination, and whether selected, moved or transferred on the day. */
const results: Readonly<Record<string, readonly [destination: string, at: 0 | 1 | 2]>> = {
  "selected-result": ["", 0],
  "result-to-district-sea-firm": ["sea", 1],
  "transferred-result": ["", 2],
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
    {
      name: "seed-firm",
      header: ["名称", "年度（年）", "状态", "公开范围", "位次（位）", "所在区域", "入选日期"],
      rows: of(events, "seed-firm-selected").map(([, name, place, day], at) => [
        name!,
        day!.slice(0, 4),
        "已筛选",
        "公开",
        String((at % 50) + 1),
        place!,
        day!,
      ]),
    },
  ];
}

/** The projects of the story that have no contract. */
export const projectFile = (events: readonly Row[]): Omit<RegisterFile, "name"> => ({
  header: ["title", "programme", "plan", "stage", "place", "approved", "broken"],
  rows: Object.entries(projects).flatMap(([metric, { programme, stage, isPlanned, isBrokenThrough }]) =>
    events
      .filter(([code]) => code === metric)
      .map(([, name, place, day], at) => [
        name!,
        programme,
        isPlanned ? plans[at % 3]! : "",
        stage,
        place!,
        ...(isBrokenThrough ? ["", day!] : [day!, ""]),
      ]),
  ),
});

/** The results of the story, which the technology market marks. */
export const resultFile = (events: readonly Row[]): Omit<RegisterFile, "name"> => ({
  header: ["title", "summary", "place", "destination", "selected", "moved", "transferred"],
  rows: Object.entries(results).flatMap(([metric, [destination, at]]) =>
    events
      .filter(([code]) => code === metric)
      .map(([, name, place, day]) => [
        name!,
        "示例成果",
        place!,
        destination,
        ...[0, 1, 2].map((each) => (each === at ? day! : "")),
      ]),
  ),
});

const recorded = new Set([
  ...Object.keys(platforms),
  ...Object.keys(projects),
  ...Object.keys(results),
  "seed-firm-selected",
  "city-key-laboratory-restructuring",
  "benchmark-incubator",
  "chain-firm-landing",
  "marine-high-end-talent",
]);

/** The rows that no register makes: they come as facts of their own. */
export const factRows = (rows: readonly Row[]): Row[] => rows.filter(([metric]) => !recorded.has(metric!));
