import { expect, test } from "vitest";
import { planArea, scopeOf } from "./plan-area.ts";

test.each([
  ["某江市沿河科创走廊建设实施方案", "某江市", "沿河科创走廊"],
  ["关于加快推进东湖高新区创新发展的若干意见", "某江市", "东湖高新区"],
  ["某江省临空经济带高质量发展规划(2026—2030年)", "某江省", "临空经济带"],
  ["某江市乡村振兴示范区建设三年行动方案", "某江市", "乡村振兴示范区"],
  ["某江市“十五五”卫生健康发展规划", "某江市", null],
  ["某江市示范区建设方案", "某江市", null],
  ["关于支持高新区发展的意见", "某江市", null],
] as const)("%s of %s is for %s", (title, region, area) => expect(planArea(title, region)).toBe(area));

test.each([
  ["数字经济核心产业占全市的比重达20%", "沿河科创走廊"],
  ["全市森林覆盖率达到45%", "某江市"],
  ["全国重点实验室达到3家", "沿河科创走廊"],
  ["居民健康素养水平高于全省平均", "沿河科创走廊"],
  ["带动全国冷链流通率达到60%", "全国"],
] as const)("%s speaks of %s", (quote, scope) => expect(scopeOf(quote, "某江市", "沿河科创走廊")).toBe(scope));
