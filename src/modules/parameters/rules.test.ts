import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ParameterDefinition, ParameterValue } from "../../platform/parameters/definition.ts";
import {
  changeRefusal,
  definitionsFault,
  fieldOf,
  fieldRefusal,
  isPackRowNew,
  latestRecorded,
  nextAfter,
  type PackSetting,
  stateOf,
  valueAt,
  valueRefusal,
} from "./rules.ts";

const setting = (id: string, validFrom: string, setAt = 0) => ({ id, validFrom, setAt });

const define = <T extends ParameterValue>(
  schema: z.ZodType<T>,
  initial: T,
  code = "policy.days",
): ParameterDefinition => ({
  code,
  schema,
  initial,
  texts: { zh: { title: "天数", meaning: "几天" }, en: { title: "Days", meaning: "How many days" } },
});

describe("the setting that counts on a day", () => {
  const spring = setting("spring", "2026-03-01", 1);
  const summer = setting("summer", "2026-06-01", 2);
  const summerCorrected = setting("summer corrected", "2026-06-01", 3);
  const sameInstant = setting("summer corrected again", "2026-06-01", 3);
  const springLater = setting("spring, recorded last", "2026-03-01", 9);

  it.each([
    ["nothing was set", [], "2026-06-01", null],
    ["the day before the first", [spring], "2026-02-28", null],
    ["the first day itself", [spring], "2026-03-01", "spring"],
    ["long after", [spring], "2036-03-01", "spring"],
    ["the last day of the earlier", [summer, spring], "2026-05-31", "spring"],
    ["the first day of the later: half-open", [spring, summer], "2026-06-01", "summer"],
    ["a correction for the same day", [summerCorrected, summer], "2026-06-01", "summer corrected"],
    ["two of one instant: the newer id", [sameInstant, summerCorrected], "2026-06-01", "summer corrected again"],
    ["recorded last but for an earlier day", [springLater, summer], "2026-07-01", "summer"],
    ["the correction of an earlier day", [springLater, spring, summer], "2026-04-01", "spring, recorded last"],
  ])("%s", (_what, settings, day, expected) => {
    expect(valueAt(settings, day)?.id ?? null).toBe(expected);
  });

  it("does not depend on the order in which the rows are read", () => {
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-0${n}-01`);
    const rows = fc.uniqueArray(fc.record({ id: fc.uuid(), validFrom: day, setAt: fc.nat({ max: 3 }) }), {
      selector: (row) => row.id,
    });
    fc.assert(
      fc.property(rows, day, (settings, on) => {
        const found = valueAt(settings, on);
        expect(valueAt(settings.toReversed(), on)).toEqual(found);
        expect(settings.filter((one) => stateOf(one, settings, on) === "in-force")).toEqual(found ? [found] : []);
      }),
    );
  });

  it("names the next change, as it was corrected", () => {
    const all = [spring, summer, summerCorrected];
    expect(nextAfter(all, "2026-03-01")?.id).toBe("summer corrected");
    expect(nextAfter(all, "2026-06-01")).toBeNull();
  });

  it("tells past, in force, to come and replaced apart", () => {
    const all = [spring, summer, summerCorrected];
    expect(all.map((one) => stateOf(one, all, "2026-05-31"))).toEqual(["in-force", "replaced", "to-come"]);
    expect(all.map((one) => stateOf(one, all, "2026-06-01"))).toEqual(["past", "replaced", "in-force"]);
  });

  it("knows which was recorded last, whatever its day", () => {
    expect(latestRecorded([springLater, summer])?.id).toBe("spring, recorded last");
    expect(latestRecorded([])).toBeNull();
  });
});

describe("a change by a person", () => {
  const definition = define(z.int().min(1).max(30), 5);
  const settings = [setting("a", "2026-03-01")];
  const today = "2026-11-25";

  it.each([
    ["today", { value: 7, from: today, follows: "a" }, null],
    ["a later day", { value: 7, from: "2027-01-01", follows: "a" }, null],
    ["a day before today", { value: 7, from: "2026-11-24", follows: "a" }, "parameters.day-past"],
    ["too small", { value: 0, from: today, follows: "a" }, "parameters.value-not-allowed"],
    ["not whole", { value: 1.5, from: today, follows: "a" }, "parameters.value-not-allowed"],
    ["of another kind", { value: "7", from: today, follows: "a" }, "parameters.value-not-allowed"],
    ["after a setting that was not the last", { value: 7, from: today, follows: "b" }, "parameters.set-meanwhile"],
    ["as if nothing had been set", { value: 7, from: today, follows: null }, "parameters.set-meanwhile"],
  ])("%s", (_what, change, code) => {
    expect(changeRefusal(definition, settings, change, today)?.code ?? null).toBe(code);
  });

  it("may be the first one", () => {
    expect(changeRefusal(definition, [], { value: 7, from: today, follows: null }, today)).toBeNull();
  });
});

describe("a row of the region pack", () => {
  const row: PackSetting = { value: 1, validFrom: "2026-06-01", basis: null, noteZh: "先按一人", noteEn: "One" };
  const kept = (changes: object) => ({ id: "a", setAt: 1, setBy: null, ...row, ...changes });

  it.each([
    ["nothing is there", [], true],
    ["it is there already", [kept({})], false],
    ["its value changed", [kept({ value: 2 })], true],
    ["its basis was found", [kept({ basis: "some clause" })], true],
    ["its note was reworded", [kept({ noteEn: "Another word" })], true],
    ["it went back to what it was", [kept({}), kept({ id: "b", setAt: 2, value: 2 })], true],
    ["the pack spoke of another day only", [kept({ validFrom: "2026-01-01" })], true],
    ["a person set it for that day", [kept({ setBy: "li" })], false],
    ["a person set it for an earlier day", [kept({ setBy: "li", validFrom: "2026-01-01", value: 2 })], false],
    ["a person set it for a later day", [kept({ setBy: "li", validFrom: "2026-06-02" })], true],
  ])("when %s", (_what, settings, expected) => {
    expect(isPackRowNew(settings, row)).toBe(expected);
  });
});

describe("the form of a parameter", () => {
  const number = { kind: "number", minimum: null, maximum: null, isWhole: true };
  it.each([
    ["a whole number", define(z.int(), 1), number],
    ["a number from 1 to 30", define(z.int().min(1).max(30), 1), { ...number, minimum: 1, maximum: 30 }],
    ["a whole number above 0", define(z.int().positive(), 1), { ...number, minimum: 1 }],
    ["a share", define(z.number().min(0).max(1), 1), { ...number, minimum: 0, maximum: 1, isWhole: false }],
    ["a flag", define(z.boolean(), true), { kind: "flag" }],
    ["a text", define(z.string(), ""), null],
    ["several kinds", define(z.union([z.int(), z.boolean()]), 1), null],
  ])("%s", (_what, definition, expected) => {
    expect(fieldOf(definition)).toEqual(expected);
  });

  it.each([
    ["a whole number", define(z.int().min(1).max(30), 1)],
    ["a share", define(z.number().min(0).max(1), 1)],
    ["a choice", define(z.literal([1, 2]), 1)],
    ["a flag", define(z.boolean(), true)],
  ])("refuses what the schema refuses, and nothing else: %s", (_what, definition) => {
    const field = fieldOf(definition)!;
    for (const value of [-1, 0, 0.5, 1, 1.5, 2, 30, 31, true, false, "1", ""])
      expect([value, fieldRefusal({ code: definition.code, field }, value)]).toEqual([
        value,
        valueRefusal(definition, value),
      ]);
  });

  it("offers a choice in words, and a value without words as it is", () => {
    const { texts, ...rest } = define(z.literal([1, 2]), 1);
    const named = { ...rest, texts: { zh: { ...texts.zh, choices: { 1: "一人" } }, en: texts.en } };
    const options = [
      { value: 1, zh: "一人", en: "1" },
      { value: 2, zh: "2", en: "2" },
    ];
    expect(fieldOf(named)).toEqual({ kind: "choice", options });
    expect(fieldOf(define(z.enum(["a", "b"]), "a"))).toMatchObject({ options: [{ value: "a" }, { value: "b" }] });
  });
});

describe("the definitions of all modules", () => {
  const days = define(z.int(), 1);
  it.each([
    ["two of one code", [days, define(z.boolean(), true)], /two parameters have the code "policy.days"/],
    ["a code without its module", [define(z.int(), 1, "days")], /no code of a parameter/],
    ["a schema without a form", [define(z.string(), "")], /neither a number nor a choice nor a flag/],
    ["a starting value that it refuses itself", [define(z.int().min(2), 1)], /refuses its own starting value 1/],
  ])("refuse %s", (_what, definitions, fault) => {
    expect(definitionsFault(definitions)).toMatch(fault);
  });

  it("stand together when their codes differ", () => {
    expect(definitionsFault([days, define(z.boolean(), true, "policy.is-open")])).toBeNull();
  });
});
