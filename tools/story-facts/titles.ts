import type { Chance } from "./chance.ts";

export type Row = readonly string[];
type PointOf = (area: string, chance: Chance) => [string, string];

const city = "qingdao";
const coast = `${city}-west-coast`;
/** Where sample firms stand, and how many of a hundred. */
const districts = [
  [coast, 24],
  [`${city}-laoshan`, 20],
  [`${city}-chengyang`, 15],
  [`${city}-licang`, 9],
  [`${city}-shinan`, 9],
  [`${city}-shibei`, 9],
  [`${city}-jimo`, 7],
  [`${city}-jiaozhou`, 4],
  [`${city}-pingdu`, 2],
  [`${city}-laixi`, 1],
] as const;
const labs = [
  [`${city}-laoshan`, 40],
  [`${city}-jimo`, 20],
  [coast, 20],
  [`${city}-licang`, 10],
  [`${city}-shinan`, 10],
] as const;

const plusYears = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const numbered = (name: string, at: number, width = 3): string => `示例${name}${String(at).padStart(width, "0")}`;

const titleHeader = ["指标项", "对象", "地点", "经度", "纬度", "起", "止"];

/** Titles of firms and laboratories from day to day: certificates of three years, renewed by most. */
export function titles(chance: Chance, pointOf: PointOf): Row[] {
  const rows: Row[] = [];
  const firms = Array.from({ length: 520 }, (_, at) => {
    const area = chance.pick(districts);
    return { name: numbered("企业", at + 1, 4), area, point: pointOf(area, chance) };
  });
  const add = (metric: string, name: string, area: string, point: Row, from: string, to = "") =>
    rows.push([metric, name, area, ...point, from, to]);
  for (const [at, firm] of firms.entries()) {
    // A third of the firms held their title in 2020; the others came year by year.
    const first = at < 176 ? chance.whole(2018, 2020) : 2020 + Math.ceil((at - 175) / 58);
    const renewals = chance.pick([
      [0, 12],
      [1, 25],
      [2, 63],
    ]);
    let from = chance.day(`${first}-10-20`, `${first}-12-20`);
    for (let time = 0; time <= renewals && from < "2026-11-01"; time += 1) {
      const next = plusYears(from, 3);
      add("high-tech-enterprise", firm.name, firm.area, firm.point, from, dayBefore(next));
      from = next;
    }
    if (at % 7 === 0) add("marine-high-tech-enterprise", firm.name, firm.area, [], `${Math.max(first, 2020)}-12-31`);
    if (at % 14 === 3)
      add("listed-high-tech-enterprise", firm.name, firm.area, [], chance.day("2017-01-01", "2026-06-30"));
  }
  for (let at = 1; at <= 420; at += 1) {
    const from = chance.day("2019-03-01", "2026-09-30");
    add("technology-sme", numbered("科技型中小企业", at), chance.pick(districts), [], from);
  }
  for (let at = 1; at <= 150; at += 1)
    add("technology-msme", numbered("科技型中小微企业", at), coast, [], chance.day("2020-01-01", "2026-06-30"));
  for (let at = 1; at <= 140; at += 1) {
    const from = chance.day("2021-06-01", "2026-08-31");
    add("high-quality-sme", numbered("优质中小企业", at), coast, [], from, dayBefore(plusYears(from, 3)));
  }
  const platforms: readonly (readonly [
    metric: string,
    name: string,
    count: number,
    from: string,
    to: string,
    isCoast: boolean,
  ])[] = [
    ["national-key-laboratory", "全国重点实验室", 14, "2018-01-01", "2024-12-31", false],
    ["provincial-key-laboratory", "省重点实验室", 38, "2016-01-01", "2025-11-30", false],
    ["city-key-laboratory", "市重点实验室", 80, "2015-01-01", "2025-12-31", false],
    ["new-rd-institution", "新型研发机构", 44, "2019-01-01", "2026-06-30", false],
    ["marine-innovation-platform", "海洋高端创新平台", 9, "2023-01-01", "2026-10-31", false],
    ["innovation-platform", "市级以上科技创新平台", 71, "2021-01-01", "2025-12-31", true],
    ["benchmark-incubator", "标杆孵化器", 8, "2021-06-01", "2025-10-31", false],
    ["green-factory", "省级以上绿色工厂", 6, "2022-01-01", "2025-12-31", true],
  ];
  for (const [metric, name, count, from, to, isCoast] of platforms)
    for (let at = 1; at <= count; at += 1) {
      const area = isCoast ? coast : chance.pick(labs);
      add(metric, numbered(name, at), area, pointOf(area, chance), chance.day(from, to));
    }
  return rows.map((row) =>
    row.length === titleHeader.length ? row : [row[0]!, row[1]!, row[2]!, "", "", row[3]!, row[4]!],
  );
}

/** 亿元 a year; made up, of the size of the city. The last year is not over. */
const turnover: readonly (readonly [year: number, total: number])[] = [
  [2020, 287],
  [2021, 321],
  [2022, 355],
  [2023, 402],
  [2024, 447],
  [2025, 492],
  [2026, 430],
];

/** Contracts whose turnovers add up to the year's; the district's purchases apart. */
export function contracts(chance: Chance, pointOf: PointOf): Row[] {
  return turnover.flatMap(([year, total]) => [
    ...signed(chance, pointOf, { metric: "technology-contract", name: `技术合同${year}-`, year, total, count: 60 }),
    ...signed(chance, pointOf, {
      metric: "technology-contract-absorbed",
      name: `吸纳合同${year}-`,
      year,
      total: total * 0.11,
      count: 16,
      area: coast,
    }),
  ]);
}

function signed(
  chance: Chance,
  pointOf: PointOf,
  {
    metric,
    name,
    year,
    total,
    count,
    area,
  }: { metric: string; name: string; year: number; total: number; count: number; area?: string },
): Row[] {
  const shares = Array.from({ length: count }, () => 0.2 + chance.next() ** 3 * 6);
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share, at) => {
    const place = area ?? chance.pick(districts);
    const day = chance.day(`${year}-01-05`, year === 2026 ? "2026-11-01" : `${year}-12-30`);
    return [
      metric,
      numbered(name, at + 1),
      place,
      ...pointOf(place, chance),
      day,
      ((total * 10_000 * share) / sum).toFixed(2),
    ];
  });
}

const happenings: readonly (readonly [
  metric: string,
  unit: string,
  name: string,
  area: string,
  years: readonly number[],
  aYear: number,
])[] = [
  ["marine-core-technology", "项", "海洋关键核心技术", city, [2024, 2025, 2026], 31],
  ["marine-high-end-talent", "名", "海洋高端人才", city, [2024, 2025, 2026], 58],
  ["result-to-district-sea-firm", "个", "转化成果", coast, [2023, 2024, 2025], 10],
  ["chain-firm-landing", "个", "落地企业", coast, [2023, 2024, 2025], 9],
  ["seed-firm-selected", "家", "种子企业", coast, [2023, 2024, 2025], 50],
  ["core-technology-project", "项", "核心技术攻关", coast, [2023, 2024, 2025], 31],
  ["selected-result", "个", "优质成果", coast, [2023, 2024, 2025], 27],
  ["transferred-result", "项", "科技成果转化", coast, [2023, 2024, 2025], 12],
  ["basic-research-project", "项", "应用基础研究项目", city, [2025], 10],
  ["key-technology-project", "项", "关键技术攻关项目", city, [2025], 126],
  ["city-key-laboratory-restructuring", "家", "重组市重点实验室", city, [2025], 52],
];

/** What happened: projects, results, people who came. What is counted for the city happens in one of its divisions. */
export const events = (chance: Chance, where: Chance): Row[] =>
  happenings.flatMap(([metric, unit, name, area, years, aYear]) =>
    years.flatMap((year) =>
      Array.from({ length: aYear }, (_, at) => [
        metric,
        numbered(`${name}${year}-`, at + 1),
        area === city ? where.pick(metric.endsWith("laboratory-restructuring") ? labs : districts) : area,
        chance.day(`${year}-01-10`, year === 2026 ? "2026-11-01" : `${year}-12-20`),
        unit,
      ]),
    ),
  );

export const statisticHeader = ["指标项", "地区", "年份", "数值", "单位"];
/** Value of 2020 and growth a year, of the city, the district and the corridor; made up, of the size of the region. */
const series: readonly (readonly [
  metric: string,
  unit: string,
  first: number,
  growth: number,
  areas: readonly (readonly [string, number])[],
])[] = [
  ["rd-expenditure", "亿元", 302, 0.102, [[city, 1]]],
  ["rd-personnel", "人年", 57_400, 0.021, [[city, 1]]],
  ["employed-persons", "万人", 568, 0.006, [[city, 1]]],
  [
    "above-scale-rd-expenditure",
    "亿元",
    221,
    0.094,
    [
      [city, 1],
      [coast, 0.36],
    ],
  ],
  ["above-scale-main-revenue", "亿元", 8290, 0.05, [[city, 1]]],
  [
    "high-tech-industry-output",
    "亿元",
    5960,
    0.067,
    [
      [city, 1],
      [coast, 0.4],
    ],
  ],
  [
    "above-scale-industrial-output",
    "亿元",
    9650,
    0.052,
    [
      [city, 1],
      [coast, 0.41],
    ],
  ],
  ["emerging-industry-output", "亿元", 1010, 0.105, [[coast, 1]]],
  [
    "high-value-invention-patent",
    "件",
    11_350,
    0.118,
    [
      [city, 1],
      [coast, 0.27],
    ],
  ],
  [
    "valid-invention-patent",
    "件",
    43_100,
    0.13,
    [
      [city, 1],
      ["corridor-2025", 0.38],
    ],
  ],
  [
    "innovation-talent",
    "人",
    212_000,
    0.05,
    [
      ["corridor-2025", 0.31],
      [city, 1],
    ],
  ],
  ["talent", "万人", 71, 0.059, [[coast, 1]]],
];
const people: readonly (readonly [area: string, thousands: number, growth: number])[] = [
  [city, 10_107, 0.006],
  [`${city}-shinan`, 487, 0.002],
  [`${city}-shibei`, 1098, 0.001],
  [`${city}-licang`, 734, 0.008],
  [`${city}-laoshan`, 502, 0.012],
  [coast, 1903, 0.013],
  [`${city}-chengyang`, 1110, 0.014],
  [`${city}-jimo`, 1336, 0.005],
  [`${city}-jiaozhou`, 988, 0.006],
  [`${city}-pingdu`, 1191, -0.006],
  [`${city}-laixi`, 720, -0.005],
  ["corridor-2025", 870, 0.015],
];
const statisticYears = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Statistics of a year and stocks at its end, of areas. */
export function statistics(chance: Chance): Row[] {
  const grown = (first: number, growth: number, year: number) =>
    first * (1 + growth) ** (year - 2020) * (1 + (chance.next() - 0.5) * 0.01);
  return statisticYears.flatMap((year) => [
    ...series.flatMap(([metric, unit, first, growth, areas]) =>
      areas.map(([area, share]) => {
        const value = grown(first, growth, year) * share;
        return [metric, area, String(year), value.toFixed(unit === "亿元" || unit === "万人" ? 2 : 0), unit];
      }),
    ),
    ...people.map(([area, thousands, growth]) => [
      "population",
      area,
      String(year),
      (grown(thousands, growth, year) / 10).toFixed(2),
      "万人",
    ]),
  ]);
}
