import { expect, it } from "vitest";
import { numberText, yuanText } from "./value-text.ts";

it.each([
  ["2025", { zh: "年", en: "year" }, "2025 年", "2025"],
  ["50", { zh: "位", en: "place" }, "50 位", "50"],
  ["6", { zh: "级", en: "level" }, "6 级", "level 6"],
  ["30.5", { zh: "%", en: "%" }, "30.5%", "30.5%"],
  ["26000", { zh: "核时", en: "core-hours" }, "26,000 核时", "26,000 core-hours"],
  ["1", { zh: "核时", en: "core-hours" }, "1 核时", "1 core-hour"],
  ["1", { zh: "人", en: "people" }, "1 人", "1 person"],
  ["1", { zh: "小时/年", en: "hours a year" }, "1 小时/年", "1 hour a year"],
  ["1", { zh: "米", en: "m" }, "1 米", "1 m"],
])("%s %o is read %s and %s", (value, unit, zh, en) => {
  expect([numberText(value, unit, "zh"), numberText(value, unit, "en")]).toEqual([zh, en]);
});

it.each([
  [12_000_000_000, "120 million yuan"],
  [123_456_789, "1.23456789 million yuan"],
  [45_000_000, "450,000 yuan"],
  [150, "1.5 yuan"],
])("%i cents are %s", (cents, text) => {
  expect(yuanText(cents)).toBe(text);
});
