import { expect, test } from "vitest";
import { parseChineseInteger, readArabic, readChinese, toHalfWidth } from "./numerals.ts";

test.each([
  ["三", 3],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零五", 105],
  ["三百二十", 320],
  ["一千二百", 1200],
  ["两万", 20000],
  ["三十五万", 350000],
  ["一亿二千万", 120000000],
  ["万", 10000],
  ["二〇二六", 2026],
  ["三个", null],
  ["", null],
] as const)("parseChineseInteger(%s) is %s", (text, value) => {
  expect(parseChineseInteger(text)).toBe(value);
});

test.each([
  ["1.5万亿元", 1.5, "万亿"],
  ["96万人", 96, "万"],
  ["1,234家", 1234, ""],
  ["60万千瓦", 60, "万"],
  ["5百分点", 5, ""],
  ["3千瓦", 3, ""],
] as const)("readArabic(%s) is %s with multiplier %s", (text, figure, multiplier) => {
  expect(readArabic(text, 0)).toMatchObject({ figure, multiplierText: multiplier });
});

test.each([
  ["三分之二以上", 66.67],
  ["百分之三十", 30],
  ["八成以上", 80],
  ["八成五以上", 85],
  ["一半以上", 50],
  ["四分之一", 25],
] as const)("readChinese(%s) is %s per cent", (text, figure) => {
  expect(readChinese(text, 0)).toMatchObject({ figure, percent: true });
});

test("成 of another word is no tenth", () => {
  expect(readChinese("三成立", 0)?.percent).toBe(false);
});

test("full-width digits and letters become half-width, other characters stay", () => {
  expect([..."２０２６年Ａ座，"].map(toHalfWidth).join("")).toBe("2026年A座，");
});
