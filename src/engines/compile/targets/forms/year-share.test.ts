import { expect, test } from "vitest";
import { readExamples, targetsOf } from "../example-table.ts";

const table = `
到2029年更新老旧设备90台,其中2027年20台、2028年30台,2029年 40台;新建泊位6个,其中2028年2个、2029年4个。
  更新老旧设备数量 =90台 increase 2029
  更新老旧设备数量 =20台 increase 2027
  更新老旧设备数量 =30台 increase 2028
  更新老旧设备数量 =40台 increase 2029
  新建泊位数量 =6个 increase 2029
  新建泊位数量 =2个 increase 2028
  新建泊位数量 =4个 increase 2029
到2029年建成智慧村居202个,其中2028年90个、2029年112个。
  智慧村居数量 =202个 increase 2029
  智慧村居数量 =90个 increase 2028
  智慧村居数量 =112个 increase 2029
`;

test.each(readExamples(table))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
