import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnLetter, dayAfter, doubleText, isBlank, readDate, readNumber } from "./cell-values.ts";

describe("a number in a cell", () => {
  it.each([
    ["1234.5", "1234.5", false],
    ["1,234,567.80", "1234567.80", false],
    ["１２３．５", "123.5", false],
    ["１，２３４", "1234", false],
    ["−5", "-5", false],
    ["+7", "7", false],
    ["12.5%", "12.5", true],
    ["３．１％", "3.1", true],
    [" 1 234 ", "1234", false],
  ])("%s is %s", (cell, value, isPercent) => {
    expect(readNumber(cell)).toEqual({ value, isPercent });
  });

  it.each(["12,34", "1.2.3", "五", "1,5", "12亿", "(5)", "=1+1", "", "0x10", "1/2"])("%s is none", (cell) => {
    expect(readNumber(cell)).toEqual({ wrong: "not-a-number" });
  });

  it("in scientific notation has lost digits and is not read", () => {
    expect(readNumber("1.2E+05")).toEqual({ wrong: "scientific" });
  });

  it("of a spreadsheet keeps the shortest digits that read back the same, whatever the double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }), (number) => {
        const text = doubleText(number);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(number === 0 ? Number(text) : number);
      }),
    );
    expect([0.1, 0.1 + 0.2, 1e21, 1e-7].map(doubleText)).toEqual([
      "0.1",
      "0.30000000000000004",
      "1000000000000000000000",
      "0.0000001",
    ]);
  });
});

describe("a date in a cell", () => {
  it.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["2025年", "2025-01-01", "2025-12-31"],
    ["２０２５年度", "2025-01-01", "2025-12-31"],
    ["2025-03", "2025-03-01", "2025-03-31"],
    ["2024年2月", "2024-02-01", "2024-02-29"],
    ["2025/3/1", "2025-03-01", "2025-03-01"],
    ["2025.3.1", "2025-03-01", "2025-03-01"],
    ["2025年3月1日", "2025-03-01", "2025-03-01"],
    ["2025 年 3 月 1 日", "2025-03-01", "2025-03-01"],
    ["2025-03-01 10:30", "2025-03-01", "2025-03-01"],
    ["45717", "2025-03-01", "2025-03-01"],
  ])("%s names the days from %s to %s", (cell, first, last) => {
    expect(readDate(cell)).toEqual({ first, last });
  });

  it.each(["2025.13.1", "2025-02-30", "25-3-1", "三月", "1/3/2025", "2025-00-01", "99", "", "9999"])(
    "%s is none",
    (cell) => {
      expect(readDate(cell)).toBeNull();
    },
  );

  it("never throws and never gives a day that does not exist, whatever stands there", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9年月日./-]{0,12}$/)), (cell) => {
        const days = readDate(cell);
        if (!days) return;
        for (const day of [days.first, days.last]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
        expect(days.first <= days.last && days.last < dayAfter(days.last)).toBe(true);
      }),
    );
  });
});

describe("small things of a sheet", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %i is %s", (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });

  it.each([
    ["", true],
    ["—", true],
    ["/", true],
    ["…", true],
    ["0", false],
    ["-1", false],
  ])("%j says nothing: %s", (cell, blank) => {
    expect(isBlank(cell)).toBe(blank);
  });
});
