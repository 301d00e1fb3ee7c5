import { Chance } from "./chance.ts";
import type { Row } from "./titles.ts";

/** What of the ledger of a made-up registration office is written: first the contracts, then what changed later. */
interface ContractFiles {
  readonly header: Row;
  readonly registered: readonly Row[];
  readonly amended: readonly Row[];
  readonly deregistered: readonly Row[];
}

interface Contract {
  readonly number: string;
  readonly isAbsorbed: boolean;
  readonly place: string;
  readonly day: string;
  total: number;
  /** Where the other side sits, when it is local as well. */
  other: string | null;
}

const header = [
  "登记编号",
  "合同名称",
  "合同类别",
  "签订日期",
  "登记日期",
  "成交额（万元）",
  "技术交易额（万元）",
  "卖方",
  "卖方所在地",
  "买方",
  "买方所在地",
  "技术领域",
  "注销日期",
];
const works = [
  ["深海着陆器推进系统", "海洋工程装备"],
  ["水下机器人目标识别", "海洋电子信息"],
  ["船舶碳捕集装置", "绿色船舶"],
  ["海水淡化膜组件", "海水综合利用"],
  ["海上风电安装船控制", "海洋新能源"],
  ["褐藻寡糖制备", "海洋生物医药"],
  ["对虾良种选育", "现代海洋渔业"],
  ["港口无人集卡调度", "航运物流"],
  ["海洋牧场在线监测", "现代海洋渔业"],
  ["海洋观测浮标供电", "海洋电子信息"],
  ["海底电缆故障定位", "海洋新能源"],
  ["船用涂料防污", "海洋新材料"],
] as const;
const types = [
  ["技术服务", 45],
  ["技术开发", 34],
  ["技术转让", 8],
  ["技术许可", 7],
  ["技术咨询", 6],
] as const;
const elsewhere = [
  ["北京市", 22],
  ["上海市", 18],
  ["广东省", 16],
  ["江苏省", 12],
  ["浙江省", 10],
  ["山东省烟台市", 8],
  ["山东省济南市", 8],
  ["辽宁省大连市", 4],
  ["德国", 2],
] as const;
/** Bought by the district each year from a seller of the same city; the first of a year stay as they are. */
const localsAYear = 4;
const untouched = 10;

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/**
 * The contracts of the story as a registration office keeps them. `rows`: metric, number, place, longitude, latitude, day
 * and turnover; `titles`: the titles of sample firms, from which the local parties are taken. What is sold from each
 * division and bought by the district in a year is the same as in `rows`.
 */
export function contractFiles(
  rows: readonly Row[],
  titles: readonly Row[],
  changed: readonly Row[],
  deregistered: { readonly number: string; readonly on: string },
): ContractFiles {
  const chance = new Chance(20_261_126);
  const contracts = rows.map(
    ([metric, number, place, , , day, total]): Contract => ({
      number: number!,
      isAbsorbed: metric === "technology-contract-absorbed",
      place: place!,
      day: day!,
      total: Number(total),
      other: null,
    }),
  );
  for (const year of new Set(contracts.map(({ day }) => day.slice(0, 4)))) makeLocal(contracts, year);
  const firms = Map.groupBy(
    new Map(titles.filter(([metric]) => metric === "high-tech-enterprise").map((row) => [row[1]!, row[2]!])),
    ([, place]) => place,
  );
  const localParty = (place: string): [name: string, place: string] => {
    const here = firms.get(place);
    // Where the register of firms says where it sits, the ledger need not say it again.
    return here ? [here[Math.floor(chance.next() * here.length)]![0], ""] : [`示例单位（${place}）`, place];
  };
  const outsideParty = (kind: string): [name: string, place: string] => [
    `示例外地${kind}${String(chance.whole(1, 60)).padStart(2, "0")}`,
    chance.pick(elsewhere),
  ];
  const byNumber = new Map<string, Row>();
  for (const contract of contracts) {
    const [work, field] = works[chance.whole(0, works.length - 1)]!;
    const signed = dayBefore(contract.day, chance.whole(4, 40));
    const drawn = chance.pick(types);
    const type = drawn === "技术许可" && signed < "2021-01-01" ? "技术转让" : drawn;
    const share = chance.pick([
      [1, 60],
      [0.9, 20],
      [0.7, 20],
    ]);
    const own = localParty(contract.place);
    const other =
      contract.other === null ? outsideParty(contract.isAbsorbed ? "研究院" : "企业") : localParty(contract.other);
    const [seller, buyer] = contract.isAbsorbed ? [other, own] : [own, other];
    byNumber.set(contract.number, [
      contract.number,
      `示例：${work}${type}`,
      type,
      signed,
      contract.day,
      contract.total.toFixed(2),
      (contract.total * share).toFixed(2),
      ...seller,
      ...(seller[0] === buyer[0] ? outsideParty("企业") : buyer),
      field,
      "",
    ]);
  }
  const again = (number: string, change: (row: Row) => Row) => change(byNumber.get(number)!);
  return {
    header,
    registered: [...byNumber.values()],
    amended: changed.map(([, number, , , , , total]) =>
      again(number!, (row) => {
        const factor = Number(total) / Number(row[5]);
        return row.map((cell, at) =>
          at === 5 ? Number(total).toFixed(2) : at === 6 ? (Number(cell) * factor).toFixed(2) : cell,
        );
      }),
    ),
    deregistered: [
      again(deregistered.number, (row) => row.map((cell, at) => (at === header.length - 1 ? deregistered.on : cell))),
    ],
  };
}

/**
 * Some of what the district bought in a year was sold in the same city: as much is taken off a contract that its seller's
 * division sold elsewhere, so that every sum of the year stays.
 */
function makeLocal(contracts: readonly Contract[], year: string): void {
  const ofYear = contracts.filter(({ day }) => day.startsWith(year));
  const bought = ofYear.filter(({ isAbsorbed }) => isAbsorbed).slice(0, localsAYear);
  const sold = ofYear.filter(({ isAbsorbed }) => !isAbsorbed).slice(untouched);
  for (const deal of bought) {
    const source = sold.find(({ place, total }) => place !== deal.place && total > deal.total * 1.5);
    if (!source) continue;
    source.total = Math.round((source.total - deal.total) * 100) / 100;
    deal.other = source.place;
  }
}
