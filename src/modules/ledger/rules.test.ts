import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftDecimal } from "../../engines/tables/decimal.ts";
import { datesRefusal, supersedeRefusal, unitPower, unitRefusal } from "./rules.ts";

describe("units", () => {
  it.each([
    ["亿元", "万元", 4],
    ["万元", "亿元", -4],
    ["万亿元", "元", 12],
    ["万人", "名", 4],
    ["万家", "家", 4],
    ["件", "万件", -4],
    ["公顷", "平方公里", -2],
    ["%", "%", 0],
    ["家", "项", null],
    ["家", "元", null],
    ["%", "百分点", null],
    ["亿元", "亿吨", null],
    ["万", "家", null],
  ])("%s to %s: %s", (from, to, power) => {
    expect(unitPower(from, to)).toBe(power);
  });

  it("is refused with what was expected when it does not convert", () => {
    expect(unitRefusal("项", { code: "high-tech-enterprise", unit: "家" })).toEqual({
      code: "ledger.unit-mismatch",
      params: { metric: "high-tech-enterprise", unit: "项", expected: "家" },
    });
    expect(unitRefusal("亿元", { code: "turnover", unit: "万元" })).toBeNull();
  });
});

describe("a decimal times a power of ten", () => {
  it.each([
    ["286.6", 4, "2866000"],
    ["2866000", -4, "286.6"],
    ["0.1", -3, "0.0001"],
    ["-5.05", 1, "-50.5"],
    ["007", 0, "7"],
    ["0.000", 5, "0"],
    ["-0", 0, "0"],
    ["123456789012345678901234567890", -8, "1234567890123456789012.3456789"],
  ])("%s × 10^%i = %s", (value, power, expected) => {
    expect(shiftDecimal(value, power)).toBe(expected);
  });

  it("loses no digit, whatever the value: there and back is the same number", () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 0, max: 12 }))
      .map(([digits, power]) => shiftDecimal(String(digits), -power));
    fc.assert(
      fc.property(decimal, fc.integer({ min: -12, max: 12 }), (value, power) => {
        expect(shiftDecimal(shiftDecimal(value, power), -power)).toBe(value);
      }),
    );
  });
});

describe("dates by grain", () => {
  it.each([
    ["event", "2025-03-01", null, true],
    ["event", "2025-03-01", "2025-03-02", false],
    ["level", "2024-12-31", null, true],
    ["level", "2024-12-31", "2025-01-01", false],
    ["state", "2023-10-01", null, true],
    ["state", "2023-10-01", "2026-10-01", true],
    ["state", "2023-10-01", "2023-10-01", false],
    ["period", "2024-01-01", "2025-01-01", true],
    ["period", "2024-01-01", null, false],
    ["period", "2025-01-01", "2024-01-01", false],
  ] as const)("%s from %s to %s: fits %s", (grain, validFrom, validTo, fits) => {
    expect(datesRefusal(grain, { validFrom, validTo }) === null).toBe(fits);
  });
});

describe("superseding", () => {
  const fact = { supersededBy: null, isRetraction: false, metric: "m" };
  it.each([
    ["a live fact", fact, "m", undefined],
    ["one that has been superseded", { ...fact, supersededBy: "x" }, "m", "ledger.superseded"],
    ["a retraction", { ...fact, isRetraction: true }, "m", "ledger.superseded"],
    ["by another metric", fact, "n", "ledger.other-metric"],
  ] as const)("%s", (_case, earlier, metric, code) => {
    expect(supersedeRefusal(earlier, metric)?.code).toBe(code);
  });
});
