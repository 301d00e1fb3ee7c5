import { expect, test } from "vitest";
import { compile } from "../compile.ts";
import { notation } from "./example-table.ts";

const source = { file: "x.txt", mediaType: "text/plain", sha256: "" };
const read = (table: string) =>
  compile({
    text: `某区设备更新行动方案\n\n一、重点任务\n\n（一）更新设备。到2029年更新设备。\n\n附件\n\n责任清单\n\n${table}\n\n注：以上含改造。\n`,
    source,
  }).targets.map(notation);

test("what a table of tasks says in words below a year is due in that year, also in a row that lost its first cells", () => {
  const table = [
    "| 序号 | 任务内容 | 2027年目标 | 2028年目标 | 2029年目标 | 牵头单位 |",
    "| --- | --- | --- | --- | --- | --- |",
    "| 1 | 更新公交车辆 | 更新公交车辆30辆；建设充电桩50台 | 更新公交车辆20辆 | | 区交通局 |",
    "| 淘汰老旧船舶5艘 | 淘汰老旧船舶3艘 | 淘汰老旧船舶2艘 | 区海事局 | | |",
  ].join("\n");
  expect(read(table)).toEqual([
    "更新公交车辆数量 =30辆 increase 2027",
    "充电桩数量 =50台 increase 2027",
    "更新公交车辆数量 =20辆 increase 2028",
    "淘汰老旧船舶数量 =5艘 increase 2027",
    "淘汰老旧船舶数量 =3艘 increase 2028",
    "淘汰老旧船舶数量 =2艘 increase 2029",
  ]);
});

test("a year that is only named in a head dates nothing below another head", () => {
  const table = "序号\t任务\t2027年目标\t2028年目标\t备注\n1\t新建站点\t新建站点8座\t新建站点6座\t到2029年新建泊位40个";
  expect(read(table)).toEqual([
    "新建站点数量 =8座 increase 2027",
    "新建站点数量 =6座 increase 2028",
    "新建泊位数量 =40个 increase 2029",
  ]);
});
