import { expect, test } from "vitest";
import { readExamples, targetsOf } from "../example-table.ts";

// Shares: the whole stands before the figure, or right behind it without 的.
const table = `
全市高频事项85%以上产生电子证照,全市60%以上自建系统规范对接市级平台,70%以上服务事项实现“一次登录、全网通行”。
  全市高频事项产生电子证照的比例 >=85% level -
  自建系统规范对接市级平台的比例 >=60% level -
  服务事项实现“一次登录、全网通行”的比例 >=70% level -
`;

test.each(readExamples(table))("$sentence", ({ sentence, expected }) => {
  expect(targetsOf(sentence)).toEqual(expected);
});
