import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, formatDate, formatDateInProse, formatDateTime } from "./dates.ts";
import { languageFrom, languageFromHeader } from "./language.ts";
import { exactNumber, formatNumber, formatPercent, quantity } from "./numbers.ts";
import { pick } from "./pick.ts";
import { plural } from "./plural.ts";
import type { Same } from "./same.ts";

describe("the reader's language", () => {
  it("is Chinese unless English is asked for", () => {
    expect([languageFrom("en"), languageFrom("zh"), languageFrom("fr"), languageFrom(undefined)]).toEqual([
      "en",
      "zh",
      "zh",
      "zh",
    ]);
  });

  it("follows the weights of Accept-Language", () => {
    expect(languageFromHeader("en-GB,en;q=0.9,zh;q=0.8")).toBe("en");
    expect(languageFromHeader("fr, zh-CN;q=0.9, en;q=0.8")).toBe("zh");
    expect(languageFromHeader("zh;q=0, en;q=0.1")).toBe("en");
    expect(languageFromHeader("de;q=abc,,;q=")).toBe("zh");
    expect(languageFromHeader(undefined)).toBe("zh");
  });
});

describe("dates", () => {
  it("are ISO in tables and words in prose", () => {
    expect(formatDate("2026-11-22")).toBe("2026-11-22");
    expect(formatDateInProse("2026-01-02", "zh")).toBe("2026年1月2日");
    expect(formatDateInProse("2026-01-02", "en")).toBe("2 January 2026");
  });

  it("place an instant on its day in the given zone", () => {
    expect(formatDate("2026-01-01T16:30:00Z", "Asia/Shanghai")).toBe("2026-01-02");
    expect(formatDateTime("2026-01-01T16:30:00Z", "Asia/Shanghai")).toBe("2026-01-02 00:30");
  });

  it("leave what is no date as it was", () => {
    expect(formatDate("2025.13.1")).toBe("2025.13.1");
    expect(formatDateInProse("年底前", "zh")).toBe("年底前");
  });

  it("count calendar days both ways", () => {
    expect(daysBetween("2026-02-27", "2026-03-01")).toBe(2);
    expect(daysBetween("2026-03-01", "2026-02-27")).toBe(-2);
    expect(() => daysBetween("soon", "2026-02-27")).toThrow(RangeError);
  });
});

describe("numbers", () => {
  it.each([
    [0, "0", "0"],
    [8000, "8000", "8,000"],
    [9999.5, "9999.5", "9,999.5"],
    [12345, "1.23万", "12,345"],
    [120000, "12万", "120,000"],
    [123456789, "1.23亿", "123,456,789"],
    [2.5e12, "2.5万亿", "2,500,000,000,000"],
    [-45000, "-4.5万", "-45,000"],
    ["n/a", "n/a", "n/a"],
  ])("%s reads %s in Chinese and %s in English", (value, zh, en) => {
    expect(formatNumber(value, "zh")).toBe(zh);
    expect(formatNumber(value, "en")).toBe(en);
  });

  it("scale together with a unit that holds 万 or 亿", () => {
    expect(quantity(12345, "万元", "zh")).toMatchObject({ number: "1.23亿", unit: "元", isRounded: true });
    expect(quantity(260, "亿元", "zh")).toMatchObject({ number: "260", unit: "亿元", isRounded: false });
    expect(quantity(25000, "亿元", "zh")).toMatchObject({ number: "2.5万亿", unit: "元", isRounded: false });
    expect(quantity(12345, "万元", "zh").exact).toBe("12,345 万元");
  });

  it("keep every decimal in the exact figure", () => {
    expect(exactNumber("1234567.1250")).toBe("1,234,567.125");
    expect(exactNumber("12345678901234567890.125")).toBe("12,345,678,901,234,567,890.125");
    expect(exactNumber("-0.5")).toBe("-0.5");
    expect(exactNumber("12000")).toBe("12,000");
  });

  it("say when they were rounded, for every value", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (value) => {
        const { number, isRounded } = quantity(value, "", "zh");
        const scale = number.endsWith("万亿") ? 1e12 : number.endsWith("亿") ? 1e8 : number.endsWith("万") ? 1e4 : 1;
        const read = Number.parseFloat(number) * scale;
        expect(Math.abs(read - value)).toBeLessThanOrEqual(scale * 0.0051);
        if (!isRounded) expect(Math.round(read)).toBe(value);
      }),
    );
  });

  it("write shares as percentages", () => {
    expect(formatPercent(0.4534)).toBe("45.3%");
    expect(formatPercent(Number.NaN)).toBe("");
  });
});

describe("texts in two languages", () => {
  it("fall back to Chinese with a mark", () => {
    expect(pick({ zh: "科技局", en: "S&T Bureau" }, "en")).toEqual({
      text: "S&T Bureau",
      language: "en",
      isFallback: false,
    });
    expect(pick({ zh: "科技局", en: " " }, "en")).toEqual({ text: "科技局", language: "zh", isFallback: true });
    expect(pick({ zh: "科技局" }, "zh").isFallback).toBe(false);
  });

  it("compile only with the same keys and parameters", () => {
    const zh = { title: "标题", late: (n: number) => `${n} 项滞后`, states: { done: "已完成" } };
    const en = {
      title: "Title",
      late: (n: number) => `${n} late`,
      states: { done: "Done" },
    } satisfies Same<typeof zh>;
    // @ts-expect-error a missing key must not compile
    const missing = { title: "Title", late: (n: number) => `${n} late` } satisfies Same<typeof zh>;
    expect([en.late(3), Object.keys(missing).length]).toEqual(["3 late", 2]);
  });
});

describe("a number with its English noun", () => {
  it.each([
    [0, "unit", undefined, "0 units"],
    [1, "unit", undefined, "1 unit"],
    [2, "unit", undefined, "2 units"],
    [3, "other", undefined, "3 others"],
    [2, "body", "bodies", "2 bodies"],
  ] as const)("%i %s", (count, one, many, text) => {
    expect(plural(count, one, many)).toBe(text);
  });
});
