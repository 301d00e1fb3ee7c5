import { describe, expect, it } from "vitest";
import type { DoubleSide } from "../contract/doubles.ts";
import { conflictsOf, type Entry, type FirmRecord, joinRefusal, settle } from "./doubles.ts";

const entry = (
  id: string,
  item: string,
  value: string,
  from: string | null = null,
  to: string | null = null,
): Entry => ({
  id,
  item,
  value: { value, note: null, from, to },
});

function record(id: string, parts: Partial<FirmRecord> = {}): FirmRecord {
  return {
    id,
    code: id,
    name: "海测公司",
    nameEn: null,
    kind: "enterprise",
    creditCode: null,
    parentId: null,
    parent: null,
    isSample: false,
    names: [{ id: `${id}-name`, name: parts.name ?? "海测公司", isOfficial: true }],
    places: [],
    sizes: [],
    titles: [],
    fields: [],
    figures: [],
    ...parts,
  };
}

const kept = record("a");
const settled = (own: FirmRecord, other: FirmRecord, choices: Record<string, DoubleSide> = {}) => {
  const found = settle(own, other, choices);
  if ("refusal" in found) throw new Error(found.refusal.code);
  return found;
};

describe("two records can be one firm", () => {
  it.each([
    ["the same record", kept, "firms.double-itself"],
    ["a made-up one", record("b", { isSample: true }), "firms.double-sample"],
    ["a branch", record("b", { parentId: "a" }), "firms.double-branch"],
    ["one with a code number, which is the one to keep", record("b", { creditCode: "X" }), "firms.double-keep-other"],
    ["any other", record("b"), undefined],
  ])("%s", (_what, double, code) => {
    expect(joinRefusal(kept, double)?.code).toBe(code);
  });

  it("never with two code numbers, whatever they are called", () => {
    const refused = joinRefusal(record("a", { creditCode: "X" }), record("b", { creditCode: "Y" }));
    expect(refused).toEqual({ code: "firms.double-codes", params: { kept: "X", double: "Y" } });
  });
});

describe("what two records say differently", () => {
  const own = record("a", {
    nameEn: "Haice",
    places: [entry("a-p", "", "here")],
    titles: [
      entry("a-t", "gazelle", "gazelle", "2024-01-01", "2027-01-01"),
      entry("a-u", "high", "high", "2024-01-01"),
    ],
    figures: [entry("a-f", "2024 revenue", "100"), entry("a-g", "2023 revenue", "90")],
  });
  const other = record("b", {
    name: "海测有限公司",
    names: [
      { id: "b-name", name: "海测有限公司", isOfficial: true },
      { id: "b-short", name: "海测公司", isOfficial: false },
    ],
    places: [entry("b-p", "", "there")],
    sizes: [entry("b-s", "", "small")],
    titles: [
      entry("b-t", "gazelle", "gazelle", "2025-01-01", "2028-01-01"),
      entry("b-u", "high", "high", "2024-01-01"),
    ],
    fields: [entry("b-d", "sea", "sea")],
    figures: [
      entry("b-f", "2024 revenue", "120"),
      entry("b-g", "2023 revenue", "90"),
      entry("b-h", "2022 revenue", "80"),
    ],
  });
  const choices: Record<string, DoubleSide> = {
    name: "double",
    place: "kept",
    "title:gazelle": "double",
    "figure:2024 revenue": "kept",
  };

  it("is asked for once each; what both say alike and what one alone says is not asked", () => {
    expect(conflictsOf(own, other).map(({ key }) => key)).toEqual(Object.keys(choices));
  });

  it("is set aside where the other side was chosen, and where both say the same", () => {
    const { setAside, name, nameEn, alias } = settled(own, other, choices);
    // The short name of the other record is what the kept one was called: it is found by it without an alias.
    expect(alias).toBeNull();
    expect({ name, nameEn }).toEqual({ name: "海测有限公司", nameEn: "Haice" });
    expect([...setAside].sort()).toEqual(["a-name", "a-t", "b-f", "b-g", "b-p", "b-u"]);
  });

  it("the name that was not chosen goes on as an alias, and names that both bear are kept once", () => {
    const short = { id: "b-short", name: "海测", isOfficial: false };
    const double = record("b", { ...other, names: [other.names[0]!, short] });
    const with_ = record("a", { names: [...own.names, { id: "a-short", name: "海测", isOfficial: false }] });
    expect(settled(with_, double, { name: "kept" })).toMatchObject({
      alias: "海测有限公司",
      setAside: expect.arrayContaining(["b-name", "b-short"]),
    });
  });

  it.each([
    ["left out", { ...choices, place: undefined }],
    ["of something that is no difference", { ...choices, kind: "kept" }],
  ])("is refused with a choice %s", (_what, wrong) => {
    const given = Object.fromEntries(Object.entries(wrong).filter(([, side]) => side)) as Record<string, DoubleSide>;
    expect(settle(own, other, given)).toEqual({
      refusal: { code: "firms.double-choices", params: { conflicts: 4 } },
    });
  });
});
