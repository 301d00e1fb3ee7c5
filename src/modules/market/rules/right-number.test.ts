import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patentCheckDigit, rightFault, rightKey } from "./right-number.ts";

const day = "2026-11-26";

describe("the number of a right", () => {
  it.each([
    ["invention", "201010101234", "form"],
    ["invention", `2021101234567.${patentCheckDigit("202110123456")}`, "form"],
    ["invention", `202110123456.${patentCheckDigit("202110123456")}`, null],
    ["invention", `ZL 2021 1 0123456.${patentCheckDigit("202110123456")}`, null],
    ["utility", `202110123456.${patentCheckDigit("202110123456")}`, "kind"],
    ["invention", `202710123456.${patentCheckDigit("202710123456")}`, "year"],
    ["invention", `200010123456.${patentCheckDigit("200010123456")}`, "year"],
    ["invention", `85100001.${patentCheckDigit("85100001")}`, null],
    ["invention", "CN113456789A", null],
    ["invention", "CN213456789A", "kind"],
    ["invention", "CN113456789B", null],
    ["utility", "CN213456789U", null],
    ["utility", "CN213456789B", "kind"],
    ["software", "2023SR0123456", null],
    ["software", "软著登字第1234567号", null],
    ["software", "2030SR0123456", "year"],
    ["software", "SR0123456", "form"],
    ["standard", "GB/T 22900-2022", null],
    ["standard", "Q/HY 001-2024", null],
    ["standard", "GB/T 22900", "form"],
    ["standard", "GB/T 22900-2031", "year"],
    ["other", "anything", null],
    ["design", "abc", "form"],
  ] as const)("%s %s: %s", (kind, number, fault) => {
    expect(rightFault({ kind, number }, day)).toBe(fault);
  });

  it("finds every single wrong digit and every two neighbours that changed places", () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const check = patentCheckDigit(body.join(""));
        const wrong = body.with(at, (body[at]! + by) % 10);
        expect(patentCheckDigit(wrong.join(""))).not.toBe(check);
        const [one, next] = [body[at]!, body[(at + 1) % 12]!];
        if (at === 11 || one === next) return;
        expect(
          patentCheckDigit(
            body
              .with(at, next)
              .with(at + 1, one)
              .join(""),
          ),
        ).not.toBe(check);
      }),
    );
  });
});

describe("a number as it is compared", () => {
  it.each([
    ["ZL 2018 1 0123456.7", "201810123456.7"],
    ["cn201810123456.7", "2018101234567"],
    ["2023sr1234567", "2023SR1234567"],
    ["CN101234567B", "cn101234567b"],
  ])("%s is %s", (one, other) => {
    expect(rightKey(one)).toBe(rightKey(other));
  });

  it("keeps what tells two rights apart", () => {
    expect(rightKey("CN101234567A")).not.toBe(rightKey("CN101234567B"));
    expect(rightKey("GB/T 1234.1-2020")).not.toBe(rightKey("GB/T 1234.2-2020"));
  });
});
