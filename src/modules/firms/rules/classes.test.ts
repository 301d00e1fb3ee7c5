import { describe, expect, it } from "vitest";
import type { FirmClass, NewClass } from "../contract/classes.ts";
import { classAddition, classEndRefusal, classKeeperRefusal } from "./classes.ts";

const held = (
  scheme: FirmClass["scheme"],
  item: string,
  validFrom: string | null,
  validTo: string | null,
): FirmClass => ({
  id: `${item} ${validFrom}`,
  ...{ scheme, item, validFrom, validTo, basis: "年报" },
});
const known = [
  held("size", "micro", null, "2022-01-01"),
  held("size", "small", "2022-01-01", null),
  held("field", "marine", "2020-01-01", "2023-01-01"),
];

describe("a class beside those that a firm has", () => {
  it.each([
    ["a later size ends the open one", "size", "medium", "2024-01-01", null, "small 2022-01-01"],
    ["an earlier size is not passed over", "size", "medium", "2021-06-01", null, "firms.class-overlaps"],
    ["nor one that begins on the same day", "size", "medium", "2022-01-01", null, "firms.class-overlaps"],
    ["nor one without a beginning", "size", "medium", null, null, "firms.class-overlaps"],
    ["no size of another list", "size", "huge", "2024-01-01", null, "firms.size-unknown"],
    ["a time that ends before it begins", "size", "medium", "2024-01-01", "2023-01-01", "firms.period-wrong"],
    ["a field again after it ended", "field", "marine", "2023-01-01", null, null],
    ["a field twice at a time", "field", "marine", "2022-12-31", null, "firms.class-overlaps"],
    ["two fields at a time", "field", "photonics", "2021-01-01", null, null],
  ] as const)("%s", (_case, scheme, item, validFrom, validTo, expected) => {
    const added: NewClass = { scheme, item, validFrom, validTo, basis: "年报" };
    const found = classAddition(known, added);
    expect("refusal" in found ? found.refusal.code : (found.ends?.id ?? null)).toBe(expected);
  });

  it.each([
    ["inside", "2022-06-01", null],
    ["on its first day", "2022-01-01", "firms.class-end"],
    ["before it began", "2021-01-01", "firms.class-end"],
  ] as const)("ends %s", (_case, on, code) => {
    expect(classEndRefusal(known[1]!, on)?.code ?? null).toBe(code);
  });

  it.each([
    ["its people say their fields", "field", ["enterprise"], null],
    ["its people do not say their size", "size", ["enterprise"], "firms.not-own"],
    ["who keeps the register says both", "size", ["commission-office"], null],
  ] as const)("%s", (_case, scheme, roles, code) => {
    const person = { roles: [...roles], organisationId: "own" };
    expect(classKeeperRefusal(scheme, ["own"], person)?.code ?? null).toBe(code);
    expect(classKeeperRefusal(scheme, ["another"], { ...person, roles: ["enterprise"] })?.code).toBe("firms.not-own");
  });
});
