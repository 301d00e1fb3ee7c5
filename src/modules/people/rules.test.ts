import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  creditCodeCheckDigit,
  creditCodeRefusal,
  type DatedName,
  endRoleRefusal,
  grantRefusal,
  nameKey,
  newNameRefusal,
  validOn,
} from "./rules.ts";

describe("unified social credit code (GB 32100-2015)", () => {
  it.each([
    ["91350100M000100Y43", null],
    ["91350100M000100Y44", "check-digit"],
    ["91350100M000100Y4", "length"],
    ["91350100I000100Y43", "character"],
    ["", "length"],
  ])("%s → %s", (code, reason) => {
    expect(creditCodeRefusal(code)?.params?.reason ?? null).toBe(reason);
  });

  it("notices every change of one character", () => {
    const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
    const first17 = fc.array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 });
    const place = fc.nat({ max: 17 });
    fc.assert(
      fc.property(first17, place, fc.constantFrom(...alphabet), (characters, at, other) => {
        const body = characters.join("");
        const code = `${body}${creditCodeCheckDigit(body)}`;
        expect(creditCodeRefusal(code)).toBeNull();
        fc.pre(code[at] !== other);
        expect(creditCodeRefusal(code.slice(0, at) + other + code.slice(at + 1))).not.toBeNull();
      }),
    );
  });
});

describe("names by date", () => {
  const name = (validFrom: string | null, validTo: string | null, text = "某局"): DatedName => ({
    name: text,
    kind: "alias",
    validFrom,
    validTo,
  });

  it.each([
    [null, null, "2024-01-01", true],
    ["2024-01-01", null, "2023-12-31", false],
    ["2024-01-01", null, "2024-01-01", true],
    [null, "2024-01-01", "2024-01-01", false],
    [null, "2024-01-01", "2023-12-31", true],
  ])("from %s to %s on %s: %s", (from, to, day, expected) => {
    expect(validOn({ validFrom: from, validTo: to }, day)).toBe(expected);
  });

  it.each([
    ["another name", [name(null, null, "乙局")], name(null, null), null],
    ["the same name for all time", [name(null, null)], name(null, null), "people.name-taken"],
    ["the same name after the first ended", [name(null, "2020-01-01")], name("2020-01-01", null), null],
    ["the same name before the first ended", [name(null, "2020-01-01")], name("2019-12-31", null), "people.name-taken"],
    ["an end before the beginning", [], name("2020-01-02", "2020-01-01"), "people.name-period-wrong"],
    ["an end on the beginning", [], name("2020-01-01", "2020-01-01"), "people.name-period-wrong"],
  ])("%s", (_case, existing, added, code) => {
    expect(newNameRefusal(existing, added)?.code ?? null).toBe(code);
  });

  it.each([
    ["区财政局（国资局）", "区财政局(国资局)", true],
    ["区 财政局", "区财政局", true],
    ["区财政局", "区审计局", false],
    ["区发展改革局", "区发展和改革局", false],
  ])("%s and %s are typed the same: %s", (a, b, same) => {
    expect(nameKey(a) === nameKey(b)).toBe(same);
  });
});

describe("roles", () => {
  it.each([
    ["not held yet", [], null],
    ["held already", ["reviewer"] as const, "people.role-held"],
  ])("granting one %s", (_case, held, code) => {
    expect(grantRefusal(held, "reviewer")?.code ?? null).toBe(code);
  });

  it.each([
    ["held", ["reviewer"] as const, "reviewer" as const, 1, null],
    ["not held", [], "reviewer" as const, 1, "people.role-not-held"],
    ["of the last administrator", ["administrator"] as const, "administrator" as const, 1, "people.last-administrator"],
    ["of one of two administrators", ["administrator"] as const, "administrator" as const, 2, null],
  ])("ending one %s", (_case, held, role, administrators, code) => {
    expect(endRoleRefusal(held, role, administrators)?.code ?? null).toBe(code);
  });
});
