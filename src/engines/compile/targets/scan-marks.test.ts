import { expect, test } from "vitest";
import { outline } from "../outline/outline.ts";
import { findTargets } from "./find-targets.ts";

/** Every numeral of a sentence with its class. */
function numbersOf(sentence: string): string[] {
  const text = `某市行动方案(2026—2028年)\n\n二、重点任务\n\n${sentence}\n`;
  const at = text.indexOf(sentence);
  return findTargets(outline(text, []).draft)
    .numbers.filter((number) => number.start >= at)
    .map((number) => `${text.slice(number.start, number.end)} ${number.class}`);
}

test.each([
  ["聚焦现代种业、智慧农机、绿色投入品三大领域开展攻关。", ["三大 name"]],
  ["完善县、乡、村三级养老服务网络。", ["三级 name"]],
  ["联合教育等六部门开展专项督导。", ["六部门 name"]],
  ["建设万卡级智算中心。", ["万卡 name"]],
  ["举办百企千品消费季活动。", []],
  ["推动农产品二次开发。", []],
  ["严格落实中央八项规定精神。", ["八项规定 name"]],
  ["落实省委十四届十次全会部署。", ["十四届 ordinal", "十次全会 ordinal"]],
  ["加快机场二期工程建设。", ["二期 ordinal"]],
  ["举办校长培训班三期。", ["三期 parameter"]],
  ["每年实施千个项目。", ["千个 target"]],
  ["组织千名干部下基层。", ["千名 parameter"]],
  ["培训护林员三万人次。", ["三万人次 target"]],
  ["护理型床位占比达到1/3以上。", ["1/3以上 target"]],
  ["擦亮12345政务服务热线。", ["12345 name"]],
])("%s", (sentence, expected) => expect(numbersOf(sentence)).toEqual(expected));
